import type { Cell } from '../cell.ts';
import type { FaultBook } from './faults.ts';
import { meaningOf } from './header-meaning.ts';
import { readNumberCell } from './number-cells.ts';
import type { ReadPlan } from './read-plan.ts';
import { cellAt } from './table-shape.ts';
import { readTimeText } from './time-text.ts';
import { plainHeader, vocabulary } from './vocabulary.ts';
import { dateIn } from './wide-table.ts';

/** What lines between rows have told of the rows after them. */
export interface RowContext {
  day?: number | undefined;
  queue: string;
}

export function countFilled(cells: readonly Cell[]): number {
  let filled = 0;
  for (const cell of cells) if (cell !== '') filled++;
  return filled;
}

/** On later pages the headers come again. */
export function isHeaderAgain(cells: readonly Cell[], headers: readonly string[]): boolean {
  if (cells[0] !== headers[0] && cells[1] !== headers[1]) return false;
  for (const [i, header] of headers.entries()) if (String(cells[i] ?? '') !== header) return false;
  return true;
}

/** Whether a row of words names columns, and not those that the headers name in the same places. */
export function isOtherHeader(cells: readonly Cell[], headers: readonly string[]): boolean {
  const named = cells.flatMap((cell, column) => {
    const isColumn = COLUMNS.has(typeof cell === 'string' ? (meaningOf(cell)?.kind ?? '') : '');
    return isColumn ? [{ column, name: plainHeader(cell as string) }] : [];
  });
  return (
    named.length >= Math.max(2, countFilled(cells) / 2) &&
    named.some(({ name }) => headers.some((header) => plainHeader(header) === name)) &&
    named.some(({ column, name }) => plainHeader(headers[column] ?? '') !== name)
  );
}

const COLUMNS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'time',
  'volume',
  'duration',
  'queue',
]);

/** Whether a row has a number where its contacts or handle times are. */
export function hasNumber(
  cells: readonly Cell[],
  { contacts, volumes, durations }: ReadPlan,
  decimal: '.' | ',' | undefined,
): boolean {
  const columns = [contacts, ...Object.values(volumes), ...durations.map(({ column }) => column)];
  return columns.some((column) => {
    const cell = cellAt(cells, column);
    return cell !== '' && (/^\d/.test(String(cell)) || readNumberCell(cell, decimal) !== undefined);
  });
}

/** Whether a row tells its time in full: it is one like others, though it may lack its numbers. */
export function hasTimes(cells: readonly Cell[], { times: { date, clock } }: ReadPlan): boolean {
  if (clock !== undefined)
    return (
      cellAt(cells, clock.column) !== '' && date !== undefined && cellAt(cells, date.column) !== ''
    );
  return (
    date?.part === 'both' && readTimeText(String(cellAt(cells, date.column)))?.from !== undefined
  );
}

/** A line between rows: `Queue: Sales`, a date, or a text. False if it is a row like others. */
export function readContext(
  cells: readonly Cell[],
  context: RowContext,
  faults: FaultBook,
  { times, kind }: ReadPlan,
): boolean {
  const texts = cells.filter((cell) => cell !== '').map(String);
  if (kind === 'contacts' || texts.length === 0) return false;
  const text = texts.join(' ');
  const label = /^(.{2,30}?)\s*[:：]\s*(.+)$/.exec(text);
  const v = vocabulary();
  if (label !== null && v.queue.test(plainHeader(label[1]!)) && !/\d{1,2}$/.test(label[1]!)) {
    context.queue = label[2]!;
    return true;
  }
  const date = dateIn(text) ?? (readTimeText(text)?.date === undefined ? undefined : text);
  const day = date === undefined ? undefined : firstDay(date, times.order, faults);
  if (day !== undefined && readTimeText(date!)?.from === undefined) {
    // A date alone is a heading only where the clock has a column of its own.
    if (times.date?.part === 'both') return false;
    context.day = day;
    return true;
  }
  return readTimeText(texts[0]!) === undefined;
}

/** The day of a line above rows; one that may be two is a fault. */
export function firstDay(
  text: string,
  order: ReadPlan['times']['order'],
  faults: FaultBook,
): number | undefined {
  const days = readTimeText(text)?.date?.days;
  if (days === undefined) return undefined;
  const ways = new Set(Object.values(days));
  if (ways.size === 1) return [...ways][0];
  if (order !== undefined) return days[order];
  faults.add('date-order', { at: 'above' });
  return days.dmy;
}
