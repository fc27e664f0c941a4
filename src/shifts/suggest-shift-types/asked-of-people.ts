import { sum } from '../../core/sum.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import type { DailyShiftDemand } from '../design-shifts/result.ts';
import { lengthsOf } from '../shift-rules.ts';
import type { ShiftType } from '../shift-type.ts';
import type { AskedOfPeople } from './result.ts';

const SIX_O_CLOCK = 360;
const END_OF_NIGHT = 300;

/** What a design asks of people, in shifts over the period. */
export function askedOf(
  dailyDemand: readonly DailyShiftDemand[],
  types: readonly ShiftType[],
  today: readonly ShiftType[],
): AskedOfPeople {
  const shortest = Math.min(...today.flatMap(lengthsOf));
  const split = new Set(types.filter((type) => type.split !== undefined).map(({ id }) => id));
  const count = (isAsked: (shift: DailyShiftDemand) => boolean) =>
    sum(dailyDemand.filter(isAsked).flatMap(({ counts }) => counts));
  return {
    startsBefore6: count(({ startMinutes }) => startMinutes < SIX_O_CLOCK),
    shortShifts: count(({ lengthMinutes }) => lengthMinutes < shortest),
    splitShifts: count(({ typeId }) => split.has(typeId)),
    nightShifts: count(
      ({ startMinutes, lengthMinutes }) =>
        startMinutes < END_OF_NIGHT || startMinutes + lengthMinutes > DAY_MINUTES,
    ),
  };
}

/** How much more is asked than before. */
export function moreAsked(before: AskedOfPeople, after: AskedOfPeople): AskedOfPeople {
  return {
    startsBefore6: after.startsBefore6 - before.startsBefore6,
    shortShifts: after.shortShifts - before.shortShifts,
    splitShifts: after.splitShifts - before.splitShifts,
    nightShifts: after.nightShifts - before.nightShifts,
  };
}
