import * as z from 'zod/mini';
import { nonNegative, oneOf, positive, wholeNumberBetween } from '../../core/kinds.ts';
import { lazily, schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { localDate } from '../../time/time-kinds.ts';
import { quantileLevels } from '../quantile-levels.ts';

/** Months or weeks with more or fewer contacts than the season alone brings. */
export interface PeriodCampaign {
  /** First and last date; it touches every period that begins from the one to the other. */
  readonly from: string;
  readonly to: string;
  /** Contacts of such a period over usual ones (above 0): 1.2 for a fifth more. */
  readonly factor: number;
}

/** What is known of the periods to come, besides those that were. */
export interface PeriodOutlook {
  /** Growth of a year that is planned (above −1, 0.05 for 5 % more) instead of the trend that the past shows. */
  readonly growth?: number | undefined;
  /** Factors of the periods of a year, that of the first known one first, 12 or 52 (above 0 each), instead of the season that the past shows. */
  readonly season?: readonly number[] | undefined;
  /** Campaigns of the past, which are taken out, and of the future, which are put in. */
  readonly campaigns?: readonly PeriodCampaign[] | undefined;
  /** Contacts of a Monday to a Sunday over each other, seven (0 or more; default all alike): a month has 20 to 23 working days. */
  readonly weekdays?: readonly number[] | undefined;
}

/** Contacts by month or week, and how many more to forecast. */
export interface ForecastPeriodsInput extends PeriodOutlook {
  /** First date of the first period, `YYYY-MM-DD`. */
  readonly from: string;
  /** What a period is (default `month`). */
  readonly period?: 'month' | 'week' | undefined;
  /** Contacts of each period, in order, none left out: 6 to 1,200 (0 or more each). */
  readonly contacts: readonly number[];
  /** Periods to forecast (whole number, 1 to 260). */
  readonly ahead: number;
  /** Levels of the quantiles, ascending (each above 0 and below 1). Default 0.025, 0.1, 0.5, 0.9, 0.975. */
  readonly levels?: readonly number[] | undefined;
}

/** Fewer do not tell how far a forecast errs. */
const LEAST_PERIODS = 6;

/** A year that loses all has no logarithm. */
const ABOVE_LOSS = 'a number above −1';

const campaign = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({ from: localDate(), to: localDate(), factor: positive() })
    .check(
      z.refine(({ from, to }) => to >= from, { error: 'a date from `from` on', path: ['to'] }),
    ),
);

/** Contacts of past periods. */
export const pastPeriods = () =>
  z
    .array(nonNegative())
    .check(
      z.minLength(LEAST_PERIODS, `a list of at least ${LEAST_PERIODS} periods`),
      z.maxLength(1200, 'a list of at most 1200 periods'),
    );

export const outlookFields = () => ({
  growth: z.optional(z.number(ABOVE_LOSS).check(z.gt(-1, ABOVE_LOSS))),
  season: z.optional(
    z.array(positive()).check(
      z.refine((factors) => factors.length === 12 || factors.length === 52, {
        error: '12 factors of months, or 52 of weeks',
      }),
    ),
  ),
  campaigns: z.optional(z.array(campaign())),
  weekdays: z.optional(
    z.array(nonNegative()).check(
      z.refine((days) => days.length === 7 && days.some((day) => day > 0), {
        error: 'seven numbers, of which one at least is above 0',
      }),
    ),
  ),
});

/** The periods of a year. */
export const yearOf = (period: 'month' | 'week' | undefined) => (period === 'week' ? 52 : 12);

export const forecastPeriodsInput = /* @__PURE__ */ schemaOf<ForecastPeriodsInput>()(() =>
  z
    .strictObject({
      from: localDate(),
      period: z.optional(oneOf(['month', 'week'])),
      contacts: pastPeriods(),
      ahead: wholeNumberBetween(1, 260),
      ...outlookFields(),
      levels: z.optional(quantileLevels()),
    })
    .check(
      stated('`season` has 12 factors for months and 52 for weeks', ({ value, issues }) => {
        const { season, period } = value;
        if (season === undefined || season.length === yearOf(period)) return;
        const message = `${yearOf(period)} factors`;
        issues.push({ code: 'custom', path: ['season'], message, input: value });
      }),
    ),
);
