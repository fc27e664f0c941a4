import { freeOdds } from './free-odds.ts';

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
