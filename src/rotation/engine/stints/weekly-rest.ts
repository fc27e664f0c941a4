import { DAY_MINUTES } from '../../../time/durations.ts';
import type { RotationShift } from '../../rotation-shift.ts';
import { OFF, type Remembering } from './remembering.ts';

/** Whether this week has a rest of its own; `OWED` where the week before has none yet either. */
const KEPT = 0;
const OPEN = 1;
const OWED = 2;

const SUNDAY = 6;

/**
 * A rest of its own for each calendar week: a rest counts for one week per `hours` of it, in weeks in which at least
 * 24 h of it lie. The earliest week that may count a rest has it, which leaves the most to those after it.
 *
 * What is remembered at midnight is how the week stands, and the minutes since the last duty ended (below zero while
 * it lasts), less what was counted for weeks. No more than one week is owed: with the day of rest before it, a week off
 * holds two rests of 96 h, which is the longest that a rule may ask for.
 */
export function weeklyRest(hours: number, shifts: readonly RotationShift[]): Remembering {
  const wanted = Math.ceil(hours * 60);
  const least = Math.min(DAY_MINUTES, wanted);
  return {
    start: memoryOf(KEPT, wanted - least),
    after: (memory, weekday, shift) => {
      let left = Math.floor(memory / 3);
      let stand = memory - 3 * left;
      const count = (rest: number) => {
        const counts = stand !== KEPT && rest >= wanted;
        if (counts) stand = stand === OWED ? OPEN : KEPT;
        return counts ? rest - wanted : rest;
      };
      if (shift === OFF) left = count(count(left + DAY_MINUTES));
      else {
        const { startMinutes, lengthMinutes } = shifts[shift]!;
        const inside = Math.min(left, weekday * DAY_MINUTES) + startMinutes;
        let rest = left + startMinutes;
        if (stand === OWED) rest = count(rest);
        if (stand === OWED) return undefined;
        if (inside >= least) count(rest);
        left = DAY_MINUTES - startMinutes - lengthMinutes;
      }
      const toMonday = (SUNDAY - weekday) * DAY_MINUTES;
      // The next week counts a rest once a day of it lies there, so that day need not be remembered.
      if (stand === KEPT) left = Math.min(left, wanted - least - toMonday);
      else if (left + toMonday < least) return undefined;
      return memoryOf(weekday === SUNDAY ? stand + 1 : stand, left);
    },
  };
}

function memoryOf(stand: number, left: number): number {
  return 3 * left + stand;
}
