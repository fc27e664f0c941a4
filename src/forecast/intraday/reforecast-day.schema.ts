import * as z from 'zod';
import { openFraction } from '../../core/domain.schema.ts';
import { holidaySchema } from '../../time/holiday.schema.ts';
import { localDate } from '../../time/time.schema.ts';

const isArrayLike = (value: unknown): value is ArrayLike<number> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

/** The schema of `ReforecastDayOptions`. */
export const reforecastDaySchema = z
  .strictObject({
    actuals: z
      .custom<ArrayLike<number>>(isArrayLike, 'an array of numbers')
      .refine(
        (values) => Array.from(values).every((x) => Number.isNaN(x) || (x >= 0 && x < Infinity)),
        'contacts of 0 or more, NaN where unknown',
      ),
    date: localDate().optional(),
    holidays: z.array(holidaySchema()).readonly().optional(),
    levels: z.array(openFraction()).readonly().optional(),
  })
  .readonly();
