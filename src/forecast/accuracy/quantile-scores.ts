import { sum } from '../../core/sum.ts';
import type { QuantileForecast } from './input.ts';
import type { ScoredPairs } from './scores.ts';

/** How well one quantile was met. */
export interface QuantileScore {
  readonly level: number;
  /** Share of the actuals at or below the quantile (0 to 1); near `level` if it is calibrated. */
  readonly below: number;
  /** Mean pinball loss, in the unit of the actuals: the lower, the better. */
  readonly pinball: number;
}

/** How often the actuals lay in a central band. */
export interface BandCoverage {
  /** The share that the band promises: 0.8 for the band from the 10 % to the 90 % quantile. */
  readonly band: number;
  /** The share of the actuals in it, its edges included (0 to 1). */
  readonly coverage: number;
}

/** How well the quantiles of a forecast were met. */
export interface QuantileScores {
  readonly quantiles: readonly QuantileScore[];
  /** A band for each pair of levels with the same distance from 0.5, widest first. */
  readonly bands: readonly BandCoverage[];
  /** Mean pinball loss over all levels, in the unit of the actuals. */
  readonly pinball: number;
  /** The same by the mean of the actuals; 0 if both are 0, absent if only the actuals are. */
  readonly relativePinball?: number | undefined;
}

/** Scores quantiles at the pairs that are scored; undefined if there is no quantile or no pair. */
export function quantileScores(
  { actuals, weights, positions }: ScoredPairs,
  forecasts: readonly QuantileForecast[],
): QuantileScores | undefined {
  if (forecasts.length === 0 || actuals.length === 0) return undefined;
  const weight = sum(weights);
  const mean = (term: (actual: number, position: number) => number) =>
    sum(actuals.map((actual, i) => weights[i]! * term(actual, positions[i]!))) / weight;
  const quantiles = forecasts.map(({ level, values }) => ({
    level,
    below: mean((actual, at) => (actual <= values[at]! ? 1 : 0)),
    pinball: mean((actual, at) => pinballLoss(actual, values[at]!, level)),
  }));
  const bands = pairsAroundMedian(forecasts).map(([low, high]) => ({
    band: high.level - low.level,
    coverage: mean((actual, at) =>
      actual >= low.values[at]! && actual <= high.values[at]! ? 1 : 0,
    ),
  }));
  const pinball = sum(quantiles.map((score) => score.pinball)) / quantiles.length;
  const meanActual = mean((actual) => actual);
  const scores = { quantiles, bands, pinball };
  if (pinball === 0) return { ...scores, relativePinball: 0 };
  return meanActual === 0 ? scores : { ...scores, relativePinball: pinball / meanActual };
}

/** What a quantile costs: its level for each unit that it is too low, the rest to 1 if too high. */
function pinballLoss(actual: number, quantile: number, level: number): number {
  const error = actual - quantile;
  return error >= 0 ? level * error : (level - 1) * error;
}

/** Levels such as 0.1 and 0.9, which add up to 1 but for the rounding of decimals. */
function pairsAroundMedian(
  forecasts: readonly QuantileForecast[],
): readonly (readonly [low: QuantileForecast, high: QuantileForecast])[] {
  return forecasts
    .filter(({ level }) => level < 0.5)
    .sort((a, b) => a.level - b.level)
    .flatMap((low) => {
      const high = forecasts.find(({ level }) => Math.abs(level + low.level - 1) < 1e-9);
      return high === undefined ? [] : [[low, high] as const];
    });
}
