import * as z from 'zod/mini';
import { holidaySchema } from '../time/holiday.schema.ts';
import { openingHoursSchema } from '../time/opening-hours.schema.ts';
import { localDate } from '../time/time.schema.ts';

/** What a planner may know of dates: their holidays, those without service, the opening hours. */
export const calendarFields = () => ({
  openingHours: z.optional(z.array(openingHoursSchema())),
  holidays: z.optional(z.array(holidaySchema())),
  closedDates: z.optional(z.array(localDate())),
});
