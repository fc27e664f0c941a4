import type { Duty } from '../duty/duty.ts';
import type { AgentRequirement, IntervalSeries } from './agent-requirement.ts';
import type { ShiftType } from './shift-type.ts';

/** Service levels as the Erlang functions give them, handed over as data. */
export interface ServiceLevelTable {
  /** For each interval, the service level (0 to 1) with 0, 1, 2, … agents on position; the last one holds beyond. */
  readonly byAgents: readonly (readonly number[])[];
  /** Contacts of each interval (0 or more): the weights of the mean. */
  readonly contacts: IntervalSeries;
}

/** What {@link evaluateCoverage} looks at. */
export interface CoverageQuestion {
  /** Agents needed on position in each interval. */
  readonly requirement: AgentRequirement;
  /** Who works when: a design, a roster, a draft of one's own. */
  readonly duties: readonly Duty[];
  /** The rules to hold the duties against; without them only impossible breaks are found. */
  readonly shiftTypes?: readonly ShiftType[] | undefined;
  /** Most agents on position at any time (whole number of 1 or more). */
  readonly seats?: number | undefined;
  /** Expected service level by agents, to see what the coverage means for customers. */
  readonly serviceLevels?: ServiceLevelTable | undefined;
}

/** What kind of rule a duty or an interval breaks: stable, to test for. */
export type CoverageViolationCode =
  | 'unknown-type'
  | 'start-not-allowed'
  | 'length-not-allowed'
  | 'day-not-allowed'
  | 'break-outside-shift'
  | 'breaks-overlap'
  | 'break-missing'
  | 'break-not-allowed'
  | 'work-between-breaks'
  | 'too-many-on-position';

/** One broken rule. */
export interface CoverageViolation {
  readonly code: CoverageViolationCode;
  /** One plain sentence for the planner. */
  readonly message: string;
  /** Index of the duty in the list that was given, where it is about a duty. */
  readonly duty?: number | undefined;
  /** Index of the interval, where it is about an interval. */
  readonly interval?: number | undefined;
}

/** What a plan of shifts gives, half-hour by half-hour and in sum. Hours are agent-hours. */
export interface CoverageReport {
  /** Agents needed in each interval, as given. */
  readonly required: readonly number[];
  /** Mean agents on position in each interval, meals and rests taken off. */
  readonly onPosition: readonly number[];
  /** Agents missing in each interval (0 or more). */
  readonly under: readonly number[];
  /** Agents too many in each interval (0 or more). */
  readonly over: readonly number[];
  /** Sum of the requirement, in hours. */
  readonly requiredHours: number;
  /** Hours on position inside the period. */
  readonly onPositionHours: number;
  /** Sum of `under`, in hours. */
  readonly underHours: number;
  /** Sum of `over`, in hours. */
  readonly overHours: number;
  /** Paid hours of all duties, wherever they fall. */
  readonly paidHours: number;
  /** Share of the intervals with a requirement that have at least the agents they need (0 to 1; 1 if there are none). */
  readonly coveredShare: number;
  /**
   * How well the plan follows the requirement, 0 to 1: sum of min(required, on position) over sum of
   * max(required, on position). 1 only where both are equal everywhere.
   */
  readonly workloadFit: number;
  /** Required hours per paid hour; 0 where nothing is paid. */
  readonly requiredPerPaidHour: number;
  /** Shifts that start on each day. */
  readonly shiftsByDay: readonly number[];
  /** Expected service level of each interval and their mean, contacts as weights, where a table was given. */
  readonly serviceLevel?:
    | { readonly byInterval: readonly number[]; readonly mean: number }
    | undefined;
  /** Every broken rule. */
  readonly violations: readonly CoverageViolation[];
}
