import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { leastWhole } from '../../math/least-whole.ts';
import { STAFFING_NOTES } from '../texts.ts';
import type { AgentsForConfidenceInput } from './input.ts';
import { agentsForConfidenceInputSchema } from './input.ts';
import { type IntervalRisk, intervalRisk } from './interval-risk.ts';
import { riskSteps } from './risk-steps.ts';
import type { ServiceLevelRisk } from './service-level-risk.ts';

/**
 * How many agents so that this half-hour meets its service level, say, nine times in ten?
 *
 * Assumptions as for {@link serviceLevelRisk}.
 *
 * @param options - The interval, the target and the certainty; see {@link AgentsForConfidenceInput}.
 * @returns The smallest number of agents, the risk with them, and the steps, that with one fewer among them.
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
  options: AgentsForConfidenceInput,
): ServiceLevelRisk & { readonly agents: number } {
  const checked = parseInput('agentsForConfidence', agentsForConfidenceInputSchema, options);
  const load = (checked.contacts * checked.ahtSeconds) / checked.intervalSeconds;
  const agents = leastWhole(
    (candidate) => checked.probability - intervalRisk(checked, candidate).probability,
    load + Math.sqrt(load),
    1,
    0,
  );
  const risk = intervalRisk(checked, agents);
  return { agents, ...risk, steps: confidenceSteps(checked, agents, risk) };
}

/** The risk with these agents, and that with one fewer, which is why there are not fewer. */
function confidenceSteps(
  question: AgentsForConfidenceInput,
  agents: number,
  risk: IntervalRisk,
): Step[] {
  const steps = riskSteps(question, agents, risk);
  if (agents === 0) return steps;
  const fewer = agents - 1;
  const [last] = riskSteps(question, fewer, intervalRisk(question, fewer)).slice(-1);
  const note = stepNote(STAFFING_NOTES, 'one-fewer', { probability: question.probability });
  return [...steps, { ...last!, name: 'probabilityWithOneFewer', ...note }];
}
