import { parseArguments, parseInput } from '../core/parse-input.ts';
import { addedDaysArgument, addedMonthsArgument } from './date-arguments.ts';
import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from './day-number.ts';
import { DAY } from './durations.ts';
import { localDate } from './time-kinds.ts';

/**
 * Which weekday is this date?
 *
 * @param date - Local date, `YYYY-MM-DD`.
 * @returns 0 for Monday to 6 for Sunday.
 * @throws `InvalidInputError` if the calendar has no such date.
 * @example
 * ```ts
 * import { weekdayOf } from 'halfhour/time';
 *
 * weekdayOf('2024-07-01'); // => 0
 * ```
 */
export function weekdayOf(date: string): number {
  parseArguments('weekdayOf', { date: [localDate, date] });
  return weekdayOfDayNumber(toDayNumber(date));
}

/**
 * Which date is so many days later?
 *
 * @param date - Local date, `YYYY-MM-DD`.
 * @param days - Whole number of days, negative to go back.
 * @returns Local date, `YYYY-MM-DD`.
 * @throws `InvalidInputError` if the calendar has no such date, or `days` is no whole number.
 * @example
 * ```ts
 * import { addDays } from 'halfhour/time';
 *
 * addDays('2024-02-28', 2); // => '2024-03-01'
 * ```
 */
export function addDays(date: string, days: number): string {
  parseInput('addDays', addedDaysArgument, { date, days });
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * Which date is so many months later? The day is cut to the length of the month that it falls in.
 *
 * @param date - Local date, `YYYY-MM-DD`.
 * @param months - Whole number of months, negative to go back.
 * @returns Local date, `YYYY-MM-DD`.
 * @throws `InvalidInputError` if the calendar has no such date, or `months` is no whole number.
 * @example
 * ```ts
 * import { addMonths } from 'halfhour/time';
 *
 * addMonths('2024-01-31', 1); // => '2024-02-29'
 * ```
 */
export function addMonths(date: string, months: number): string {
  parseInput('addMonths', addedMonthsArgument, { date, months });
  const later = new Date(toDayNumber(date) * DAY);
  const day = later.getUTCDate();
  later.setUTCMonth(later.getUTCMonth() + months);
  // A day that the month has not went over into the next, and the last of the month is the day before its first.
  if (later.getUTCDate() !== day) later.setUTCDate(0);
  return fromDayNumber(later.getTime() / DAY);
}

/**
 * How many days lie between two dates?
 *
 * @param from - Local date, `YYYY-MM-DD`.
 * @param to - Local date, `YYYY-MM-DD`.
 * @returns Whole number of days, negative if `to` is the earlier one.
 * @throws `InvalidInputError` if the calendar has no such date.
 * @example
 * ```ts
 * import { daysBetween } from 'halfhour/time';
 *
 * daysBetween('2024-02-28', '2024-03-01'); // => 2
 * ```
 */
export function daysBetween(from: string, to: string): number {
  parseArguments('daysBetween', { from: [localDate, from], to: [localDate, to] });
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * Which dates lie from one date to another, both included?
 *
 * @param from - First local date, `YYYY-MM-DD`.
 * @param to - Last local date, `YYYY-MM-DD`.
 * @returns The dates, ascending; none if `to` is before `from`.
 * @throws `InvalidInputError` if the calendar has no such date.
 * @example
 * ```ts
 * import { datesBetween } from 'halfhour/time';
 *
 * datesBetween('2024-02-28', '2024-03-01'); // => ['2024-02-28', '2024-02-29', '2024-03-01']
 * ```
 */
export function datesBetween(from: string, to: string): string[] {
  parseArguments('datesBetween', { from: [localDate, from], to: [localDate, to] });
  const first = toDayNumber(from);
  const count = Math.max(0, toDayNumber(to) - first + 1);
  return Array.from({ length: count }, (_, i) => fromDayNumber(first + i));
}

/** A week of the ISO calendar: it starts on Monday, and week 1 holds the first Thursday of its year. */
export interface IsoWeek {
  /** The year that the week belongs to, which is not always that of the date. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/**
 * Which week of the ISO calendar is this date in?
 *
 * @param date - Local date, `YYYY-MM-DD`.
 * @returns Year and number of the week (ISO 8601).
 * @throws `InvalidInputError` if the calendar has no such date.
 * @example
 * ```ts
 * import { isoWeekOf } from 'halfhour/time';
 *
 * isoWeekOf('2021-01-03'); // => { year: 2020, week: 53 }
 * ```
 */
export function isoWeekOf(date: string): IsoWeek {
  parseArguments('isoWeekOf', { date: [localDate, date] });
  const day = toDayNumber(date);
  // A week belongs to the year that holds its Thursday.
  const thursday = day - weekdayOfDayNumber(day) + 3;
  const year = Number(fromDayNumber(thursday).slice(0, 4));
  const newYear = Date.UTC(year, 0, 1) / DAY;
  return { year, week: 1 + Math.floor((thursday - newYear) / 7) };
}
