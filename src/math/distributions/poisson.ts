import { TIE_TOLERANCE } from '../../core/tie.ts';
import { leastWhole } from '../least-whole.ts';
import { gammaBeyond, gammaCdf } from './gamma.ts';
import { isBetween } from './is-between.ts';
import { normalQuantile } from './normal.ts';

/**
 * How probable is it that at most `count` contacts come where `mean` are expected?
 *
 * For contacts that come independently of each other. The same as the chance that a gamma variable of
 * shape `count` + 1 exceeds the mean; relative error as of {@link gammaCdf}.
 *
 * @param count - Any number; a fraction counts as the whole number below.
 * @param mean - 0 or more.
 * @returns The probability, 0 to 1; NaN outside the domain.
 * @example
 * ```ts
 * import { poissonCdf } from 'halfhour/math';
 *
 * poissonCdf(0, 2); // => 0.1353…
 * poissonCdf(110, 100); // => 0.8528…
 * ```
 */
export function poissonCdf(count: number, mean: number): number {
  if (!isBetween(count, -Infinity, Infinity) || !isBetween(mean, 0, Number.MAX_VALUE))
    return Number.NaN;
  if (count < 0) return 0;
  if (mean === 0 || count === Infinity) return 1;
  return gammaBeyond(mean, Math.floor(count) + 1);
}

/**
 * How many contacts are not exceeded with this probability where `mean` are expected?
 *
 * The least count whose {@link poissonCdf} reaches it; a tie within 1e-12 counts as reached.
 *
 * @param probability - 0 to 1.
 * @param mean - 0 or more.
 * @returns A whole number, 0 or more; Infinity at 1 of a mean above 0, NaN outside the domain.
 * @example
 * ```ts
 * import { poissonQuantile } from 'halfhour/math';
 *
 * poissonQuantile(0.9, 100); // => 113
 * ```
 */
export function poissonQuantile(probability: number, mean: number): number {
  if (!isBetween(probability, 0, 1) || !isBetween(mean, 0, Number.MAX_VALUE)) return Number.NaN;
  if (probability === 0 || mean === 0) return 0;
  if (probability === 1) return Infinity;
  // The smaller tail, which keeps more digits.
  const excess =
    probability <= 0.5
      ? (count: number) => probability * (1 - TIE_TOLERANCE) - poissonCdf(count, mean)
      : (count: number) => gammaCdf(mean, count + 1) - (1 - probability) * (1 + TIE_TOLERANCE);
  const deviation = Math.sqrt(mean);
  return leastWhole(excess, mean + normalQuantile(probability) * deviation, deviation, 0);
}
