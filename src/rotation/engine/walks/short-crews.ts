import type { CrewSearch, SearchLimit } from './crew-search.ts';
import type { CrewSize } from './equal-sizes.ts';
import type { Found } from './fewest-people.ts';
import { joinedWalks } from './joined-walks.ts';

/**
 * Tries: how many times the period their crews have, and at what temperature. Chosen by a few seeds of the two smallest
 * centres of bench/tours with livable rules.
 */
const TRIES = [
  { periods: 1, temperature: 0.6 },
  { periods: 1, temperature: 1.3 },
  { periods: 2, temperature: 0.6 },
];
const MOVES = 20_000;

/**
 * Crews of so many people who miss nothing, found as many of `period` weeks each and joined afterwards to crews of up to
 * `mostWeeks`. A short walk comes back to its beginning soon, so a move over a few days can change what it is in
 * for the whole cycle: which weekends are free, where nights lie. In a long one that takes all its weeks.
 */
export function shortCrews(
  search: CrewSearch,
  people: number,
  period: number,
  mostWeeks: number,
  budget: SearchLimit,
): Found | undefined {
  for (const { periods, temperature } of TRIES) {
    const sizes = sizesOfPeriod(people, Math.min(periods * period, mostWeeks), mostWeeks);
    if (budget.exhausted) break;
    budget.spend(people);
    if (!search.begin(sizes)) continue;
    if (search.run(MOVES, temperature, temperature, budget) !== undefined)
      return {
        people,
        crews: joinedWalks(search.snapshot(), mostWeeks, (walk) => search.keepsLimits(walk)),
      };
  }
  return undefined;
}

/** Crews of one length, and what is left with one of them as a longer one, which wastes less than a shorter. */
function sizesOfPeriod(people: number, period: number, mostWeeks: number): CrewSize[] {
  const rest = people % period;
  const longer = rest > 0 ? Math.min(people, mostWeeks, rest + period) : 0;
  const sizes: CrewSize[] = longer > 0 ? [{ weeks: longer, contract: 0 }] : [];
  for (let left = people - longer; left > 0; left -= period)
    sizes.push({ weeks: Math.min(period, left), contract: 0 });
  return sizes;
}
