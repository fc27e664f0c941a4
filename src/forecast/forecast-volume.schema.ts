import * as z from 'zod';
import { name, oneOf, positive, positiveWholeNumber, wholeNumber } from '../core/domain.schema.ts';
import { holidaySchema } from '../time/holiday.ts';
import { localDate } from '../time/time-kinds.ts';
import { MODEL_NAMES } from './models/model-names.ts';
import { quantileLevels } from './quantile-levels.schema.ts';

/** The schema of `ForecastEvent`. */
export const forecastEventSchema = () =>
  z
    .strictObject({
      name: name(),
      from: localDate(),
      to: localDate(),
      lift: positive('a factor above 0, up to 100').lte(100, 'a factor above 0, up to 100'),
    })
    .readonly();

/** The schema of `ForecastVolumeOptions`. */
export const forecastVolumeSchema = z
  .strictObject({
    days: positiveWholeNumber('a whole number of days from 1 to 400').lte(
      400,
      'a whole number of days from 1 to 400',
    ),
    startDate: localDate().optional(),
    holidays: z.array(holidaySchema()).readonly().optional(),
    closedDates: z.array(localDate()).readonly().optional(),
    levels: quantileLevels().optional(),
    events: z.array(forecastEventSchema()).readonly().optional(),
    model: oneOf(MODEL_NAMES).optional(),
    samplePaths: wholeNumber('a whole number from 0 to 10,000')
      .lte(10_000, 'a whole number from 0 to 10,000')
      .optional(),
    seed: wholeNumber().optional(),
  })
  .readonly();
