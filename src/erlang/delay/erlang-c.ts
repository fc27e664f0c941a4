import { isAmount } from '../../core/check-numbers.ts';
import { freeOdds } from '../loss/free-odds.ts';

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
