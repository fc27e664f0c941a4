import { plural } from '../../../core/words.ts';
import type { MaxAverageHours, RosterLimit } from '../../../duty/roster-rule.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';

/** A stretch of the calendar that a rule looks at as a whole. */
export interface RulePeriod {
  readonly unit: 'days' | 'weeks' | 'months';
  readonly count: number;
  /** Weekday on which it begins, 0 for Monday; absent where it may begin on any date. */
  readonly startsOn?: number | undefined;
}

/** What a rule allows, in the words of its check, its text and its page. */
export interface RuleLimit {
  readonly bound: 'at least' | 'at most';
  readonly value: number;
  /** What the value counts: `h of rest`. */
  readonly words: string;
  /** Absent where the rule looks at single duties, rests or runs. */
  readonly period?: RulePeriod | undefined;
}

const atLeast = (value: number, words: string, period?: RulePeriod): RuleLimit => ({
  bound: 'at least',
  value,
  words,
  ...(period && { period }),
});

const atMost = (value: number, words: string, period?: RulePeriod): RuleLimit => ({
  ...atLeast(value, words, period),
  bound: 'at most',
});

const anyDays = (count: number): RulePeriod => ({ unit: 'days', count });
const fullWeeks = (count: number, startsOn = 0): RulePeriod => ({ unit: 'weeks', count, startsOn });

export function limitOf(rule: RosterLimit): RuleLimit {
  switch (rule.kind) {
    case 'minRestHours':
      return atLeast(rule.hours, 'h of rest');
    case 'minRestAfterNightsHours':
      return atLeast(rule.hours, 'h of rest after nights');
    case 'minLongRestHours': {
      const words = `h as the longest rest of ${plural(rule.days, 'day')}`;
      return atLeast(rule.hours, words, anyDays(rule.days));
    }
    case 'minWeeklyRestHours': {
      const inside = rule.restsCount === 'insideWeek';
      if (rule.per === 'week')
        return atLeast(rule.hours, `h of rest ${inside ? 'inside' : 'for'} the week`, fullWeeks(1));
      const words = `rests of ${rule.hours} h ${inside ? 'inside' : 'for'} the fortnight`;
      return atLeast(2, words, fullWeeks(2));
    }
    case 'maxDutyHours':
      return atMost(rule.hours, rule.nightsOnly ? 'h on duty in a night' : 'h on duty');
    case 'maxDaysInARow':
      return atMost(rule.days, `${rule.nightsOnly ? 'nights' : 'days'} in a row`);
    case 'maxHoursInDays':
      return atMost(rule.hours, `h in ${plural(rule.days, 'day')}`, anyDays(rule.days));
    case 'maxHoursInWeek':
      return atMost(rule.hours, 'h in the week', fullWeeks(1, rule.weekStartsOn));
    case 'maxAverageHours':
      return averageLimit(rule);
    case 'maxNightsInDays':
      return atMost(rule.nights, `nights in ${plural(rule.days, 'day')}`, anyDays(rule.days));
    case 'maxWeekendsInWeeks': {
      const words = `weekends in ${plural(rule.weeks, 'week')}`;
      return atMost(rule.weekends, words, fullWeeks(rule.weeks));
    }
    case 'minFreeSundays': {
      const words = `free Sundays in ${plural(rule.weeks, 'week')}`;
      return atLeast(rule.sundays, words, fullWeeks(rule.weeks));
    }
    case 'minDaysOffInWeek':
      return atLeast(rule.days, 'days off in the week', fullWeeks(1, rule.weekStartsOn));
    case 'maxMonthlyOvertimeHours': {
      const { hours, months = 1, seventhDay } = rule;
      const span = months === 1 ? 'the month' : `${months} months`;
      const work = seventhDay === 'counted' ? 'overtime and work on seventh days' : 'overtime';
      return atMost(hours, `h of ${work} in ${span}`, { unit: 'months', count: months });
    }
  }
}

function averageLimit({ hours, per, weeks, months, nightWorkersOnly }: MaxAverageHours): RuleLimit {
  const period: RulePeriod =
    months === undefined ? anyDays(WEEK_DAYS * weeks!) : { unit: 'months', count: months };
  const span = months === undefined ? plural(weeks!, 'week') : plural(months, 'month');
  const whose = nightWorkersOnly ? ', of people with nights' : '';
  return atMost(hours, `h a ${per} on average over ${span}${whose}`, period);
}
