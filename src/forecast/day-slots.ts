import { DAY_MINUTES } from '../time/durations.ts';

/** How many intervals a day without a clock change has. */
export function slotsOf(intervalSeconds: number): number {
  return DAY_MINUTES / (intervalSeconds / 60);
}

/** The slot of the day in which an interval starts. */
export function slotAt(startMinutes: number, intervalSeconds: number): number {
  return Math.floor((startMinutes * 60) / intervalSeconds);
}
