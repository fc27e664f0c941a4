import type { TimePlan } from './plan-times.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { readTimeCell } from './time-cells.ts';
import { readTimeText } from './time-text.ts';
import { weekdayReader } from './weekdays.ts';
import { dateAbove } from './wide-table.ts';

/** Rows that are looked at. */
const SEEN = 400;

type Serials = 1900 | 1904;

/**
 * The year from which a spreadsheet counted the days of a file: 1904, four years and a day off, only where the file
 * shows it by a column of weekdays or a date above its rows.
 */
export function serialYear({ headers, rows, above }: LongTable, { date }: TimePlan): Serials {
  if (date?.form !== 'serial') return 1900;
  const seen = rows.slice(0, SEEN).map(({ cells }) => cells);
  const daysBy = (serials: Serials) =>
    seen.map((cells) => {
      const read = readTimeCell(cellAt(cells, date.column), 'serial', serials);
      return read?.date?.days.ymd ?? Number.NaN;
    });
  const [usual, older] = [daysBy(1900), daysBy(1904)];
  for (const column of headers.keys()) {
    const names = seen.map((cells) => String(cellAt(cells, column)));
    const weekdayOf = column === date.column ? undefined : weekdayReader(names);
    if (weekdayOf === undefined) continue;
    const fits = (days: readonly number[]) =>
      days.every((day, i) => names[i] === '' || ((day + 3) % 7) + 1 === weekdayOf(names[i]!));
    return !fits(usual) && fits(older) ? 1904 : 1900;
  }
  const told = dateAbove(above);
  const days = told === undefined ? undefined : readTimeText(told)?.date?.days;
  const spans = (of: readonly number[]) =>
    Object.values(days ?? {}).some((day) => of.some((other) => other === day));
  return !spans(usual) && spans(older) ? 1904 : 1900;
}
