import type { DayRegression } from '../calendar/day-regression.ts';
import type { DayTable } from '../table/day-table.ts';

/**
 * Holidays that the usual spread of their effects counts as, against those that were seen: with one of these alone a
 * variance can still be given. With this and the widest of the two below, bands of 80 and 95 % on the holidays of four
 * series, all days together, held 80 and 91 % instead of 75 and 87 (`npm run accuracy -- forecast --series`); what single
 * names tell came on top.
 */
const PRIOR_HOLIDAYS = 4;

/**
 * Variance of the log total of a holiday. The trial's days, of which hardly any was a holiday, may have made the bands
 * narrower than the regression expected; they tell nothing of what a holiday does, so its own part stays as wide as
 * it was, and wider by the variance of Student's t, for its size rests on few holidays.
 */
export function holidayVariance(
  { holidays, closed, historyDays }: DayTable,
  { scales }: DayRegression,
  day: {
    /** Variance of the day, and the part of it that is due to its place in the calendar. */
    readonly variance: number;
    readonly ofCalendar: number;
    /** Square scale that the trial found for variances. */
    readonly squareScale: number;
    /** Whether it is closed by a guess: then nothing of it is known, and the regression has no holiday. */
    readonly isGuess: boolean;
  },
): number {
  let seen = 0;
  for (let row = 0; row < historyDays; row++) {
    if (holidays[row] !== undefined && closed[row] === 0) seen++;
  }
  const doubt = 1 + 2 / (seen + PRIOR_HOLIDAYS - 2);
  const unknown = day.isGuess ? scales.holiday ** 2 + scales.holidayName ** 2 : 0;
  const wide = doubt / Math.min(1, day.squareScale);
  return day.variance + (wide - 1) * day.ofCalendar + wide * unknown;
}
