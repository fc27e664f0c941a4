import * as z from 'zod/mini';
import { nonNegative, wholeNumberBetween } from '../../core/kinds.ts';
import { lazily, schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { localDate, timeZone } from '../../time/time-kinds.ts';
import { historySchema, type IntervalHistory } from '../history.ts';
import { type KnownDays, knownDaysFields } from '../known-days.ts';
import { quantileLevels } from '../quantile-levels.ts';

/** What came on a date, or on several together: a day, a week, a month. */
export interface PeriodTotal {
  /** First local date, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last local date, included; default `from` alone. */
  readonly to?: string | undefined;
  /** Contacts offered in all of it (0 or more). */
  readonly contacts: number;
}

/** Whose profile to borrow, and what is known of the days to come. */
export interface ForecastFromTotalsInput extends KnownDays {
  /** The history of a line that is like it: its week, half-hour by half-hour, is what is borrowed. */
  readonly like: IntervalHistory;
  /** What half-hours the line itself has shown so far, of intervals as long as those of `like`. */
  readonly own?: IntervalHistory | undefined;
  /** Dates to forecast from the day after the last total on (whole number, 1 to 400). */
  readonly days: number;
  /** IANA time zone of the line; default that of `like`. */
  readonly timeZone?: string | undefined;
  /** Levels of the quantiles, ascending (each above 0 and below 1). Default 0.025, 0.1, 0.5, 0.9, 0.975. */
  readonly levels?: readonly number[] | undefined;
}

export const forecastFromTotalsInput = /* @__PURE__ */ schemaOf<ForecastFromTotalsInput>()(() =>
  z.strictObject({
    like: historySchema(),
    own: z.optional(historySchema()),
    days: wholeNumberBetween(1, 400, 'a whole number of days from 1 to 400'),
    timeZone: z.optional(timeZone()),
    ...knownDaysFields(),
    levels: z.optional(quantileLevels()),
  }),
);

const IN_ORDER = 'a date after those of the total before it';

export const periodTotalsSchema = /* @__PURE__ */ lazily(() =>
  z
    .array(
      z
        .strictObject({ from: localDate(), to: z.optional(localDate()), contacts: nonNegative() })
        .check(
          z.refine(({ from, to }) => to === undefined || to >= from, {
            error: 'a date from `from` on',
            path: ['to'],
          }),
        ),
    )
    .check(
      z.minLength(1, 'at least one total'),
      stated(
        IN_ORDER,
        z.superRefine((totals, context) => {
          for (const [i, { from }] of totals.entries()) {
            if (i > 0 && from <= (totals[i - 1]!.to ?? totals[i - 1]!.from))
              context.addIssue({
                code: 'custom',
                message: IN_ORDER,
                path: [i, 'from'],
                input: from,
              });
          }
        }),
      ),
    ),
);
