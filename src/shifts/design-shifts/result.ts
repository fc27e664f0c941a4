import type { Finding } from '../../core/finding.ts';
import type { Step } from '../../core/step.ts';
import type { Duty } from '../../duty/duty.ts';
import type { SearchResult } from '../../search/search-result.ts';
import type { CoverageReport } from '../coverage-report.ts';

/** How many start a shift on each day: the demand that a rota has to fill. */
export interface DailyShiftDemand {
  /** Unique and readable: type, start and end. */
  readonly id: string;
  /** The shift type. */
  readonly typeId: string;
  /** Start, minutes after midnight. */
  readonly startMinutes: number;
  /** Minutes from the first to the last minute, breaks included. */
  readonly lengthMinutes: number;
  /** Paid minutes of one shift. */
  readonly paidMinutes: number;
  /** Shifts that start on each day of the requirement, day 0 first. */
  readonly counts: readonly number[];
}

/** What stands in the way of a design: stable, to test for. */
export type DesignReasonCode =
  | 'no-shift-fits'
  | 'interval-short'
  | 'too-few-seats'
  | 'limit-broken'
  | 'too-many-distinct-shifts'
  | 'search-ended';

/** One reason why there is no valid design, and a change that would help. */
export interface DesignReason extends Finding<DesignReasonCode> {
  /** Intervals concerned, ascending. */
  readonly intervals: readonly number[];
  /** By how much, in agents for intervals, in the unit of the limit for limits. */
  readonly amount: number;
  /** What would help, as a sentence: with the changes of all reasons the design given is valid. */
  readonly remedy: string;
  /**
   * Whether it is proven that no smaller change of this rule alone is enough: none that moves the
   * limit less, or that asks for fewer agents by fewer agent-hours.
   */
  readonly isSmallest: boolean;
}

/** What the objective is made of; all in the currency of the costs per hour. */
export interface DesignCost {
  /** Paid hours and costs per shift, premiums included. */
  readonly shifts: number;
  /** The part of `shifts` that is due to premium hours. */
  readonly premiums: number;
  /** Too few agents, at their price. */
  readonly understaffing: number;
  /** Too many agents, at their price. */
  readonly overstaffing: number;
  /** Distinct shifts, at their price. */
  readonly distinctShifts: number;
}

/**
 * A plan of shifts with its price, its proof and its coverage. Where its status is `infeasible` or
 * `unknown`, the one given comes near to keeping every rule, and the reasons say what is missing.
 */
export interface ShiftDesign extends SearchResult {
  /** The designed shifts with their breaks in place, by day and start; fixed shifts are not repeated. */
  readonly duties: readonly Duty[];
  /** The same as starts a day of each distinct shift. */
  readonly dailyDemand: readonly DailyShiftDemand[];
  /** Cost of the design: the sum of the parts of `cost`. */
  readonly objective: number;
  readonly cost: DesignCost;
  /** No design that keeps every rule costs less than this; 0 where nothing better was proven. */
  readonly bound: number;
  /** Coverage by the designed and the fixed shifts together. */
  readonly coverage: CoverageReport;
  /** Why there is no valid design; empty where there is one. */
  readonly reasons: readonly DesignReason[];
  /** How objective and gap come about. */
  readonly working: readonly Step[];
}
