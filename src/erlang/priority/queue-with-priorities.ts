import { keepWithin } from '../../core/keep-within.ts';
import { queueWithPriorities as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { occupancy } from '../delay/occupancy.ts';
import { classesInQueue } from './classes-in-queue.ts';
import { type QueueWithPrioritiesInput, queueWithPrioritiesInput } from './input.ts';
import { eventsIn, lateOfClass, waitOfWaiters } from './wait-of-class.ts';

/** How a class of contacts fares. The three means are left out where its queue never ends. */
export interface PriorityClassService {
  /** Mean wait, those who do not wait included, in average handle times. */
  readonly averageWait?: number;
  /** Mean wait of those who wait, in average handle times. */
  readonly averageWaitOfWaiters?: number;
  /** Contacts of the class that wait, on average over all of the time. */
  readonly averageQueue?: number;
  /** Share answered within its answer time, 0 to 1; with an answer time only. */
  readonly servedWithin?: number;
}

/** What a queue with priorities does. */
export interface QueueWithPrioritiesResult {
  /** Share of contacts that have to wait, the same in every class, 0 to 1. */
  readonly waitProbability: number;
  /** Busy share of the agents' time, 0 to 1. */
  readonly occupancy: number;
  /** How each class fares, in the order given. */
  readonly classes: readonly PriorityClassService[];
}

/**
 * How long does each class of contacts wait if the more urgent go first (M/M/n, non-preemptive priorities)?
 *
 * An agent who becomes free takes the first of the most urgent class that waits; nobody's conversation is cut short. All
 * classes have to wait equally often; what the urgent ones gain in time the others lose. A class waits without end where it
 * and those before it are more than the agents can do, and those before it do not. Assumes random arrivals, exponential
 * handle times with one mean in all classes, and that nobody hangs up: with impatient callers the last classes fare better
 * than told. Where handle times differ, or groups do, use `simulateCentre`.
 *
 * @param input - Agents and classes, the most urgent first; see {@link QueueWithPrioritiesInput}.
 * @returns The measures of each class; see {@link QueueWithPrioritiesResult}. Waits are in average handle times.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` beyond 20 classes, or where
 *   agents and the load of the classes before one come to more than 10,000 events in its answer time.
 * @see A. Cobham, Priority assignment in waiting line problems, Operations Research 2 (1954) 70, for the means;
 *   Waiting-time distribution of a multi-server, priority queuing system, Operations Research 14 (1966) 133, has the model of
 *   the service level, which is computed here in a way of its own.
 * @example
 * ```ts
 * import { queueWithPriorities } from 'halfhour/erlang';
 *
 * // 100 contacts of 180 s in half an hour, 20 of them urgent; 12 agents, 20 s to answer.
 * const answerTimeInAht = 20 / 180;
 * queueWithPriorities({
 *   agents: 12,
 *   classes: [{ offeredLoad: 2, answerTimeInAht }, { offeredLoad: 8, answerTimeInAht }],
 * });
 * // => { classes: [{ averageWait: 0.0449…, servedWithin: 0.852…, … }, { averageWait: 0.2696…, servedWithin: 0.634…, … }], … }
 * ```
 */
export function queueWithPriorities(input: QueueWithPrioritiesInput): QueueWithPrioritiesResult {
  const { agents, classes } = parseInput('queueWithPriorities', queueWithPrioritiesInput, input);
  keepWithin('queueWithPriorities', limits, { classes: classes.length });
  const loads = classes.map(({ offeredLoad }) => offeredLoad);
  const queues = classesInQueue(agents, loads);
  classes.forEach(({ answerTimeInAht }, i) => {
    if (answerTimeInAht === undefined) return;
    keepWithin('queueWithPriorities', limits, {
      events: Math.ceil(eventsIn(queues[i]!, answerTimeInAht)),
    });
  });
  const last = queues.at(-1)!;
  return {
    waitProbability: last.waitProbability,
    occupancy: occupancy(agents, last.upTo),
    classes: classes.map(({ offeredLoad, answerTimeInAht }, i) => {
      const queue = queues[i]!;
      const ofWaiters = waitOfWaiters(queue);
      const averageWait = queue.waitProbability * ofWaiters;
      return {
        ...(ofWaiters < Infinity && {
          averageWait,
          averageWaitOfWaiters: ofWaiters,
          averageQueue: offeredLoad * averageWait,
        }),
        ...(answerTimeInAht !== undefined && {
          servedWithin: 1 - lateOfClass(queue, answerTimeInAht),
        }),
      };
    }),
  };
}
