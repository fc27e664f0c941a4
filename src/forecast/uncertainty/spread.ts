import { standardNormalQuantile } from '../../math/normal.ts';
import { studentTQuantile } from '../../math/student-t.ts';
import { quantileOfSorted } from '../table/statistics.ts';
import {
  type DayError,
  deviationOf,
  type IntervalError,
  type TrialErrors,
} from './trial-errors.ts';

/**
 * How far actuals spread about a forecast, learned from the trial's errors. Intervals and days are
 * kept apart: an interval's own noise evens out over the day, the error of a day's level does not.
 */
export interface Spread {
  /** Quantile of an interval's contacts. */
  readonly interval: (mean: number, dayVariance: number, level: number) => number;
  /** Quantile of a day's total. */
  readonly day: (mean: number, dayVariance: number, level: number) => number;
  /** Standard deviation of a day's total about its mean, over the mean. */
  readonly dayDeviation: (dayVariance: number) => number;
  /** Quantile of a total in such deviations, where nothing is known of its shape. */
  readonly standard: (level: number) => number;
  /** Share of the days' error that days of one forecast have in common (0..1). */
  readonly common: number;
  /** Variance of an interval's own noise on the root scale, given the day's level. */
  readonly noiseVariance: (mean: number, dayVariance: number) => number;
}

/** Days that the usual spread counts as, against the independent ones that were seen. */
const PRIOR_DAYS = 5;

/** The shape of errors needs far more of them than their size. */
const SHAPE_DAYS = 200;
const SHAPE_INTERVALS = 400;

/** A day counts for the size by at most this square deviation; what is beyond shows in the shape. */
const MOST_SQUARE = 9;

/** Without a trial: what is usual, rather too wide than too narrow. */
const USUAL = { level: 1.4, poisson: 0.4, multiple: 1.5 };

export function learnSpread(errors: TrialErrors): Spread {
  const dayShape = learnDays(errors.days);
  const root = learnIntervals(errors.intervals);
  const dayDeviation = (dayVariance: number) => dayShape.scale * Math.sqrt(dayVariance);
  const intervalSquare = (mean: number, dayVariance: number) =>
    root.poisson + (root.multiple * (dayVariance * mean)) / 4;
  // The variance of Student's t for the few days that told the size; half as much again, because the
  // trial that tells the errors also chose the weights.
  const doubt = 3 / (dayShape.degrees - 2);
  return {
    interval: (mean, dayVariance, level) => {
      const deviation = Math.sqrt(intervalSquare(mean, (1 + doubt) * dayVariance));
      return fromRoot(toRoot(mean) + root.quantile(level) * deviation);
    },
    day: (mean, dayVariance, level) =>
      Math.max(
        0,
        (mean + 0.5) * Math.exp(dayShape.quantile(level) * dayDeviation(dayVariance)) - 0.5,
      ),
    dayDeviation,
    standard: (level) => studentTQuantile(level, dayShape.degrees),
    common: dayShape.common,
    noiseVariance: (mean, dayVariance) =>
      Math.max(
        0.05,
        intervalSquare(mean, dayVariance) - (dayDeviation(dayVariance) ** 2 * mean) / 4,
      ),
  };
}

/** Root of count plus three eighths steadies the variance of counts (Anscombe 1948). */
function toRoot(count: number): number {
  return Math.sqrt(Math.max(count, 0) + 0.375);
}

function fromRoot(root: number): number {
  return Math.max(0, Math.max(root, 0) ** 2 - 0.375);
}

function learnDays(errors: readonly DayError[]) {
  const deviations = errors.map((error) => ({ ...error, z: deviationOf(error) }));
  const n = deviations.length;
  const common = commonShare(deviations);
  // Days of one origin err together, and a day seen from two origins is seen once.
  const perOrigin = n / Math.max(1, new Set(errors.map(({ originIndex }) => originIndex)).size);
  const seen = new Set(errors.map(({ row }) => row)).size;
  const independent = n === 0 ? 0 : seen / (1 + (perOrigin - 1) * common);
  const squares = deviations.reduce((total, { z }) => total + Math.min(z * z, MOST_SQUARE), 0);
  const degrees = independent + PRIOR_DAYS;
  // A little of the usual spread is mixed in, so that a few lucky days do not promise too much.
  const square = ((n === 0 ? 0 : squares / n) * independent + PRIOR_DAYS * USUAL.level) / degrees;
  const scale = Math.sqrt(square);
  const sorted = deviations.map(({ z }) => z / scale).sort((a, b) => a - b);
  return {
    scale,
    degrees,
    common,
    quantile: mixedQuantile(sorted, SHAPE_DAYS, (level) => studentTQuantile(level, degrees)),
  };
}

/** Share of the variance that the days of one originIndex have in common. */
function commonShare(errors: readonly { originIndex: number; z: number }[]): number {
  const byOrigin = new Map<number, number[]>();
  for (const { originIndex, z } of errors)
    byOrigin.set(originIndex, [...(byOrigin.get(originIndex) ?? []), z]);
  let product = 0.2;
  let square = 1;
  for (const zs of byOrigin.values()) {
    const n = zs.length;
    if (n < 2) continue;
    const total = zs.reduce((a, b) => a + b, 0);
    const squares = zs.reduce((a, z) => a + z * z, 0);
    product += (total ** 2 - squares) / (n - 1);
    square += squares;
  }
  return Math.min(Math.max(product / square, 0), 0.95);
}

/** Scale and shape of interval errors on the root scale. */
function learnIntervals(errors: readonly IntervalError[]) {
  let n = 1;
  let x = 0;
  let xx = 1e-9;
  let y = USUAL.poisson;
  let xy = 0;
  const points = errors.map(({ forecast, actual, dayVariance }) => ({
    driver: (dayVariance * forecast) / 4,
    forecast,
    actual,
    square: (toRoot(actual) - toRoot(forecast)) ** 2,
  }));
  // Least squares, each error weighted against its own variance.
  for (const { driver, square } of points) {
    const weight = 1 / (0.3 + driver) ** 2;
    n += weight;
    x += weight * driver;
    xx += weight * driver * driver;
    y += weight * square;
    xy += weight * driver * square;
  }
  let multiple = points.length < 20 ? USUAL.multiple : (n * xy - x * y) / (n * xx - x * x);
  multiple = Math.min(Math.max(multiple, 0.2), 50);
  const poisson = Math.max(0.1, (y - multiple * x) / n);
  const standardised = points
    .flatMap(({ driver, forecast, actual }) =>
      // A count stands for the unit around it: so quantiles of low counts are not all whole numbers.
      [-0.375, -0.125, 0.125, 0.375].map(
        (jitter) =>
          (toRoot(actual + jitter) - toRoot(forecast)) / Math.sqrt(poisson + multiple * driver),
      ),
    )
    .sort((a, b) => a - b);
  return {
    poisson,
    multiple,
    quantile: mixedQuantile(standardised, SHAPE_INTERVALS, standardNormalQuantile),
  };
}

/** Quantiles of what was seen, moved towards those of a known shape where little was seen. */
function mixedQuantile(
  sorted: readonly number[],
  prior: number,
  known: (level: number) => number,
): (level: number) => number {
  const share = sorted.length / (sorted.length + prior);
  return (level) =>
    share === 0
      ? known(level)
      : share * quantileOfSorted(sorted, level) + (1 - share) * known(level);
}
