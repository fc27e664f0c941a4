import { nonNegative } from '../../core/kinds.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { exp } from '../../math/elementary/exp.ts';
import { expm1 } from '../../math/elementary/expm1.ts';
import type { BillingIncrement } from '../channel.ts';
import { billingIncrementSchema } from '../channel.ts';

/**
 * For how many seconds does the carrier bill this call?
 *
 * The minimum is billed at least; beyond it every step that has begun. A call that is not connected
 * (0 seconds) is free.
 *
 * @param seconds - Length of one call in seconds (0 or more).
 * @param increment - The carrier's step and minimum, in seconds.
 * @returns Billed seconds, never less than the call.
 * @throws InvalidInputError for a negative length or a step that is not above 0.
 * @example
 * ```ts
 * import { billedSeconds } from 'halfhour/cost';
 *
 * billedSeconds(603, { stepSeconds: 60 }); // => 660
 * billedSeconds(603, { stepSeconds: 10 }); // => 610
 * billedSeconds(603, { stepSeconds: 1, minimumSeconds: 60 }); // => 603
 * billedSeconds(5, { stepSeconds: 1, minimumSeconds: 60 }); // => 60
 * ```
 */
export function billedSeconds(seconds: number, increment: BillingIncrement): number {
  parseArguments('billedSeconds', {
    seconds: [nonNegative, seconds],
    increment: [billingIncrementSchema, increment, ''],
  });
  if (seconds === 0) return 0;
  const { stepSeconds, minimumSeconds = stepSeconds } = increment;
  const beyond = Math.max(0, seconds - minimumSeconds);
  return minimumSeconds + roundUpHeadCount(beyond / stepSeconds) * stepSeconds;
}

/**
 * Mean billed seconds of calls whose lengths are exponential with the given mean. Each call is
 * rounded up by itself, so the mean of the rounded is wanted, about half a step above the mean:
 * minimum + step * (e^(-m/u) + e^(-(m+s)/u) + ...), a geometric series.
 */
export function meanBilledSeconds(meanSeconds: number, increment?: BillingIncrement): number {
  if (increment === undefined || meanSeconds === 0) return meanSeconds;
  const { stepSeconds, minimumSeconds = stepSeconds } = increment;
  const beyond = exp(-minimumSeconds / meanSeconds);
  return minimumSeconds + (stepSeconds * beyond) / -expm1(-stepSeconds / meanSeconds);
}
