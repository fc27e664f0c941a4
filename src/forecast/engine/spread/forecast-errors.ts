import { log } from '../../../math/elementary/log.ts';

/** Errors of the combined forecast in the trial, at intervals and at days. */
export interface ForecastErrors {
  readonly intervals: readonly IntervalError[];
  readonly days: readonly DayError[];
  /** Whether the history counts in whole numbers, as it was before cleaning brought levels and profiles together. */
  readonly areCounts: boolean;
}

export interface IntervalError {
  /** Place in the day. */
  readonly slot: number;
  readonly forecast: number;
  readonly actual: number;
  /** Variance of the log day total that the regression expected so far ahead. */
  readonly dayVariance: number;
}

export interface DayError {
  /** Place of its origin in the trial. */
  readonly originIndex: number;
  /** Row in the table. */
  readonly row: number;
  readonly forecast: number;
  readonly actual: number;
  readonly dayVariance: number;
}

/** How far a day's log total was off, in deviations that the regression expected; NaN if unknown. */
export function deviationOf({ actual, forecast, dayVariance }: DayError): number {
  return log((actual + 0.5) / (forecast + 0.5)) / Math.sqrt(dayVariance);
}
