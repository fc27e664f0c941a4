import type { DayKind } from './day-kind.ts';

/**
 * Hours sorted. `worked = normal + overtime + restDay + holiday`: each hour stands once, at the first of holiday, rest
 * day, overtime that it can claim. `night` and `sunday` say of the same hours when they are.
 */
export interface HoursTally {
  /** Hours of work. */
  readonly worked: number;
  /** Hours from start to end that are no work: unpaid meals and gaps. */
  readonly unpaid: number;
  readonly normal: number;
  readonly overtime: number;
  readonly restDay: number;
  /** On public holidays, those of a lesser kind among them. */
  readonly holiday: number;
  readonly night: number;
  readonly sunday: number;
  /** Hours of duties for which the person was away: leave and sickness, no work and no break. */
  readonly absent: number;
  /** Hours paid on top to reach the guarantee; no work. */
  readonly guaranteed: number;
  /** Number of duties that start in the period. */
  readonly duties: number;
  /** The same hours of work in full detail: each combination that occurs, once. */
  readonly lines: readonly HoursLine[];
}

/** Hours that are alike in everything that pay asks. */
export interface HoursLine {
  readonly day: DayKind;
  /** Name of the limit beyond which they lie; absent for plain hours. */
  readonly overtime?: string | undefined;
  readonly night: boolean;
  readonly hours: number;
}
