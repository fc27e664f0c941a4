import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import {
  type IntervalStaffing,
  staffInterval,
  type TargetNeed,
} from '../engine/interval-staffing.ts';
import { staffingSteps } from '../engine/staffing-steps.ts';
import type { RequiredAgentsInput } from '../service-targets.ts';
import { requiredAgentsInputSchema } from '../service-targets.ts';
import { availability } from '../shrinkage.ts';

/** The staff of one interval with its derivation. */
export interface RequiredAgents extends IntervalStaffing {
  /** How each number comes about; `explain(steps)` prints it. */
  readonly steps: readonly Step[];
}

/**
 * How many agents does this half-hour take, and how many have to be on the schedule?
 *
 * The smallest whole number of agents that meets every target given; a tie, within a relative 1e-12,
 * counts as met. Without contacts it is the minimum staff, or nobody. With `patienceSeconds` contacts
 * give up waiting (Erlang A), else they all wait until answered (Erlang C). Erlang C asks for too many agents
 * where contacts give up, Erlang A tends to ask for too few: `compareQueueModels` shows both.
 *
 * Assumes random arrivals at a steady rate, exponential handle times, and a queue that settles within
 * the interval. Not for handle times of the order of the interval and longer (see `staffVaryingLoad`), nor for
 * deferred work such as e-mail (see `staffDeferredWork`).
 *
 * @param options - The work of the interval and the targets; see {@link RequiredAgentsInput}.
 * @returns Agents, scheduled agents, how the queue does with them, the binding target, and the steps
 *   of the derivation; see {@link RequiredAgents}.
 * @throws `InvalidInputError` if a field is missing, unknown or outside of its domain, if no target is
 *   given, or if breaks are in the shrinkage and in the schedule.
 * @example
 * ```ts
 * import { requiredAgents } from 'halfhour/staffing';
 *
 * requiredAgents({
 *   contacts: 100,
 *   intervalSeconds: 1800,
 *   ahtSeconds: 180,
 *   targetServiceLevel: 0.8,
 *   answerTimeSeconds: 20,
 *   maxOccupancy: 0.85,
 *   shrinkage: 0.3,
 * }); // => { agents: 14, scheduledAgents: 20, serviceLevel: 0.8883…, binding: 'serviceLevel', … }
 * ```
 */
export function requiredAgents(options: RequiredAgentsInput): RequiredAgents {
  return staffQuestion(parseInput('requiredAgents', requiredAgentsInputSchema, options));
}

/** {@link requiredAgents} without its checks. */
export function staffQuestion(question: RequiredAgentsInput): RequiredAgents {
  const left = availability(question.shrinkage ?? 0);
  const needs: TargetNeed[] = [];
  const staffing = staffInterval(question, question, left.positionOfScheduled, needs);
  // Not a spread: on an object of this size it would cost more than all of the rest.
  return Object.assign(staffing, { steps: staffingSteps(question, staffing, needs, left) });
}
