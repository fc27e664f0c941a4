import * as z from 'zod/mini';
import { positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import type { Holiday } from '../../time/holiday.ts';
import type { OpeningHours } from '../../time/opening-hours.ts';
import { localDate } from '../../time/time.schema.ts';
import { calendarFields } from '../calendar-fields.ts';

/** For which days, and from how much of the past. */
export interface ForecastAhtInput {
  /** Number of local dates to forecast (1 to 3660). */
  readonly days: number;
  /** First local date, `YYYY-MM-DD`; default the day after the history. */
  readonly startDate?: string | undefined;
  /** Names of days to come; default the history's. */
  readonly holidays?: readonly Holiday[] | undefined;
  /** Local dates without service, `YYYY-MM-DD`. */
  readonly closedDates?: readonly string[] | undefined;
  /** When the centre will open; default as in the history. */
  readonly openingHours?: readonly OpeningHours[] | undefined;
  /** Number of weeks at the end of the history to learn from; default 13, a quarter. */
  readonly trainingWeeks?: number | undefined;
}

export const forecastAhtInput = /* @__PURE__ */ schemaOf<ForecastAhtInput>()(() =>
  z.strictObject({
    days: positiveWholeNumber().check(z.lte(3660, 'a whole number of days, at most 10 years')),
    startDate: z.optional(localDate()),
    ...calendarFields(),
    trainingWeeks: z.optional(positiveWholeNumber()),
  }),
);
