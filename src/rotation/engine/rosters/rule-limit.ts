import { finding } from '../../../core/finding.ts';
import type { TextPart, TextValues } from '../../../core/text.ts';
import type { DaysLimit } from '../../../duty/days-limits.ts';
import type { HoursLimit, MaxAverageHours } from '../../../duty/hours-limits.ts';
import type { OvertimeOfMonths } from '../../../duty/overtime-limits.ts';
import type { RestLimit } from '../../../duty/rest-limits.ts';
import type { RosterLimit } from '../../../duty/roster-rule.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import { englishRuleTexts } from '../../roster-texts.ts';

/** A stretch of the calendar that a rule looks at as a whole. */
export interface RulePeriod {
  readonly unit: 'days' | 'weeks' | 'months';
  readonly count: number;
  /** Weekday on which it begins, 0 for Monday; absent where it may begin on any date. */
  readonly startsOn?: number | undefined;
}

/** What a rule allows. */
interface Limit {
  readonly bound: 'at least' | 'at most';
  readonly value: number;
  /** Absent where the rule looks at single duties, rests or runs. */
  readonly period?: RulePeriod | undefined;
}

/** What a rule allows, in the words of its check, its text and its page. */
export interface RuleLimit extends Limit {
  /** What the value counts: `h of rest`. */
  readonly words: string;
}

const atLeast = (value: number, period?: RulePeriod): Limit => ({
  bound: 'at least',
  value,
  ...(period && { period }),
});

const atMost = (value: number, period?: RulePeriod): Limit => ({
  bound: 'at most',
  value,
  ...(period && { period }),
});

const anyDays = (count: number): RulePeriod => ({ unit: 'days', count });
const fullWeeks = (count: number, startsOn = 0): RulePeriod => ({ unit: 'weeks', count, startsOn });
const months = (count: number): RulePeriod => ({ unit: 'months', count });

export function limitOf(rule: RosterLimit): Limit {
  switch (rule.kind) {
    case 'minRestHours':
    case 'minRestAfterNightsHours':
    case 'minLongRestHours':
    case 'minWeeklyRestHours':
      return restLimit(rule);
    case 'maxDutyHours':
    case 'maxHoursInDays':
    case 'maxHoursInWeek':
    case 'maxHoursInMonths':
    case 'maxAverageHours':
      return hoursLimit(rule);
    case 'maxMonthlyOvertimeHours':
    case 'maxMonthsOfOvertime':
      return overtimeLimit(rule);
    case 'minMeals':
      return atLeast(rule.meals);
    case 'maxMissedRests':
      return atMost(rule.missed);
    default:
      return daysLimit(rule);
  }
}

function restLimit(rule: RestLimit): Limit {
  switch (rule.kind) {
    case 'minRestHours':
    case 'minRestAfterNightsHours':
      return atLeast(rule.hours);
    case 'minLongRestHours':
      return atLeast(rule.hours, anyDays(rule.days));
    case 'minWeeklyRestHours':
      return rule.per === 'week' ? atLeast(rule.hours, fullWeeks(1)) : atLeast(2, fullWeeks(2));
  }
}

function hoursLimit(rule: HoursLimit): Limit {
  switch (rule.kind) {
    case 'maxDutyHours':
      return atMost(rule.hours);
    case 'maxHoursInDays':
      return atMost(rule.hours, anyDays(rule.days));
    case 'maxHoursInWeek':
      return atMost(rule.hours, fullWeeks(1, rule.weekStartsOn));
    case 'maxHoursInMonths':
      return atMost(rule.hours, months(rule.months));
    case 'maxAverageHours':
      return atMost(rule.hours, averagedPeriod(rule));
  }
}

function averagedPeriod({ weeks, months: count }: MaxAverageHours): RulePeriod {
  return count === undefined ? anyDays(WEEK_DAYS * weeks!) : months(count);
}

function overtimeLimit(rule: OvertimeOfMonths): Limit {
  return rule.kind === 'maxMonthsOfOvertime'
    ? atMost(rule.months, months(rule.inMonths))
    : atMost(rule.hours, months(rule.months ?? 1));
}

function daysLimit(rule: DaysLimit): Limit {
  switch (rule.kind) {
    case 'maxDaysInARow':
      return atMost(rule.days);
    case 'maxNightsInDays':
      return atMost(rule.nights, anyDays(rule.days));
    case 'maxWeekendsInWeeks':
      return atMost(rule.weekends, fullWeeks(rule.weeks));
    case 'minFreeSundays':
      return atLeast(rule.sundays, fullWeeks(rule.weeks));
    case 'minDaysOffInWeek': {
      const { days, weeks = 1, weekStartsOn, from } = rule;
      const period = fullWeeks(weeks, weekStartsOn);
      return atLeast(days, from === undefined ? period : { unit: 'weeks', count: weeks });
    }
    case 'minReplacementDays': {
      const { sundayWithinDays, holidayWithinDays } = rule;
      return atLeast(1, anyDays(2 * Math.max(sundayWithinDays, holidayWithinDays ?? 0) - 1));
    }
  }
}

/** A rule as a text: its kind, what it says, and its fields as the values, with `limit` in the unit of the rule. */
export function ruleText(rule: RosterLimit): TextPart {
  const values = ruleValues(rule);
  const { message } = finding(englishRuleTexts(), rule.kind, values);
  return { subject: 'rosterRule', code: rule.kind, message, values };
}

type RuleValues = TextPart['values'] & TextValues;

export function ruleValues(rule: RosterLimit): RuleValues {
  const fields = Object.entries(rule).flatMap(([name, value]) =>
    NOT_SAID.has(name) || value === undefined
      ? []
      : [[name, typeof value === 'boolean' ? String(value) : value] as const],
  );
  return { ...Object.fromEntries(fields), limit: rounded(limitOf(rule).value) };
}

/** What a rule has beside its limit. */
const NOT_SAID = /* @__PURE__ */ new Set(['id', 'kind', 'source', 'reading', 'reviewedOn']);

/** A number of a rule or of a breach of it as it is said: to two decimals. */
export function rounded(value: number): number {
  return Number(value.toFixed(2));
}
