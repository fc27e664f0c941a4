import type { Step } from '../../core/step.ts';

/** What decides a head count. */
export type HeadCountReason = 'hours' | 'peak-day' | 'days-off' | 'weekly-hours';

/** The people on one contract. */
export interface ContractPeople {
  readonly contractId: string;
  /** The least people with whom every shift is worked and every rule kept, as far as `isProven` says. */
  readonly people: number;
  /** No head count below this is possible: the largest of the lower bounds. */
  readonly atLeast: number;
  /** Whether `people` equals `atLeast`, so that the head count is proven to be the smallest. */
  readonly isProven: boolean;
  /** Which rule the head count comes from. */
  readonly reason: HeadCountReason;
  /** Hours of all its shifts in a week. */
  readonly shiftHours: number;
  /** Contract hours of the people in a week. */
  readonly contractHours: number;
  /** Hours beyond the contract, in sum a week (0 or more). */
  readonly overtimeHours: number;
  /** Contract hours without a shift, in sum a week (0 or more). */
  readonly unusedHours: number;
  /**
   * A week in which it works: for each person the shift of each weekday, `null` for a day off. The
   * mean of hours holds if people take each of these lines in turn.
   */
  readonly lines: readonly (readonly (string | null)[])[];
  /** How the head count comes about. */
  readonly steps: readonly Step[];
}
