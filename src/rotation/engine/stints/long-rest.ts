import { DAY_MINUTES } from '../../../time/durations.ts';
import type { LongRest } from '../../rotation-rules.ts';
import type { RotationShift } from '../../rotation-shift.ts';
import { OFF, type Remembering } from './remembering.ts';

/**
 * A rest of so many hours in any so many days in a row, in which at least 24 h of it lie, or all that is wanted if that is less.
 *
 * What is remembered at midnight is for how many more days the last rest that was long enough will do, whether the rest
 * of now has to become one, because days that are over had no other, and the minutes since the last duty ended (below
 * zero while it lasts), as far as they matter.
 */
export function longRest({ hours, days }: LongRest, shifts: readonly RotationShift[]): Remembering {
  const wanted = Math.ceil(hours * 60);
  const least = Math.min(DAY_MINUTES, wanted);
  const memoryOf = (left: number, served: number, isOwed: boolean) =>
    2 * ((days + 1) * (left + DAY_MINUTES) + served) + (isOwed ? 1 : 0);
  /** Days after now whose rule a rest keeps that ends so many minutes before midnight (below zero: after it). */
  const servedBy = (ended: number) =>
    Math.min(days, days - Math.ceil((ended + least) / DAY_MINUTES));
  return {
    start: memoryOf(wanted, days, false),
    after: (memory, _, shift) => {
      let isOwed = memory % 2 === 1;
      const both = Math.floor(memory / 2);
      let served = both % (days + 1);
      let left = Math.floor(both / (days + 1)) - DAY_MINUTES;
      if (shift === OFF) left += DAY_MINUTES;
      else {
        const { startMinutes, lengthMinutes } = shifts[shift]!;
        const rest = left + startMinutes;
        if (rest >= wanted) {
          isOwed = false;
          served = Math.max(served, servedBy(-startMinutes));
        } else if (isOwed) return undefined;
        left = DAY_MINUTES - startMinutes - lengthMinutes;
      }
      // The days that end with this midnight.
      if (left >= wanted) {
        isOwed = false;
        served = Math.max(served - 1, servedBy(0));
      } else if (served === 0) {
        if (left < least) return undefined;
        isOwed = true;
      } else served--;
      return memoryOf(Math.min(left, wanted), served, isOwed);
    },
  };
}
