import { type Horizon, MINUTES_PER_DAY } from './horizon.ts';
import type { ClockWindow } from './shift-type.ts';

/** Hours of the clock on some weekdays. */
export interface ClockHours extends ClockWindow {
  readonly weekdays?: readonly number[] | undefined;
}

/** Whether the minute of the horizon that begins then lies in those hours. */
export function isWithin(
  minute: number,
  { fromMinutes, toMinutes, weekdays }: ClockHours,
  horizon: Horizon,
): boolean {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  const weekday = weekdayOn(day, horizon);
  if (weekdays !== undefined && !weekdays.includes(weekday)) return false;
  const clock = minute - day * MINUTES_PER_DAY;
  return toMinutes > fromMinutes
    ? clock >= fromMinutes && clock < toMinutes
    : clock >= fromMinutes || clock < toMinutes;
}

/** The weekday of a day, also of one before the first or after the last. */
function weekdayOn(day: number, { days, weekdays, cyclic }: Horizon): number {
  if (cyclic) return weekdays[((day % days) + days) % days]!;
  return (((weekdays[0]! + day) % 7) + 7) % 7;
}
