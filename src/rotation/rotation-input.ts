import type { SearchControl } from '../search/search-control.ts';

/** A least and a greatest number, both allowed. */
export interface WholeRange {
  /** Whole number, at most `max`. */
  readonly min: number;
  /** Whole number, at least `min`. */
  readonly max: number;
}

/** A shift of a rota: the same hours on every day that it is worked. */
export interface RotationShift {
  /** A name that no other shift has: `'early'`, `'N'`. */
  readonly id: string;
  /** Start in minutes after local midnight, 0 to 1439. */
  readonly startMinutes: number;
  /** Length in minutes, from start to end, above 0 and at most 1440. */
  readonly lengthMinutes: number;
  /** Minutes of it that count as working hours, at most the length (default: all): an unpaid meal does not. */
  readonly paidMinutes?: number | undefined;
  /** Fewest days in a row on this shift, 1 or more (default 1). */
  readonly minRun?: number | undefined;
  /** Most days in a row on this shift, 1 or more (default: as long as a work stretch may be). */
  readonly maxRun?: number | undefined;
  /**
   * Whether its demand is to be met exactly (`'exact'`, the default) or may be exceeded freely
   * (`'atLeast'`): a training or reserve shift that fills the cycle has `'atLeast'` and demand 0.
   */
  readonly demandIs?: 'exact' | 'atLeast' | undefined;
}

/** What the weekends of a rota have to be like; a weekend is a Saturday with the Sunday after it. */
export interface WeekendRules {
  /** Fewest weekends of the whole cycle with both days off (whole number of 0 or more). */
  readonly minFree?: number | undefined;
  /** Most weekends in a row that are not free (whole number of 0 or more): 2 for "one in any three". */
  readonly maxBetweenFree?: number | undefined;
  /** Whether both days are worked or both are off (default false). */
  readonly together?: boolean | undefined;
  /** Whether a weekend worked on both days is worked on one shift (default false). */
  readonly sameShift?: boolean | undefined;
}

/** What night work has to be like. A night shift has at least 3 hours between 23:00 and 06:00. */
export interface NightRules {
  /** Most nights in a row, whichever night shifts they are on (1 or more). */
  readonly maxRun?: number | undefined;
  /** Fewest days off after a work stretch that ends with a night (1 or more). */
  readonly minDaysOffAfter?: number | undefined;
}

/** Limits on hours a week. */
export interface WeeklyHoursRules {
  /** Least average over the cycle, in hours a week (0 or more). */
  readonly minAverage?: number | undefined;
  /** Greatest average over the cycle, in hours a week (above 0). */
  readonly maxAverage?: number | undefined;
  /** Most hours of shifts that start in one calendar week, Monday to Sunday (above 0). */
  readonly max?: number | undefined;
}

/** The rules that a cyclic rota has to keep. */
export interface RotationRules {
  /** The shifts, at least one. */
  readonly shifts: readonly RotationShift[];
  /** People needed on each shift (one row a shift, in their order) and weekday (7 columns, Monday first). */
  readonly demand: readonly (readonly number[])[];
  /** Days off in a row, 1 or more. */
  readonly daysOff: WholeRange;
  /** Days worked in a row, 1 or more. */
  readonly workStretch: WholeRange;
  /**
   * Shifts that must not follow each other: pairs on consecutive days, `['N', 'D']`, and triples
   * around one single day off, `['N', 'off', 'D']`.
   */
  readonly forbiddenSequences?: readonly (readonly string[])[] | undefined;
  /** Fewest hours between the end of a shift and the start of the next (0 to 48). */
  readonly minRestHours?: number | undefined;
  /** Whether, within a work stretch, a change of shift may only be to one that starts later (default false). */
  readonly forwardRotation?: boolean | undefined;
  /** Most single days off in the whole cycle (whole number of 0 or more). */
  readonly maxSingleDaysOff?: number | undefined;
  /** Fewest days off in a row within each calendar week, Monday to Sunday (0 to 7). */
  readonly daysOffEachWeek?: number | undefined;
  readonly weekends?: WeekendRules | undefined;
  readonly nights?: NightRules | undefined;
  readonly weeklyHours?: WeeklyHoursRules | undefined;
  /** Lets the rota miss the demand, as little as possible. */
  readonly deviation?: DemandDeviation | undefined;
}

/** Which way the demand may be missed where it must: neither unless said. */
export interface DemandDeviation {
  /** Whether a shift may have too few people. */
  readonly under?: boolean | undefined;
  /** Whether a shift may have too many people, on the days that need any at all. */
  readonly over?: boolean | undefined;
}

/** What one more or less of each thing in the cycle is worth; what is left out counts nothing. */
export interface RotationObjective {
  /** Worth of a weekend with both days off (0 or more). */
  readonly freeWeekend?: number | undefined;
  /** Price of a single day off (0 or more). */
  readonly singleDayOff?: number | undefined;
  /** Price of each day by which a work stretch is longer than five (0 or more). */
  readonly longStretchDay?: number | undefined;
  /** Price of a change to an earlier shift within a work stretch (0 or more). */
  readonly backwardChange?: number | undefined;
  /**
   * Whether, of the rotas that are best by these prices, one is chosen whose nights lie evenly over
   * the cycle: with a small `nightSpread` (default false).
   */
  readonly evenNights?: boolean | undefined;
}

/** A rota to be found. */
export interface RotationProblem extends RotationRules, SearchControl {
  /** People in the cycle, which has as many weeks; a range asks for the fewest. */
  readonly employees: number | WholeRange;
  /** What is best; without it any rota that keeps the rules will do. */
  readonly objective?: RotationObjective | undefined;
}

/** A rota: one row a week of the cycle, 7 days from Monday, each a shift's id or `null` for a day off. */
export type Rota = readonly (readonly (string | null)[])[];
