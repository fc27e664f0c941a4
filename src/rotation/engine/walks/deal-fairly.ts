import type { Burdens } from './burdens.ts';
import type { SearchLimit } from './crew-search.ts';
import type { CrewWalk } from './crew-walk.ts';
import type { DayAutomaton } from './day-automaton.ts';
import { evenCrews } from './even-crews.ts';
import type { WalkTerms } from './walk-terms.ts';

/** A full week of hours weighs as much as so many nights. */
const HOURS_BURDEN = 2;

/** Deals burdens and hours evenly between the crews of each contract. */
export function dealFairly(
  crews: readonly CrewWalk[],
  { choices }: DayAutomaton,
  burdens: Burdens,
  { contracts }: WalkTerms,
  budget: SearchLimit,
): void {
  const unitsOf = new Map(
    choices.flatMap(({ shifts, units }) => Array.from(shifts, (shift) => [shift, units] as const)),
  );
  for (const [k, { hours }] of contracts.entries()) {
    const ofHours = (_: number, shift: number) => (HOURS_BURDEN * unitsOf.get(shift)!) / hours.most;
    const own = crews.filter(({ contract }) => contract === k);
    evenCrews(own, [...burdens, ofHours], (shift) => unitsOf.get(shift)!, hours, budget);
  }
}
