import * as z from 'zod';
import { DAY_MINUTES, WEEK_DAYS } from './durations.ts';
import { localDate } from './time.schema.ts';

/** The schema of `OpeningHours`. */
export const openingHoursSchema = () =>
  z
    .strictObject({
      weekdays: z
        .array(wholeUpTo(WEEK_DAYS - 1, 'a weekday from 0 (Monday) to 6 (Sunday)'))
        .readonly(),
      startMinutes: wholeUpTo(DAY_MINUTES - 1, 'whole minutes after midnight, 0 to 1439'),
      endMinutes: wholeUpTo(2 * DAY_MINUTES, 'whole minutes after midnight, up to 2880'),
    })
    .refine((hours) => hours.endMinutes > hours.startMinutes, {
      message: 'after startMinutes (add 1440 to close on the next date)',
      path: ['endMinutes'],
    })
    .refine((hours) => hours.endMinutes - hours.startMinutes <= DAY_MINUTES, {
      message: 'at most 24 hours after startMinutes',
      path: ['endMinutes'],
    })
    .readonly();

/** The schema of `OpenIntervalsOptions`. */
export const openIntervalsSchema = () =>
  z
    .strictObject({
      openingHours: z.array(openingHoursSchema()).readonly().optional(),
      closedDates: z.array(localDate()).readonly().optional(),
    })
    .readonly();

function wholeUpTo(most: number, expected: string) {
  return z.int(expected).gte(0, expected).lte(most, expected);
}
