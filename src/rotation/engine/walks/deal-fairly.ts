import type { Burdens } from './burdens.ts';
import { CrewLimits } from './crew-limits.ts';
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
  terms: WalkTerms,
  budget: SearchLimit,
): void {
  const unitsOf: number[] = [];
  for (const { shifts, units } of choices) for (const shift of shifts) unitsOf[shift] = units;
  const limits = new CrewLimits(terms, 0);
  const isKept = (walk: CrewWalk) => limits.load(walk) === 0;
  for (const [k, { hours }] of terms.contracts.entries()) {
    const ofHours = (_: number, shift: number) => (HOURS_BURDEN * unitsOf[shift]!) / hours.most;
    const own = crews.filter(({ contract }) => contract === k);
    evenCrews(own, [...burdens, ofHours], (shift) => unitsOf[shift]!, hours, isKept, budget);
  }
}
