import type { Finding } from '../core/finding.ts';
import type { COVERAGE_TEXTS } from './texts.ts';

/** What kind of rule a duty or an interval breaches: stable, to test for. */
export type CoverageViolationCode = keyof typeof COVERAGE_TEXTS;

/** One breach of a rule. */
export interface CoverageViolation extends Finding<CoverageViolationCode> {
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
  /** Every breach of a rule. */
  readonly violations: readonly CoverageViolation[];
}
