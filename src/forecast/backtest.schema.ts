import * as z from 'zod';
import { oneOf, positiveWholeNumber } from '../core/domain.schema.ts';
import { holidaySchema } from '../time/holiday.ts';
import { MODEL_NAMES } from './models/model-names.ts';
import { quantileLevels } from './quantile-levels.schema.ts';

/** The schema of `BacktestOptions`. */
export const backtestSchema = z
  .strictObject({
    models: z.array(oneOf(MODEL_NAMES)).min(1, 'at least one model').readonly().optional(),
    horizonDays: positiveWholeNumber('a whole number of days from 1 to 100')
      .lte(100, 'a whole number of days from 1 to 100')
      .optional(),
    origins: positiveWholeNumber('a whole number from 1 to 400')
      .lte(400, 'a whole number from 1 to 400')
      .optional(),
    stepDays: positiveWholeNumber().optional(),
    trainingDays: positiveWholeNumber().optional(),
    holidays: z.array(holidaySchema()).readonly().optional(),
    levels: quantileLevels().optional(),
  })
  .readonly();
