import * as z from 'zod/mini';
import { numbers } from './bulk-kinds.ts';
import { isNonNegative, isShare } from './check-numbers.ts';
import { fractionBelowOne, nonNegative, positive, positiveWholeNumber } from './kinds.ts';
import { schemaOf } from './schema.ts';

// How callers behave: what `calls` estimates of them, and what `simulate` lets them do.

/** How many calls come on one day and another. */
export type ArrivalModel =
  /** As random as independent callers make it: the count of an interval has its mean as variance. */
  | { readonly kind: 'poisson' }
  /**
   * Busy and quiet days besides: all rates of a day are multiplied by one gamma-distributed factor
   * with mean 1 and this coefficient of variation (0 or more), as the error of a forecast would. Where
   * the intervals are those of several days, `intervalsPerDay` (whole number of 1 or more) tells when
   * the next begins, with a factor of its own.
   */
  | {
      readonly kind: 'gamma-poisson';
      readonly dayVariation: number;
      readonly intervalsPerDay?: number | undefined;
    };

export const arrivalModel = /* @__PURE__ */ schemaOf<ArrivalModel>()(() =>
  z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('poisson') }),
      z.strictObject({
        kind: z.literal('gamma-poisson'),
        dayVariation: nonNegative(),
        intervalsPerDay: z.optional(positiveWholeNumber()),
      }),
    ],
    "one of 'poisson', 'gamma-poisson'",
  ),
);

/** How handle times vary around their mean. */
export type HandleTimeShape =
  /** As the Erlang formulas assume: standard deviation equal to the mean. */
  | { readonly kind: 'exponential' }
  /** Every call takes exactly the mean. */
  | { readonly kind: 'constant' }
  /** As handle times mostly are. `squaredVariation` = (standard deviation / mean)², 0 or more. */
  | { readonly kind: 'lognormal'; readonly squaredVariation: number }
  /** Drawn from seconds that were really seen, scaled so that their mean is the AHT. */
  | { readonly kind: 'empirical'; readonly seconds: ArrayLike<number> };

export const handleTimeShape = /* @__PURE__ */ schemaOf<HandleTimeShape>()(() =>
  z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('exponential') }),
      z.strictObject({ kind: z.literal('constant') }),
      z.strictObject({ kind: z.literal('lognormal'), squaredVariation: nonNegative() }),
      z.strictObject({
        kind: z.literal('empirical'),
        seconds: numbers(isNonNegative, 'a number of 0 or more').check(
          z.refine(
            (seconds) => Array.from(seconds).some((value) => value > 0),
            'a list with at least one number above 0',
          ),
        ),
      }),
    ],
    "one of 'exponential', 'constant', 'lognormal', 'empirical'",
  ),
);

/**
 * How long callers are prepared to wait, as a survival curve: the share still waiting just after
 * each of some ascending times. Where the last share is above 0, that share waits for ever.
 * `estimatePatience` makes one from call records.
 */
export interface PatienceCurve {
  /** Ascending seconds, 0 or more. */
  readonly seconds: ArrayLike<number>;
  /** Share of callers with more patience than that, falling, 0 to 1. */
  readonly surviving: ArrayLike<number>;
}

export const patienceCurve = /* @__PURE__ */ schemaOf<PatienceCurve>()(() =>
  z
    .strictObject({
      seconds: numbers(isNonNegative, 'a number of 0 or more').check(
        z.refine((values) => inOrder(values, (a, b) => a < b), 'ascending throughout'),
      ),
      surviving: numbers(isShare, 'a fraction from 0 to 1').check(
        z.refine((values) => inOrder(values, (a, b) => a >= b), 'falling throughout'),
      ),
    })
    .check(
      z.refine(({ seconds, surviving }) => seconds?.length === surviving?.length, {
        error: 'as long as seconds',
        path: ['surviving'],
      }),
    ),
);

/** What callers do who gave up. */
export interface RedialHabit {
  /** Share of them who call again (0 to below 1). */
  readonly probability: number;
  /** Mean seconds until they do; exponential. */
  readonly meanDelaySeconds: number;
}

export const redialHabit = /* @__PURE__ */ schemaOf<RedialHabit>()(() =>
  z.strictObject({ probability: fractionBelowOne(), meanDelaySeconds: positive() }),
);

function inOrder(values: ArrayLike<number>, areInOrder: (a: number, b: number) => boolean) {
  return Array.from(values).every((value, i) => i === 0 || areInOrder(values[i - 1]!, value));
}
