import * as z from 'zod/mini';
import { numbers } from '../../core/bulk-kinds.ts';
import { isNonNegative } from '../../core/check-numbers.ts';
import { openFraction } from '../../core/kinds.ts';
import { lazily } from '../../core/schema.ts';

export const comparedDays = /* @__PURE__ */ lazily(() =>
  z
    .object({ before: simulatedDays(), after: simulatedDays(), confidence: openFraction() })
    .check(
      z.refine(
        ({ before, after }) => before.dayServiceLevels?.length === after.dayServiceLevels?.length,
        { error: 'as long as that before', path: ['after', 'dayServiceLevels'] },
      ),
    ),
);

const simulatedDays = () =>
  z.looseObject({
    dayServiceLevels: numbers(isNonNegative, 'a number of 0 or more').check(
      z.refine(({ length }) => length >= 2, 'a list of two days or more'),
    ),
  });
