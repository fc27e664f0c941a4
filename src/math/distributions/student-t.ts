import { log1p } from '../elementary/log.ts';
import { positiveRoot } from '../positive-root.ts';
import { incompleteBeta } from '../special/incomplete-beta.ts';
import { isBetween } from './is-between.ts';
import { normalCdf, normalQuantile, normalWithin } from './normal.ts';

/** From here on Hill's transformation to the normal distribution errs by less than a double. */
const HILL_FROM = 2000;

/**
 * How probable is it that Student's t is at most `t`?
 *
 * It is how far a mean lies off, in deviations that are estimated from a sample themselves. By the
 * incomplete beta function; from 2000 degrees on by Hill's transformation to a normal variable. Relative
 * error of the smaller tail below 2e-13 from 0.5 degrees on; beyond 15 deviations from 2000 degrees on,
 * where it is below 1e-45, 1e-9.
 *
 * @param t - Any number, ±Infinity allowed.
 * @param degreesOfFreedom - Above 0, not only whole; Infinity gives the normal distribution.
 * @returns The probability, 0 to 1; NaN outside the domain.
 * @example
 * ```ts
 * import { studentTCdf } from 'halfhour/math';
 *
 * studentTCdf(-2, 5); // => 0.0509…
 * ```
 */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  if (!isBetween(t, -Infinity, Infinity) || !(degreesOfFreedom > 0)) return Number.NaN;
  const tail = beyond(Math.abs(t), degreesOfFreedom) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * Which value does Student's t stay below with this probability?
 *
 * The root of {@link studentTCdf}, in the smaller tail or from the middle, whichever keeps more digits:
 * as accurate as that.
 *
 * @param probability - 0 to 1.
 * @param degreesOfFreedom - Above 0, not only whole; Infinity gives the normal distribution.
 * @returns The quantile; -Infinity at 0, Infinity at 1, NaN outside the domain.
 * @example
 * ```ts
 * import { studentTQuantile } from 'halfhour/math';
 *
 * studentTQuantile(0.975, 10); // => 2.22813885198…
 * ```
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  const z = normalQuantile(probability);
  if (!(degreesOfFreedom > 0)) return Number.NaN;
  if (!Number.isFinite(z) || z === 0 || degreesOfFreedom === Infinity) return z;
  const middle = Math.abs(2 * probability - 1);
  const tails = 2 * Math.min(probability, 1 - probability);
  const excess =
    middle < 0.5
      ? (t: number) => within(t, degreesOfFreedom) - middle
      : (t: number) => tails - beyond(t, degreesOfFreedom);
  return Math.sign(z) * positiveRoot(excess, Math.abs(z));
}

/** How many standard errors a two-sided confidence interval of a mean reaches to each side. */
export function confidenceReach(confidence: number, degreesOfFreedom: number): number {
  return studentTQuantile((1 + confidence) / 2, degreesOfFreedom);
}

/** P(|T| > t), for t ≥ 0. */
function beyond(t: number, degrees: number): number {
  if (degrees > HILL_FROM) return 2 * normalCdf(-nearlyNormal(t, degrees));
  const { x, y } = shares(t, degrees);
  return incompleteBeta(degrees / 2, 0.5, x, y);
}

/** P(|T| ≤ t), for t ≥ 0. */
function within(t: number, degrees: number): number {
  if (degrees > HILL_FROM) return normalWithin(nearlyNormal(t, degrees));
  const { x, y } = shares(t, degrees);
  return incompleteBeta(0.5, degrees / 2, y, x);
}

/** ν / (ν + t²) and t² / (ν + t²), without the square of a large t. */
function shares(t: number, degrees: number): { readonly x: number; readonly y: number } {
  const ratio = t / Math.sqrt(degrees);
  const square = ratio * ratio;
  return { x: 1 / (1 + square), y: 1 / (1 + 1 / square) };
}

/** G. W. Hill, Algorithm 395: Student's t-distribution (Communications of the ACM 13, 1970, 617). */
function nearlyNormal(t: number, degrees: number): number {
  if (degrees === Infinity || t === Infinity) return t;
  const a = degrees - 0.5;
  const b = 48 * a * a;
  const y = a * log1p((t * t) / degrees);
  const second = (((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b);
  return Math.sqrt(y) * (1 + (second + y + 3) / b);
}
