import { toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import type { ForecastShrinkageInput, LostTime } from './input.ts';

/** The history as one row for each of its periods, in order. */
export interface LossSeries {
  /** Day number of the middle of each period. */
  readonly middles: readonly number[];
  /** Weekday of each, for days. */
  readonly weekdays: readonly number[];
  readonly shares: readonly number[];
  /** Periods in a year. */
  readonly perYear: number;
  /** Days of a period. */
  readonly days: number;
  /** Whether the rows are days. */
  readonly isDaily: boolean;
}

const LENGTH = { day: 1, week: 7, month: 30.4375 };

/** Adds rows of one date up and drops periods in which nobody was to be there. */
export function lossSeries({ history, period }: ForecastShrinkageInput): LossSeries {
  const byDate = new Map<string, { lost: number; available: number }>();
  for (const { date, lost, available } of history) {
    const sums = byDate.get(date) ?? { lost: 0, available: 0 };
    sums.lost += lost;
    sums.available += available;
    byDate.set(date, sums);
  }
  const days = LENGTH[period];
  const known = [...byDate]
    .filter(([, { available }]) => available > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const numbers = known.map(([date]) => toDayNumber(date));
  return {
    middles: numbers.map((day) => day + (days - 1) / 2),
    weekdays: numbers.map(weekdayOfDayNumber),
    shares: known.map(([, { lost, available }]) => lost / available),
    perYear: 365.25 / days,
    days,
    isDaily: period === 'day',
  };
}

/** Half-hours that lose more than this many times their day are held there: the evidence is never that good. */
const MOST = 4;

/** What each half-hour has times its day, drawn to 1 as far as it was seen little. */
export function halfHourFactors(
  history: readonly LostTime[],
): { readonly startMinutes: number; readonly factor: number }[] {
  const seen = new Map<number, { lost: number; expected: number; days: number }>();
  const days = new Map<string, { lost: number; available: number }>();
  for (const { date, startMinutes, lost, available } of history) {
    if (startMinutes === undefined) continue;
    const day = days.get(date) ?? { lost: 0, available: 0 };
    day.lost += lost;
    day.available += available;
    days.set(date, day);
  }
  for (const { date, startMinutes, lost, available } of history) {
    if (startMinutes === undefined || available === 0) continue;
    const day = days.get(date)!;
    const sums = seen.get(startMinutes) ?? { lost: 0, expected: 0, days: 0 };
    sums.lost += lost;
    sums.expected += (available * day.lost) / day.available;
    sums.days++;
    seen.set(startMinutes, sums);
  }
  return [...seen]
    .sort(([a], [b]) => a - b)
    .map(([startMinutes, { lost, expected, days: n }]) => {
      const ratio = expected > 0 ? lost / expected : 1;
      return { startMinutes, factor: Math.min(MOST, (n * ratio + PRIOR_DAYS) / (n + PRIOR_DAYS)) };
    });
}

/** Days of evidence that a half-hour needs to be believed by half. */
const PRIOR_DAYS = 20;
