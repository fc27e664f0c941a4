import { finding } from '../../../core/finding.ts';
import { isBelow } from '../../../core/tie.ts';
import { breaksRead } from '../../../duty/engine/breaks.ts';
import type { RosterLimit, RosterRule } from '../../../duty/roster-rule.ts';
import { fromDayNumber } from '../../../time/day-number.ts';
import { DAY_MINUTES } from '../../../time/durations.ts';
import { englishRosterTexts } from '../../roster-texts.ts';
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
  type Reading,
  rests,
  weekendsWorked,
} from './personal-work.ts';
import { daysWithoutReplacement } from './replacement-days.ts';
import { limitOf, rounded, ruleValues } from './rule-limit.ts';

/** What of somebody's work is in breach of one rule. */
export function breachesOfWork(
  work: PersonalWork,
  employee: string,
  rule: RosterRule,
): RosterViolation[] {
  const { bound, value: limit } = limitOf(rule);
  const fields = ruleValues(rule);
  return readingsOf(rule, work)
    .filter(({ found }) => isMissed(bound, found, limit))
    .map(({ day, found }) => ({
      ...finding(englishRosterTexts(), rule.kind, { ...fields, found: rounded(found) }),
      rule: rule.id,
      employee,
      date: fromDayNumber(day),
      found,
      limit,
    }));
}

/** Six sevenths and the like are no binary fractions: a tie is met. */
function isMissed(bound: string, found: number, limit: number): boolean {
  return bound === 'at least' ? isBelow(found, limit) : isBelow(limit, found);
}

/** By how much a limit is missed, by the day with which a breach begins, the largest first. */
export type Excesses = ReadonlyMap<number, readonly number[]>;

const NO_EXCESS: readonly number[] = [];

/** By how much somebody's work misses one rule. */
export function excessesOf(work: PersonalWork, rule: RosterRule): Excesses {
  const { bound, value: limit } = limitOf(rule);
  const amounts = new Map<number, number[]>();
  for (const { day, found } of readingsOf(rule, work)) {
    if (!isMissed(bound, found, limit)) continue;
    amounts.set(day, [...(amounts.get(day) ?? NO_EXCESS), Math.abs(found - limit)]);
  }
  for (const own of amounts.values()) own.sort((a, b) => b - a);
  return amounts;
}

/** Whether no breach appears or grows: on no date are there more of them than before, and none is larger. */
export function isNoWorse(now: Excesses, before: Excesses): boolean {
  return [...now].every(([day, amounts]) => {
    const allowed = before.get(day) ?? NO_EXCESS;
    return amounts.every((amount, i) => amount <= (allowed[i] ?? 0));
  });
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
