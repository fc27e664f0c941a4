import type { Accuracy } from '../accuracy/accuracy.ts';
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
