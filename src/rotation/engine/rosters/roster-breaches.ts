import type { RosterDuty } from '../../../duty/roster.ts';
import type { RosterLimit, RosterRule } from '../../../duty/roster-rule.ts';
import { fromDayNumber } from '../../../time/day-number.ts';
import type { RosterViolation } from '../../roster-violation.ts';
import {
  daysInARow,
  daysWorked,
  hours,
  inDays,
  inWeeks,
  longestRests,
  nights,
  overtimeInMonths,
  type PersonalWork,
  personalWork,
  type Reading,
  type RosterContext,
  rests,
  weekendsWorked,
} from './personal-work.ts';

/** The rules that one person's duties are in breach of, in a roster that is known to be well-formed. */
export function breachesOf(
  context: RosterContext,
  employee: string,
  duties: readonly RosterDuty[],
  rules: readonly RosterRule[],
): RosterViolation[] {
  const work = personalWork(context, employee, duties);
  return rules.flatMap((rule) => {
    const { readings, words, bound, limit } = judged(rule, work);
    return readings
      .filter(({ found }) => (bound === 'at least' ? found < limit : found > limit))
      .map(({ day, found }) => ({
        code: rule.kind,
        rule: rule.id,
        employee,
        date: fromDayNumber(day),
        found,
        limit,
        message: `${Number(found.toFixed(2))} ${words}, ${bound} ${limit}`,
      }));
  });
}

/** Whether a person has, with other duties, no more breaches than with those from before. */
export function keepsRules(
  context: RosterContext,
  employee: string,
  before: readonly RosterDuty[],
  after: readonly RosterDuty[],
  rules: readonly RosterRule[],
): boolean {
  const allowed = breachesOf(context, employee, before, rules).length;
  return breachesOf(context, employee, after, rules).length <= allowed;
}

/** What a rule reads of somebody's work, and what it allows. */
interface Judged {
  readonly bound: 'at least' | 'at most';
  readonly limit: number;
  readonly words: string;
  readonly readings: readonly Reading[];
}

const atLeast = (limit: number, words: string, readings: readonly Reading[]): Judged => ({
  bound: 'at least',
  limit,
  words,
  readings,
});

const atMost = (limit: number, words: string, readings: readonly Reading[]): Judged => ({
  ...atLeast(limit, words, readings),
  bound: 'at most',
});

/** Of a day of work, where a rule says nothing else. */
const NORMAL_DAILY_HOURS = 8;

function judged(rule: RosterLimit, work: PersonalWork): Judged {
  const counted = (nightsOnly: boolean) =>
    nightsOnly ? work.duties.filter(({ isNight }) => isNight) : work.duties;
  const isOfRoster = ({ day }: { readonly day: number }) => day >= work.firstDay;
  switch (rule.kind) {
    case 'minRestHours':
      return atLeast(rule.hours, 'h of rest', rests(work));
    case 'minRestAfterNightsHours': {
      const afterNights = rests(work).filter(
        ({ before, after }) => before.isNight && !after.isNight,
      );
      return atLeast(rule.hours, 'h of rest after nights', afterNights);
    }
    case 'minLongRestHours': {
      const words = `h as the longest rest of ${rule.days} days`;
      return atLeast(rule.hours, words, longestRests(work, rule.days));
    }
    case 'maxDutyHours': {
      const lengths = counted(rule.nightsOnly)
        .filter(isOfRoster)
        .map((duty) => ({
          day: duty.day,
          found: duty.minutes / 60,
        }));
      return atMost(rule.hours, 'h on duty', lengths);
    }
    case 'maxDaysInARow': {
      const words = `${rule.nightsOnly ? 'nights' : 'days'} in a row`;
      return atMost(rule.days, words, daysInARow(counted(rule.nightsOnly), work));
    }
    case 'maxHoursInDays':
      return atMost(rule.hours, `h in ${rule.days} days`, inDays(work, rule.days, hours));
    case 'maxHoursInWeek':
      return atMost(rule.hours, 'h in the week', inWeeks(work, 1, hours));
    case 'maxNightsInDays':
      return atMost(rule.nights, `nights in ${rule.days} days`, inDays(work, rule.days, nights));
    case 'maxWeekendsInWeeks': {
      const words = `weekends in ${rule.weeks} weeks`;
      return atMost(rule.weekends, words, inWeeks(work, rule.weeks, weekendsWorked));
    }
    case 'minDaysOffInWeek': {
      const daysOff = inWeeks(work, 1, (...week) => 7 - daysWorked(...week));
      return atLeast(rule.days, 'days off in the week', daysOff);
    }
    case 'maxMonthlyOvertimeHours': {
      const overtime = overtimeInMonths(work, {
        dailyHours: rule.normalDailyHours ?? NORMAL_DAILY_HOURS,
        weeklyHours: rule.normalWeeklyHours,
      });
      return atMost(rule.hours, 'h of overtime in the month', overtime);
    }
  }
}
