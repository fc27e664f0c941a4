import * as z from 'zod/mini';
import { nonNegative, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type PayRule, payRuleSchema } from '../pay-rule.ts';

/** One person's extra hours in one month. */
export interface OvertimePayInput {
  /** Which `rule`: the ISO 3166 code of a country in `PAY_RULES`, or a rule of your own. */
  readonly rule: string | PayRule;
  /** What the hourly rate is made of, a month (0 or more). */
  readonly monthlyPay: number;
  /** Paid hours of a month (above 0; default: those that the rule sets). */
  readonly rateHoursMonthly?: number | undefined;
  /** Extra `hours` by kind, of the kinds that the rule knows: weekday, restDay, holiday … (0 or more each). */
  readonly hours: Readonly<Record<string, number>>;
  /** Rest-day hours given back as time off (0 or more, default 0; no more than were worked): they are not paid. */
  readonly compensatedHours?: number | undefined;
  /**
   * Those of all these hours that fall into the night (0 or more, default 0), where the rule sets a premium for it; by
   * kind of hours where the premium is a share of the rate of each.
   */
  readonly nightHours?: number | Readonly<Record<string, number>> | undefined;
}

export const overtimePayInput = /* @__PURE__ */ schemaOf<OvertimePayInput>()(() =>
  z.strictObject({
    rule: z.union([z.string(), payRuleSchema()], 'the code of a country, or a rule'),
    monthlyPay: nonNegative(),
    rateHoursMonthly: z.optional(positive()),
    hours: z.record(z.string(), nonNegative()),
    compensatedHours: z.optional(nonNegative()),
    nightHours: z.optional(
      z.union(
        [nonNegative(), z.record(z.string(), nonNegative())],
        'a number of 0 or more, or one for each kind of hours',
      ),
    ),
  }),
);
