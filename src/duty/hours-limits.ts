import * as z from 'zod/mini';
import {
  oneOf,
  positive,
  positiveWholeNumber,
  wholeNumberBetween,
  yesOrNo,
} from '../core/kinds.ts';
import type { CountedBy } from './hours-rule.ts';
import { limit, weekStartsOn } from './roster-limit-fields.ts';

/** Limits on hours of work. */
export type HoursLimit =
  | MaxDutyHours
  /** Most hours in any so many dates in a row. */
  | { readonly kind: 'maxHoursInDays'; readonly hours: number; readonly days: number }
  | MaxHoursInWeek
  | MaxHoursInMonths
  | MaxAverageHours;

/** Most hours of a duty or of a date, of nights alone if so said. */
export interface MaxDutyHours {
  readonly kind: 'maxDutyHours';
  readonly hours: number;
  readonly nightsOnly: boolean;
  /**
   * Each duty by itself (`'duty'`, the default), all that start on a date together (`'start'`), or what of them lies on
   * a date of the clock (`'clock'`).
   */
  readonly countedBy?: 'duty' | 'start' | 'clock' | undefined;
}

/** Most hours of one week that lies in the roster. */
export interface MaxHoursInWeek {
  readonly kind: 'maxHoursInWeek';
  readonly hours: number;
  /** Weekday on which the week begins, 0 for Monday (default 0). */
  readonly weekStartsOn?: number | undefined;
  /** Hours on `workDates`, made-up days of a weekend: counted like any (default), or left out as those of another week. */
  readonly madeUpDays?: 'counted' | 'leftOut' | undefined;
  /** Hours of duties that start in the week (`'start'`, the default), or those that lie in it by the clock. */
  readonly countedBy?: CountedBy | undefined;
}

/** Most hours of duties that start in a calendar month, quarter or year, as far as it is known. */
export interface MaxHoursInMonths {
  readonly kind: 'maxHoursInMonths';
  readonly hours: number;
  /** Length of a period in calendar months: 1, 3, 12. */
  readonly months: number;
  /** A month with which a period begins, 1 for January (default 1). */
  readonly startMonth?: number | undefined;
  /** Hours on public holidays: counted (default), or left out. */
  readonly holidays?: 'counted' | 'leftOut' | undefined;
}

/** Most hours a week, or a day of work, on average over any period of so many weeks or calendar months. */
export interface MaxAverageHours {
  readonly kind: 'maxAverageHours';
  readonly hours: number;
  /** A week, or a day of which a week has six: what is left of it beside the weekly rest of 24 h. */
  readonly per: 'week' | 'workday';
  /** Length of the period in weeks, or in calendar months, of which the weeks count that are whole: 17 of four months. */
  readonly weeks?: number | undefined;
  readonly months?: number | undefined;
  /** Only for people with a night in the period (default false). */
  readonly nightWorkersOnly?: boolean | undefined;
  /**
   * Where less than a period is known: a finding that says so (default, besides the breach of those who are over
   * whatever comes), or the average of what is known.
   */
  readonly onShorter?: 'notYetJudged' | 'proRata' | undefined;
}

export const hoursLimits = () =>
  [
    limit('maxDutyHours', {
      hours: positive(),
      nightsOnly: yesOrNo(),
      countedBy: z.optional(oneOf(['duty', 'start', 'clock'])),
    }),
    limit('maxHoursInDays', { hours: positive(), days: positiveWholeNumber() }),
    limit('maxHoursInWeek', {
      hours: positive(),
      weekStartsOn: weekStartsOn(),
      madeUpDays: z.optional(oneOf(['counted', 'leftOut'])),
      countedBy: z.optional(oneOf(['clock', 'start'])),
    }),
    limit('maxHoursInMonths', {
      hours: positive(),
      months: positiveWholeNumber(),
      startMonth: z.optional(wholeNumberBetween(1, 12, 'a month, 1 to 12')),
      holidays: z.optional(oneOf(['counted', 'leftOut'])),
    }),
    averageLimit(),
  ] as const;

const averageLimit = () =>
  limit('maxAverageHours', {
    hours: positive(),
    per: oneOf(['week', 'workday']),
    weeks: z.optional(positiveWholeNumber()),
    months: z.optional(positiveWholeNumber()),
    nightWorkersOnly: z.optional(yesOrNo()),
    onShorter: z.optional(oneOf(['notYetJudged', 'proRata'])),
  }).check(
    z.refine(
      ({ weeks, months }) => (weeks === undefined) !== (months === undefined),
      'a period in weeks or in months',
    ),
  );
