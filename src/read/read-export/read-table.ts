import { findColumns, missingColumns } from '../columns.ts';
import { areContacts } from '../step-of-times.ts';
import type { Table } from '../table.ts';
import { accountOf } from './account.ts';
import type { ReadExportInput } from './input.ts';
import { readContacts } from './read-contacts.ts';
import { readIntervals } from './read-intervals.ts';
import { readRows, readRowTimes } from './read-rows.ts';
import type { ReadExport } from './result.ts';

/** Reads an export that was taken apart. */
export function readTable(callee: string, table: Table, options: ReadExportInput): ReadExport {
  const columns = findColumns(callee, table, options.columns);
  const { places } = columns;
  const lacksTime = !places.has('time') && !places.has('date');
  const lacksContacts = !places.has('contacts');
  const times = readRowTimes(table, columns, options.dateOrder);
  const known = times.flatMap((time) => ('fault' in time ? [] : [time.local]));
  // Half-hours with an unknown header for their contacts must not be taken for one contact each.
  if (lacksTime || (lacksContacts && known.length > 0 && !areContacts(known))) {
    const fields = [lacksTime ? 'time' : [], lacksContacts ? 'contacts' : []] as const;
    throw missingColumns(callee, fields.flat(), table);
  }
  const read = readRows(callee, table, columns, times);
  if (lacksContacts) {
    const rows = readContacts(callee, table, read);
    const used = read.map(({ values, ...row }) => ({ ...row, values: { ...values, contacts: 1 } }));
    const account = accountOf({ kind: 'contacts', used, leftOut: [], columns }, options);
    return { kind: 'contacts', rows, account };
  }
  const { used, leftOut } = readIntervals(callee, read);
  const account = accountOf({ kind: 'intervals', used, leftOut, columns }, options);
  return { kind: 'intervals', rows: used.map(({ values }) => values), account };
}
