import { isAmount } from '../core/check-numbers.ts';
import { scaledUpperGamma } from '../math/special/gamma.ts';

/**
 * What share of contacts is turned away when every line is busy and nobody waits (M/M/n/n)?
 *
 * Assumes random (Poisson) arrivals; handle times may have any distribution. Use it for trunks and
 * for channels without a queue; contacts that wait need {@link erlangC} or {@link erlangA}.
 *
 * @param agents - Lines or agents, 0 or more; fractions by analytic continuation.
 * @param offeredLoad - Erlangs, 0 or more.
 * @returns The blocking probability, 0 to 1; NaN outside of the domain.
 * @see A. K. Erlang (1917); for fractional agents D. L. Jagerman, Bell System Technical Journal 53 (1974) 525.
 * @example
 * ```ts
 * import { erlangB } from 'halfhour/erlang';
 *
 * erlangB(2, 1); // => 0.2
 * erlangB(17, 10); // => 0.012948…
 * ```
 */
export function erlangB(agents: number, offeredLoad: number): number {
  return 1 / (1 + freeOdds(agents, offeredLoad));
}

/**
 * What share of contacts has to wait, if everybody waits until answered (M/M/n)?
 *
 * Assumes random arrivals, exponential handle times, one queue, and patience without end: in a
 * centre where callers hang up it is pessimistic, and {@link erlangA} is the other side of the truth.
 *
 * @param agents - Agents on position, 0 or more; fractions by analytic continuation.
 * @param offeredLoad - Erlangs, 0 or more.
 * @returns The probability of wait, 0 to 1: 1 where agents ≤ offeredLoad (the queue never ends),
 *   0 without load, NaN outside of the domain.
 * @see A. K. Erlang (1917); R. Syski, Introduction to Congestion Theory in Telephone Systems (1960).
 * @example
 * ```ts
 * import { erlangC } from 'halfhour/erlang';
 *
 * erlangC(14, 10); // => 0.174131…
 * erlangC(10, 10); // => 1
 * ```
 */
export function erlangC(agents: number, offeredLoad: number): number {
  if (offeredLoad === 0 && isAmount(agents)) return 0;
  if (isAmount(agents) && offeredLoad >= agents) return 1;
  return 1 / (1 + ((agents - offeredLoad) / agents) * freeOdds(agents, offeredLoad));
}

/**
 * (1 - B) / B, the odds that a contact finds a free line when nobody waits: the one number behind
 * Erlang B and Erlang C. Unlike B and C themselves it never comes from a difference of near equals,
 * and it keeps its accuracy where B is below 1e-300.
 *
 * NaN outside of agents ≥ 0 and offeredLoad ≥ 0; Infinity without load.
 */
export function freeOdds(agents: number, offeredLoad: number): number {
  if (!(isAmount(agents) && isAmount(offeredLoad))) return NaN;
  if (agents === 0 || offeredLoad === Infinity) return agents === Infinity ? NaN : 0;
  if (offeredLoad === 0 || agents === Infinity) return Infinity;
  return scaledUpperGamma(agents, offeredLoad);
}
