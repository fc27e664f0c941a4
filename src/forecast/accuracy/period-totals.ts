import { toDayNumber } from '../../time/day-number.ts';
import type { HistoryDay } from '../history.ts';
import { type ScoredPairs, scoredPairs } from './scores.ts';

/** A run of intervals whose totals belong together. */
export interface Period {
  readonly first: number;
  readonly count: number;
}

/**
 * The ISO weeks of some days as runs of intervals. The first and the last may be cut, and so are those
 * at which the dates jump.
 */
export function weekPeriods(days: readonly HistoryDay[]): Period[] {
  const weeks: { first: number; count: number }[] = [];
  let lastDay = Number.NaN;
  for (const { date, weekday, first, count } of days) {
    const day = toDayNumber(date);
    const week = weeks.at(-1);
    if (week === undefined || weekday === 0 || day !== lastDay + 1) weeks.push({ first, count });
    else week.count += count;
    lastDay = day;
  }
  return weeks;
}

/** The total of the known values of each period; `NaN` for a period without any. */
export function periodTotals(values: ArrayLike<number>, periods: readonly Period[]): Float64Array {
  return Float64Array.from(periods, ({ first, count }) => {
    let total = Number.NaN;
    for (let i = first; i < first + count; i++) {
      const value = values[i]!;
      if (!Number.isNaN(value)) total = Number.isNaN(total) ? value : total + value;
    }
    return total;
  });
}

/** The totals of actuals and forecasts by period. */
interface ScoredTotals {
  /** Totals over the intervals that are scored. */
  readonly scored: ScoredPairs;
  /**
   * The same for periods with an actual wherever contacts were forecast: only there do quantiles apply.
   * A closed interval has no actual, and none is missed where its forecast is 0.
   */
  readonly complete: ScoredPairs;
}

/** Adds up scored pairs by period, each by its weight. */
export function scoredTotals(
  actuals: ArrayLike<number>,
  forecasts: ArrayLike<number>,
  pairs: ScoredPairs,
  periods: readonly Period[],
): ScoredTotals {
  const spread = (values: Float64Array) => {
    const spreadOut = new Float64Array(actuals.length).fill(Number.NaN);
    pairs.positions.forEach((at, i) => {
      spreadOut[at] = values[i]! * pairs.weights[i]!;
    });
    return periodTotals(spreadOut, periods);
  };
  const actualTotals = spread(pairs.actuals);
  const forecastTotals = spread(pairs.forecasts);
  const completeTotals = actualTotals.map((total, p) =>
    isComplete(actuals, forecasts, periods[p]!) ? total : Number.NaN,
  );
  return {
    scored: scoredPairs(actualTotals, forecastTotals, undefined),
    complete: scoredPairs(completeTotals, forecastTotals, undefined),
  };
}

function isComplete(
  actuals: ArrayLike<number>,
  forecasts: ArrayLike<number>,
  { first, count }: Period,
): boolean {
  for (let i = first; i < first + count; i++) {
    if (Number.isNaN(actuals[i]) && forecasts[i]! > 0) return false;
  }
  return true;
}
