import * as z from 'zod/mini';
import type { Holiday } from '../time/holiday.ts';
import { holidaySchema } from '../time/holiday.ts';
import type { OpeningHours } from '../time/opening-hours.ts';
import { openingHoursSchema } from '../time/opening-hours.ts';
import { localDate } from '../time/time-kinds.ts';

/** What is known of days to come. */
export interface KnownDays {
  /** When the centre will open; default as in the history. */
  readonly openingHours?: readonly OpeningHours[] | undefined;
  /** Holidays beside those of the history, past and to come: the same name in the past tells what to expect. */
  readonly holidays?: readonly Holiday[] | undefined;
  /** Local dates without service, `YYYY-MM-DD`. */
  readonly closedDates?: readonly string[] | undefined;
}

/** The fields of `KnownDays`. */
export const knownDaysFields = () => ({
  openingHours: z.optional(z.array(openingHoursSchema())),
  holidays: z.optional(z.array(holidaySchema())),
  closedDates: z.optional(z.array(localDate())),
});
