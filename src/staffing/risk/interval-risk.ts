import { TIE_TOLERANCE } from '../../core/tie.ts';
import { serviceLevel } from '../../erlang/delay/service-level.ts';
import { normalCdf } from '../../math/distributions/normal.ts';
import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';
import { chancesToMeet } from './late-counts.ts';
import { mostContacts, surplusOf } from './late-moments.ts';
import { type QueueStates, queueStates } from './queue-at-arrival.ts';

/** The work of an interval and its service target. */
export interface IntervalTarget {
  /** Expected contacts, 0 or more. */
  readonly contacts: number;
  /** Length of the interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** Average handle time in seconds, above 0. */
  readonly ahtSeconds: number;
  /** Share of contacts to answer in time, above 0 and below 1. */
  readonly targetServiceLevel: number;
  /** The answer time in seconds, 0 or more. */
  readonly answerTimeSeconds: number;
}

/** How surely one interval meets its service level. */
export interface IntervalRisk {
  /** Probability that at least the target's share is in time, or that no contact comes, 0 to 1. */
  readonly probability: number;
  /** The service level in the long run, which staffing by Erlang C goes by. */
  readonly expectedServiceLevel: number;
  /**
   * Chances of every count of late contacts (`counted`); where the target allows more than 60, of a
   * sample of them (`sampled`); above 5000 contacts a normal approximation (`normal`).
   */
  readonly method: 'counted' | 'sampled' | 'normal';
}

/** Above this many contacts counting takes seconds. */
const MOST_CONTACTS = 5000;

/** Late contacts that are counted one by one; of more, one in so many counts for all. */
const MOST_COUNTED = 60;

/** The chance that an interval with so many agents meets its target. */
export function intervalRisk(target: IntervalTarget, agents: number): IntervalRisk {
  const { contacts, ahtSeconds, intervalSeconds, answerTimeSeconds, targetServiceLevel } = target;
  const method = methodFor(contacts, targetServiceLevel);
  const load = (contacts * ahtSeconds) / intervalSeconds;
  if (load === 0) return { probability: 1, expectedServiceLevel: 1, method };
  if (agents <= load) return { probability: 0, expectedServiceLevel: 0, method };
  const queue = queueOf(target, agents);
  return {
    probability:
      method === 'normal'
        ? normalProbability(queue, contacts, targetServiceLevel)
        : countedProbability(queue, contacts, targetServiceLevel),
    expectedServiceLevel: serviceLevel(agents, load, answerTimeSeconds / ahtSeconds),
    method,
  };
}

function methodFor(contacts: number, target: number): IntervalRisk['method'] {
  if (contacts > MOST_CONTACTS) return 'normal';
  return contacts * (1 - target) > MOST_COUNTED ? 'sampled' : 'counted';
}

/** The queue that the contacts of an interval find, by its states. */
export function queueOf(
  {
    contacts,
    intervalSeconds,
    ahtSeconds,
    answerTimeSeconds,
  }: Omit<IntervalTarget, 'targetServiceLevel'>,
  agents: number,
): QueueStates {
  return queueStates({
    agents,
    arrivalRate: contacts / intervalSeconds,
    serviceRate: 1 / ahtSeconds,
    answerTimeSeconds,
  });
}

/**
 * Where many may be late, each late contact counts with a chance of one in so many, and then for all of
 * these: the mean stays, and the spread grows by next to nothing, as late contacts come in clusters.
 */
function countedProbability(queue: QueueStates, meanContacts: number, target: number): number {
  const each = Math.max(1, (meanContacts * (1 - target)) / MOST_COUNTED);
  const sampled = { ...queue, late: queue.late.map((chance) => chance / each) };
  const lateAllowed = (contacts: number) =>
    Math.floor(contacts * (1 - target) * (1 + TIE_TOLERANCE));
  // Half a contact in the one measure is half a contact in the other.
  const countAllowed = (contacts: number) =>
    Math.max(0, (lateAllowed(contacts) + 0.5) / each - 0.5);
  const chances = chancesToMeet(sampled, mostContacts(meanContacts), countAllowed);
  let probability = 0;
  let logChance = -meanContacts;
  for (const [contacts, chance] of chances.entries()) {
    if (contacts > 0) logChance += log(meanContacts / contacts);
    probability += exp(logChance) * chance;
  }
  return Math.min(1, probability);
}

function normalProbability(queue: QueueStates, meanContacts: number, target: number): number {
  const { mean, variance } = surplusOf(queue, meanContacts, target);
  return normalCdf(mean / Math.sqrt(variance));
}
