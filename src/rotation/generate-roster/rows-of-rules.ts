import { isBelow } from '../../core/tie.ts';
import { breaksRead } from '../../duty/engine/breaks.ts';
import type { DutyTime } from '../../duty/engine/duty-time.ts';
import { monthsLater, monthsStart } from '../../duty/engine/periods.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { runOfWeeksFrom } from '../engine/rosters/days-off.ts';
import {
  daysByTheClock,
  mostInDays,
  mostInPeriods,
  mostMinutesByTheClock,
  weekBegins,
  weekendsInWeeks,
} from '../engine/rows/counted-rules.ts';
import { longRest, type Midnight, shortestRest, weeklyRest } from '../engine/rows/rest-rules.ts';
import type { RowDuty, RowRule } from '../engine/rows/row-rule.ts';
import { longestRun } from '../engine/rows/run-rules.ts';
import type { KeptRule } from './kept-rules.ts';

const SATURDAY = 5 * DAY_MINUTES;
const SUNDAY = 6 * DAY_MINUTES;

const minutes = (duty: RowDuty) => duty.minutes;
const nights = (duty: RowDuty) => Number(duty.isNight);
const one = () => 1;

/** Minutes of so many hours: those of a third of an hour come as decimals. */
const minutesOf = (hours: number) => Math.round(hours * 60);

/** Whole minutes that are at most so many hours. */
const most = (hours: number) => Math.floor(hours * 60 + 1e-6);

/**
 * A rule on rosters as a rule on rows of days, or none where it looks at single duties alone. Where a rule cannot be
 * read day by day, a stricter one is kept: see {@link isKeptStrictly}.
 */
export function rowRuleOf(
  rule: KeptRule,
  midnight: Midnight,
  firstDay: number,
): RowRule | undefined {
  switch (rule.kind) {
    case 'minRestHours':
      return shortestRest(minutesOf(rule.hours), 0, midnight);
    case 'minRestAfterNightsHours':
      return shortestRest(0, minutesOf(rule.hours), midnight);
    case 'minLongRestHours':
      return longRest(minutesOf(rule.hours), rule.days, midnight);
    case 'minWeeklyRestHours':
      return weeklyRest(minutesOf(rule.hours), midnight);
    case 'maxDutyHours':
      return rule.countedBy === 'clock' && !rule.nightsOnly
        ? mostMinutesByTheClock(most(rule.hours), () => true)
        : undefined;
    case 'maxHoursInDays':
      return mostInDays(most(rule.hours), rule.days, minutes);
    case 'maxHoursInWeek': {
      const begins = weekBegins(rule.weekStartsOn ?? 0);
      return rule.countedBy === 'clock'
        ? mostMinutesByTheClock(most(rule.hours), begins)
        : mostInPeriods(most(rule.hours), begins, minutes);
    }
    case 'maxHoursInMonths': {
      const starts = monthStarts(firstDay, rule.months, rule.startMonth);
      return mostInPeriods(most(rule.hours), starts, minutes);
    }
    case 'maxAverageHours':
      // Any seven days within the average, and all periods of whole weeks are.
      return mostInDays(most(rule.per === 'week' ? rule.hours : 6 * rule.hours), 7, minutes);
    case 'maxDaysInARow':
      return longestRun(rule.days, rule.nightsOnly ? ({ isNight }) => isNight : () => true);
    case 'maxNightsInDays':
      return mostInDays(rule.nights, rule.days, nights);
    case 'maxWeekendsInWeeks':
      return weekendsInWeeks(rule.weekends, rule.weeks, rule.fromMinutes ?? SATURDAY);
    case 'minFreeSundays':
      return weekendsInWeeks(rule.weeks - rule.sundays, rule.weeks, SUNDAY);
    case 'minDaysOffInWeek': {
      const { days, weeks = 1, weekStartsOn = 0, countedBy = 'start' } = rule;
      const begins = weekBegins(weekStartsOn, weeks, runOfWeeksFrom(rule));
      const mostWorked = 7 * weeks - days;
      return countedBy === 'clock'
        ? daysByTheClock(mostWorked, begins)
        : mostInPeriods(mostWorked, begins, one);
    }
    case 'minMeals':
    case 'maxMissedRests':
      return undefined;
  }
}

/** Whether rows are kept to something that is stricter than the rule. */
export function isKeptStrictly(rule: KeptRule): boolean {
  switch (rule.kind) {
    case 'maxAverageHours':
      return true;
    case 'maxHoursInMonths':
      return rule.holidays === 'leftOut';
    case 'maxHoursInWeek':
      return rule.madeUpDays === 'leftOut' || rule.countedBy === 'clock';
    case 'minWeeklyRestHours':
      return rule.restsCount === 'inFull' || rule.per === 'fortnight';
    case 'minLongRestHours':
      return rule.hours < 24;
    case 'maxDutyHours':
      return rule.countedBy === 'clock';
    default:
      return false;
  }
}

/** Whether a duty by itself is in breach of a rule. */
export function breaksByItself(rule: KeptRule, duty: DutyTime): boolean {
  switch (rule.kind) {
    case 'maxDutyHours':
      return (!rule.nightsOnly || duty.isNight) && isBelow(rule.hours, duty.minutes / 60);
    case 'minMeals': {
      const meals = breaksRead(duty, rule);
      return meals !== undefined && meals < rule.meals;
    }
    case 'maxMissedRests': {
      const missed = breaksRead(duty, rule);
      return missed !== undefined && missed > rule.missed;
    }
    default:
      return false;
  }
}

/** Days with which a run of calendar months begins. */
function monthStarts(
  firstDay: number,
  months: number,
  startMonth?: number,
): (day: number) => boolean {
  const starts = new Set<number>();
  let day = monthsStart(firstDay - 400, months, startMonth);
  for (; day < firstDay + 1200; day = monthsLater(day, months)) starts.add(day);
  return (at) => starts.has(at);
}
