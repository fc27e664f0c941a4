import { toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import { WEEK_DAYS } from '../../time/durations.ts';
import type { ClockWindow } from '../clock-window.ts';
import type { CountedBy, HoursRule, RestDays } from '../hours-rule.ts';
import { type WeekStarts, weekOf } from './periods.ts';

/** A rule made ready, with its defaults in place. */
export interface ReadyRule extends WeekStarts {
  readonly rule: HoursRule;
  readonly night: ClockWindow | undefined;
  readonly holidays: ReadonlySet<number>;
  readonly specialHolidays: ReadonlySet<number>;
  /** Days of a weekend that are worked in place of another day: their hours are normal and of no week of their own. */
  readonly madeUp: ReadonlySet<number>;
  readonly days: CountedBy;
  readonly restDays: CountedBy;
  readonly holidaysBy: CountedBy;
  readonly sundays: CountedBy;
}

/** Makes a rule ready for a roster that begins on a day. */
export function readyRule(rule: HoursRule, firstDay: number): ReadyRule {
  const { holidays = [], specialHolidays = [], weekStartsOn = 0, fortnightFrom, countedBy } = rule;
  const { days = 'start', restDays = 'start', sundays = 'clock' } = countedBy ?? {};
  return {
    rule,
    night: rule.night,
    weekStartsOn,
    fortnightFrom:
      fortnightFrom === undefined ? weekOf(firstDay, weekStartsOn) : toDayNumber(fortnightFrom),
    holidays: new Set(holidays.map(toDayNumber)),
    specialHolidays: new Set(specialHolidays.map(toDayNumber)),
    madeUp: madeUpDays(rule.restDays),
    days,
    restDays,
    holidaysBy: countedBy?.holidays ?? 'clock',
    sundays,
  };
}

/** Saturday and Sunday, where nothing says which weekdays are off. */
const WEEKEND = 5;

function madeUpDays({ workDates = [], dates = [], weekdays, beyondDays }: RestDays = {}) {
  const off = new Set(dates);
  const opens = beyondDays ?? (weekdays === undefined ? WEEKEND : WEEK_DAYS);
  return new Set(
    workDates.flatMap((date) => {
      const day = toDayNumber(date);
      const weekday = weekdayOfDayNumber(day);
      const isOff = off.has(date) || weekday >= opens || weekdays?.includes(weekday);
      return isOff ? [day] : [];
    }),
  );
}
