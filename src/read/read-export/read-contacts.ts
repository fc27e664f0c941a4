import { plainName } from '../columns.ts';
import { handleTimeOf } from '../handle-time.ts';
import type { Table } from '../table.ts';
import { unreadable } from '../unreadable.ts';
import type { ReadRow } from './read-rows.ts';
import type { ExportedContact } from './result.ts';

/** Columns that tell rows apart of which only some are contacts to plan for. */
const KINDS = ['direction', 'call_direction', 'call_type', 'type', 'event', 'event_type', 'action'];

/** Columns with a value of its own for every contact. */
const NAMES = ['call_id', 'callid', 'contact_id', 'contactid', 'uniqueid', 'unique_id'];

/** How many values of a column a refusal tells. */
const TOLD = 5;

/** Takes every row for one contact; refuses an export in which some are none. */
export function readContacts(
  callee: string,
  { header, rows }: Table,
  read: readonly ReadRow[],
): ExportedContact[] {
  for (const [i, cell] of header.cells.entries()) {
    const name = plainName(String(cell));
    const values = rows.map(({ cells }) => cells[i] ?? '').filter((value) => value !== '');
    const distinct = new Set(values);
    const refuse = (message: string) =>
      unreadable(callee, [{ message: `${message}; leave only one row for each contact` }]);
    if (KINDS.includes(name) && distinct.size > 1) {
      const told = [...distinct].slice(0, TOLD).map((value) => JSON.stringify(value));
      throw refuse(`rows are of several kinds: ${JSON.stringify(cell)} is ${told.join(', ')}`);
    }
    if (NAMES.includes(name) && distinct.size < values.length) {
      throw refuse(`${JSON.stringify(cell)} repeats, so several rows are of one contact`);
    }
  }
  return read.map(({ values }) => {
    const { time, queue } = values;
    const ahtSeconds = handleTimeOf(values);
    return {
      time,
      ...(queue === undefined ? {} : { queue }),
      ...(ahtSeconds === undefined ? {} : { ahtSeconds }),
    };
  });
}
