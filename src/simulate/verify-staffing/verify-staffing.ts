import { keepWithin } from '../../core/keep-within.ts';
import { verifyStaffing as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { isAtMost } from '../../core/tie.ts';
import type { Estimate } from '../../math/statistics/estimate.ts';
import type { SearchProgress } from '../../search/search-control.ts';
import { measured } from '../../search/search-result.ts';
import { forEach } from '../engine/queue/prepare-queue.ts';
import { simulateScenario } from '../engine/queue/simulate-days.ts';
import { type ServiceTarget, targetOf } from '../engine/sums/period-sums.ts';
import { simulatedContacts } from '../simulated-contacts.ts';
import type { QueueSimulation } from '../simulation.ts';
import { type VerifyStaffingInput, verifyStaffingInput } from './input.ts';
import { leastAdditions } from './least-additions.ts';
import type { StaffingVerification, VerifiedInterval } from './result.ts';

const DEFAULT_STEPS = 100;

/**
 * Does the plan hold when it is lived call by call, and where it does not, how many agents are missing?
 *
 * Simulates the plan, then searches the fewest agents to add where an interval is short and the one
 * before it is not (a backlog is mended where it begins), each time on the same calls.
 * An interval is short when even the upper end of its confidence interval misses the target, so that
 * chance alone makes few of them short; more replications find smaller shortfalls. It adds agents
 * only: for agents that could be spared, look at the intervals far above their target.
 *
 * @param input - The plan as a scenario of {@link simulateQueue}; {@link VerifyStaffingInput} has the units.
 * @returns Every interval with its verdict and the agents it lacks, and the plan before and after.
 * @throws InvalidInputError if a field is outside its domain.
 * @example
 * ```ts
 * import { verifyStaffing } from 'halfhour/simulate';
 *
 * // Erlang C asks for these agents, each half-hour by itself. With calls of ten minutes the queue
 * // of the peak is still there when the evening shift has halved.
 * const { status, intervals } = verifyStaffing({
 *   intervalSeconds: 1800,
 *   contacts: [50, 100, 100, 50],
 *   ahtSeconds: 600,
 *   agents: [22, 40, 40, 22],
 *   answerTimeSeconds: 20,
 *   replications: 200,
 * });
 * status; // => 'feasible'
 * intervals.map(({ verdict }) => verdict); // => ['meets', 'meets', 'meets', 'short']
 * intervals.map(({ shortAgents }) => shortAgents); // => [0, 0, 0, 6]
 * ```
 */
export function verifyStaffing(input: VerifyStaffingInput): StaffingVerification {
  keepWithin('verifyStaffing', limits, {
    contacts: simulatedContacts([input], input),
    steps: input?.maxSteps,
  });
  parseInput('verifyStaffing', verifyStaffingInput, input);
  const { maxSteps = DEFAULT_STEPS, onProgress, ...scenario } = input;
  const { contacts, signal } = scenario;
  const planned = forEach(scenario.agents, contacts.length);
  const stepsEach = planned.length / contacts.length;
  const target = targetOf(scenario);
  const report = (phase: string, steps: number, fraction = steps / maxSteps) =>
    onProgress?.({ phase, steps, maxSteps, fraction });
  const simulation = simulateScenario({
    ...scenario,
    onProgress: ({ phase, fraction }: SearchProgress) => report(phase, 1, fraction / maxSteps),
  });
  const trialOf = (added: readonly number[], result: QueueSimulation) => ({
    added,
    short: beginsShort(result, target),
    result,
  });
  const asPlanned = trialOf(new Array<number>(contacts.length).fill(0), simulation);
  let steps = 1;
  const best = leastAdditions(asPlanned, (added) => {
    if (steps === maxSteps || signal?.aborted) return undefined;
    const agents = planned.map((count, step) => count + added[Math.floor(step / stepsEach)]!);
    const result = simulateScenario({ ...scenario, agents });
    // Cut short, it would find too little short.
    if (result.stopped === 'aborted') return undefined;
    steps++;
    report('mend', steps);
    return trialOf(added, result);
  });
  if (steps < maxSteps) report('end', steps, 1);

  const shortAgents = best.added.reduce((a, b) => a + b);
  const status = statusOf(best.short.length === 0 && simulation.stopped !== 'aborted', shortAgents);
  const objective = status === 'unknown' ? undefined : shortAgents;
  const bound = status === 'optimal' ? 0 : undefined;
  return {
    status,
    ...measured(objective, bound),
    steps,
    simulation,
    intervals: simulation.intervals.map(({ serviceLevels }, i) => ({
      agents:
        planned.subarray(i * stepsEach, (i + 1) * stepsEach).reduce((a, b) => a + b) / stepsEach,
      serviceLevel: serviceLevels[target.definition],
      verdict: verdictOf(serviceLevels[target.definition], target),
      shortAgents: best.added[i]!,
    })),
    shortAgents,
    mended: best.result,
  };
}

function statusOf(isEnough: boolean, added: number): StaffingVerification['status'] {
  if (!isEnough) return 'unknown';
  return added === 0 ? 'optimal' : 'feasible';
}

/** The short intervals whose predecessor is not: a backlog is mended where it begins. */
function beginsShort({ intervals }: QueueSimulation, target: ServiceTarget): number[] {
  const short = intervals.map(
    ({ serviceLevels }) => verdictOf(serviceLevels[target.definition], target) === 'short',
  );
  return short.flatMap((isShort, i) => (isShort && !short[i - 1] ? [i] : []));
}

function verdictOf(
  { low, high }: Estimate,
  { targetServiceLevel }: ServiceTarget,
): VerifiedInterval['verdict'] {
  if (isAtMost(targetServiceLevel, low)) return 'meets';
  return isAtMost(targetServiceLevel, high) ? 'unclear' : 'short';
}
