import type { Estimate } from '../../math/statistics/estimate.ts';
import type { SearchResult } from '../../search/search-result.ts';
import type { QueueSimulation } from '../simulation.ts';

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

/**
 * What {@link verifyStaffing} found: `optimal` where nobody has to be added, `feasible` where the plan
 * with the added agents is short nowhere, `unknown` if the search was stopped or ran out of steps
 * before. Its objective is the agents to add, its steps are simulations of the whole plan.
 */
export interface StaffingVerification extends SearchResult {
  /** The plan as it was given, simulated. */
  readonly simulation: QueueSimulation;
  readonly intervals: readonly VerifiedInterval[];
  /** Agents that have to be added, over all intervals; with status `unknown` these are not enough yet. */
  readonly shortAgents: number;
  /** The plan with them, simulated on the same calls. */
  readonly mended: QueueSimulation;
}
