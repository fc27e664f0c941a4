import { parseInput } from '../../core/parse-input.ts';
import { exp } from '../../math/elementary/exp.ts';
import { occupancy } from '../delay/occupancy.ts';
import { erlangC } from '../erlang-b-and-c.ts';
import { generalWaitOfWaiters } from './general-wait-of-waiters.ts';
import { type QueueWithGeneralTimesInput, queueWithGeneralTimesInput } from './input.ts';

/** What a queue with general handle times does. The three means are left out where the queue never ends. */
export interface QueueWithGeneralTimesResult {
  /** Share of contacts that have to wait, 0 to 1: that of Erlang C, which depends on the variation but little. */
  readonly waitProbability: number;
  /** Busy share of the agents' time, 0 to 1; exact. */
  readonly occupancy: number;
  /** Mean wait, those who do not wait included, in average handle times. */
  readonly averageWait?: number;
  /** Mean wait of those who wait, in average handle times. */
  readonly averageWaitOfWaiters?: number;
  /** Contacts that wait, on average over all of the time. */
  readonly averageQueue?: number;
  /** Share answered within the answer time, 0 to 1; with an answer time only. */
  readonly servedWithin?: number;
}

/**
 * How long do contacts wait if handle times vary more, or less, than Erlang C assumes (M/G/n)?
 *
 * An approximation: means by Kimura (1986), of which Erlang C is the case of a variation of 1, and which are exact for one agent; those who wait are taken to
 * wait an exponential time with that mean. Two kinds of contact in one queue vary more than either: 50 of 60 s and 50 of
 * 900 s have a `squaredVariation` of 2.5. Assumes random arrivals, and that nobody hangs up: with patience the variation
 * matters much less, so take `erlangA`. The page on accuracy has its errors against a simulation.
 *
 * @param input - Agents, load and variation; see {@link QueueWithGeneralTimesInput}.
 * @returns The measures; see {@link QueueWithGeneralTimesResult}. Waits are in average handle times.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain.
 * @see T. Kimura, A two-moment approximation for the mean waiting time in the GI/G/s queue, Management Science 32 (1986) 751.
 * @example
 * ```ts
 * import { queueWithGeneralTimes } from 'halfhour/erlang';
 *
 * // 52 contacts of 60 s and 52 of 900 s in half an hour: 27.7 erlangs, 33 agents, 20 s of 480 s to answer.
 * queueWithGeneralTimes({
 *   agents: 33,
 *   offeredLoad: 52 * 960 / 1800,
 *   squaredVariation: 2.53,
 *   answerTimeInAht: 20 / 480,
 * });
 * // => { servedWithin: 0.78…, … }
 * ```
 */
export function queueWithGeneralTimes(
  input: QueueWithGeneralTimesInput,
): QueueWithGeneralTimesResult {
  const { agents, offeredLoad, squaredVariation, answerTimeInAht } = parseInput(
    'queueWithGeneralTimes',
    queueWithGeneralTimesInput,
    input,
  );
  const waitProbability = erlangC(agents, offeredLoad);
  const ofWaiters = generalWaitOfWaiters(agents, offeredLoad, squaredVariation);
  const averageWait = waitProbability === 0 ? 0 : waitProbability * ofWaiters;
  return {
    waitProbability,
    occupancy: occupancy(agents, offeredLoad),
    ...(ofWaiters < Infinity && {
      averageWait,
      averageWaitOfWaiters: ofWaiters,
      averageQueue: offeredLoad * averageWait,
    }),
    ...(answerTimeInAht !== undefined && {
      servedWithin: 1 - waitProbability * exp(-answerTimeInAht / ofWaiters),
    }),
  };
}
