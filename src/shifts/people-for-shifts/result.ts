import type { Step } from '../../core/step.ts';

/** How many start a shift on each weekday: an entry of `dailyDemand`, or a table of one's own. */
export interface WeeklyShift {
  /** Its name, unique among the shifts. */
  readonly id: string;
  /** Paid minutes of one shift (1 to 1440). */
  readonly paidMinutes: number;
  /** Shifts on each day of the week, seven numbers from Monday (whole, 0 or more). */
  readonly counts: readonly number[];
  /** Its shift type, by which a contract may list it. */
  readonly typeId?: string | undefined;
  /** Start in minutes after midnight; like the length not looked at, but part of `dailyDemand`. */
  readonly startMinutes?: number | undefined;
  /** Length in minutes, breaks included. */
  readonly lengthMinutes?: number | undefined;
}

/** What a contract asks of the people on it, and which shifts they work. */
export interface WeeklyContract {
  /** Its name, unique among the contracts. */
  readonly id: string;
  /** The shifts that its people work, by their id or their type; each shift belongs to exactly one contract. */
  readonly shiftIds: readonly string[];
  /** Most working days a week (1 to 6): at least one day in seven is free. 5 for 5 x 8 hours, 4 for 4 x 10. */
  readonly daysPerWeek: number;
  /** Contract hours a week (above 0), the mean over the reference period. */
  readonly averageWeeklyHours: number;
  /** Overtime hours a week on top, the mean over the reference period (0 or more, default 0): keep it within the legal cap. */
  readonly overtimeWeeklyHours?: number | undefined;
  /** Most hours in any single week, overtime included (default: no limit of its own). */
  readonly maxWeeklyHours?: number | undefined;
}

/** What {@link peopleForShifts} needs to know. */
export interface PeopleProblem {
  /** The shifts of a typical week. */
  readonly shifts: readonly WeeklyShift[];
  /** The contracts that they are worked on. */
  readonly contracts: readonly WeeklyContract[];
}

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
