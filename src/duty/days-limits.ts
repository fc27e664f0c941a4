import * as z from 'zod/mini';
import {
  oneOf,
  positiveWholeNumber,
  wholeNumber,
  wholeNumberBetween,
  yesOrNo,
} from '../core/kinds.ts';
import { WEEK_MINUTES } from '../time/durations.ts';
import { localDate } from '../time/time-kinds.ts';
import { limit, weekStartsOn } from './roster-limit-fields.ts';

/** Limits on days and nights of work and on days off. */
export type DaysLimit =
  /** Most dates in a row with a duty, of nights alone if so said. */
  | { readonly kind: 'maxDaysInARow'; readonly days: number; readonly nightsOnly: boolean }
  /** Most nights in any so many dates in a row. */
  | { readonly kind: 'maxNightsInDays'; readonly nights: number; readonly days: number }
  | MaxWeekends
  /** Fewest Sundays without work on the clock, 00:00 to 24:00, in any so many weeks in a row. */
  | { readonly kind: 'minFreeSundays'; readonly sundays: number; readonly weeks: number }
  | MinDaysOff
  | MinReplacementDays;

/**
 * Most weekends with work in any so many weeks in a row. A weekend is what lies between `fromMinutes` after Monday
 * 00:00 (default 7200, Saturday 00:00) and the next Monday 00:00 on the clock: Friday's night works into it.
 */
export interface MaxWeekends {
  readonly kind: 'maxWeekendsInWeeks';
  readonly weekends: number;
  readonly weeks: number;
  readonly fromMinutes?: number | undefined;
}

/** Fewest days off in each week, or run of weeks, that lies in what is known. */
export interface MinDaysOff {
  readonly kind: 'minDaysOffInWeek';
  readonly days: number;
  /** Weekday on which a week begins, 0 for Monday (default 0). */
  readonly weekStartsOn?: number | undefined;
  /** Weeks that are looked at as a whole, one after the other (default 1). */
  readonly weeks?: number | undefined;
  /** A date on which such a run of weeks begins (default: the first such weekday from 1970-01-05 on). */
  readonly from?: string | undefined;
  /** A day off has no duty that starts on it (`'start'`, the default), or no work on it by the clock. */
  readonly countedBy?: 'clock' | 'start' | undefined;
}

/**
 * A replacement rest day for each Sunday, and each public holiday from Monday to Saturday, with work on it by the
 * clock: another such day from Monday to Saturday, no holiday, without work from 00:00 to 24:00.
 */
export interface MinReplacementDays {
  readonly kind: 'minReplacementDays';
  /** Length in days of a period with the Sunday in it, before or after, in which it lies. */
  readonly sundayWithinDays: number;
  /** The same for a holiday (default: holidays ask for none). */
  readonly holidayWithinDays?: number | undefined;
}

export const daysLimits = () =>
  [
    limit('maxDaysInARow', { days: positiveWholeNumber(), nightsOnly: yesOrNo() }),
    limit('maxNightsInDays', { nights: wholeNumber(), days: positiveWholeNumber() }),
    limit('maxWeekendsInWeeks', {
      weekends: wholeNumber(),
      weeks: positiveWholeNumber(),
      fromMinutes: z.optional(wholeNumberBetween(0, WEEK_MINUTES - 1)),
    }),
    limit('minFreeSundays', { sundays: wholeNumber(), weeks: positiveWholeNumber() }),
    limit('minDaysOffInWeek', {
      days: wholeNumber(),
      weekStartsOn: weekStartsOn(),
      weeks: z.optional(positiveWholeNumber()),
      from: z.optional(localDate()),
      countedBy: z.optional(oneOf(['clock', 'start'])),
    }),
    limit('minReplacementDays', {
      sundayWithinDays: positiveWholeNumber(),
      holidayWithinDays: z.optional(positiveWholeNumber()),
    }),
  ] as const;
