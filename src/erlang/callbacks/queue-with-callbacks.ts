import { TooLargeError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { queueWithCallbacks as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { CallbackQueue } from './callback-chain.ts';
import { type QueueWithCallbacksInput, queueWithCallbacksInput } from './input.ts';
import { measureCallbacks, type QueueWithCallbacksResult } from './measure-callbacks.ts';

export type { QueueWithCallbacksResult } from './measure-callbacks.ts';

/**
 * How do callers and callbacks fare if those who would wait long are offered a call back?
 *
 * Who would wait longer than the agents take to free themselves for those ahead may take a callback instead. Agents take who
 * is on the line first, and begin a callback when nobody is and more than the reserve are free; callbacks go in turn. So callers wait as
 * they do beside people who hang up, and callbacks wait for the quiet minutes: in an interval that has none, `calledBackWithin`
 * tells. Assumes random arrivals, exponential patience and handle times with one mean for callers and callbacks, and a long run
 * of the same load: a wave that callbacks carry out of a busy hour into the next is to be played.
 *
 * @param input - Agents, load, the offer and what callers do with it; see {@link QueueWithCallbacksInput}.
 * @returns The measures of callers and callbacks; see {@link QueueWithCallbacksResult}. Waits are in average handle times.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` where more than 100,000
 *   callers may be on the line.
 * @see M. Armony and C. Maglaras, On customer contact centers with a call-back option, Operations Research 52 (2004) 271, for
 *   the two lines; the long run is computed here in a way of its own.
 * @example
 * ```ts
 * import { queueWithCallbacks } from 'halfhour/erlang';
 *
 * // 100 contacts of 180 s in half an hour; whoever would wait over 30 s is offered a call back within half an hour.
 * queueWithCallbacks({
 *   agents: 11,
 *   offeredLoad: 10,
 *   patienceInAht: 300 / 180,
 *   offerAboveInAht: 30 / 180,
 *   acceptedShare: 0.5,
 *   answerTimeInAht: 20 / 180,
 *   windowInAht: 10,
 * });
 * // => { callbackShare: 0.1697…, servedWithin: 0.7561…, averageCallbackWait: 1.567…, calledBackWithin: 0.998…, … }
 * ```
 */
export function queueWithCallbacks(input: QueueWithCallbacksInput): QueueWithCallbacksResult {
  const checked = parseInput('queueWithCallbacks', queueWithCallbacksInput, input);
  const { agents, answerTimeInAht, windowInAht } = checked;
  keepWithin('queueWithCallbacks', limits, { lines: agents });
  const { most, advice } = limits().lines;
  const measured = measureCallbacks(callbackQueue(checked), answerTimeInAht, windowInAht, most);
  if (measured === undefined) {
    throw new TooLargeError('queueWithCallbacks', 'lines', most + 1, most, advice);
  }
  return measured;
}

/** The queue of an input, for any number of agents. */
export function callbackQueue({
  agents,
  offeredLoad,
  patienceInAht = Infinity,
  offerAboveInAht,
  acceptedShare,
  reachedShare = 1,
  reserveAgents = 0,
}: QueueWithCallbacksInput): CallbackQueue {
  return {
    agents,
    offeredLoad,
    patience: patienceInAht,
    offerAbove: offerAboveInAht,
    acceptedShare,
    reachedShare,
    reserve: reserveAgents,
  };
}
