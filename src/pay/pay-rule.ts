import * as z from 'zod/mini';
import { name, nonNegative, oneOf, positive, yesOrNo } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { type BreakLimit, breakLimitSchema } from '../duty/break-limits.ts';
import { DAY_KINDS, type DayKind } from '../duty/day-kind.ts';
import { type HoursRule, hoursRuleSchema } from '../duty/hours-rule.ts';

/** What the law of a country says about hours beyond the regular ones. */
export interface PayRule {
  /** ISO 3166 code of the country. */
  readonly country: string;
  /** Paid hours of a month by which a monthly pay becomes an hourly rate; absent where the contract says. */
  readonly rateHoursMonthly?: number | undefined;
  /** Rates of extra hours, as multiples of the hourly rate. */
  readonly rates: readonly PayRate[];
  /** What comes on top of any pay at night, as a share; absent where no national law sets it. */
  readonly nightPremium?: number | undefined;
  /** What it is a share of: the plain hourly rate (default), or the rate of the hour worked, overtime and holidays included. */
  readonly nightPremiumOf?: 'plainRate' | 'rateOfHour' | undefined;
  /** How the hours of a roster are sorted for these rates; absent where hours are only given by kind. */
  readonly hours?: HoursRule | undefined;
  /** Breaks of which one missing is paid; absent where the law pays for none. */
  readonly missedBreaks?: readonly MissedBreak[] | undefined;
  /** Where the texts can be read in more ways than one: which is taken here. */
  readonly reading?: string | undefined;
  /** Most extra hours of one person. */
  readonly caps: readonly OvertimeCap[];
  /** Where it says so. */
  readonly sources: readonly string[];
}

/** The rate of one kind of extra hours. */
export interface PayRate {
  /** Kind of hours: `weekday`, `restDay`, `holiday`, `beyond60Hours`. */
  readonly name: string;
  /** Pay as a multiple of the hourly rate. */
  readonly multiplier: number;
  /** Whether time off in lieu replaces the pay. */
  readonly compensable?: boolean | undefined;
  /** The hours of a roster that it pays for: kind of day, and the name of the overtime limit if they lie beyond one. */
  readonly pays?: readonly PaidLine[] | undefined;
  /**
   * What comes on top where the hours are among the regular paid ones, as a multiple of the hourly rate (default: the
   * multiplier less 1, as the monthly pay has the hour itself).
   */
  readonly onTop?: number | undefined;
}

/** Hours of a roster that are alike, as `countHours` sorts them. */
export interface PaidLine {
  readonly day: DayKind;
  readonly overtime?: string | undefined;
  /** Those at night alone, or those by day alone (default: both). */
  readonly night?: boolean | undefined;
}

/** Pay for each day on which any of some limits on breaks is missed, once a day. */
export interface MissedBreak {
  /** Name in results: `missedMeal`, `missedRest`. */
  readonly name: string;
  /** Hours paid at the plain rate. */
  readonly hours: number;
  readonly limits: readonly BreakLimit[];
}

/** A limit on the extra hours of one person. */
export interface OvertimeCap {
  readonly period: 'day' | 'week' | 'month' | 'year';
  /** Most hours in the period. */
  readonly hours: number;
  /** Names of the rates whose hours count towards it (default: all). */
  readonly counts?: readonly string[] | undefined;
  /** When it holds, where there are several. */
  readonly note?: string | undefined;
}

export const payRuleSchema = /* @__PURE__ */ schemaOf<PayRule>()(() =>
  z.strictObject({
    country: name(),
    rateHoursMonthly: z.optional(positive()),
    rates: z.array(
      z.strictObject({
        name: name(),
        multiplier: nonNegative(),
        compensable: z.optional(yesOrNo()),
        pays: z.optional(
          z.array(
            z.strictObject({
              day: oneOf(DAY_KINDS),
              overtime: z.optional(name()),
              night: z.optional(yesOrNo()),
            }),
          ),
        ),
        onTop: z.optional(nonNegative()),
      }),
    ),
    nightPremium: z.optional(nonNegative()),
    nightPremiumOf: z.optional(oneOf(['plainRate', 'rateOfHour'])),
    hours: z.optional(hoursRuleSchema()),
    missedBreaks: z.optional(
      z.array(
        z.strictObject({ name: name(), hours: positive(), limits: z.array(breakLimitSchema()) }),
      ),
    ),
    reading: z.optional(z.string()),
    caps: z.array(
      z.strictObject({
        period: oneOf(['day', 'week', 'month', 'year']),
        hours: nonNegative(),
        counts: z.optional(z.array(name())),
        note: z.optional(z.string()),
      }),
    ),
    sources: z.array(z.string()),
  }),
);
