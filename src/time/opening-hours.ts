import * as z from 'zod/mini';
import { listOf, wholeNumberBetween } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { DAY_MINUTES, WEEK_DAYS } from './durations.ts';
import { localDate } from './time-kinds.ts';

/** When a centre is open, on some weekdays or on some dates. */
export interface OpeningHours {
  /** 0 for Monday to 6 for Sunday: the days on which the period starts. */
  readonly weekdays?: readonly number[] | undefined;
  /**
   * Instead of weekdays, the local dates (`YYYY-MM-DD`) on which the period starts. What is said of a date
   * replaces all hours of its weekday; several entries may say it together.
   */
  readonly dates?: readonly string[] | undefined;
  /** Wall clock at which it opens, in minutes after midnight (0 to 1439). */
  readonly startMinutes: number;
  /** Wall clock at which it closes; above 1440 on the next date (22:00 to 06:00 is 1320 to 1800). */
  readonly endMinutes: number;
}

export const openingHoursSchema = /* @__PURE__ */ schemaOf<OpeningHours>()(() =>
  z
    .strictObject({
      weekdays: z.optional(
        z.array(wholeNumberBetween(0, WEEK_DAYS - 1, 'a weekday from 0 (Monday) to 6 (Sunday)')),
      ),
      dates: z.optional(listOf(localDate(), 'a list of dates')),
      startMinutes: wholeNumberBetween(
        0,
        DAY_MINUTES - 1,
        'whole minutes after midnight, 0 to 1439',
      ),
      endMinutes: wholeNumberBetween(
        0,
        2 * DAY_MINUTES,
        'whole minutes after midnight, up to 2880',
      ),
    })
    .check(
      z.refine(({ weekdays, dates }) => (weekdays === undefined) !== (dates === undefined), {
        error: 'given, or else dates, but not both',
        path: ['weekdays'],
      }),
      z.refine((hours) => hours.endMinutes > hours.startMinutes, {
        error: 'after startMinutes (add 1440 to close on the next date)',
        path: ['endMinutes'],
      }),
      z.refine((hours) => hours.endMinutes - hours.startMinutes <= DAY_MINUTES, {
        error: 'at most 24 hours after startMinutes',
        path: ['endMinutes'],
      }),
    ),
);

/** Open around the clock on every day. */
export const ALWAYS_OPEN: readonly OpeningHours[] = [
  { weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 0, endMinutes: DAY_MINUTES },
];
