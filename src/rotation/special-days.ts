import * as z from 'zod/mini';
import { listOf } from '../core/kinds.ts';
import { localDate } from '../time/time-kinds.ts';

/** Dates that the rules of a roster take for something else than their weekday says. */
export interface SpecialDays {
  /** Local dates of public holidays, `YYYY-MM-DD`. */
  readonly holidays?: readonly string[] | undefined;
  /** Days of a weekend that are days of work for once: the made-up Saturdays and Sundays of China. */
  readonly workDates?: readonly string[] | undefined;
  /** Weekdays that are rest days for once, swapped for a day of a weekend. */
  readonly restDates?: readonly string[] | undefined;
}

export const specialDaysFields = () => ({
  holidays: z.optional(listOf(localDate(), 'a list of dates')),
  workDates: z.optional(listOf(localDate(), 'a list of dates')),
  restDates: z.optional(listOf(localDate(), 'a list of dates')),
});
