import { isNightShift, type RotationShift } from '../../rotation-shift.ts';

/** What crews should have in equal shares: how much of each burden a shift on a weekday is. */
export type Burdens = readonly ((weekday: number, shift: number) => number)[];

/** Nights and weekend days. */
export function nightsAndWeekends(shifts: readonly RotationShift[]): Burdens {
  const isNight = shifts.map(isNightShift);
  return [(_, shift) => (isNight[shift] ? 1 : 0), (weekday) => (weekday > 4 ? 1 : 0)];
}
