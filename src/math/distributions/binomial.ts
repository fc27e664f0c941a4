import { TIE_TOLERANCE } from '../../core/tie.ts';
import { leastWhole } from '../least-whole.ts';
import { incompleteBeta } from '../special/incomplete-beta.ts';
import { isBetween } from './is-between.ts';
import { normalQuantile } from './normal.ts';

/**
 * How probable is it that at most `successes` of so many trials succeed?
 *
 * By the incomplete beta function. Relative error below 1e-12 up to a million trials where the
 * probability is above 1e-300.
 *
 * @param successes - Any number; a fraction counts as the whole number below.
 * @param trials - Whole, 0 or more; independent of each other.
 * @param success - Chance of each trial, 0 to 1.
 * @returns The probability, 0 to 1; NaN outside the domain.
 * @example
 * ```ts
 * import { binomialCdf } from 'halfhour/math';
 *
 * binomialCdf(18, 23, 0.9); // => 0.0731…
 * ```
 */
export function binomialCdf(successes: number, trials: number, success: number): number {
  if (!isBetween(successes, -Infinity, Infinity) || !isInDomain(trials, success)) return Number.NaN;
  const most = Math.floor(successes);
  if (most < 0) return 0;
  if (most >= trials) return 1;
  return incompleteBeta(trials - most, most + 1, 1 - success, success);
}

/**
 * How probable is it that at least `successes` of so many trials succeed?
 *
 * The other side of {@link binomialCdf}, with its accuracy also where it is tiny.
 *
 * @param successes - Any number; a fraction counts as the whole number above.
 * @param trials - Whole, 0 or more; independent of each other.
 * @param success - Chance of each trial, 0 to 1.
 * @returns The probability, 0 to 1; NaN outside the domain.
 * @example
 * ```ts
 * import { binomialAtLeast } from 'halfhour/math';
 *
 * binomialAtLeast(18, 23, 0.9); // => 0.9773…
 * ```
 */
export function binomialAtLeast(successes: number, trials: number, success: number): number {
  if (!isBetween(successes, -Infinity, Infinity) || !isInDomain(trials, success)) return Number.NaN;
  const least = Math.ceil(successes);
  if (least <= 0) return 1;
  if (least > trials) return 0;
  return incompleteBeta(least, trials - least + 1, success, 1 - success);
}

/**
 * How many successes are not exceeded with this probability?
 *
 * The least count whose {@link binomialCdf} reaches it; a tie within 1e-12 counts as reached.
 *
 * @param probability - 0 to 1.
 * @param trials - Whole, 0 or more; independent of each other.
 * @param success - Chance of each trial, 0 to 1.
 * @returns A whole number from 0 to `trials`; NaN outside the domain.
 * @example
 * ```ts
 * import { binomialQuantile } from 'halfhour/math';
 *
 * binomialQuantile(0.05, 23, 0.9); // => 18
 * ```
 */
export function binomialQuantile(probability: number, trials: number, success: number): number {
  if (!isBetween(probability, 0, 1) || !isInDomain(trials, success)) return Number.NaN;
  if (probability === 0 || success === 0) return 0;
  if (probability === 1 || success === 1) return trials;
  // The smaller tail, which keeps more digits.
  const excess =
    probability <= 0.5
      ? (most: number) => probability * (1 - TIE_TOLERANCE) - binomialCdf(most, trials, success)
      : (most: number) =>
          binomialAtLeast(most + 1, trials, success) - (1 - probability) * (1 + TIE_TOLERANCE);
  const deviation = Math.sqrt(trials * success * (1 - success));
  const guess = trials * success + normalQuantile(probability) * deviation;
  return leastWhole(excess, Math.min(guess, trials), deviation, 0);
}

function isInDomain(trials: number, success: number): boolean {
  return Number.isInteger(trials) && trials >= 0 && isBetween(success, 0, 1);
}
