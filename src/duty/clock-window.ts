import { wholeNumberBetween } from '../core/kinds.ts';
import { DAY_MINUTES } from '../time/durations.ts';

/** Minutes of the day, from a clock time up to another; past midnight where `toMinutes` is not later. */
export interface ClockWindow {
  /** Minutes after midnight, 0 to 1439. */
  readonly fromMinutes: number;
  /** Minutes after midnight, 0 to 1440. */
  readonly toMinutes: number;
}

/** A clock time in minutes after midnight. */
export const clockMinutes = (last = DAY_MINUTES - 1) =>
  wholeNumberBetween(0, last, `minutes after midnight, 0 to ${last}`);

export const clockWindowFields = () => ({
  fromMinutes: clockMinutes(),
  toMinutes: clockMinutes(DAY_MINUTES),
});

/** Whether the minute that begins at a clock time lies in a window. */
export function lies(clock: number, { fromMinutes, toMinutes }: ClockWindow): boolean {
  return toMinutes > fromMinutes
    ? clock >= fromMinutes && clock < toMinutes
    : clock >= fromMinutes || clock < toMinutes;
}
