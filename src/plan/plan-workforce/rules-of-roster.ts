import type { MaxAverageHours } from '../../duty/hours-limits.ts';
import type { RosterRule } from '../../duty/roster-rule.ts';
import { WEEK_DAYS } from '../../time/durations.ts';
import type { PlanRotation } from './input.ts';

/** Longest rests that the rota rules can ask for. */
const LONGEST_DAILY_REST = 48;
const LONGEST_WEEKLY_REST = 96;
const LONGEST_REST = 168;

/** Days of a week that the law counts as workdays. */
const WORKDAYS = 6;

/** Whole weeks in so many calendar months, where every such period has as many. */
const WEEKS_OF_MONTHS: Readonly<Record<number, number>> = { 4: 17, 12: 52 };

/**
 * The rules of a rota with those of a roster that a rota can be made by; of two the stricter holds. A rota has one window
 * of nights, weekends and long rests: a record of another length than one's own is judged alone.
 */
export function withRulesOfRoster(
  rotation: PlanRotation,
  rules: readonly RosterRule[],
): PlanRotation {
  return rules.reduce(withRule, rotation);
}

function withRule(rotation: PlanRotation, rule: RosterRule): PlanRotation {
  const { weekends, nights, weeklyHours } = rotation;
  switch (rule.kind) {
    case 'minRestHours':
      return rule.hours > LONGEST_DAILY_REST
        ? rotation
        : { ...rotation, minRestHours: Math.max(rotation.minRestHours ?? 0, rule.hours) };
    case 'minWeeklyRestHours': {
      const isHeld =
        rule.per === 'week' && rule.restsCount === 'inFull' && rule.hours <= LONGEST_WEEKLY_REST;
      const hours = Math.max(rotation.minWeeklyRestHours ?? 0, rule.hours);
      return isHeld ? { ...rotation, minWeeklyRestHours: hours } : rotation;
    }
    case 'minLongRestHours': {
      const { hours, days } = rule;
      const { minLongRest: own = { hours, days } } = rotation;
      const isHeld = own.days === days && hours > 0 && hours <= LONGEST_REST;
      return isHeld
        ? { ...rotation, minLongRest: { hours: Math.max(own.hours, hours), days } }
        : rotation;
    }
    case 'maxDaysInARow':
      return withRunsOf(rotation, rule.days, rule.nightsOnly);
    case 'maxNightsInDays': {
      const { nights: most, days } = rule;
      const own = nights?.maxInDays ?? { nights: most, days };
      if (own.days !== days) return rotation;
      const maxInDays = { nights: Math.min(own.nights, most), days };
      return { ...rotation, nights: { ...nights, maxInDays } };
    }
    case 'maxWeekendsInWeeks': {
      const { weekends: most, weeks } = rule;
      const own = weekends?.maxInWeeks ?? { weekends: most, weeks };
      if (own.weeks !== weeks || rule.fromMinutes !== undefined) return rotation;
      const maxInWeeks = { weekends: Math.min(own.weekends, most), weeks };
      return { ...rotation, weekends: { ...weekends, maxInWeeks } };
    }
    case 'minDaysOffInWeek': {
      // Days off in a row are those of a rota; one day is in a row.
      const { days, weeks = 1, weekStartsOn = 0, from, countedBy = 'start' } = rule;
      const isWeek = weeks === 1 && weekStartsOn === 0 && from === undefined;
      return days === 1 && isWeek && countedBy === 'start'
        ? { ...rotation, daysOffEachWeek: Math.max(rotation.daysOffEachWeek ?? 0, 1) }
        : rotation;
    }
    case 'maxHoursInWeek': {
      const { hours, weekStartsOn = 0, countedBy = 'start' } = rule;
      if (weekStartsOn !== 0 || countedBy !== 'start') return rotation;
      const max = Math.min(weeklyHours?.max ?? Number.POSITIVE_INFINITY, hours);
      return { ...rotation, weeklyHours: { ...weeklyHours, max } };
    }
    case 'maxHoursInDays':
      return withHoursIn(rotation, rule.hours, rule.days);
    case 'maxAverageHours': {
      const weeks = weeksOf(rule);
      if (weeks === undefined || rule.nightWorkersOnly) return rotation;
      const hours = weeks * rule.hours * (rule.per === 'workday' ? WORKDAYS : 1);
      return withHoursIn(rotation, hours, WEEK_DAYS * weeks);
    }
    default:
      return rotation;
  }
}

function withRunsOf(rotation: PlanRotation, days: number, nightsOnly: boolean): PlanRotation {
  const { nights, workStretch } = rotation;
  if (nightsOnly) {
    const maxRun = Math.min(nights?.maxRun ?? Number.POSITIVE_INFINITY, days);
    return { ...rotation, nights: { ...nights, maxRun } };
  }
  return days < workStretch.min || days >= workStretch.max
    ? rotation
    : { ...rotation, workStretch: { ...workStretch, max: days } };
}

function withHoursIn(rotation: PlanRotation, hours: number, days: number): PlanRotation {
  const { weeklyHours } = rotation;
  const maxInDays = [...(weeklyHours?.maxInDays ?? []), { hours, days }];
  return { ...rotation, weeklyHours: { ...weeklyHours, maxInDays } };
}

function weeksOf({ weeks, months }: MaxAverageHours): number | undefined {
  return weeks ?? WEEKS_OF_MONTHS[months!];
}
