import * as z from 'zod';
import { openFraction } from '../core/domain.schema.ts';

/** The levels of quantiles, ascending. */
export const quantileLevels = () =>
  z
    .array(openFraction())
    .min(1, 'at least one level')
    .refine(
      (levels) => levels.every((level, i) => i === 0 || level > levels[i - 1]!),
      'ascending levels',
    )
    .readonly();
