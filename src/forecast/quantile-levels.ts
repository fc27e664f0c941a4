import * as z from 'zod/mini';
import { openFraction } from '../core/kinds.ts';

/** The usual levels: a band of 80 %, one of 95 %, and the middle. */
export const USUAL_LEVELS: readonly number[] = [0.025, 0.1, 0.5, 0.9, 0.975];

/** The levels of quantiles, ascending. */
export const quantileLevels = () =>
  z.array(openFraction()).check(
    z.minLength(1, 'at least one level'),
    z.refine(
      (levels) => levels.every((level, i) => i === 0 || level > levels[i - 1]!),
      'ascending levels',
    ),
  );
