import * as z from 'zod';
import { isNonNegative } from '../../core/check-numbers.ts';
import { openFraction } from '../../core/domain.schema.ts';
import { numbers } from '../../core/bulk-kinds.ts';

const days = () =>
  z.looseObject({
    dayServiceLevels: numbers(isNonNegative, 'a number of 0 or more').refine(
      ({ length }) => length >= 2,
      'a list of two days or more',
    ),
  });

export const comparedDays = () =>
  z
    .object({ before: days(), after: days(), confidence: openFraction() })
    .refine(
      ({ before, after }) => before.dayServiceLevels?.length === after.dayServiceLevels?.length,
      { message: 'as long as that before', path: ['after', 'dayServiceLevels'] },
    );
