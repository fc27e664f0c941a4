import { isAmount } from '../../core/check-numbers.ts';
import { log } from '../../math/elementary/log.ts';
import { erlangC } from '../erlang-b-and-c.ts';

/**
 * Within what time is a given share of contacts answered (Erlang C)?
 *
 * @param agents - Agents on position, 0 or more; may be a fraction.
 * @param offeredLoad - Erlangs, 0 or more.
 * @param share - Share answered within that time, 0 to 1.
 * @returns The time in average handle times: 0 if so many need not wait at all, Infinity in an
 *   overloaded queue and for a share of 1, NaN outside of the domain.
 * @example
 * ```ts
 * import { answerTimeForShare } from 'halfhour/erlang';
 *
 * 180 * answerTimeForShare(14, 10, 0.9); // => 24.95…
 * ```
 */
export function answerTimeForShare(agents: number, offeredLoad: number, share: number): number {
  if (!(isAmount(share) && share <= 1)) return NaN;
  const waiting = erlangC(agents, offeredLoad);
  if (waiting <= 1 - share) return 0;
  return offeredLoad >= agents ? Infinity : log(waiting / (1 - share)) / (agents - offeredLoad);
}
