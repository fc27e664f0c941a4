import { parseInput } from '../../core/parse-input.ts';
import { isAtMost } from '../../core/tie.ts';
import type { SimulateQueueInput } from '../scenario.ts';
import { forEach } from '../engine/queue/prepare-queue.ts';
import { type QueueSimulation, runQueue, targetOf } from '../simulate-queue/simulate-queue.ts';
import type { Estimate } from '../../math/estimate.ts';
import { leastAdditions } from './least-additions.ts';
import { verifyStaffingSchema } from './input.ts';

/** Everything that {@link verifyStaffing} takes: a scenario, how often to simulate it, how long to search. */
export interface VerifyStaffingInput extends SimulateQueueInput {
  /** Simulations of the whole plan at most (whole number of 1 or more); default 100. */
  readonly maxSteps?: number | undefined;
}

/** How one interval of the plan stood the test. */
export interface VerifiedInterval {
  /** Agents of the plan, the mean of the interval. */
  readonly agents: number;
  /** Service level with them, in the definition of the target. */
  readonly serviceLevel: Estimate;
  /** Whether the confidence interval lies above the target, below it, or on both sides. */
  readonly verdict: 'meets' | 'unclear' | 'short';
  /** Agents to add here, so that neither this interval nor one after it is short. */
  readonly shortAgents: number;
}

/** What {@link verifyStaffing} found. */
export interface StaffingVerification {
  /** The plan as it was given, simulated. */
  readonly simulation: QueueSimulation;
  readonly intervals: readonly VerifiedInterval[];
  /** Agents that have to be added, over all intervals. */
  readonly shortAgents: number;
  /** The plan with them, simulated on the same calls. */
  readonly mended: QueueSimulation;
  /** Whether no interval is short any more: false if the search was stopped or ran out of steps. */
  readonly complete: boolean;
}

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
 * const { intervals } = verifyStaffing({
 *   intervalSeconds: 1800,
 *   contacts: [50, 100, 100, 50],
 *   ahtSeconds: 600,
 *   agents: [22, 40, 40, 22],
 *   answerTimeSeconds: 20,
 *   replications: 200,
 * });
 * intervals.map(({ verdict }) => verdict); // => ['meets', 'meets', 'meets', 'short']
 * intervals.map(({ shortAgents }) => shortAgents); // => [0, 0, 0, 6]
 * ```
 */
export function verifyStaffing(input: VerifyStaffingInput): StaffingVerification {
  const { maxSteps = DEFAULT_STEPS, ...scenario } = parseInput(
    'verifyStaffing',
    verifyStaffingSchema,
    input,
  );
  const { contacts, signal, onProgress } = scenario;
  const planned = forEach(scenario.agents, contacts.length);
  const stepsEach = planned.length / contacts.length;
  const simulation = runQueue(scenario);
  const trialOf = (added: readonly number[], result: QueueSimulation) => ({
    added,
    short: beginsShort(result, scenario),
    result,
  });
  let steps = 1;
  const best = leastAdditions(
    trialOf(new Array<number>(contacts.length).fill(0), simulation),
    (added) => {
      if (steps === maxSteps || signal?.aborted) return undefined;
      const agents = planned.map((count, step) => count + added[Math.floor(step / stepsEach)]!);
      const result = runQueue({ ...scenario, agents, onProgress: undefined });
      // Cut short, it would find too little short.
      if (result.stopped === 'aborted') return undefined;
      steps++;
      onProgress?.({ phase: 'mend', steps, maxSteps, fraction: steps / maxSteps });
      return trialOf(added, result);
    },
  );

  const { definition } = targetOf(scenario);
  return {
    simulation,
    intervals: simulation.intervals.map((period, i) => ({
      agents:
        planned.subarray(i * stepsEach, (i + 1) * stepsEach).reduce((a, b) => a + b) / stepsEach,
      serviceLevel: period.serviceLevels[definition],
      verdict: verdictOf(period.serviceLevels[definition], scenario),
      shortAgents: best.added[i]!,
    })),
    shortAgents: best.added.reduce((a, b) => a + b),
    mended: best.result,
    complete: best.short.length === 0 && simulation.stopped !== 'aborted',
  };
}

/** The short intervals whose predecessor is not: a backlog is mended where it begins. */
function beginsShort({ intervals }: QueueSimulation, scenario: SimulateQueueInput): number[] {
  const { definition } = targetOf(scenario);
  const short = intervals.map(
    ({ serviceLevels }) => verdictOf(serviceLevels[definition], scenario) === 'short',
  );
  return short.flatMap((isShort, i) => (isShort && !short[i - 1] ? [i] : []));
}

function verdictOf(
  { low, high }: Estimate,
  scenario: SimulateQueueInput,
): VerifiedInterval['verdict'] {
  const { targetServiceLevel } = targetOf(scenario);
  if (isAtMost(targetServiceLevel, low)) return 'meets';
  return isAtMost(targetServiceLevel, high) ? 'unclear' : 'short';
}
