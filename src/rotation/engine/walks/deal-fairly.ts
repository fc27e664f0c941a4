import { isNightShift, type RotationShift } from '../../rotation-shift.ts';
import type { SearchLimit, UnitRange } from './crew-search.ts';
import type { CrewWalk } from './crew-walk.ts';
import type { DayAutomaton } from './day-automaton.ts';
import { evenCrews } from './even-crews.ts';

/** A full week of hours weighs as much as so many nights. */
const HOURS_BURDEN = 2;

/** Deals nights, weekend days and hours evenly between crews. */
export function dealFairly(
  crews: readonly CrewWalk[],
  { choices }: DayAutomaton,
  shifts: readonly RotationShift[],
  hours: UnitRange,
  budget: SearchLimit,
): void {
  const unitsOf = new Int32Array(shifts.length);
  for (const { shifts: alike, units } of choices) for (const shift of alike) unitsOf[shift] = units;
  const isNight = shifts.map(isNightShift);
  const burdens = [
    (_: number, shift: number) => (isNight[shift] ? 1 : 0),
    (weekday: number) => (weekday > 4 ? 1 : 0),
    (_: number, shift: number) => (HOURS_BURDEN * unitsOf[shift]!) / hours.most,
  ];
  evenCrews(crews, burdens, (shift) => unitsOf[shift]!, hours, budget);
}
