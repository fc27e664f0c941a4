import { twoProduct } from '../elementary/double-double.ts';
import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';
import { scaledLowerGamma } from '../special/gamma.ts';
import { millsRatio } from '../special/mills-ratio.ts';
import { isBetween } from './is-between.ts';

/**
 * How probable is it that a standard normal variable is at most `z`?
 *
 * By Mills' ratio, so that the far lower tail keeps its digits. Relative error below 2e-15 for `z` down
 * to -37, where the doubles end.
 *
 * @param z - Standard deviations above the mean; any number, ±Infinity allowed.
 * @returns The probability, 0 to 1; NaN for NaN.
 * @example
 * ```ts
 * import { normalCdf } from 'halfhour/math';
 *
 * normalCdf(0); // => 0.5
 * normalCdf(1.6448536269514722); // => 0.95
 * ```
 */
export function normalCdf(z: number): number {
  if (!isBetween(z, -Infinity, Infinity)) return Number.NaN;
  const beyond = z === 0 ? 0.5 : upperTail(Math.abs(z));
  return z > 0 ? 1 - beyond : beyond;
}

/**
 * Which value does a standard normal variable stay below with this probability?
 *
 * Acklam's rational approximation (2003, good to 1.2e-9), then one step of Halley's method with the
 * distribution itself. Relative error below 2e-15 for every probability from 1e-300 to 1 - 1e-16.
 *
 * @param probability - 0 to 1.
 * @returns Standard deviations above the mean; -Infinity at 0, Infinity at 1, NaN outside.
 * @example
 * ```ts
 * import { normalQuantile } from 'halfhour/math';
 *
 * normalQuantile(0.975); // => 1.95996398454005…
 * ```
 */
export function normalQuantile(probability: number): number {
  if (probability === 0) return -Infinity;
  if (probability === 1) return Infinity;
  if (!isBetween(probability, 0, 1)) return Number.NaN;
  // Both are exact: the distance from the middle for what is near it, else the smaller tail.
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) < 0.3) {
    const z = approximateCentre(fromMiddle);
    return improved(z, (area(z) - fromMiddle) / density(z));
  }
  const smaller = fromMiddle < 0 ? probability : 1 - probability;
  const z = smaller < TAIL ? approximateTail(smaller) : approximateCentre(smaller - 0.5);
  const negative = improved(z, millsRatio(-z) - smaller / density(z));
  return fromMiddle < 0 ? negative : -negative;
}

/** P(|Z| ≤ z), for z ≥ 0: with all its digits near the middle. */
export function normalWithin(z: number): number {
  return z > 1 ? 1 - 2 * upperTail(z) : 2 * area(z);
}

/** Halley's step: `excess` is what the probability is too large, over the density. */
function improved(z: number, excess: number): number {
  return z - excess / (1 + (z * excess) / 2);
}

/** exp(-z²/2) / √(2π), with the rounding error of the square put right. */
function density(z: number): number {
  const square = twoProduct(z, z);
  return (exp(-square.high / 2) * (1 - square.low / 2)) / Math.sqrt(2 * Math.PI);
}

function upperTail(z: number): number {
  // Beyond it the tail is below the smallest double.
  return z > 40 ? 0 : millsRatio(z) * density(z);
}

/** The area from the middle to z, for |z| up to 1: z φ(z) (1 + z²/3 + z⁴/15 + …). */
function area(z: number): number {
  return z * density(z) * scaledLowerGamma(0.5, (z * z) / 2);
}

const TAIL = 0.02425;

const CENTRE_TOP = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2,
  -3.066479806614716e1, 2.506628277459239,
];
const CENTRE_BOTTOM = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
  -1.328068155288572e1, 1,
];
const TAIL_TOP = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
];
const TAIL_BOTTOM = [
  7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1,
];

function approximateCentre(fromMiddle: number): number {
  const r = fromMiddle * fromMiddle;
  return (fromMiddle * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
}

function approximateTail(probability: number): number {
  const q = Math.sqrt(-2 * log(probability));
  return polynomial(TAIL_TOP, q) / polynomial(TAIL_BOTTOM, q);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((total, coefficient) => total * x + coefficient, 0);
}
