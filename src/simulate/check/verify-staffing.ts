import { parseInput } from '../../core/parse-input.ts';
import { isAtMost } from '../../core/tie.ts';
import type { SimulateQueueInput } from '../queue/input.ts';
import { forEach } from '../queue/prepare.ts';
import { type QueueSimulation, runQueue, targetOf } from '../queue/simulate-queue.ts';
import type { Estimate } from '../results/estimate.ts';
import { verifyStaffingSchema } from './verify-staffing.schema.ts';

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
 * Simulates the plan, then adds agents one by one where an interval is short and the one before it is
 * not (a backlog is mended where it begins), each time on the same calls, until none is short.
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
  const planned = forEach(scenario.agents, scenario.contacts.length);
  const steps = planned.length / scenario.contacts.length;
  const simulation = runQueue(scenario);
  let agents = planned;
  let mended = simulation;
  let short = shortIntervals(mended, scenario);
  let stopped = simulation.stopped === 'aborted';
  for (let step = 2; short.length > 0 && step <= maxSteps && !stopped; step++) {
    const more = agents.map((count, s) => {
      const i = Math.floor(s / steps);
      return short.includes(i) && !short.includes(i - 1) ? count + 1 : count;
    });
    const next = runQueue({ ...scenario, agents: more, onProgress: undefined });
    stopped = next.stopped === 'aborted';
    // Cut short, it would find nothing short any more.
    if (stopped) break;
    agents = more;
    mended = next;
    short = shortIntervals(mended, scenario);
    scenario.onProgress?.({ phase: 'mend', steps: step, maxSteps });
  }

  const { definition } = targetOf(scenario);
  const lacking = simulation.intervals.map((_, i) => agents[i * steps]! - planned[i * steps]!);
  return {
    simulation,
    intervals: simulation.intervals.map((period, i) => ({
      agents: planned.subarray(i * steps, (i + 1) * steps).reduce((a, b) => a + b, 0) / steps,
      serviceLevel: period.serviceLevels[definition],
      verdict: verdictOf(period.serviceLevels[definition], scenario),
      shortAgents: lacking[i]!,
    })),
    shortAgents: lacking.reduce((a, b) => a + b, 0),
    mended,
    complete: short.length === 0 && !stopped,
  };
}

function shortIntervals(simulation: QueueSimulation, scenario: SimulateQueueInput): number[] {
  const { definition } = targetOf(scenario);
  return simulation.intervals.flatMap(({ serviceLevels }, i) =>
    verdictOf(serviceLevels[definition], scenario) === 'short' ? [i] : [],
  );
}

function verdictOf(
  { low, high }: Estimate,
  scenario: SimulateQueueInput,
): VerifiedInterval['verdict'] {
  const { targetServiceLevel } = targetOf(scenario);
  if (isAtMost(targetServiceLevel, low)) return 'meets';
  return isAtMost(targetServiceLevel, high) ? 'unclear' : 'short';
}
