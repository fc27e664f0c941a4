import * as z from 'zod';
import { positiveWholeNumber } from '../../core/domain.schema.ts';
import { holidaySchema } from '../../time/holiday.ts';
import { openingHoursSchema } from '../../time/opening-hours.ts';
import { localDate } from '../../time/time-kinds.ts';

/** The schema of `ForecastAhtOptions`. */
export const forecastAhtSchema = () =>
  z
    .strictObject({
      days: positiveWholeNumber().lte(3660, 'a whole number of days, at most 10 years'),
      startDate: localDate().optional(),
      openingHours: z.array(openingHoursSchema()).readonly().optional(),
      holidays: z.array(holidaySchema()).readonly().optional(),
      closedDates: z.array(localDate()).readonly().optional(),
      trainingWeeks: positiveWholeNumber().optional(),
    })
    .readonly();
