import type { Trial } from '../choice/rolling-origin.ts';
import { type CleanTable, rowOf } from '../table/day-table.ts';

/** Errors of the combined forecast in the trial, at intervals and at days. */
export interface TrialErrors {
  readonly intervals: readonly IntervalError[];
  readonly days: readonly DayError[];
}

export interface IntervalError {
  readonly forecast: number;
  readonly actual: number;
  /** Variance of the log day total that the regression expected so far ahead. */
  readonly dayVariance: number;
}

export interface DayError {
  /** Place of its origin in the trial. */
  readonly originIndex: number;
  readonly forecast: number;
  readonly actual: number;
  readonly dayVariance: number;
}

/**
 * Collects the errors of blended forecasts, a forecast for each origin of the trial, on the days
 * that count: 1 in `counted`, a number a row.
 */
export function trialErrors(
  blended: readonly Float64Array[],
  { rolling: { origins, horizon }, views }: Trial,
  actuals: CleanTable,
  counted: Uint8Array,
): TrialErrors {
  const intervals: IntervalError[] = [];
  const days: DayError[] = [];
  for (const [originIndex, origin] of origins.entries()) {
    for (let day = 0; day < horizon; day++) {
      const row = origin + day;
      if (counted[row] === 0) continue;
      const dayVariance = views[originIndex]!.outlook.variance(row);
      const forecast = blended[originIndex]!.subarray(
        day * actuals.slots,
        (day + 1) * actuals.slots,
      );
      const actual = rowOf(actuals, actuals.contacts, row);
      for (let slot = 0; slot < actuals.slots; slot++) {
        if (actuals.open[row * actuals.slots + slot] === 0) continue;
        intervals.push({ forecast: forecast[slot]!, actual: actual[slot]!, dayVariance });
      }
      days.push({ originIndex, forecast: total(forecast), actual: total(actual), dayVariance });
    }
  }
  return { intervals, days };
}

function total(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0);
}
