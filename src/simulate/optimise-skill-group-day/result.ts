import type { Estimate } from '../../math/statistics/estimate.ts';
import type { SearchResult } from '../../search/search-result.ts';

/** One queue over the day with the staff that was found. */
export interface ServedDayQueue {
  readonly name: string;
  readonly targetServiceLevel: number;
  /**
   * Service level over the day on contacts that the search has not seen: `low` is what is proven, one-sided, at the
   * confidence asked for. Absent where the steps ran out before.
   */
  readonly serviceLevel?: Estimate | undefined;
  /** The same of each interval by the contacts that come in it; `null` where none are expected. Absent likewise. */
  readonly intervals?: readonly (Estimate | null)[] | undefined;
  /** Whether all is proven that the target asks: over the day, or in every interval. */
  readonly proven: boolean;
  /** The intervals, from 0 on, of which it is not, or of which the least that the target leaves them is not. */
  readonly unproven: readonly number[];
}

/** Days that were played. */
export interface PlayedDays {
  /** Days on which the search judged its staffs; each staff sees the same. */
  readonly search: number;
  /** Days that the search has not seen, on which the staff was proven. */
  readonly proof: number;
}

/**
 * The staff that {@link optimiseSkillGroupDay} found. `objective` is what it costs: agents of each group times their cost,
 * added up over the intervals. `feasible` is proven to meet all targets; `unknown` is the best staff where the proof was
 * not reached.
 */
export interface SkillGroupDay extends SearchResult {
  /** Agents of each group, in the order given, in each interval. */
  readonly groups: readonly { readonly name: string; readonly agents: readonly number[] }[];
  /** Every queue, in the order given. */
  readonly queues: readonly ServedDayQueue[];
  /** Agents of each interval if everybody took one kind of contact, by the formulas. */
  readonly dedicatedAgents: readonly number[];
  readonly days: PlayedDays;
  /** How sure the intervals are, and whether of all together. */
  readonly confidence: number;
  readonly jointly: boolean;
}
