import { DAY, WEEK_DAYS } from './durations.ts';

/**
 * A local date as the number of days since 1970-01-01, which makes calendar arithmetic plain
 * addition; `NaN` for text that is not a date of the calendar in the form `YYYY-MM-DD`.
 */
export function toDayNumber(date: string): number {
  if (!DATE_FORM.test(date)) return Number.NaN;
  const time = Date.parse(date);
  // Some engines roll 30 February over into March; a date whose day comes back changed was none.
  return new Date(time).getUTCDate() === Number(date.slice(8)) ? time / DAY : Number.NaN;
}

const DATE_FORM = /^\d{4}-\d\d-\d\d$/;

/** The local date of a day number, `YYYY-MM-DD`. */
export function fromDayNumber(day: number): string {
  return Number.isFinite(day) ? new Date(day * DAY).toISOString().slice(0, 10) : '';
}

/** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(day: number): number {
  return (((day + 3) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS;
}
