import type { Burdens } from './burdens.ts';
import type { SearchLimit, UnitRange } from './crew-search.ts';
import type { CrewWalk } from './crew-walk.ts';
import type { DayAutomaton } from './day-automaton.ts';
import { evenCrews } from './even-crews.ts';

/** A full week of hours weighs as much as so many nights. */
const HOURS_BURDEN = 2;

/** Deals burdens and hours evenly between crews. */
export function dealFairly(
  crews: readonly CrewWalk[],
  { choices }: DayAutomaton,
  burdens: Burdens,
  hours: UnitRange,
  budget: SearchLimit,
): void {
  const unitsOf = new Map(
    choices.flatMap(({ shifts, units }) => Array.from(shifts, (shift) => [shift, units] as const)),
  );
  const ofHours = (_: number, shift: number) => (HOURS_BURDEN * unitsOf.get(shift)!) / hours.most;
  evenCrews(crews, [...burdens, ofHours], (shift) => unitsOf.get(shift)!, hours, budget);
}
