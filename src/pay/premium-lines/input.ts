import * as z from 'zod/mini';
import { listOf, oneOf } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { localDate } from '../../time/time-kinds.ts';
import { type PayRule, payRuleSchema } from '../pay-rule.ts';

/** By which law the hours of a roster are paid. */
export interface PremiumLinesInput {
  /** Code of a country in `PAY_RULES`, or a rule of your own with `hours` and rates that say what they pay for. */
  readonly rule: string | PayRule;
  /** Local dates of public holidays, `YYYY-MM-DD`, where the rule has a rate for them. */
  readonly holidays?: readonly string[] | undefined;
  /** Local dates of holidays of a lesser kind. */
  readonly specialHolidays?: readonly string[] | undefined;
  /** Days of a weekend that are days of work for once, in place of another day: the made-up Saturdays and Sundays. */
  readonly workDates?: readonly string[] | undefined;
  /** Weekdays that are rest days for once, swapped for a day of a weekend. */
  readonly restDates?: readonly string[] | undefined;
  /**
   * Whether breaks that are missing are paid where the rule says so (default `leftOut`: a roster whose breaks are not
   * placed yet misses all of them).
   */
  readonly missedBreaks?: 'paid' | 'leftOut' | undefined;
  /** First and last local date of the pay period, `YYYY-MM-DD` (default: all of the roster). */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Earlier rosters of the same people: their hours count towards the limits and are not paid. */
  readonly history?: readonly Roster[] | undefined;
  /** What the hourly rate is made of (default `baseAndBonus`), handed on to each line. */
  readonly rateOf?: 'base' | 'baseAndBonus' | undefined;
}

export const premiumLinesInput = /* @__PURE__ */ schemaOf<PremiumLinesInput>()(() =>
  z.strictObject({
    rule: z.union([z.string(), payRuleSchema()], 'the code of a country, or a rule'),
    holidays: z.optional(listOf(localDate(), 'a list of dates')),
    specialHolidays: z.optional(listOf(localDate(), 'a list of dates')),
    workDates: z.optional(listOf(localDate(), 'a list of dates')),
    restDates: z.optional(listOf(localDate(), 'a list of dates')),
    missedBreaks: z.optional(oneOf(['paid', 'leftOut'])),
    from: z.optional(localDate()),
    to: z.optional(localDate()),
    history: z.optional(listOf(rosterSchema(), 'a list of rosters')),
    rateOf: z.optional(oneOf(['base', 'baseAndBonus'])),
  }),
);
