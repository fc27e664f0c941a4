import { keepWithin } from '../../core/keep-within.ts';
import { queueWithGeneralPatience as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { erlangAMeasures } from '../patience/impatient-queue.ts';
import type { ErlangAResult } from '../patience/result.ts';
import { type QueueWithGeneralPatienceInput, queueWithGeneralPatienceInput } from './input.ts';
import { offeredWaits } from './offered-waits.ts';
import { type PatiencePiece, patiencePieces } from './patience-pieces.ts';

/**
 * How does the queue do if callers hang up in a way of their own, as measured (M/M/n+G)?
 *
 * Erlang A knows only a mean. Real callers leave in the first seconds or hardly at all, and after an announcement: what counts is how
 * many leave in the waits that there are, much more than the mean. Give the curve that `estimatePatience` finds, its seconds
 * divided by the average handle time. Exact for random arrivals and exponential handle times; the page on accuracy has the
 * errors with others.
 *
 * @param input - Agents, load, answer time and patience; see {@link QueueWithGeneralPatienceInput}.
 * @returns The measures of Erlang A; see {@link ErlangAResult}. Waits are in average handle times.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` beyond 100,000 agents or
 *   erlangs, or 10,000 times of the curve.
 * @see S. Zeltyn and A. Mandelbaum, Call centers with impatient customers: many-server asymptotics of the M/M/n + G queue,
 *   Queueing Systems 51 (2005) 361.
 * @example
 * ```ts
 * import { queueWithGeneralPatience } from 'halfhour/erlang';
 *
 * // 100 contacts of 180 s in half an hour; a tenth hang up within 5 s, 15 % within a minute, the others are patient.
 * queueWithGeneralPatience({
 *   agents: 11,
 *   offeredLoad: 10,
 *   answerTimeInAht: 20 / 180,
 *   patience: { timesInAht: [5 / 180, 60 / 180, 5], surviving: [0.9, 0.85, 0.5] },
 * });
 * // => { servedWithin: 0.6313…, abandonProbability: 0.0659…, … }
 * ```
 */
export function queueWithGeneralPatience(input: QueueWithGeneralPatienceInput): ErlangAResult {
  const { agents, offeredLoad, answerTimeInAht, patience } = parseInput(
    'queueWithGeneralPatience',
    queueWithGeneralPatienceInput,
    input,
  );
  keepWithin('queueWithGeneralPatience', limits, {
    agents,
    erlangs: offeredLoad,
    times: patience.timesInAht.length,
  });
  return generalPatienceMeasures(agents, offeredLoad, answerTimeInAht, patiencePieces(patience));
}

/** The measures without the checks, for loops. */
export function generalPatienceMeasures(
  agents: number,
  load: number,
  time: number,
  pieces: readonly PatiencePiece[],
): ErlangAResult {
  if (load === 0) return erlangAMeasures(agents, 0, 1, time);
  const sums = offeredWaits(agents, load, time, pieces);
  if (sums.free === Infinity) return erlangAMeasures(agents, 0, 1, time);
  const all = sums.free + sums.wait;
  const served = (sums.free + sums.served) / all;
  const servedWithin = (sums.free + sums.servedInTime) / all;
  const stillThere = sums.there / all;
  const averageWait = sums.waited / all;
  return {
    waitProbability: sums.wait / all,
    abandonProbability: (sums.wait - sums.served) / all,
    servedWithin,
    servedOrAbandonedWithin: 1 - stillThere,
    servedWithinExcludingEarlyAbandons: servedWithin / (servedWithin + stillThere),
    servedWithinOfServed: servedWithin / served,
    averageWait,
    averageWaitServed: sums.waitedServed / (sums.free + sums.served),
    averageQueue: load * averageWait,
    occupancy: (load * served) / agents,
  };
}
