import * as z from 'zod/mini';
import { oneOf, positiveWholeNumber, wholeNumberBetween } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type KnownDays, knownDaysFields } from '../known-days.ts';
import { MODEL_NAMES, type ModelName } from '../model-names.ts';
import { quantileLevels } from '../quantile-levels.ts';

/** What to try, from where, and how far ahead. */
export interface BacktestInput extends Pick<KnownDays, 'holidays'> {
  /** Models to compare. Default `combination` alone; `MODEL_NAMES` for all. */
  readonly models?: readonly ModelName[] | undefined;
  /** Days forecast from each origin (whole number, 1 to 100). Default 7. */
  readonly horizonDays?: number | undefined;
  /** Origins to forecast from (whole number, 1 to 400); fewer where the history is short. Default 8. */
  readonly origins?: number | undefined;
  /** Days from one origin to the next (whole number of 1 or more). Default 7, or `horizonDays` if that is less. */
  readonly stepDays?: number | undefined;
  /** Days before an origin that it may learn from (whole number of 1 or more). Default all of them. */
  readonly trainingDays?: number | undefined;
  /** Levels of the quantiles. Default 0.025, 0.1, 0.5, 0.9, 0.975. */
  readonly levels?: readonly number[] | undefined;
}

export const backtestInput = /* @__PURE__ */ schemaOf<BacktestInput>()(() =>
  z.strictObject({
    models: z.optional(z.array(oneOf(MODEL_NAMES)).check(z.minLength(1, 'at least one model'))),
    horizonDays: z.optional(wholeNumberBetween(1, 100, 'a whole number of days from 1 to 100')),
    origins: z.optional(wholeNumberBetween(1, 400)),
    stepDays: z.optional(positiveWholeNumber()),
    trainingDays: z.optional(positiveWholeNumber()),
    holidays: knownDaysFields().holidays,
    levels: z.optional(quantileLevels()),
  }),
);
