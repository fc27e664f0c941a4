import { keepWithin } from '../../core/keep-within.ts';
import { accuracy as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { seriesOf } from '../history-series.ts';
import { type AccuracyInput, accuracyArguments, type QuantileForecast } from './input.ts';
import { type NaiveErrors, naiveErrors } from './naive-errors.ts';
import { type Period, scoredTotals, weekPeriods } from './period-totals.ts';
import { type QuantileScores, quantileScores } from './quantile-scores.ts';
import { type Scores, scoredPairs, scoresOf } from './scores.ts';

/** Scores of a forecast, and of its quantiles where they were given. */
export interface LevelAccuracy extends Scores {
  /** How the quantiles were met; absent where none were given, or nothing is scored. */
  readonly distribution?: QuantileScores | undefined;
}

/** The accuracy of a forecast at its intervals, and of its totals where the days were given. */
export interface Accuracy extends LevelAccuracy {
  /** Scores of the day totals. A day counts by its intervals that are scored. */
  readonly byDay?: LevelAccuracy | undefined;
  /** Scores of the totals of ISO weeks, cut weeks included. */
  readonly byWeek?: LevelAccuracy | undefined;
}

/**
 * How good was the forecast?
 *
 * Headline is the WAPE: all absolute errors by all contacts. It exists with empty half-hours, where
 * the mean of percentages (MAPE) does not, and weighs each half-hour by the work in it. Read it
 * with the bias: an error that adds up over the week costs more agents than one that averages out.
 * A value counts where actual and forecast are both known; closed and missing intervals do not.
 * Where nothing can be scored there is no WAPE: it is left out, as is every mean of nothing.
 *
 * @param actuals - What happened, `null` or `NaN` where unknown.
 * @param forecasts - What was forecast for the same intervals, `null` or `NaN` where there was none.
 * @param options - Quantiles, weights, days and training data.
 * @returns WAPE, bias, mean absolute error and RMSE; MASE, pinball loss and coverage where asked for.
 * @throws `InvalidInputError` where lengths differ or an element is no number.
 * @example
 * ```ts
 * import { accuracy } from 'halfhour/forecast';
 *
 * accuracy([100, 120, 80], [110, 115, 80]);
 * // => { count: 3, wape: 0.05, bias: -0.0166…, meanAbsoluteError: 5, rmse: 6.45…, … }
 * ```
 */
export function accuracy(
  actuals: ArrayLike<number | null>,
  forecasts: ArrayLike<number | null>,
  options: AccuracyInput = {},
): Accuracy {
  keepWithin('accuracy', limits, { values: actuals?.length });
  parseInput('accuracy', accuracyArguments, { actuals, forecasts, ...options });
  const { training } = options;
  const naive = training && naiveErrors({ ...training, contacts: seriesOf(training.contacts) });
  return scoreAccuracy(seriesOf(actuals), seriesOf(forecasts), options, naive);
}

/** {@link accuracy} without its checks. */
export function scoreAccuracy(
  actuals: ArrayLike<number>,
  forecasts: ArrayLike<number>,
  options: AccuracyInput,
  naive?: NaiveErrors,
): Accuracy {
  const { quantiles = [], weights, days, dayQuantiles = [], weekQuantiles = [] } = options;
  const pairs = scoredPairs(actuals, forecasts, weights);
  const intervals = withoutAbsent({
    ...scoresOf(pairs, actuals.length, naive?.byInterval),
    distribution: quantileScores(pairs, quantiles),
  });
  if (days === undefined) return intervals;
  const totals = (
    periods: readonly Period[],
    naiveError: number | undefined,
    levels: readonly QuantileForecast[],
  ): LevelAccuracy => {
    const { scored, complete } = scoredTotals(actuals, forecasts, pairs, periods);
    return withoutAbsent({
      ...scoresOf(scored, periods.length, naiveError),
      distribution: quantileScores(complete, levels),
    });
  };
  return {
    ...intervals,
    byDay: totals(days, naive?.byDay, dayQuantiles),
    byWeek: totals(weekPeriods(days), naive?.byWeek, weekQuantiles),
  };
}
