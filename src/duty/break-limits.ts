import * as z from 'zod/mini';
import { nonNegative, positive, positiveWholeNumber, wholeNumber } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { limit } from './roster-limit-fields.ts';

/**
 * Limits on meals and short rests inside a duty. Only duties whose `breaks` are given are judged, and of meals those
 * with unpaid time.
 */
export type BreakLimit = MinMeals | MaxMissedRests;

/**
 * Fewest meals that begin within so many hours of the start of longer duties. A meal is a break of that kind or unpaid
 * time between work; unpaid time whose place is not known lies in the middle of the duty.
 */
export interface MinMeals {
  readonly kind: 'minMeals';
  readonly meals: number;
  /** Shortest meal. */
  readonly minutes: number;
  readonly withinHours: number;
  /** Hours of work up to which a duty needs none. */
  readonly dutiesBeyondHours: number;
}

/** Most rests that may be missing: one is due for each so many hours of work, or the greater part of them. */
export interface MaxMissedRests {
  readonly kind: 'maxMissedRests';
  readonly missed: number;
  /** Shortest rest. */
  readonly minutes: number;
  readonly perHours: number;
  /** Hours of work from which on a duty needs any. */
  readonly dutiesFromHours: number;
}

const minMealsFields = () => ({
  meals: positiveWholeNumber(),
  minutes: positive(),
  withinHours: positive(),
  dutiesBeyondHours: nonNegative(),
});

const maxMissedRestsFields = () => ({
  missed: wholeNumber(),
  minutes: positive(),
  perHours: positive(),
  dutiesFromHours: nonNegative(),
});

export const breakLimits = () =>
  [limit('minMeals', minMealsFields()), limit('maxMissedRests', maxMissedRestsFields())] as const;

export const breakLimitSchema = /* @__PURE__ */ schemaOf<BreakLimit>()(() =>
  z.union(
    [
      z.strictObject({ kind: z.literal('minMeals'), ...minMealsFields() }),
      z.strictObject({ kind: z.literal('maxMissedRests'), ...maxMissedRestsFields() }),
    ],
    'a limit on meals or rests with its fields',
  ),
);
