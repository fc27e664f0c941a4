import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { normalCdf } from '../../math/distributions/normal.ts';
import { STAFFING_NOTES } from '../texts.ts';
import type { DayServiceLevelRiskInput } from './input.ts';
import { dayServiceLevelRiskInputSchema } from './input.ts';
import { queueOf } from './interval-risk.ts';
import { surplusOf } from './late-moments.ts';

/** How surely a day meets its service level. */
export interface DayServiceLevelRisk {
  /** Probability that at least the target's share of the day's contacts is in time, 0 to 1. */
  readonly probability: number;
  /** The service level of the day in the long run. */
  readonly expectedServiceLevel: number;
  readonly steps: readonly Step[];
}

/**
 * With these agents, how probable is it that the day as a whole meets its service level?
 *
 * Adds up, interval by interval, mean and variance of the contacts in time beyond the target, and
 * takes the sum as normal. Assumptions as for {@link serviceLevelRisk}; the volume forecast is taken
 * to be right, so see {@link agentsForUncertainVolume} for the rest of the risk.
 *
 * @param options - Target and intervals; see {@link DayServiceLevelRiskInput}.
 * @returns The probability that the target is met, the expected service level of the day, and the steps.
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
 * }); // => { probability: 0.99…, expectedServiceLevel: 0.8883…, … }
 * ```
 */
export function dayServiceLevelRisk(options: DayServiceLevelRiskInput): DayServiceLevelRisk {
  const { intervals, ...target } = parseInput(
    'dayServiceLevelRisk',
    dayServiceLevelRiskInputSchema,
    options,
  );
  const { targetServiceLevel } = target;
  let surplus = 0;
  let variance = 0;
  let contacts = 0;
  for (const interval of intervals) {
    if (interval.contacts === 0) continue;
    const queue = queueOf({ ...target, ...interval }, interval.agents);
    const ofInterval = surplusOf(queue, interval.contacts, targetServiceLevel);
    surplus += ofInterval.mean;
    variance += ofInterval.variance;
    contacts += interval.contacts;
  }
  if (contacts === 0) return { probability: 1, expectedServiceLevel: 1, steps: [] };
  const deviation = Math.sqrt(variance);
  const expectedServiceLevel = targetServiceLevel + surplus / contacts;
  const probability = variance > 0 ? normalCdf(surplus / deviation) : Number(surplus >= 0);
  return {
    probability,
    expectedServiceLevel,
    steps: [
      {
        name: 'expectedServiceLevel',
        formula: 'targetServiceLevel + surplus / contacts',
        inputs: { targetServiceLevel, surplus, contacts },
        value: expectedServiceLevel,
        ...stepNote(STAFFING_NOTES, 'surplus-of-day'),
      },
      {
        name: 'probability',
        formula: variance > 0 ? 'normalCdf(surplus / deviation)' : 'surplus >= 0 ? 1 : 0',
        inputs: variance > 0 ? { surplus, deviation } : { surplus },
        value: probability,
        ...stepNote(STAFFING_NOTES, 'surplus-not-negative'),
      },
    ],
  };
}
