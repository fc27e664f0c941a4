import { sum } from '../../core/sum.ts';
import { withoutAbsent } from '../../core/without-absent.ts';

/** How far forecasts were off; errors are actual minus forecast. */
export interface Scores {
  /** Number of values scored. */
  readonly count: number;
  /** Values not scored because actual or forecast is unknown (`null` or `NaN`), or its weight 0. */
  readonly unscored: number;
  /** Sum of absolute errors by the sum of actuals; 0 if both are 0. Absent where nothing is scored, or only the actuals add up to 0. */
  readonly wape?: number | undefined;
  /** Sum of errors by the sum of actuals, above 0 where the forecast was too low; absent where `wape` is. */
  readonly bias?: number | undefined;
  /** Mean absolute error, in the unit of the actuals; absent where nothing is scored. */
  readonly meanAbsoluteError?: number | undefined;
  /** Root of the mean squared error, in the unit of the actuals; absent where nothing is scored. */
  readonly rmse?: number | undefined;
  /** Mean absolute error by that of the seasonal naive forecast on the training data, where that is given and not 0, and anything is scored. */
  readonly mase?: number | undefined;
}

/** The pairs of actual and forecast that can be scored, as parallel arrays. */
export interface ScoredPairs {
  readonly actuals: Float64Array;
  readonly forecasts: Float64Array;
  readonly weights: Float64Array;
  /** Where in the given arrays each pair stands. */
  readonly positions: Int32Array;
}

/** Leaves out pairs with an unknown side and those without weight. */
export function scoredPairs(
  actuals: ArrayLike<number>,
  forecasts: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
): ScoredPairs {
  const positions = Int32Array.from({ length: actuals.length }, (_, i) => i).filter(
    (i) => !Number.isNaN(actuals[i]! + forecasts[i]!) && (weights?.[i] ?? 1) > 0,
  );
  const pick = (values: ArrayLike<number>) => Float64Array.from(positions, (i) => values[i]!);
  return {
    actuals: pick(actuals),
    forecasts: pick(forecasts),
    weights: weights === undefined ? new Float64Array(positions.length).fill(1) : pick(weights),
    positions,
  };
}

/** The scores of some pairs; where there are none, only their number. */
export function scoresOf(
  { actuals, forecasts, weights }: ScoredPairs,
  given: number,
  naiveError: number | undefined,
): Scores {
  const weighted = (term: (error: number, actual: number) => number) =>
    sum(actuals.map((actual, i) => weights[i]! * term(actual - forecasts[i]!, actual)));
  const count = actuals.length;
  const unscored = given - count;
  if (count === 0) return { count, unscored };
  const weight = sum(weights);
  const total = weighted((_, actual) => actual);
  const absolute = weighted((error) => Math.abs(error));
  const sumOfErrors = weighted((error) => error);
  const meanAbsoluteError = absolute / weight;
  const hasShares = total !== 0 || absolute === 0;
  return withoutAbsent({
    count,
    unscored,
    wape: hasShares ? share(absolute, total) : undefined,
    bias: hasShares ? share(sumOfErrors, total) : undefined,
    meanAbsoluteError,
    rmse: Math.sqrt(weighted((error) => error * error) / weight),
    mase: naiveError ? meanAbsoluteError / naiveError : undefined,
  });
}

function share(part: number, whole: number): number {
  return part === 0 ? 0 : part / whole;
}
