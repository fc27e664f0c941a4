import { knowsBreaks } from '../../../duty/engine/breaks.ts';
import { dutyTime } from '../../../duty/engine/duty-time.ts';
import { monthsLater, monthsStart, weekOf } from '../../../duty/engine/periods.ts';
import type { Roster } from '../../../duty/roster.ts';
import type { RosterLimit } from '../../../duty/roster-rule.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import { averageEnd } from './average-hours.ts';
import { runOfWeeksFrom } from './days-off.ts';
import type { RosterContext } from './roster-context.ts';
import { limitOf } from './rule-limit.ts';

/** Whether a whole period of a rule is known, or the breaks that it asks for, so that somebody's work can be said to keep it. */
export function isJudged(
  { knownFrom, calendar }: RosterContext,
  rule: RosterLimit,
  { duties }: Roster,
): boolean {
  if (rule.kind === 'minMeals' || rule.kind === 'maxMissedRests')
    return duties.every((duty) => knowsBreaks(dutyTime(duty, calendar.zone), rule));
  return firstPeriodEnd(rule, knownFrom) <= calendar.endDay;
}

/** The end of the first whole period of a rule that is known from a day on. */
function firstPeriodEnd(rule: RosterLimit, from: number): number {
  if (rule.kind === 'maxAverageHours')
    return rule.onShorter === 'proRata' ? from : averageEnd(from, rule);
  if (rule.kind === 'minDaysOffInWeek') {
    const length = WEEK_DAYS * (rule.weeks ?? 1);
    const since = (((from - runOfWeeksFrom(rule)) % length) + length) % length;
    return from + ((length - since) % length) + length;
  }
  if (rule.kind === 'maxHoursInMonths') {
    const start = monthsStart(from, rule.months, rule.startMonth);
    return monthsLater(start, (start < from ? 2 : 1) * rule.months);
  }
  const { period } = limitOf(rule);
  if (period === undefined) return from;
  const { unit, count, startsOn = 0 } = period;
  if (unit === 'days') return from + count;
  if (unit === 'weeks') return weekOf(from + WEEK_DAYS - 1, startsOn) + WEEK_DAYS * count;
  const month = monthsStart(from, 1);
  return monthsLater(month < from ? monthsLater(month, 1) : month, count);
}
