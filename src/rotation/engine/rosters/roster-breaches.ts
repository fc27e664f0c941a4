import { finding } from '../../../core/finding.ts';
import { isBelow } from '../../../core/tie.ts';
import { breaksRead } from '../../../duty/engine/breaks.ts';
import type { RosterDuty } from '../../../duty/roster.ts';
import type { RosterLimit, RosterRule } from '../../../duty/roster-rule.ts';
import { fromDayNumber } from '../../../time/day-number.ts';
import { DAY_MINUTES } from '../../../time/durations.ts';
import { ROSTER_TEXTS } from '../../roster-texts.ts';
import type { RosterViolation } from '../../roster-violation.ts';
import { averageHours } from './average-hours.ts';
import { daysOff } from './days-off.ts';
import { hoursInMonths, hoursInWeeks, hoursOfDuties } from './hours-in-periods.ts';
import { longestRests, weeksShortOfRest } from './long-rests.ts';
import { monthsOfOvertime, overtimeInMonths } from './monthly-overtime.ts';
import {
  daysInARow,
  dutiesOf,
  hours,
  inDays,
  inWeeks,
  nights,
  type PersonalWork,
  personalWork,
  type Reading,
  type RosterContext,
  rests,
  weekendsWorked,
} from './personal-work.ts';
import { daysWithoutReplacement } from './replacement-days.ts';
import { limitOf, rounded, ruleValues } from './rule-limit.ts';

/** The rules that one person's duties are in breach of, in a roster that is known to be well-formed. */
function breachesOf(
  context: RosterContext,
  employee: string,
  duties: readonly RosterDuty[],
  rules: readonly RosterRule[],
): RosterViolation[] {
  const work = personalWork(context, employee, duties);
  return rules.flatMap((rule) => breachesOfWork(work, employee, rule));
}

/** What of somebody's work is in breach of one rule. */
export function breachesOfWork(
  work: PersonalWork,
  employee: string,
  rule: RosterRule,
): RosterViolation[] {
  const { bound, value: limit } = limitOf(rule);
  const fields = ruleValues(rule);
  return (
    readingsOf(rule, work)
      // Six sevenths and the like are no binary fractions: a tie is met.
      .filter(({ found }) => (bound === 'at least' ? isBelow(found, limit) : isBelow(limit, found)))
      .map(({ day, found }) => ({
        ...finding(ROSTER_TEXTS, rule.kind, { ...fields, found: rounded(found) }),
        rule: rule.id,
        employee,
        date: fromDayNumber(day),
        found,
        limit,
      }))
  );
}

/**
 * Whether with other duties no breach of a person appears or grows: rule by rule and date by date there are no more of
 * them than before, and none is larger.
 */
export function keepsRules(
  context: RosterContext,
  employee: string,
  before: readonly RosterDuty[],
  after: readonly RosterDuty[],
  rules: readonly RosterRule[],
): boolean {
  const now = excesses(breachesOf(context, employee, after, rules));
  if (now.size === 0) return true;
  const known = excesses(breachesOf(context, employee, before, rules));
  return [...now].every(([key, amounts]) => {
    const allowed = known.get(key) ?? [];
    return amounts.every((amount, i) => amount <= (allowed[i] ?? 0));
  });
}

/** By how much limits are missed, rule by rule and date by date, the largest first. */
function excesses(breaches: readonly RosterViolation[]): Map<string, number[]> {
  const amounts = new Map<string, number[]>();
  for (const { rule, date, found, limit } of breaches) {
    const key = `${date} ${rule}`;
    amounts.set(key, [...(amounts.get(key) ?? []), Math.abs(found - limit)]);
  }
  for (const own of amounts.values()) own.sort((a, b) => b - a);
  return amounts;
}

/** Where a weekend begins if the rule says nothing else: Saturday 00:00. */
const SATURDAY = 5 * DAY_MINUTES;
const SUNDAY = 6 * DAY_MINUTES;

/** What a rule reads of somebody's work, in the unit of its limit. */
function readingsOf(rule: RosterLimit, work: PersonalWork): readonly Reading[] {
  switch (rule.kind) {
    case 'minRestHours':
      return rests(work);
    case 'minRestAfterNightsHours':
      return rests(work).filter(({ before, after }) => before.isNight && !after.isNight);
    case 'minLongRestHours':
      return longestRests(work, rule.days, rule.hours);
    case 'minWeeklyRestHours': {
      const short = weeksShortOfRest(work, rule);
      return rule.per === 'week' ? short : short.map(({ day, rests: found }) => ({ day, found }));
    }
    case 'maxDutyHours':
      return hoursOfDuties(work, rule);
    case 'maxDaysInARow':
      return daysInARow(work, rule.nightsOnly);
    case 'maxHoursInDays':
      return inDays(work, rule.days, hours);
    case 'maxHoursInWeek':
      return hoursInWeeks(work, rule);
    case 'maxHoursInMonths':
      return hoursInMonths(work, rule);
    case 'maxAverageHours':
      return averageHours(work, rule);
    case 'maxNightsInDays':
      return inDays(work, rule.days, nights);
    case 'maxWeekendsInWeeks':
      return inWeeks(work, rule.weeks, weekendsWorked(work, rule.fromMinutes ?? SATURDAY));
    case 'minFreeSundays': {
      const worked = weekendsWorked(work, SUNDAY);
      return inWeeks(work, rule.weeks, (...weeks) => rule.weeks - worked(...weeks));
    }
    case 'minDaysOffInWeek':
      return daysOff(work, rule);
    case 'minReplacementDays':
      return daysWithoutReplacement(work, rule);
    case 'maxMonthlyOvertimeHours':
      return overtimeInMonths(work, rule);
    case 'maxMonthsOfOvertime':
      return monthsOfOvertime(work, rule);
    case 'minMeals':
    case 'maxMissedRests':
      return dutiesOf(work).flatMap((duty) => {
        const found = breaksRead(duty, rule);
        return found === undefined ? [] : [{ day: duty.day, found }];
      });
  }
}
