import * as z from 'zod/mini';
import { listOf, oneOf, positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { localDate } from '../../time/time-kinds.ts';
import { type Absence, absenceSchema } from '../absence.ts';
import { type HoursRule, hoursRuleFields } from '../hours-rule.ts';
import { type Roster, rosterSchema } from '../roster.ts';

/** How the hours of a roster are sorted, and over which periods they are added up. */
export interface CountHoursInput extends HoursRule {
  /** First and last local date that are reported, `YYYY-MM-DD` (default: all of the roster). What lies before still counts towards the limits. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Periods to report beside the total (default: none). */
  readonly periods?: Periods | undefined;
  /** Earlier rosters of the same people: their hours count towards the limits and are not reported. */
  readonly history?: readonly Roster[] | undefined;
  /** Who is away when: hours of duties in it are `absent`, and no work (default: nobody). */
  readonly absences?: readonly Absence[] | undefined;
}

/** Calendar periods, periods of your own, or runs of weeks such as 4-4-5. */
export type Periods =
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | readonly DatePeriod[]
  | { readonly from: string; readonly weeks: readonly number[] };

/** From one local date to another, both included. */
export interface DatePeriod {
  readonly from: string;
  readonly to: string;
}

export const countHoursInput = /* @__PURE__ */ schemaOf<CountHoursInput>()(() =>
  z.strictObject({
    ...hoursRuleFields(),
    from: z.optional(localDate()),
    to: z.optional(localDate()),
    periods: z.optional(
      z.union(
        [
          oneOf(['day', 'week', 'fortnight', 'month', 'quarter', 'year']),
          listOf(z.strictObject({ from: localDate(), to: localDate() }), 'a list of periods'),
          z.strictObject({
            from: localDate(),
            weeks: listOf(positiveWholeNumber(), 'a list of numbers of weeks', 1),
          }),
        ],
        "'day', 'week', 'fortnight', 'month', 'quarter', 'year', a list of periods, or { from, weeks }",
      ),
    ),
    history: z.optional(listOf(rosterSchema(), 'a list of rosters')),
    absences: z.optional(listOf(absenceSchema(), 'a list of absences')),
  }),
);
