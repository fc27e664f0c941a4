import { parseInput } from '../../core/parse-input.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import { leastWhole } from '../../erlang/agents/least-whole.ts';
import { serviceLevel } from '../../erlang/delay/service-level.ts';
import { chancesToMeet } from './late-counts.ts';
import { mostContacts, surplusOf } from './late-moments.ts';
import { normalCdf } from './normal.ts';
import { type QueueStates, queueStates } from './queue-at-arrival.ts';
import {
  agentsForConfidenceOptionsSchema,
  dayServiceLevelRiskOptionsSchema,
  serviceLevelRiskOptionsSchema,
} from './service-level-risk.schema.ts';

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

/** An interval with its staff. */
export interface ServiceLevelRiskOptions extends IntervalTarget {
  /** Agents on position, whole, 0 or more. */
  readonly agents: number;
}

/** How surely one interval meets its service level. */
export interface ServiceLevelRisk {
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

/**
 * With so many agents, how probable is it that this half-hour meets its service level?
 *
 * The expected service level is an average over many such half-hours; a single one scatters around
 * it. A half-hour staffed for 80/20 misses it in one case of five (Roubos, Koole and Stolletz 2012).
 *
 * Poisson arrivals, exponential handle times, everybody waits; the half-hour starts in the steady
 * state. Each contact is late with the chance of the queue that it finds, which leaves out that the
 * same slow minute makes several late: against simulation the probability is off by up to 0.02, and
 * by up to 0.04 with only some 20 contacts. Above 5000 contacts, where a normal approximation takes
 * over, it is up to 0.18 too low. Without enough
 * agents for the load it is 0.
 *
 * @param options - The interval, the target and the agents; see {@link ServiceLevelRiskOptions}.
 * @returns The probability that the target is met, and the expected service level.
 * @throws `InvalidInputError` on a bad field.
 * @see A. Roubos, G. Koole and R. Stolletz, Service-level variability of inbound call centers,
 *   Manufacturing & Service Operations Management 14 (2012).
 * @example
 * ```ts
 * import { serviceLevelRisk } from 'halfhour/staffing';
 *
 * serviceLevelRisk({
 *   contacts: 100,
 *   intervalSeconds: 1800,
 *   ahtSeconds: 180,
 *   targetServiceLevel: 0.8,
 *   answerTimeSeconds: 20,
 *   agents: 14,
 * }); // => { probability: 0.81…, expectedServiceLevel: 0.8883…, method: 'counted' }
 * ```
 */
export function serviceLevelRisk(options: ServiceLevelRiskOptions): ServiceLevelRisk {
  const checked = parseInput('serviceLevelRisk', serviceLevelRiskOptionsSchema, options);
  return riskOf(checked, checked.agents);
}

/** An interval, its target, and how surely it is to be met. */
export interface AgentsForConfidenceOptions extends IntervalTarget {
  /** How surely the interval has to meet its target, above 0 and below 1. */
  readonly probability: number;
}

/**
 * How many agents so that this half-hour meets its service level, say, nine times in ten?
 *
 * Assumptions as for {@link serviceLevelRisk}.
 *
 * @param options - The interval, the target and the certainty; see {@link AgentsForConfidenceOptions}.
 * @returns The smallest number of agents, and the risk with them.
 * @throws `InvalidInputError` on a bad field.
 * @example
 * ```ts
 * import { agentsForConfidence } from 'halfhour/staffing';
 *
 * agentsForConfidence({
 *   contacts: 100,
 *   intervalSeconds: 1800,
 *   ahtSeconds: 180,
 *   targetServiceLevel: 0.8,
 *   answerTimeSeconds: 20,
 *   probability: 0.9,
 * }); // => { agents: 15, probability: 0.92…, … }
 * ```
 */
export function agentsForConfidence(
  options: AgentsForConfidenceOptions,
): ServiceLevelRisk & { readonly agents: number } {
  const checked = parseInput('agentsForConfidence', agentsForConfidenceOptionsSchema, options);
  const load = (checked.contacts * checked.ahtSeconds) / checked.intervalSeconds;
  const agents = leastWhole(
    (candidate) => checked.probability - riskOf(checked, candidate).probability,
    load + Math.sqrt(load),
    1,
    0,
  );
  return { agents, ...riskOf(checked, agents) };
}

/** A day whose intervals share a target. */
export interface DayServiceLevelRiskOptions {
  /** Length of an interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** Share of the day's contacts to answer in time, above 0 and below 1. */
  readonly targetServiceLevel: number;
  /** The answer time in seconds, 0 or more. */
  readonly answerTimeSeconds: number;
  /** The intervals of the day with their staff; agents have to exceed the offered load. */
  readonly intervals: readonly {
    readonly contacts: number;
    readonly ahtSeconds: number;
    readonly agents: number;
  }[];
}

/**
 * With these agents, how probable is it that the day as a whole meets its service level?
 *
 * Adds up, interval by interval, mean and variance of the contacts in time beyond the target, and
 * takes the sum as normal. Assumptions as for {@link serviceLevelRisk}; the volume forecast is taken
 * to be right, so see {@link agentsForUncertainVolume} for the rest of the risk.
 *
 * @param options - Target and intervals; see {@link DayServiceLevelRiskOptions}.
 * @returns The probability that the target is met, and the expected service level of the day.
 * @throws `InvalidInputError` on a bad field, or an interval with more load than agents.
 * @example
 * ```ts
 * import { dayServiceLevelRisk } from 'halfhour/staffing';
 *
 * dayServiceLevelRisk({
 *   intervalSeconds: 1800,
 *   targetServiceLevel: 0.8,
 *   answerTimeSeconds: 20,
 *   intervals: Array.from({ length: 20 }, () => ({ contacts: 100, ahtSeconds: 180, agents: 14 })),
 * }); // => { probability: 0.99…, expectedServiceLevel: 0.8883… }
 * ```
 */
export function dayServiceLevelRisk(options: DayServiceLevelRiskOptions): {
  readonly probability: number;
  readonly expectedServiceLevel: number;
} {
  const { intervals, ...target } = parseInput(
    'dayServiceLevelRisk',
    dayServiceLevelRiskOptionsSchema,
    options,
  );
  let mean = 0;
  let variance = 0;
  let contacts = 0;
  for (const interval of intervals) {
    if (interval.contacts === 0) continue;
    const queue = queueOf({ ...target, ...interval }, interval.agents);
    const surplus = surplusOf(queue, interval.contacts, target.targetServiceLevel);
    mean += surplus.mean;
    variance += surplus.variance;
    contacts += interval.contacts;
  }
  if (contacts === 0) return { probability: 1, expectedServiceLevel: 1 };
  return {
    probability: variance > 0 ? normalCdf(mean / Math.sqrt(variance)) : Number(mean >= 0),
    expectedServiceLevel: target.targetServiceLevel + mean / contacts,
  };
}

function riskOf(target: IntervalTarget, agents: number): ServiceLevelRisk {
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

function methodFor(contacts: number, target: number): ServiceLevelRisk['method'] {
  if (contacts > MOST_CONTACTS) return 'normal';
  return contacts * (1 - target) > MOST_COUNTED ? 'sampled' : 'counted';
}

function queueOf(
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
  let log = -meanContacts;
  for (const [contacts, chance] of chances.entries()) {
    if (contacts > 0) log += Math.log(meanContacts / contacts);
    probability += Math.exp(log) * chance;
  }
  return Math.min(1, probability);
}

function normalProbability(queue: QueueStates, meanContacts: number, target: number): number {
  const { mean, variance } = surplusOf(queue, meanContacts, target);
  return normalCdf(mean / Math.sqrt(variance));
}
