import { parseInput } from '../../core/parse-input.ts';
import type { Holiday } from '../../time/holiday.ts';
import { plainName } from '../columns.ts';
import { type ExportSource, tableOf } from '../table.ts';
import { readTimes } from '../times.ts';
import { type ExportFault, unreadable } from '../unreadable.ts';
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
 * @throws `InvalidInputError` that lists everything in `source` that cannot be read, by its line.
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
  const { header, rows } = tableOf('readHolidays', source);
  const headers = header.cells.map((cell) => plainName(String(cell)));
  if (!headers.includes('date') || !headers.includes('name')) {
    const message = 'its columns must be date and name, and closed if the centre may be shut';
    throw unreadable('readHolidays', [{ message }]);
  }
  const [dates, names, closed] = ['date', 'name', 'closed'].map((column) =>
    rows.map(({ cells }) => String(cells[headers.indexOf(column)] ?? '')),
  ) as [string[], string[], string[]];
  const times = readTimes(dates, options.dateOrder);
  const faults: ExportFault[] = rows.flatMap(({ line }, i) => {
    const time = times[i]!;
    const messages = 'fault' in time ? [time.fault] : [];
    if (names[i] === '') messages.push('no name');
    if (!['yes', 'no', ''].includes(closed[i]!)) messages.push('closed must be yes or no');
    return messages.map((message) => ({ line, message }));
  });
  if (faults.length > 0) throw unreadable('readHolidays', faults);
  const holidays = times.map((time, i) => ({
    date: 'time' in time ? time.time.slice(0, 10) : '',
    name: names[i]!,
  }));
  return {
    holidays,
    closedDates: holidays.filter((_, i) => closed[i] === 'yes').map(({ date }) => date),
  };
}
