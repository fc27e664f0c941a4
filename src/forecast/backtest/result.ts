import type { Accuracy } from '../accuracy/accuracy.ts';
import type { DayForecast, IntervalForecast } from '../forecast.ts';
import type { ModelName } from '../model-names.ts';

/** How models did on the same past dates. */
export interface Backtest {
  /** First dates of the forecasts, `YYYY-MM-DD`. */
  readonly origins: readonly string[];
  /** Days forecast from each. */
  readonly horizonDays: number;
  /** The models, the smallest error first. */
  readonly models: readonly BacktestedModel[];
}

/** How one model did in a backtest. */
export interface BacktestedModel {
  /** Name of the model. */
  readonly name: ModelName;
  /** Sum of absolute errors at intervals over the sum of contacts, as a fraction; absent where no contact came. */
  readonly wape?: number | undefined;
  /** The same for the totals of days. */
  readonly dayWape?: number | undefined;
  /** Sum of (actual - forecast) over the sum of contacts; absent where no contact came. */
  readonly bias?: number | undefined;
  /** All scores: errors, pinball loss and coverage at intervals, days and weeks; MASE by the naive errors of the whole history. */
  readonly accuracy: Accuracy;
  /** WAPE at intervals from each origin, in the order of `origins`; `null` where no contact came. */
  readonly wapeByOrigin: readonly (number | null)[];
  /** What it forecast from each origin, in the order of `origins`, beside what came. */
  readonly forecasts: readonly BacktestForecast[];
}

/** What a model forecast from one origin of the past, from nothing but what was known then. */
export interface BacktestForecast {
  /** First date of the forecast, `YYYY-MM-DD`. */
  readonly origin: string;
  /** Levels of all `quantiles` here, ascending. */
  readonly levels: readonly number[];
  /** Every interval of the dates, in order. */
  readonly intervals: readonly BacktestInterval[];
  readonly days: readonly BacktestDay[];
}

/** An interval of the past as it was forecast, and what came. */
export interface BacktestInterval
  extends Pick<IntervalForecast, 'start' | 'date' | 'contacts' | 'quantiles'> {
  /** What came; `null` where it is not scored: unknown, closed, a holiday. */
  readonly actual: number | null;
}

/** A date of the past as it was forecast, and what came. */
export interface BacktestDay extends Pick<DayForecast, 'date' | 'contacts' | 'quantiles'> {
  /** What came in the intervals that are scored; `null` if none is. */
  readonly actual: number | null;
}
