import { keepWithin } from '../../core/keep-within.ts';
import { agentsForPriorities as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import { log } from '../../math/elementary/log.ts';
import { leastWhole } from '../../math/least-whole.ts';
import { classesInQueue } from './classes-in-queue.ts';
import {
  type AgentsForPrioritiesInput,
  agentsForPrioritiesInput,
  type PriorityClassTarget,
} from './input.ts';
import { type ClassInQueue, eventsIn, lateOfClass, waitOfWaiters } from './wait-of-class.ts';

/**
 * How many agents keep what each class of contacts is promised, if the more urgent go first?
 *
 * Assumptions as for {@link queueWithPriorities}. A class without a target waits as long as it takes, but not without end:
 * the agents always come to more than the load of all classes.
 *
 * @param input - The classes and their targets, the most urgent first; see {@link AgentsForPrioritiesInput}.
 * @returns The smallest whole number of agents that meets every target, a tie counting as met: 0 without load.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` beyond 20 classes, or where
 *   the load of all and that of the classes before one come to more than 10,000 events in its answer time.
 * @example
 * ```ts
 * import { agentsForPriorities } from 'halfhour/erlang';
 *
 * // Two erlangs of urgent contacts, 90 % in 20 s; eight of others, who may wait a minute on average; AHT 180 s.
 * agentsForPriorities({
 *   classes: [
 *     { offeredLoad: 2, answerTimeInAht: 20 / 180, targetServiceLevel: 0.9 },
 *     { offeredLoad: 8, maxAsaInAht: 60 / 180 },
 *   ],
 * }); // => 13
 * ```
 */
export function agentsForPriorities(input: AgentsForPrioritiesInput): number {
  const { classes } = parseInput('agentsForPriorities', agentsForPrioritiesInput, input);
  keepWithin('agentsForPriorities', limits, { classes: classes.length });
  const loads = classes.map(({ offeredLoad }) => offeredLoad);
  const load = loads.reduce((sum, own) => sum + own, 0);
  const fewest = Math.floor(load) + 1;
  classesInQueue(fewest, loads).forEach((queue, i) => {
    const events = Math.ceil(eventsIn(queue, classes[i]!.answerTimeInAht ?? 0));
    keepWithin('agentsForPriorities', limits, { events });
  });
  if (load === 0) return 0;
  const excess = (agents: number) =>
    classesInQueue(agents, loads).reduce(
      (most, queue, i) => Math.max(most, missOf(queue, classes[i]!)),
      -Infinity,
    );
  const root = Math.sqrt(load);
  return leastWhole(excess, load + root, 1 + 0.1 * root, fewest);
}

/** By how much a class misses its targets, as the logarithm of a share: 0 or less where it meets them all. */
function missOf(queue: ClassInQueue, target: PriorityClassTarget): number {
  const { maxAsaInAht, targetServiceLevel, answerTimeInAht } = target;
  const averageWait = queue.waitProbability * waitOfWaiters(queue);
  let miss = -Infinity;
  if (maxAsaInAht !== undefined) miss = log(averageWait / (maxAsaInAht * (1 + TIE_TOLERANCE)));
  if (targetServiceLevel === undefined || answerTimeInAht === undefined) return miss;
  const limit = (1 - targetServiceLevel) * (1 + TIE_TOLERANCE);
  // No more are late than wait, nor (Markov) than the mean wait over the time: enough to know far from the limit.
  const atMost = Math.min(queue.waitProbability, averageWait / answerTimeInAht);
  const late = atMost <= limit ? atMost : lateOfClass(queue, answerTimeInAht);
  return Math.max(miss, log(late / limit));
}
