import { WEEK_DAYS, YEAR_DAYS } from '../../time/durations.ts';
/** Paid hours of one full-time employee, above 0 each. */
export interface FullTimeHours {
  /** By day; default 8. */
  readonly day?: number | undefined;
  /** By week of seven days; default 40. */
  readonly week?: number | undefined;
  /** By calendar month; default the week's hours times 365.25 / 7 / 12, 173.9 for 40. */
  readonly month?: number | undefined;
}

const WEEKS_OF_MONTH = YEAR_DAYS / WEEK_DAYS / 12;

/** The hours with their defaults. */
export function fullTimeHours({
  day = 8,
  week = 40,
  month = week * WEEKS_OF_MONTH,
}: FullTimeHours = {}): Required<{ [Period in keyof FullTimeHours]: number }> {
  return { day, week, month };
}
