import { sum } from '../../../core/sum.ts';
import { anscombeRoot } from '../../../math/anscombe.ts';
import { normalQuantile } from '../../../math/distributions/normal.ts';
import { WITHIN_COUNT } from './count-at.ts';
import type { IntervalError } from './forecast-errors.ts';
import { mixedQuantile } from './mixed-quantile.ts';

/** How far intervals were off, on the root scale. */
interface IntervalSpread {
  /** Variance of an interval whose day total has a given variance. */
  readonly variance: (mean: number, dayVariance: number, slot: number) => number;
  /** Quantile of an error over its standard deviation. */
  readonly quantile: (level: number) => number;
}

// What suits these, the coverage at intervals in `npm run accuracy -- forecast --simulated` tells.

/** Without a trial: what is usual, rather too wide than too narrow. */
const USUAL = { poisson: 0.4, multiple: 1.5 };

/** The shape of errors needs far more of them than their size. */
const SHAPE_INTERVALS = 400;

/** Errors that say that a time of day is like the others, against those that were seen of it. */
const PRIOR_OF_SLOT = 20;

/** An error counts for the size by at most this square deviation; what is beyond shows in the shape. */
const MOST_SQUARE = 9;

/**
 * Added to every square deviation, so that where nothing but rounding is left, 1e-20 and less, no time of day looks
 * quieter than another.
 */
const ROUNDING = 1e-10;

export function learnIntervalSpread(errors: readonly IntervalError[]): IntervalSpread {
  const { poisson, multiple } = regressSquares(errors);
  const common = (mean: number, dayVariance: number) =>
    poisson + multiple * driverOf(mean, dayVariance);
  const factors = slotFactors(errors, common);
  const variance = (mean: number, dayVariance: number, slot: number) =>
    (factors[slot] ?? 1) * common(mean, dayVariance);
  const standardised = new Float64Array(errors.length * WITHIN_COUNT.length);
  let place = 0;
  for (const { forecast, actual, dayVariance, slot } of errors) {
    const deviation = Math.sqrt(variance(forecast, dayVariance, slot));
    const expected = anscombeRoot(forecast);
    for (const jitter of WITHIN_COUNT) {
      const seen = anscombeRoot(Math.max(0, actual + jitter));
      standardised[place++] = (seen - expected) / deviation;
    }
  }
  standardised.sort();
  return {
    variance,
    quantile: mixedQuantile(standardised, SHAPE_INTERVALS, normalQuantile),
  };
}

/** What an error of the day's level adds to the variance of an interval's root. */
function driverOf(mean: number, dayVariance: number): number {
  return (dayVariance * mean) / 4;
}

/** The variance of intervals as noise of their own and a multiple of what the day's level adds. */
function regressSquares(errors: readonly IntervalError[]): { poisson: number; multiple: number } {
  let n = 1;
  let x = 0;
  let xx = 1e-9;
  let y = USUAL.poisson;
  let xy = 0;
  // Least squares, each error weighted against its own variance.
  for (const { forecast, actual, dayVariance } of errors) {
    const driver = driverOf(forecast, dayVariance);
    const square = (anscombeRoot(actual) - anscombeRoot(forecast)) ** 2;
    const weight = 1 / (0.3 + driver) ** 2;
    n += weight;
    x += weight * driver;
    xx += weight * driver * driver;
    y += weight * square;
    xy += weight * driver * square;
  }
  const slope = errors.length < 20 ? USUAL.multiple : (n * xy - x * y) / (n * xx - x * x);
  const multiple = Math.min(Math.max(slope, 0.2), 50);
  return { multiple, poisson: Math.max(0.1, (y - multiple * x) / n) };
}

/** How much more or less than others the intervals of each time of day vary, by them and those beside them. */
function slotFactors(
  errors: readonly IntervalError[],
  variance: (mean: number, dayVariance: number) => number,
): Float64Array {
  const slots = errors.reduce((most, { slot }) => Math.max(most, slot + 1), 0);
  const squares = new Float64Array(slots);
  const counts = new Float64Array(slots);
  for (const { forecast, actual, dayVariance, slot } of errors) {
    const square =
      (anscombeRoot(actual) - anscombeRoot(forecast)) ** 2 / variance(forecast, dayVariance);
    squares[slot]! += Math.min(square, MOST_SQUARE) + ROUNDING;
    counts[slot]!++;
  }
  const usual = sum(squares) / errors.length;
  if (!(usual > 0)) return new Float64Array(slots).fill(1);
  return squares.map((_, slot) => {
    let seen = PRIOR_OF_SLOT;
    let total = PRIOR_OF_SLOT * usual;
    for (const [step, weight] of BESIDE) {
      seen += weight * (counts[slot + step] ?? 0);
      total += weight * (squares[slot + step] ?? 0);
    }
    return total / seen / usual;
  });
}

/** The slot itself and those beside it, with their weights. */
const BESIDE = [
  [-1, 0.5],
  [0, 1],
  [1, 0.5],
] as const;
