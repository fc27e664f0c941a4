import { forecastShrinkage } from 'halfhour/staffing';
import { addDays, addMonths, daysBetween } from 'halfhour/time';

/** One period that was forecast, in parts of the mean of its series. */
export interface LossTrial {
  readonly error: number;
  readonly flat: number;
  readonly lastYear: number;
  readonly isHeld: boolean;
  /** One over the trials of the series. */
  readonly weight: number;
}

interface TrialSeries {
  readonly period: 'day' | 'week' | 'month';
  readonly rows: readonly {
    readonly date: string;
    readonly lost: number;
    readonly available: number;
  }[];
  readonly horizonDays: number;
  readonly first: number;
  readonly every: number;
}

/** Forecasts from one origin after the other, each with what was known then. */
export function forecastTrials({
  period,
  rows,
  horizonDays,
  first,
  every,
}: TrialSeries): LossTrial[] {
  const trials: Omit<LossTrial, 'weight'>[] = [];
  const share = (i: number) => rows[i]!.lost / rows[i]!.available;
  const mean = rows.reduce((sum, _, i) => sum + share(i), 0) / rows.length;
  for (let origin = first; origin < rows.length; origin += every) {
    const from = rows[origin]!.date;
    const to = addDays(from, horizonDays + 31);
    const { days } = forecastShrinkage({ history: rows.slice(0, origin), period, from, to });
    const year = rows.slice(0, origin).filter(({ date }) => daysBetween(date, from) <= 366);
    const flat = year.reduce((sum, { lost, available }) => sum + lost / available, 0) / year.length;
    for (let i = origin; i < rows.length; i++) {
      const { date } = rows[i]!;
      if (daysBetween(from, date) >= horizonDays) break;
      const begin = daysBetween(from, date);
      const end =
        period === 'day'
          ? begin + 1
          : period === 'week'
            ? begin + 7
            : daysBetween(from, addMonths(date, 1));
      const own = days.slice(begin, end);
      const of = (pick: (day: (typeof own)[number]) => number) =>
        own.reduce((sum, day) => sum + pick(day), 0) / own.length;
      const before = lastYear(period, i, origin);
      if (before === undefined) continue;
      const actual = share(i);
      trials.push({
        error: Math.abs(actual - of((day) => day.unplanned)) / mean,
        flat: Math.abs(actual - flat) / mean,
        lastYear: Math.abs(actual - share(before)) / mean,
        isHeld:
          actual >= of((day) => day.unplannedLow) - 1e-12 &&
          actual <= of((day) => day.unplannedHigh) + 1e-12,
      });
    }
  }
  return trials.map((trial) => ({ ...trial, weight: 1 / trials.length }));
}

/** The same month, week or weekday of the year before. */
function lastYear(period: TrialSeries['period'], i: number, origin: number): number | undefined {
  const back = period === 'day' ? 364 : period === 'week' ? 52 : 12;
  const before = i - back;
  return before >= 0 && before < origin ? before : undefined;
}
