import { parseInput } from '../../core/parse-input.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import type { Holiday } from '../../time/holiday.ts';
import type { ExportSource } from '../cell.ts';
import type { DateOrder } from '../date-order.ts';
import { readDate } from '../engine/dates.ts';
import { FaultBook, unreadableFile } from '../engine/faults.ts';
import { rowsOf } from '../engine/table.ts';
import { plainHeader } from '../engine/vocabulary.ts';
import { type ReadHolidaysInput, readHolidaysSchema } from './input.ts';

/** Days unlike others, and those of them on which the centre may be shut. */
export interface ReadHolidays {
  /** All dates with their names, in the order of the file. */
  readonly holidays: readonly Holiday[];
  /** The dates that the file marks as closed. */
  readonly closedDates: readonly string[];
}

/**
 * Which holidays does this file name, and on which of them do we not open?
 *
 * Its columns are `date` and `name`, and `closed` with yes or no if the centre may be shut.
 *
 * @param source - The text, the bytes of the file, or rows of cells, the header first.
 * @param options - What the file does not tell of itself.
 * @returns Holidays and closed dates, as `intervalHistory` and forecasts take them.
 * @throws `UnreadableError` with one issue for each kind of fault in `source`; `InvalidInputError` if an option is bad.
 * @example
 * ```ts
 * import { readHolidays } from 'halfhour/read';
 *
 * const { holidays, closedDates } = readHolidays(
 *   'date,name,closed\n2025-12-25,Christmas Day,yes\n2025-12-31,New Year\'s Eve,no\n',
 * );
 * holidays[1]; // => { date: '2025-12-31', name: 'New Year\'s Eve' }
 * closedDates; // => ['2025-12-25']
 * ```
 */
export function readHolidays(source: ExportSource, options: ReadHolidaysInput = {}): ReadHolidays {
  parseInput('readHolidays', readHolidaysSchema, options);
  const [header, ...rows] = rowsOf('readHolidays', source).rows;
  const headers = header!.cells.map((cell) => plainHeader(String(cell)));
  const [dateAt, nameAt, closedAt] = ['date', 'name', 'closed'].map((name) =>
    headers.indexOf(name),
  ) as [number, number, number];
  if (dateAt < 0 || nameAt < 0) {
    throw unreadableFile('readHolidays', 'no-header', { case: 'holidays' });
  }
  const written = rows.map(({ cells }) => readDate(String(cells[dateAt] ?? '')));
  const order = options.dateOrder ?? orderOf(written);
  const faults = new FaultBook();
  const closedDates: string[] = [];
  const holidays = rows.map(({ line, cells }, i): Holiday => {
    const days = written[i]?.days ?? {};
    const day =
      order === undefined && new Set(Object.values(days)).size > 1
        ? undefined
        : (days[order ?? 'dmy'] ?? Object.values(days)[0]);
    const name = String(cells[nameAt] ?? '');
    const closed = String(cells[closedAt] ?? '').toLowerCase();
    if (day === undefined && written[i] !== undefined)
      faults.add('date-order', { at: 'cell' }, line);
    if (written[i] === undefined) faults.add('no-date', { case: 'cell' }, line);
    if (name === '') faults.add('no-name', {}, line);
    if (!['yes', 'no', ''].includes(closed)) faults.add('closed', {}, line);
    const date = fromDayNumber(day ?? 0);
    if (closed === 'yes') closedDates.push(date);
    return { date, name };
  });
  faults.throwIfAny('readHolidays');
  return { holidays, closedDates };
}

/** The only order that all dates allow. */
function orderOf(written: readonly ReturnType<typeof readDate>[]): DateOrder | undefined {
  const possible = (['dmy', 'mdy'] as const).filter((order) =>
    written.every((date) => date === undefined || date.days[order] !== undefined),
  );
  return possible.length === 1 ? possible[0] : undefined;
}
