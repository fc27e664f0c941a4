import { sum } from '../../../core/sum.ts';
import { studentTQuantile } from '../../../math/distributions/student-t.ts';
import { type DayError, deviationOf } from './forecast-errors.ts';
import { mixedQuantile } from './mixed-quantile.ts';

/** How far day totals were off, in deviations that the regression expected. */
interface DaySpread {
  readonly scale: number;
  /** How many independent days the scale is as good as known from. */
  readonly degrees: number;
  /** Share of the variance that days of one forecast have in common (0..1). */
  readonly common: number;
  /** Quantile of a deviation over the scale. */
  readonly quantile: (level: number) => number;
}

// What suits these, the coverage of day bands in `npm run accuracy -- forecast --simulated` tells.

/** Days that the usual spread counts as, against the independent ones that were seen. */
const PRIOR_DAYS = 5;

/** Without a trial: what is usual, rather too wide than too narrow. */
const USUAL_SQUARE = 1.4;

/** The shape of errors needs far more of them than their size. */
const SHAPE_DAYS = 200;

/** Day errors have heavier tails than the normal distribution: Student's t of so many degrees. */
const TAIL_DEGREES = 8;

const SWEEPS = 20;

export function learnDaySpread(errors: readonly DayError[]): DaySpread {
  const deviations = errors.map((error) => ({ ...error, z: deviationOf(error) }));
  const n = deviations.length;
  const common = commonShare(deviations);
  // Days of one origin err together, and a day seen from two origins is seen once.
  const perOrigin = n / Math.max(1, new Set(errors.map(({ originIndex }) => originIndex)).size);
  const seen = new Set(errors.map(({ row }) => row)).size;
  const independent = n === 0 ? 0 : seen / (1 + (perOrigin - 1) * common);
  const degrees = independent + PRIOR_DAYS;
  const square = likeliestSquare(
    deviations.map(({ z }) => z),
    independent,
  );
  const scale = Math.sqrt(square);
  const sorted = deviations.map(({ z }) => z / scale).sort((a, b) => a - b);
  return {
    scale,
    degrees,
    common,
    quantile: mixedQuantile(sorted, SHAPE_DAYS, (level) =>
      studentTQuantile(level, 1 / (1 / TAIL_DEGREES + 1 / degrees)),
    ),
  };
}

/**
 * The square scale of Student's t that the deviations make likeliest, by reweighting: a day far off
 * counts for less, and shows in the tails. A little of the usual spread is mixed in, so that a few
 * lucky days do not promise too much.
 */
function likeliestSquare(deviations: readonly number[], independent: number): number {
  let square = USUAL_SQUARE;
  if (deviations.length === 0) return square;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const total = deviations.reduce(
      (sum, z) => sum + ((TAIL_DEGREES + 1) * z * z) / (TAIL_DEGREES + (z * z) / square),
      0,
    );
    square =
      ((total / deviations.length) * independent + USUAL_SQUARE * PRIOR_DAYS) /
      (independent + PRIOR_DAYS);
  }
  return square;
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
    const total = sum(zs);
    const squares = zs.reduce((a, z) => a + z * z, 0);
    product += (total ** 2 - squares) / (n - 1);
    square += squares;
  }
  return Math.min(Math.max(product / square, 0), 0.95);
}
