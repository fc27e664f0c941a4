import { toDayNumber } from '../../time/day-number.ts';
import type { ClockWindow } from '../clock-window.ts';
import type { CountedBy, HoursRule } from '../hours-rule.ts';
import { type WeekStarts, weekOf } from './periods.ts';

/** A rule made ready, with its defaults in place. */
export interface ReadyRule extends WeekStarts {
  readonly rule: HoursRule;
  readonly night: ClockWindow | undefined;
  readonly holidays: ReadonlySet<number>;
  readonly specialHolidays: ReadonlySet<number>;
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
    days,
    restDays,
    holidaysBy: countedBy?.holidays ?? 'clock',
    sundays,
  };
}
