import { isAmount } from '../../core/check-numbers.ts';
import { erlangC } from '../erlang-b-and-c.ts';

/**
 * How long does a contact wait on average, those who do not wait included?
 *
 * @param agents - Agents on position, 0 or more; may be a fraction.
 * @param offeredLoad - Erlangs, 0 or more.
 * @returns The average speed of answer in average handle times: Infinity in an overloaded queue,
 *   0 without load, NaN outside of the domain.
 * @example
 * ```ts
 * import { averageSpeedOfAnswer } from 'halfhour/erlang';
 *
 * 180 * averageSpeedOfAnswer(14, 10); // => 7.83593…
 * ```
 */
export function averageSpeedOfAnswer(agents: number, offeredLoad: number): number {
  const waiting = erlangC(agents, offeredLoad);
  return waiting === 0 ? 0 : waiting * averageWaitOfWaiters(agents, offeredLoad);
}

/**
 * How long do those wait who have to wait?
 *
 * @param agents - Agents on position, 0 or more; may be a fraction.
 * @param offeredLoad - Erlangs, 0 or more.
 * @returns The mean wait of contacts that wait, in average handle times: Infinity in an overloaded
 *   queue, NaN outside of the domain.
 * @example
 * ```ts
 * import { averageWaitOfWaiters } from 'halfhour/erlang';
 *
 * 180 * averageWaitOfWaiters(14, 10); // => 45
 * ```
 */
export function averageWaitOfWaiters(agents: number, offeredLoad: number): number {
  if (!(isAmount(agents) && isAmount(offeredLoad))) return NaN;
  return offeredLoad >= agents ? Infinity : 1 / (agents - offeredLoad);
}

/**
 * How many contacts wait in the queue on average, over all of the time?
 *
 * @param agents - Agents on position, 0 or more; may be a fraction.
 * @param offeredLoad - Erlangs, 0 or more.
 * @returns The mean number of waiting contacts (Little's law: load times the average speed of
 *   answer): Infinity in an overloaded queue, 0 without load, NaN outside of the domain.
 * @example
 * ```ts
 * import { averageQueue } from 'halfhour/erlang';
 *
 * averageQueue(14, 10); // => 0.43532…
 * ```
 */
export function averageQueue(agents: number, offeredLoad: number): number {
  const waiting = averageSpeedOfAnswer(agents, offeredLoad);
  return waiting === 0 ? 0 : offeredLoad * waiting;
}
