import { clockText, WEEKDAY_SHORT } from '../../core/words.ts';
import { DAY_MINUTES, WEEK_DAYS } from '../../time/durations.ts';
import type { OpeningHours } from '../../time/opening-hours.ts';

/** Opening hours as text: `Mon Tue Wed 08:00-18:00, Sat 09:00-13:00`. */
export function describeHours(openingHours: readonly OpeningHours[]): string {
  return openingHours
    .map(({ weekdays = [], startMinutes, endMinutes }) => {
      return `${describeWeekdays(weekdays)} ${clockText(startMinutes)}-${clockText(endMinutes)}`;
    })
    .join(', ');
}

/** Weekdays as text: `Mon Tue Wed`. */
export function describeWeekdays(weekdays: readonly number[]): string {
  return weekdays.map((weekday) => WEEKDAY_SHORT[weekday]).join(' ');
}

/** Whether periods that do not overlap leave no minute of the week out. */
export function isRoundTheClock(openingHours: readonly OpeningHours[]): boolean {
  const minutes = openingHours.reduce(
    (total, { weekdays = [], startMinutes, endMinutes }) =>
      total + weekdays.length * (endMinutes - startMinutes),
    0,
  );
  return minutes >= WEEK_DAYS * DAY_MINUTES;
}
