import type { Holiday } from '../../time/holiday.ts';
import type { Accuracy } from '../accuracy/accuracy.ts';
import type { ModelName } from '../model-names.ts';

/** What to try, from where, and how far ahead. */
export interface BacktestOptions {
  /** Models to compare. Default `combination` alone; `MODEL_NAMES` for all. */
  readonly models?: readonly ModelName[] | undefined;
  /** Days forecast from each origin (whole number, 1 to 100). Default 7. */
  readonly horizonDays?: number | undefined;
  /** Origins to forecast from (whole number, 1 to 400); fewer where the history is short. Default 8. */
  readonly origins?: number | undefined;
  /** Days from one origin to the next (whole number of 1 or more). Default 7, or `horizonDays` if that is less. */
  readonly stepDays?: number | undefined;
  /** Days before an origin that it may learn from (whole number of 1 or more). Default all of them. */
  readonly trainingDays?: number | undefined;
  /** Holidays beside those of the history. */
  readonly holidays?: readonly Holiday[] | undefined;
  /** Levels of the quantiles. Default 0.025, 0.1, 0.5, 0.9, 0.975. */
  readonly levels?: readonly number[] | undefined;
}

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
  /** Sum of absolute errors at intervals over the sum of contacts, as a fraction. */
  readonly wape: number;
  /** The same for the totals of days. */
  readonly dayWape: number;
  /** Sum of (actual - forecast) over the sum of contacts. */
  readonly bias: number;
  /** All scores: errors, pinball loss and coverage at intervals, days and weeks; MASE by the naive errors of the whole history. */
  readonly accuracy: Accuracy;
  /** WAPE at intervals from each origin, in the order of `origins`. */
  readonly wapeByOrigin: readonly number[];
}
