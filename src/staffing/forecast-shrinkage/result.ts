import type { Finding } from '../../core/finding.ts';
import type { ShrinkageComponent } from '../shrinkage.ts';

/** What is lost in a span of dates. */
export interface ForecastLoss {
  /** Known time off: share of paid time. */
  readonly planned: number;
  /** Expected without a plan: share of the time that is scheduled. */
  readonly unplanned: number;
  /** Lower and upper end of the band of `unplanned`. */
  readonly unplannedLow: number;
  readonly unplannedHigh: number;
  /** Both: `1 - (1 - planned) (1 - unplanned)`. */
  readonly shrinkage: number;
  readonly low: number;
  readonly high: number;
  /** For use as `shrinkage` of `staffIntervals` and others: the planned ones of paid time, the unplanned of scheduled time. */
  readonly components: readonly ShrinkageComponent[];
}

/** One date. */
export interface ForecastLossDay extends ForecastLoss {
  readonly date: string;
  /** 0 for Monday. */
  readonly weekday: number;
}

/** A week of the calendar from Monday, as far as it was asked for. */
export interface ForecastLossWeek extends ForecastLoss {
  /** Its Monday. */
  readonly week: string;
}

/** A half-hour of a date. */
export interface ForecastLossInterval extends ForecastLoss {
  readonly date: string;
  readonly startMinutes: number;
}

/** Shrinkage to come by date, week and half-hour. */
export interface ShrinkageForecast {
  readonly days: readonly ForecastLossDay[];
  readonly weeks: readonly ForecastLossWeek[];
  /** Empty where the history has no half-hours. */
  readonly intervals: readonly ForecastLossInterval[];
  /** What the unplanned part was made of. */
  readonly model: {
    /** Level at the end of the history, and the one that it returns to. */
    readonly level: number;
    readonly usualLevel: number;
    /** What each weekday has times the level, Monday first; 1 where it is not known. */
    readonly weekdays: readonly number[];
    /** What each month has times the level, January first; 1 where it is not known. */
    readonly months: readonly number[];
    /** What each half-hour of the history has times its day; empty without half-hours. */
    readonly halfHours: readonly { readonly startMinutes: number; readonly factor: number }[];
  };
  readonly findings: readonly Finding<
    | 'short-history'
    | 'no-season'
    | 'no-weekdays'
    | 'history-gap'
    | 'history-ends-early'
    | 'planned-too-much'
  >[];
}
