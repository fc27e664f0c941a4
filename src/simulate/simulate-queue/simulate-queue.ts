import { keepWithin } from '../../core/keep-within.ts';
import { simulateQueue as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { simulateScenario } from '../engine/queue/simulate-days.ts';
import { simulatedContacts } from '../simulated-contacts.ts';
import type { QueueSimulation } from '../simulation.ts';
import { type SimulateQueueInput, simulateQueueInput } from './input.ts';

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
  keepWithin('simulateQueue', limits, { contacts: simulatedContacts([input], input) });
  return simulateScenario(parseInput('simulateQueue', simulateQueueInput, input));
}
