import * as z from 'zod/mini';
import { nonNegative, wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { localDate } from '../../time/time-kinds.ts';

/** Which hours of a roster are paid more. */
export interface PremiumHoursInput {
  /** Local dates of public holidays, `YYYY-MM-DD`. */
  readonly holidays?: readonly string[] | undefined;
  /** Normal hours of a day (default 8). */
  readonly dailyHours?: number | undefined;
  /** Normal hours of a calendar week (default 40). */
  readonly weeklyHours?: number | undefined;
  /** Days worked in a calendar week after which the others are rest days (default 5). */
  readonly daysAWeek?: number | undefined;
}

export const premiumHoursInput = /* @__PURE__ */ schemaOf<PremiumHoursInput>()(() =>
  z.strictObject({
    holidays: z.optional(z.array(localDate())),
    dailyHours: z.optional(nonNegative()),
    weeklyHours: z.optional(nonNegative()),
    daysAWeek: z.optional(wholeNumber()),
  }),
);
