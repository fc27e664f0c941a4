import { DAY_MINUTES } from '../time/durations.ts';
import type { RotationShift } from './rotation-input.ts';

const NIGHT_START = 23 * 60;
const NIGHT_END = 30 * 60;
const NIGHT_MINUTES = 180;

type Times = Pick<RotationShift, 'startMinutes' | 'lengthMinutes'>;

/** Minutes of a shift that count as working hours. */
export function workingMinutes({ lengthMinutes, paidMinutes }: RotationShift): number {
  return paidMinutes ?? lengthMinutes;
}

/** Minutes between the end of a shift and the start of another, so many days after the first. */
export function restMinutes(first: Times, next: Times, daysLater: number): number {
  return daysLater * DAY_MINUTES + next.startMinutes - first.startMinutes - first.lengthMinutes;
}

/** Whether at least 3 hours of a shift lie between 23:00 and 06:00 (2003/88/EC, article 2). */
export function isNightShift({ startMinutes, lengthMinutes }: Times): boolean {
  const end = startMinutes + lengthMinutes;
  const within = (from: number, to: number) =>
    Math.max(0, Math.min(end, to) - Math.max(startMinutes, from));
  const minutes =
    within(0, NIGHT_END - DAY_MINUTES) +
    within(NIGHT_START, NIGHT_END) +
    within(NIGHT_START + DAY_MINUTES, NIGHT_END + DAY_MINUTES);
  return minutes >= NIGHT_MINUTES;
}
