import { monthsLater, periodStart, weekOf } from '../../../duty/engine/periods.ts';
import type { RosterLimit } from '../../../duty/roster-rule.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import { averageEnd } from './average-hours.ts';
import type { RosterContext } from './personal-work.ts';
import { limitOf } from './rule-limit.ts';

/** Whether a whole period of a rule is known, so that somebody's work can be said to keep it. */
export function isJudged({ knownFrom, calendar }: RosterContext, rule: RosterLimit): boolean {
  return firstPeriodEnd(rule, knownFrom) <= calendar.endDay;
}

/** The end of the first whole period of a rule that is known from a day on. */
function firstPeriodEnd(rule: RosterLimit, from: number): number {
  if (rule.kind === 'maxAverageHours')
    return rule.onShorter === 'proRata' ? from : averageEnd(from, rule);
  const { period } = limitOf(rule);
  if (period === undefined) return from;
  const { unit, count, startsOn = 0 } = period;
  if (unit === 'days') return from + count;
  if (unit === 'weeks') return weekOf(from + WEEK_DAYS - 1, startsOn) + WEEK_DAYS * count;
  const month = periodStart(from, 'month', { weekStartsOn: 0, fortnightFrom: 0 });
  return monthsLater(month < from ? monthsLater(month, 1) : month, count);
}
