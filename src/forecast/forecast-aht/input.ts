import * as z from 'zod/mini';
import { positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { localDate } from '../../time/time-kinds.ts';
import { type KnownDays, knownDaysFields } from '../known-days.ts';

/** For which days, and from how much of the past. */
export interface ForecastAhtInput extends KnownDays {
  /** Number of local dates to forecast (1 to 3660). */
  readonly days: number;
  /** First local date, `YYYY-MM-DD`; default the day after the history. */
  readonly startDate?: string | undefined;
  /** Number of weeks at the end of the history to learn from; default 13, a quarter. */
  readonly trainingWeeks?: number | undefined;
}

export const forecastAhtInput = /* @__PURE__ */ schemaOf<ForecastAhtInput>()(() =>
  z.strictObject({
    days: positiveWholeNumber().check(z.lte(3660, 'a whole number of days, at most 10 years')),
    startDate: z.optional(localDate()),
    ...knownDaysFields(),
    trainingWeeks: z.optional(positiveWholeNumber()),
  }),
);
