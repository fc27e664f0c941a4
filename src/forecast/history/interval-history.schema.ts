import * as z from 'zod';
import { oneOf } from '../../core/domain.schema.ts';
import { holidaySchema } from '../../time/holiday.ts';
import { openingHoursSchema } from '../../time/opening-hours.ts';
import { intervalLength, localDate, timeZone } from '../../time/time-kinds.ts';

/** The schema of `IntervalHistoryOptions`. */
export const intervalHistorySchema = () =>
  z
    .strictObject({
      timeZone: timeZone(),
      intervalSeconds: intervalLength(),
      openingHours: z.array(openingHoursSchema()).readonly().optional(),
      holidays: z.array(holidaySchema()).readonly().optional(),
      closedDates: z.array(localDate()).readonly().optional(),
      duplicates: oneOf(['add', 'last']).optional(),
      missingRows: oneOf(['zero', 'unknown']).optional(),
    })
    .readonly();
