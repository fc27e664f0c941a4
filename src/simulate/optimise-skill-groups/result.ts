import type { Estimate } from '../../math/statistics/estimate.ts';
import type { SearchResult } from '../../search/search-result.ts';

/** One queue with the staff that was found. */
export interface ServedQueueEstimate {
  readonly name: string;
  /**
   * Service level on contacts that the search has not seen, in the definition of the target: `low` is what is proven,
   * one-sided, at the confidence asked for. Absent where the steps ran out before.
   */
  readonly serviceLevel?: Estimate | undefined;
  readonly targetServiceLevel: number;
  /** Whether `low` reaches the target. */
  readonly proven: boolean;
}

/** What one agent less of a group would do, as far as the search's own contacts tell. */
export interface OneAgentLess {
  readonly group: string;
  /** Service level of each queue, in their order. */
  readonly serviceLevels: readonly number[];
  /** The queues that would miss their target. */
  readonly short: readonly string[];
}

/** How much was played. */
export interface PlayedContacts {
  /** Contacts on which the search judged its staffs; each staff sees the same. */
  readonly search: number;
  /** Contacts that the search has not seen, on which the staff was proven. */
  readonly proof: number;
}

/**
 * The staff that {@link optimiseSkillGroups} found. `objective` is what it costs. `feasible` is proven to meet all
 * targets, `optimal` costs no more than `bound` besides; `unknown` is the best staff where the proof was not reached,
 * `infeasible` the largest staff allowed where not even that is enough.
 */
export interface SkillGroupsOptimum extends SearchResult {
  /** Agents of all groups. */
  readonly agents: number;
  /** Agents of each group, in the order given. */
  readonly groups: readonly { readonly name: string; readonly agents: number }[];
  /** Every queue, in the order given. */
  readonly queues: readonly ServedQueueEstimate[];
  /** Agents if everybody could take everything, by the formulas: few staffs are smaller. */
  readonly pooledAgents: number;
  /** Agents if everybody took one kind of contact, by the formulas: no staff needs to be larger. */
  readonly dedicatedAgents: number;
  /** One entry for each group that could spare one; less where the steps ran out. */
  readonly oneLess: readonly OneAgentLess[];
  readonly contacts: PlayedContacts;
  /** How sure the intervals are, and whether of all queues together. */
  readonly confidence: number;
  readonly jointly: boolean;
}
