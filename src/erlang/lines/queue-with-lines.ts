import { keepWithin } from '../../core/keep-within.ts';
import { queueWithLines as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { ErlangAResult } from '../patience/result.ts';
import { type QueueWithLinesInput, queueWithLinesInput } from './input.ts';
import { turns } from './turns.ts';
import { waitingPlaces } from './waiting-places.ts';

/**
 * What such a queue does: the measures of Erlang A are of the contacts that get a line, as the telephone system of the
 * centre sees no others.
 */
export interface QueueWithLinesResult extends ErlangAResult {
  /** Share of all contacts that find every line busy, 0 to 1. */
  readonly blockedProbability: number;
  /** Share of all contacts, the blocked ones included, that are answered in time. */
  readonly servedWithinOfAll: number;
  /** Lines busy on average, in service or waiting. */
  readonly busyLines: number;
}

/**
 * How does the queue do if nobody can wait without a line (M/M/n/K, with patience M/M/n/K+M)?
 *
 * Few lines make a service level look well and callers hear the busy tone: both are told. With lines without end it is
 * Erlang A, or Erlang C without patience; with as many lines as agents it is Erlang B. Assumes random arrivals, exponential
 * handle times and patience; a line is held while waiting and in service, and a contact that is turned away does not come
 * again.
 *
 * @param input - Agents, lines, load, answer time and patience; see {@link QueueWithLinesInput}.
 * @returns Every measure of the queue; see {@link QueueWithLinesResult}. Waits are in average handle times.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` beyond 100,000 lines.
 * @see L. Kleinrock, Queueing Systems I (1975), 3.6; W. Whitt, Engineering solution of a basic call-center model,
 *   Management Science 51 (2005).
 * @example
 * ```ts
 * import { queueWithLines } from 'halfhour/erlang';
 *
 * // 100 contacts of 180 s in half an hour, 11 agents and 20 lines, 20 s to answer.
 * const queue = { agents: 11, offeredLoad: 10, answerTimeInAht: 20 / 180 };
 * queueWithLines({ ...queue, lines: 20 });
 * // => { blockedProbability: 0.03568…, servedWithin: 0.5481…, … }
 * queueWithLines({ ...queue, lines: 14 });
 * // => { blockedProbability: 0.08722…, servedWithin: 0.7948…, … }
 * ```
 */
export function queueWithLines(input: QueueWithLinesInput): QueueWithLinesResult {
  const { agents, lines, offeredLoad, answerTimeInAht, patienceInAht } = parseInput(
    'queueWithLines',
    queueWithLinesInput,
    input,
  );
  keepWithin('queueWithLines', limits, { lines });
  if (offeredLoad === 0) return NO_LOAD;
  const patience = patienceInAht ?? Infinity;
  const places = lines - agents;
  const { free, waiting, busyAgents } = waitingPlaces(agents, places, offeredLoad, patience);
  const turnOf = turns(agents, patience, answerTimeInAht);
  let wait = 0;
  let queue = 0;
  let inTime = 0;
  let late = 0;
  let waitServed = 0;
  let meanWait = 0;
  for (let ahead = 0; ahead < places; ahead++) {
    const chance = waiting[ahead]!;
    const turn = turnOf(ahead);
    // Those who are answered saw one after the other go before them, by an agent's end or by their patience's.
    meanWait += 1 / (agents + (ahead + 1) / patience);
    wait += chance;
    queue += (ahead + 1) * waiting[ahead + 1]!;
    inTime += chance * turn.answeredInTime;
    late += chance * turn.stillThere;
    waitServed += chance * turn.answered * meanWait;
  }
  const accepted = free + wait;
  const served = busyAgents / offeredLoad;
  const servedInTime = free + inTime;
  return {
    blockedProbability: waiting[places]!,
    servedWithinOfAll: servedInTime,
    busyLines: busyAgents + queue,
    waitProbability: wait / accepted,
    // Those who wait leave at the rate 1 / patience.
    abandonProbability: queue / patience / (offeredLoad * accepted),
    servedWithin: servedInTime / accepted,
    servedOrAbandonedWithin: 1 - late / accepted,
    servedWithinExcludingEarlyAbandons: servedInTime / (servedInTime + late),
    servedWithinOfServed: servedInTime / served,
    averageWait: queue / (offeredLoad * accepted),
    averageWaitServed: waitServed / served,
    averageQueue: queue,
    occupancy: busyAgents / agents,
  };
}

const NO_LOAD: QueueWithLinesResult = {
  blockedProbability: 0,
  servedWithinOfAll: 1,
  busyLines: 0,
  waitProbability: 0,
  abandonProbability: 0,
  servedWithin: 1,
  servedOrAbandonedWithin: 1,
  servedWithinExcludingEarlyAbandons: 1,
  servedWithinOfServed: 1,
  averageWait: 0,
  averageWaitServed: 0,
  averageQueue: 0,
  occupancy: 0,
};
