import * as z from 'zod/mini';
import { listOf, name, nonNegative, oneOf, positive, wholeNumberBetween } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { WEEK_DAYS } from '../time/durations.ts';
import { localDate } from '../time/time-kinds.ts';
import { type ClockWindow, clockWindowFields } from './clock-window.ts';

/** By the wall clock, midnight parting two dates, or all of a duty by the date on which it starts. */
export type CountedBy = 'clock' | 'start';

/** How an agreement or a law sorts hours of work. Every field may be left out; each then has no such hours. */
export interface HoursRule {
  /** Hours of the night on the wall clock (default: no night hours). */
  readonly night?: ClockWindow | undefined;
  /** Weekday on which a week of work begins, 0 for Monday (default 0). */
  readonly weekStartsOn?: number | undefined;
  /** A date on which a fortnight of work begins (default: that of the roster's first week). */
  readonly fortnightFrom?: string | undefined;
  /** Local dates of public holidays, `YYYY-MM-DD`. */
  readonly holidays?: readonly string[] | undefined;
  /** Local dates of holidays of a lesser kind, such as the special days of the Philippines. */
  readonly specialHolidays?: readonly string[] | undefined;
  /** Which dates are rest days (default: none). */
  readonly restDays?: RestDays | undefined;
  /** Limits beyond which hours are overtime; where several claim an hour, the last of the list has it. */
  readonly overtime?: readonly OvertimeLimit[] | undefined;
  /**
   * What a limit counts: the hours of the same kind of day (`'sameDayKind'`, the default: what a holiday pays for
   * is not counted again), or all work.
   */
  readonly overtimeOf?: 'sameDayKind' | 'allWork' | undefined;
  /** Hours that are paid at least: what is missing is a top-up, no work. */
  readonly guarantee?: Guarantee | undefined;
  /** Whether hours go by the clock or by the date of the duty. */
  readonly countedBy?: CountingOfHours | undefined;
}

/** Hours beyond so many in a period. */
export interface OvertimeLimit {
  /** Name in results: `overtime`, `doubleTime`. */
  readonly name: string;
  readonly per: 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';
  /** Hours in the period that it does not yet concern (0 or more). */
  readonly beyondHours: number;
  /**
   * Hours of work (default), less those that a limit of a shorter period has claimed, or hours of overtime
   * alone: Japan's dearer hours beyond 60 of overtime in a month.
   */
  readonly of?: 'work' | 'overtime' | undefined;
}

/** Which dates are rest days: fixed ones, or those that somebody works beyond the working days of a week. */
export interface RestDays {
  /** Weekdays off, 0 for Monday. */
  readonly weekdays?: readonly number[] | undefined;
  /**
   * Days worked in a week beyond so many are rest days, 0 to 7: first the weekdays after so many from Monday, from the
   * latest on, then the latest others. A holiday on one of the working weekdays leaves one day fewer to be worked; one
   * on another weekday is a rest day too where it comes on top of all that are to be worked.
   */
  readonly beyondDays?: number | undefined;
  /** Dates off besides, such as weekdays that are swapped for a Sunday. */
  readonly dates?: readonly string[] | undefined;
  /**
   * Dates that are ordinary days of work though they look like rest days, the made-up Saturdays of China: they stand
   * for a day of another week, so their hours are no overtime of a week or fortnight.
   */
  readonly workDates?: readonly string[] | undefined;
}

/** What is paid at least. */
export interface Guarantee {
  /** For each duty or date worked, or for each period that ends in the roster and is known, worked or not. */
  readonly per: 'duty' | 'day' | 'week' | 'fortnight' | 'month';
  /** Hours (above 0). */
  readonly hours: number;
}

/** Whether hours go by the clock or by the date of the duty, kind by kind. */
export interface CountingOfHours {
  /** Days, and with them weeks, months and pay periods (default `'start'`). */
  readonly days?: CountedBy | undefined;
  /** Rest days (default `'start'`). */
  readonly restDays?: CountedBy | undefined;
  /** Holidays (default `'clock'`). */
  readonly holidays?: CountedBy | undefined;
  /** Sundays (default `'clock'`). */
  readonly sundays?: CountedBy | undefined;
}

const weekday = () => wholeNumberBetween(0, WEEK_DAYS - 1, 'a weekday, 0 (Monday) to 6 (Sunday)');
const dates = () => z.optional(listOf(localDate(), 'a list of dates'));
const countedBy = () => z.optional(oneOf(['clock', 'start']));

export const countingOfHoursSchema = /* @__PURE__ */ schemaOf<CountingOfHours>()(() =>
  z.strictObject({
    days: countedBy(),
    restDays: countedBy(),
    holidays: countedBy(),
    sundays: countedBy(),
  }),
);

export const hoursRuleFields = () => ({
  night: z.optional(z.strictObject(clockWindowFields())),
  weekStartsOn: z.optional(weekday()),
  fortnightFrom: z.optional(localDate()),
  holidays: dates(),
  specialHolidays: dates(),
  restDays: z.optional(
    z.strictObject({
      weekdays: z.optional(listOf(weekday(), 'a list of weekdays')),
      beyondDays: z.optional(wholeNumberBetween(0, WEEK_DAYS)),
      dates: dates(),
      workDates: dates(),
    }),
  ),
  overtime: z.optional(
    listOf(
      z.strictObject({
        name: name(),
        per: oneOf(['day', 'week', 'fortnight', 'month', 'quarter', 'year']),
        beyondHours: nonNegative(),
        of: z.optional(oneOf(['work', 'overtime'])),
      }),
      'a list of limits',
    ),
  ),
  overtimeOf: z.optional(oneOf(['sameDayKind', 'allWork'])),
  guarantee: z.optional(
    z.strictObject({
      per: oneOf(['duty', 'day', 'week', 'fortnight', 'month']),
      hours: positive(),
    }),
  ),
  countedBy: z.optional(countingOfHoursSchema()),
});

export const hoursRuleSchema = /* @__PURE__ */ schemaOf<HoursRule>()(() =>
  z.strictObject(hoursRuleFields()),
);
