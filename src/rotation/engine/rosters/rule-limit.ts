import { plural } from '../../../core/words.ts';
import type { DaysLimit } from '../../../duty/days-limits.ts';
import type { HoursLimit, MaxAverageHours, MaxDutyHours } from '../../../duty/hours-limits.ts';
import type { OvertimeOfMonths } from '../../../duty/overtime-limits.ts';
import type { RestLimit } from '../../../duty/rest-limits.ts';
import type { RosterLimit } from '../../../duty/roster-rule.ts';
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

/** The same, with the words for other numbers than that of the limit: `0 days off`, `1 day off`. */
interface WordedLimit extends RuleLimit {
  readonly wordsFor: (count: number) => string;
}

type Words = string | readonly [one: string, many: string];

const limited = (
  bound: RuleLimit['bound'],
  value: number,
  words: Words,
  period?: RulePeriod,
): WordedLimit => {
  const wordsFor = (count: number) =>
    typeof words === 'string' ? words : words[Math.abs(count) === 1 ? 0 : 1];
  return { bound, value, words: wordsFor(value), wordsFor, ...(period && { period }) };
};

const atLeast = (value: number, words: Words, period?: RulePeriod) =>
  limited('at least', value, words, period);

const atMost = (value: number, words: Words, period?: RulePeriod) =>
  limited('at most', value, words, period);

const anyDays = (count: number): RulePeriod => ({ unit: 'days', count });
const fullWeeks = (count: number, startsOn = 0): RulePeriod => ({ unit: 'weeks', count, startsOn });
const months = (count: number): RulePeriod => ({ unit: 'months', count });

/** `day off in the week`, `days off in the week`. */
const counted = (one: string, rest: string, many = `${one}s`): Words => [
  `${one} ${rest}`,
  `${many} ${rest}`,
];

export function limitOf(rule: RosterLimit): WordedLimit {
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
    case 'minMeals': {
      const words = counted('meal', `of ${rule.minutes} min within ${rule.withinHours} h`);
      return atLeast(rule.meals, words);
    }
    case 'maxMissedRests': {
      const words = counted(
        'rest',
        `of ${rule.minutes} min missing, one being due per ${rule.perHours} h`,
      );
      return atMost(rule.missed, words);
    }
    default:
      return daysLimit(rule);
  }
}

function restLimit(rule: RestLimit): WordedLimit {
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
      const words = counted(
        'rest',
        `of ${rule.hours} h ${inside ? 'inside' : 'for'} the fortnight`,
      );
      return atLeast(2, words, fullWeeks(2));
    }
  }
}

function hoursLimit(rule: HoursLimit): WordedLimit {
  switch (rule.kind) {
    case 'maxDutyHours':
      return atMost(rule.hours, dutyWords(rule));
    case 'maxHoursInDays':
      return atMost(rule.hours, `h in ${plural(rule.days, 'day')}`, anyDays(rule.days));
    case 'maxHoursInWeek': {
      const clock = rule.countedBy === 'clock' ? ' by the clock' : '';
      const words = `h in the week${clock}${rule.madeUpDays === 'leftOut' ? ', made-up days left out' : ''}`;
      return atMost(rule.hours, words, fullWeeks(1, rule.weekStartsOn));
    }
    case 'maxHoursInMonths': {
      const words = `h in ${calendarPeriod(rule.months)}${rule.holidays === 'leftOut' ? ', holidays left out' : ''}`;
      return atMost(rule.hours, words, months(rule.months));
    }
    case 'maxAverageHours':
      return averageLimit(rule);
  }
}

function dutyWords({ nightsOnly, countedBy = 'duty' }: MaxDutyHours): string {
  const duty = nightsOnly ? 'h on duty in a night' : 'h on duty';
  return { duty, start: `${duty}, all of a date`, clock: `${duty}, all of a date by the clock` }[
    countedBy
  ];
}

function calendarPeriod(count: number): string {
  return { 1: 'the month', 3: 'the quarter', 12: 'the year' }[count] ?? `${count} months`;
}

function averageLimit({
  hours,
  per,
  weeks,
  months: count,
  nightWorkersOnly,
}: MaxAverageHours): WordedLimit {
  const span = count === undefined ? plural(weeks!, 'week') : plural(count, 'month');
  const whose = nightWorkersOnly ? ', of people with nights' : '';
  const words = `h a ${per} on average over ${span}${whose}`;
  return atMost(hours, words, count === undefined ? anyDays(WEEK_DAYS * weeks!) : months(count));
}

function overtimeLimit(rule: OvertimeOfMonths): WordedLimit {
  if (rule.kind === 'maxMonthsOfOvertime') {
    const span = plural(rule.inMonths, 'month');
    const words = counted('month', `of more than ${rule.beyondHours} h of overtime in ${span}`);
    return atMost(rule.months, words, months(rule.inMonths));
  }
  const { hours, months: count = 1, seventhDay } = rule;
  const span = count === 1 ? 'the month' : `${count} months`;
  const work = seventhDay === 'counted' ? 'overtime and work on seventh days' : 'overtime';
  return atMost(hours, `h of ${work} in ${span}`, months(count));
}

function daysLimit(rule: DaysLimit): WordedLimit {
  switch (rule.kind) {
    case 'maxDaysInARow':
      return atMost(rule.days, counted(rule.nightsOnly ? 'night' : 'day', 'in a row'));
    case 'maxNightsInDays': {
      const words = counted('night', `in ${plural(rule.days, 'day')}`);
      return atMost(rule.nights, words, anyDays(rule.days));
    }
    case 'maxWeekendsInWeeks': {
      const words = counted('weekend', `in ${plural(rule.weeks, 'week')}`);
      return atMost(rule.weekends, words, fullWeeks(rule.weeks));
    }
    case 'minFreeSundays': {
      const words = counted('free Sunday', `in ${plural(rule.weeks, 'week')}`);
      return atLeast(rule.sundays, words, fullWeeks(rule.weeks));
    }
    case 'minDaysOffInWeek': {
      const { days, weeks = 1, weekStartsOn, from } = rule;
      const span = weeks === 1 ? 'the week' : `${weeks} weeks`;
      const words = counted('day', `off in ${span}`);
      const period = fullWeeks(weeks, weekStartsOn);
      return atLeast(days, words, from === undefined ? period : { unit: 'weeks', count: weeks });
    }
    case 'minReplacementDays': {
      const { sundayWithinDays, holidayWithinDays } = rule;
      const holidays = holidayWithinDays === undefined ? '' : `, ${holidayWithinDays} of a holiday`;
      const words = counted(
        'day',
        `of rest within ${sundayWithinDays} days of a Sunday worked${holidays}`,
      );
      return atLeast(1, words, anyDays(2 * Math.max(sundayWithinDays, holidayWithinDays ?? 0) - 1));
    }
  }
}
