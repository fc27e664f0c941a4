import * as z from 'zod/mini';
import { name, nonNegative, oneOf, positive, yesOrNo } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';

/** What the law of a country says about hours beyond the regular ones. */
export interface PayRule {
  /** ISO 3166 code of the country. */
  readonly country: string;
  /** Paid hours of a month by which a monthly pay becomes an hourly rate; absent where the contract says. */
  readonly rateHoursMonthly?: number | undefined;
  /** Rates of extra hours, as multiples of the hourly rate. */
  readonly rates: readonly PayRate[];
  /** What comes on top of any pay at night, as a share of the plain hourly rate; absent where no national law sets it. */
  readonly nightPremium?: number | undefined;
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
}

/** A limit on the extra hours of one person. */
export interface OvertimeCap {
  readonly period: 'day' | 'week' | 'month' | 'year';
  /** Most hours in the period. */
  readonly hours: number;
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
      }),
    ),
    nightPremium: z.optional(nonNegative()),
    caps: z.array(
      z.strictObject({
        period: oneOf(['day', 'week', 'month', 'year']),
        hours: nonNegative(),
        note: z.optional(z.string()),
      }),
    ),
    sources: z.array(z.string()),
  }),
);
