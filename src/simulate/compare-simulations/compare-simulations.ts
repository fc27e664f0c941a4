import { parseInput } from '../../core/parse-input.ts';
import { type Estimate, meanEstimate } from '../../math/statistics/estimate.ts';
import type { SimulatedDays } from '../simulation.ts';
import { comparedDays } from './input.ts';

/**
 * How much better is one plan than another?
 *
 * Simulations with the same seed live the same days: the same calls, handle times and patience. Their
 * difference, day by day, is therefore far surer than two confidence intervals side by side, and a
 * change too small for those shows in a few hundred days. Both need the same number of replications.
 *
 * @param before - One simulation.
 * @param after - The other, with the same seed.
 * @param confidence - How sure the interval is (above 0, below 1); default 0.95.
 * @returns Mean of service level after less before, over days that count alike however busy.
 * @throws InvalidInputError if the numbers of days differ.
 * @example
 * ```ts
 * import { compareSimulations, simulateQueue } from 'halfhour/simulate';
 *
 * const plan = {
 *   intervalSeconds: 1800,
 *   contacts: [60, 100, 80],
 *   ahtSeconds: 180,
 *   answerTimeSeconds: 20,
 *   replications: 200,
 * };
 * const before = simulateQueue({ ...plan, agents: [9, 13, 11] });
 * const after = simulateQueue({ ...plan, agents: [9, 14, 11] });
 * // One more agent at the peak: sure of its sign, though the two intervals overlap.
 * compareSimulations(before, after); // => { value: 0.0312…, low: 0.0267…, high: 0.0357… }
 * before.day.serviceLevels.servedWithin.high > after.day.serviceLevels.servedWithin.low; // => true
 * ```
 */
export function compareSimulations(
  before: SimulatedDays,
  after: SimulatedDays,
  confidence = 0.95,
): Estimate {
  parseInput('compareSimulations', comparedDays, { before, after, confidence });
  const differences = after.dayServiceLevels.map((level, i) => level - before.dayServiceLevels[i]!);
  return meanEstimate(differences, confidence).mean;
}
