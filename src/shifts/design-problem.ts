import type { Duty } from '../duty/duty.ts';
import type { SearchControl } from '../search/search-control.ts';
import type { AgentRequirement, IntervalSeries } from './agent-requirement.ts';
import type { ClockWindow, ShiftType } from './shift-type.ts';

/** A price on too few agents, for who would rather pay it than staff every peak. */
export interface UnderstaffingPrice {
  /** Cost of an hour in which one agent is missing (above 0), to weigh against the cost of paid hours. */
  readonly costPerHour: number;
  /**
   * Agents below which no interval may fall at any price (one number an interval): for instance the
   * least with which the service level stays within the loss that is acceptable.
   */
  readonly floor?: IntervalSeries | undefined;
}

/** Hours of the clock that cost more: nights, weekends. Premiums that meet add up. */
export interface PremiumWindow extends ClockWindow {
  /** Weekdays concerned, 0 for Monday, by the date of the hour itself (default: all). */
  readonly weekdays?: readonly number[] | undefined;
  /** Extra cost as a share of the type's cost per hour (0 or more): 0.25 for a quarter more. */
  readonly rate: number;
}

/** People who must be on position at some hours, whatever the load: two at night. */
export interface MinimumOnPosition extends ClockWindow {
  /** Weekdays concerned, 0 for Monday (default: all). */
  readonly weekdays?: readonly number[] | undefined;
  /** Agents (0 or more). */
  readonly agents: number;
}

/** How many shifts of some types there may be. */
export interface TypeCountLimit {
  /** The types that it counts together. */
  readonly typeIds: readonly string[];
  /** Whether it holds for each day apart or for all days together. */
  readonly per: 'day' | 'period';
  /** Least shifts (whole number of 0 or more). */
  readonly atLeast?: number | undefined;
  /** Most shifts (whole number of 0 or more). */
  readonly atMost?: number | undefined;
}

/** Which share of the paid hours some types may have: the mix of full-time and part-time. */
export interface TypeShareLimit {
  /** The types that it counts together. */
  readonly typeIds: readonly string[];
  /** Least share of all paid hours (fraction from 0 to 1). */
  readonly atLeast?: number | undefined;
  /** Most share of all paid hours (fraction from 0 to 1). */
  readonly atMost?: number | undefined;
}

/** What a planner sets on top of the shift types. Counts, shares and hours concern the designed shifts, not the fixed ones. */
export interface DesignLimits {
  /** Most distinct shifts: pairs of start and length within a type. A rota is easier with few. */
  readonly maxDistinctShifts?: number | undefined;
  /** Most paid hours over the period (0 or more). */
  readonly maxPaidHours?: number | undefined;
  /** Most agents on position at any time, fixed shifts included (whole number of 1 or more). */
  readonly seats?: number | undefined;
  /** Agents who must be on position at some hours. */
  readonly minOnPosition?: readonly MinimumOnPosition[] | undefined;
  /** Limits on how many shifts of some types there are. */
  readonly typeCounts?: readonly TypeCountLimit[] | undefined;
  /** Limits on the share of paid hours of some types. */
  readonly typeShares?: readonly TypeShareLimit[] | undefined;
  /** Groups of weekdays with the same shifts in the same numbers: `[[0, 1, 2, 3, 4]]`. Breaks may differ. */
  readonly sameShiftsOn?: readonly (readonly number[])[] | undefined;
}

/** What {@link designShifts} needs to know. */
export interface DesignProblem extends SearchControl {
  /** Agents needed on position in each interval. */
  readonly requirement: AgentRequirement;
  /** The kinds of shift to choose from. */
  readonly shiftTypes: readonly ShiftType[];
  /** Whether an interval may have too few agents: `'forbidden'` (default), or at a price. */
  readonly understaffing?: 'forbidden' | UnderstaffingPrice | undefined;
  /** Cost of an hour in which one agent is too many, on top of the pay (0 or more, default 0). */
  readonly overstaffingCostPerHour?: number | undefined;
  /** Hours of the clock that cost more. */
  readonly premiums?: readonly PremiumWindow[] | undefined;
  /** Cost of each distinct shift (0 or more, default 0): the price of a complicated plan. */
  readonly costPerDistinctShift?: number | undefined;
  /** Limits on the design. */
  readonly limits?: DesignLimits | undefined;
  /** Shifts that exist already and stay: the design covers what they leave. They cost nothing here. */
  readonly fixedShifts?: readonly Duty[] | undefined;
  /** A design to begin from, such as last month's; the answer is at least as good where this one is valid. */
  readonly startFrom?: readonly Duty[] | undefined;
}
