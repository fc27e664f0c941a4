import { isAmount } from '../../core/check-numbers.ts';

/**
 * What share of their time on position are the agents busy, if everybody waits until answered?
 *
 * With abandonment the share is lower: see `occupancy` of {@link erlangA}.
 *
 * @param agents - Agents on position, 0 or more; may be a fraction.
 * @param offeredLoad - Erlangs, 0 or more.
 * @returns The occupancy, 0 to 1: 1 in an overloaded queue, 0 without load, NaN outside of the domain.
 * @example
 * ```ts
 * import { occupancy } from 'halfhour/erlang';
 *
 * occupancy(14, 10); // => 0.71428…
 * ```
 */
export function occupancy(agents: number, offeredLoad: number): number {
  if (!(isAmount(agents) && isAmount(offeredLoad))) return NaN;
  if (offeredLoad === 0) return 0;
  return offeredLoad >= agents ? 1 : offeredLoad / agents;
}
