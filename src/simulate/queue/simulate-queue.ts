import { parseInput } from '../../core/parse-input.ts';
import { confidenceReach } from '../../math/distributions/student-t.ts';
import type { ServiceTarget } from '../results/period-sums.ts';
import { type Replications, replicate } from '../results/replicate.ts';
import { type DaySummary, TallySums } from '../results/tally-sums.ts';
import { clearTally, emptyTally } from './day-tally.ts';
import { simulateQueueSchema } from './input.schema.ts';
import type { ReplicationControl, ServiceScenario, SimulateQueueInput } from './input.ts';
import { type PreparedQueue, prepareQueue } from './prepare.ts';
import { QueueDay } from './queue-day.ts';

/** What {@link simulateQueue} found. */
export interface QueueSimulation extends Replications, DaySummary {}

/**
 * What service do these agents really give, half-hour by half-hour, on good days and bad?
 *
 * Simulates the day many times, call by call: calls come at random at the rate of each interval, wait
 * in order of arrival, are answered by the agents on position or give up. Unlike the Erlang formulas
 * it needs no steady state and no exponential handle times, and it knows how much one day differs
 * from the next. Agents whose shift ends finish the call in hand; the staff of the last interval stays
 * until the queue is empty, and so do those who are there when the centre closes: when intervals begin
 * that have neither agents nor contacts. A call counts in the interval of its arrival.
 *
 * The same seed gives the same result on every platform, and the same calls whatever the staff, so
 * that two plans can be compared call by call. Not for several skills, chats or e-mails.
 *
 * @param input - The scenario and how often to simulate it; {@link SimulateQueueInput} has the units.
 * @returns Every interval and the day, each number with its confidence interval.
 * @throws InvalidInputError if a field is outside its domain.
 * @example
 * ```ts
 * import { simulateQueue } from 'halfhour/simulate';
 *
 * const { day } = simulateQueue({
 *   intervalSeconds: 1800,
 *   contacts: [100],
 *   ahtSeconds: 180,
 *   agents: 14,
 *   answerTimeSeconds: 20,
 *   warmUpSeconds: 7200,
 *   replications: 1000,
 * });
 * // Erlang C promises 88.8 % for this half-hour. Only four in five such half-hours keep 80 %:
 * day.serviceLevels.servedWithin.value; // => 0.88…
 * day.targetMet.value; // => 0.808
 * ```
 */
export function simulateQueue(input: SimulateQueueInput): QueueSimulation {
  const scenario = parseInput('simulateQueue', simulateQueueSchema, input);
  return runQueue(scenario);
}

/** The simulation behind the checks, for scenarios that are known to be sound. */
export function runQueue(input: SimulateQueueInput): QueueSimulation {
  return replicateQueue(prepareQueue(input, input.seed ?? 1), input);
}

/** Simulates prepared days until there are enough. */
export function replicateQueue(
  queue: PreparedQueue,
  input: ServiceScenario & ReplicationControl,
): QueueSimulation {
  const tally = emptyTally(queue.ahtSeconds.length);
  const sums = new TallySums(tally, queue.intervalSeconds, targetOf(input));
  const day = new QueueDay(queue, tally);
  const replications = replicate(
    input,
    (replication) => {
      clearTally(tally);
      day.run(queue.callsOf(replication));
      sums.addDay();
    },
    (reach) => [sums.serviceLevel(reach)],
  );
  const reach = confidenceReach(replications.confidence, replications.replications - 1);
  return { ...replications, ...sums.summary(reach) };
}

/** The target of a scenario, with its defaults. */
export function targetOf(
  scenario: Pick<ServiceScenario, 'targetServiceLevel' | 'serviceLevelDefinition'>,
): ServiceTarget {
  return {
    targetServiceLevel: scenario.targetServiceLevel ?? 0.8,
    definition: scenario.serviceLevelDefinition ?? 'servedWithin',
  };
}
