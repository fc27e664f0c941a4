import * as z from 'zod';
import { name, oneOf, positiveWholeNumber, wholeNumber } from '../core/domain.schema.ts';
import { DAY_MINUTES } from '../time/durations.ts';

export const dutyBreakSchema = z
  .strictObject({
    kind: oneOf(['meal', 'rest', 'gap']),
    startMinutes: wholeNumber(),
    minutes: positiveWholeNumber(),
    paid: z.boolean(),
  })
  .readonly();

export const dutySchema = z
  .strictObject({
    typeId: name(),
    day: z.int('a whole number of days, -1 or more').gte(-1, 'a whole number of days, -1 or more'),
    startMinutes: wholeNumber('minutes after midnight, 0 to 1439').max(
      DAY_MINUTES - 1,
      'minutes after midnight, 0 to 1439',
    ),
    lengthMinutes: positiveWholeNumber('a whole number of minutes, 1 to 1440').max(
      DAY_MINUTES,
      'a whole number of minutes, 1 to 1440',
    ),
    breaks: z.array(dutyBreakSchema, 'a list of breaks').readonly(),
    count: wholeNumber(),
  })
  .readonly();
