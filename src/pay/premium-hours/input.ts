import * as z from 'zod/mini';
import { listOf, nonNegative, wholeNumberBetween } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type ClockWindow, clockWindowFields } from '../../duty/clock-window.ts';
import {
  type CountingOfHours,
  countingOfHoursSchema,
  type HoursRule,
} from '../../duty/hours-rule.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { WEEK_DAYS } from '../../time/durations.ts';
import { localDate } from '../../time/time-kinds.ts';

/** Which hours of a roster are paid more. */
export interface PremiumHoursInput {
  /** Local dates of public holidays, `YYYY-MM-DD`. */
  readonly holidays?: readonly string[] | undefined;
  /** Weekdays that are rest days for once, swapped for a day of a weekend. */
  readonly restDates?: readonly string[] | undefined;
  /** Days of a weekend that are days of work for once: the made-up Saturdays and Sundays. */
  readonly workDates?: readonly string[] | undefined;
  /** Normal hours of a day (default 8). */
  readonly dailyHours?: number | undefined;
  /** Normal hours of a week (default 40). */
  readonly weeklyHours?: number | undefined;
  /** Days worked in a week after which the others are rest days, 0 to 7 (default 5). */
  readonly daysAWeek?: number | undefined;
  /** Weekday on which a week of work begins, 0 for Monday (default 0). */
  readonly weekStartsOn?: number | undefined;
  /** Hours of the night on the wall clock; with it, night hours are reported too. */
  readonly night?: ClockWindow | undefined;
  /** Whether hours go by the clock or by the date of the duty (default: holidays by the clock, the rest by the date). */
  readonly countedBy?: CountingOfHours | undefined;
  /** First and last local date of the pay period, `YYYY-MM-DD` (default: all of the roster). */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Earlier rosters of the same people: their hours count towards the limits and are not reported. */
  readonly history?: readonly Roster[] | undefined;
}

export const premiumHoursInput = /* @__PURE__ */ schemaOf<PremiumHoursInput>()(() => {
  const dates = () => z.optional(listOf(localDate(), 'a list of dates'));
  return z.strictObject({
    holidays: dates(),
    restDates: dates(),
    workDates: dates(),
    dailyHours: z.optional(nonNegative()),
    weeklyHours: z.optional(nonNegative()),
    daysAWeek: z.optional(wholeNumberBetween(0, WEEK_DAYS)),
    weekStartsOn: z.optional(
      wholeNumberBetween(0, WEEK_DAYS - 1, 'a weekday, 0 (Monday) to 6 (Sunday)'),
    ),
    night: z.optional(z.strictObject(clockWindowFields())),
    countedBy: z.optional(countingOfHoursSchema()),
    from: z.optional(localDate()),
    to: z.optional(localDate()),
    history: z.optional(listOf(rosterSchema(), 'a list of rosters')),
  });
});

/** The same in the words of the account of time. */
export function hoursRuleOf({
  dailyHours = 8,
  weeklyHours = 40,
  daysAWeek = 5,
  restDates,
  workDates,
  holidays,
  weekStartsOn,
  night,
  countedBy,
}: PremiumHoursInput): HoursRule {
  return {
    holidays,
    weekStartsOn,
    night,
    countedBy,
    restDays: { beyondDays: daysAWeek, dates: restDates, workDates },
    overtime: [
      { name: 'overtime', per: 'day', beyondHours: dailyHours },
      { name: 'overtime', per: 'week', beyondHours: weeklyHours },
    ],
  };
}
