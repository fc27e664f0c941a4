import { parseInput } from '../../core/parse-input.ts';
import { exp } from '../../math/elementary/exp.ts';
import { expm1 } from '../../math/elementary/expm1.ts';
import { abandonmentChances } from './abandonment.ts';
import { averageWaitServed } from './average-wait-served.ts';
import type { ErlangAInput } from './erlang-a-input.ts';
import { erlangAInputSchema } from './erlang-a-input.ts';

/** What such a queue does in the long run. Waits are in average handle times. */
export interface ErlangAResult {
  /** Share of contacts that find every agent busy, 0 to 1. */
  readonly waitProbability: number;
  /** Share of contacts that leave before an answer, 0 to 1. */
  readonly abandonProbability: number;
  /** Share of all contacts that are answered in time. */
  readonly servedWithin: number;
  /** Share of all contacts that are answered in time or leave in time: those not waiting longer. */
  readonly servedOrAbandonedWithin: number;
  /** Share answered in time of the contacts that did not leave in time. */
  readonly servedWithinExcludingEarlyAbandons: number;
  /** Share answered in time of the contacts that are answered. */
  readonly servedWithinOfServed: number;
  /** Mean wait of all contacts, those who leave included. */
  readonly averageWait: number;
  /** Mean wait of the contacts that are answered. */
  readonly averageWaitServed: number;
  /** Mean number of contacts in the queue. */
  readonly averageQueue: number;
  /** Busy share of the agents' time on position, 0 to 1. */
  readonly occupancy: number;
}

/**
 * How does the queue do if callers hang up when their patience ends (Erlang A)?
 *
 * Assumes random arrivals, exponential handle times and exponential patience. It holds under, at and
 * over load. In real centres it tends to be optimistic, as Erlang C is pessimistic: look at both.
 * The four service levels are the four in use; they differ by what they do with those who left.
 *
 * @param input - Agents, load, patience and answer time; see {@link ErlangAInput}.
 * @returns Every measure of the queue; see {@link ErlangAResult}. Without agents
 *   everybody leaves, the shares of those answered are 0, and so is their wait.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain.
 * @see A. Mandelbaum and S. Zeltyn, Service engineering in action: the Palm/Erlang-A queue (2007);
 *   C. Palm (1946).
 * @example
 * ```ts
 * import { erlangA } from 'halfhour/erlang';
 *
 * // 100 contacts of 180 s in half an hour, 13 agents, callers patient for 5 minutes, 20 s to answer.
 * erlangA({ agents: 13, offeredLoad: 10, patienceInAht: 300 / 180, answerTimeInAht: 20 / 180 });
 * // => { servedWithin: 0.85817…, abandonProbability: 0.02496…, occupancy: 0.75002…, … }
 * ```
 */
export function erlangA(input: ErlangAInput): ErlangAResult {
  const { agents, offeredLoad, patienceInAht, answerTimeInAht } = parseInput(
    'erlangA',
    erlangAInputSchema,
    input,
  );
  return erlangAMeasures(agents, offeredLoad, patienceInAht, answerTimeInAht);
}

/** {@link erlangA} without the checks, for loops: agents ≥ 0, load ≥ 0, patience > 0, time ≥ 0. */
export function erlangAMeasures(
  agents: number,
  offeredLoad: number,
  patienceInAht: number,
  answerTimeInAht: number,
): ErlangAResult {
  if (offeredLoad === 0) return NO_LOAD;
  if (agents === 0) return noAgents(offeredLoad, patienceInAht, answerTimeInAht);
  const { wait, abandon, served, offeredLate, servedLate } = abandonmentChances(
    agents,
    offeredLoad,
    patienceInAht,
    answerTimeInAht,
  );
  // Rounding must not carry a share below 0.
  const servedWithin = Math.max(0, served - servedLate);
  const stillWaiting = offeredLate * exp(-answerTimeInAht / patienceInAht);
  return {
    waitProbability: wait,
    abandonProbability: abandon,
    servedWithin,
    servedOrAbandonedWithin: Math.max(0, 1 - stillWaiting),
    servedWithinExcludingEarlyAbandons: servedWithin / (servedWithin + stillWaiting),
    servedWithinOfServed: servedWithin / served,
    // Those who wait leave at the rate 1 / patience: Little's law of the queue.
    averageWait: abandon * patienceInAht,
    averageWaitServed: averageWaitServed(agents, offeredLoad, patienceInAht),
    averageQueue: abandon * patienceInAht * offeredLoad,
    occupancy: (offeredLoad * served) / agents,
  };
}

const NO_LOAD: ErlangAResult = {
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

function noAgents(offeredLoad: number, patience: number, answerTime: number): ErlangAResult {
  return {
    waitProbability: 1,
    abandonProbability: 1,
    servedWithin: 0,
    servedOrAbandonedWithin: -expm1(-answerTime / patience),
    servedWithinExcludingEarlyAbandons: 0,
    servedWithinOfServed: 0,
    averageWait: patience,
    averageWaitServed: 0,
    averageQueue: patience * offeredLoad,
    occupancy: 1,
  };
}
