import * as z from 'zod/mini';
import { wholeNumberBetween } from '../core/kinds.ts';
import { type ClockWindow, clockWindowFields, lies } from '../duty/clock-window.ts';
import { DAY_MINUTES, WEEK_DAYS } from '../time/durations.ts';
import type { Horizon } from './horizon.ts';

/** Hours of the clock on some weekdays. */
export interface ClockHours extends ClockWindow {
  /** Weekdays concerned, 0 for Monday, by the date of the hour itself (default: all). */
  readonly weekdays?: readonly number[] | undefined;
}

/** A whole number of minutes that fits in a day. */
export const minutesInADay = (least: number) =>
  wholeNumberBetween(least, DAY_MINUTES, `a whole number of minutes, ${least} to ${DAY_MINUTES}`);

export const clockHoursFields = () => ({
  ...clockWindowFields(),
  weekdays: z.optional(weekdayList()),
});

export const weekdayList = () => {
  const weekday = wholeNumberBetween(0, WEEK_DAYS - 1, 'a weekday, 0 (Monday) to 6 (Sunday)');
  return z
    .array(weekday, 'a list of weekdays')
    .check(z.minLength(1, 'a list of at least one weekday'));
};

/** Whether something may begin at that clock time: windows with their ends, none allow all day. */
export function mayBegin(clock: number, windows: readonly ClockWindow[] | undefined): boolean {
  if (windows === undefined) return true;
  return windows.some((hours) => clock === hours.toMinutes || lies(clock, hours));
}

/** Whether the minute of the horizon that begins then lies in those hours. */
export function isWithin(minute: number, hours: ClockHours, horizon: Horizon): boolean {
  const day = Math.floor(minute / DAY_MINUTES);
  if (hours.weekdays !== undefined && !hours.weekdays.includes(weekdayOn(day, horizon))) {
    return false;
  }
  return lies(minute % DAY_MINUTES, hours);
}

/** The weekday of a day, also of one after the last. */
function weekdayOn(day: number, { days, weekdays, cyclic }: Horizon): number {
  return cyclic ? weekdays[day % days]! : (weekdays[0]! + day) % WEEK_DAYS;
}
