import type { CrewSearch, SearchLimit } from './crew-search.ts';
import type { CrewWalk } from './crew-walk.ts';
import type { CrewSize } from './equal-sizes.ts';
import { fewerForDuties } from './fewer-for-duties.ts';
import type { Found } from './fewest-people.ts';

/** Temperatures: a duty that is missing counts 1 or more. */
export const HOT_FOR_DUTIES = 0.3;
export const COLD_FOR_DUTIES = 0.05;
/** Moves of a try that is to tell soon whether there are enough people, and of one that is to find the last of them. */
const QUICK_MOVES = 4_000;
const QUICK_MOVES_A_PERSON = 20;
const MOVES = 15_000;
const MOVES_A_PERSON = 40;
/**
 * Tries of the last kind, each from first walks of its own: where a duty or two of 545 are to spare, every second one
 * finds crews. Fewer people are soon tried in other ways.
 */
const TRIES = 3;
const TRIES_OF_FEW = 1;
const FEW = 100;

/** Where one number of people is asked for alone, each try has so many times the moves of the one before, up to so many times. */
const MORE_MOVES = 3;
const LONGEST_TRY = 3;

/** Where the fewest are not enough, there are to be this share more at once, but no more than so many for each missing duty. */
const GROWTH = 0.01;
const PEOPLE_A_DUTY = 4;
/**
 * More people than this are easily too many at first, and are taken out one after the other: for a peak of 300 that finds
 * 643 for the 646 of halving what is between.
 */
const MANY = 150;
const GROWTH_OF_MANY = 0.02;

/** People of crews for given duties. */
export interface PeopleForDuties {
  readonly fewest: number;
  readonly most: number;
  /** So few are not tried to be one less, but for a quick try (default `fewest`). */
  readonly enough?: number;
}

/**
 * Crews who work every duty of a cover of given duties, with as few people of the range as the budget finds. Such crews
 * are found soon or not at all, so it begins with the fewest, goes up by ever more, halves what is between, and tries
 * a person less for as long as it may, or takes people out where there are many; one number alone is tried as long from
 * the beginning, and longer, as a rota for it alone would be. What the search comes to, and how many duties it misses, goes to `finish`, whose crews count.
 */
export function fewestForDuties(
  search: CrewSearch,
  sizesOf: (people: number) => readonly CrewSize[],
  { fewest, most, enough = fewest }: PeopleForDuties,
  budget: SearchLimit,
  finish: (crews: readonly CrewWalk[], missing: number) => readonly CrewWalk[] | undefined,
): Found | undefined {
  const attempt = (people: number, moves: number): Found | undefined => {
    // To lay first walks takes about as long as a move for each of their weeks.
    budget.spend(people);
    if (!search.begin(sizesOf(people))) return undefined;
    search.run(moves, HOT_FOR_DUTIES, COLD_FOR_DUTIES, budget);
    const crews = finish(search.crews, search.missing);
    return crews === undefined ? undefined : { people, crews };
  };
  const quick = (people: number) => attempt(people, QUICK_MOVES + QUICK_MOVES_A_PERSON * people);
  const isMany = fewest > MANY && fewest < most;
  let tooFew = fewest - 1;
  let best: Found | undefined;
  for (let more = 1; best === undefined && tooFew < most && !budget.exhausted; ) {
    const people = Math.min(most, tooFew + more);
    best = quick(people);
    if (best === undefined) tooFew = people;
    more = Math.max(2 * more, Math.round((isMany ? GROWTH_OF_MANY : GROWTH) * people));
    // Where hardly a duty is missing, many people more would only have to be taken off again.
    if (people > FEW && !isMany) more = Math.min(more, Math.max(1, PEOPLE_A_DUTY * search.missing));
  }
  const least = Math.max(fewest, enough);
  if (best !== undefined && isMany) return fewerForDuties(search, best, least, budget, finish);
  while (best !== undefined && best.people - tooFew > 1 && !budget.exhausted) {
    const middle = Math.floor((tooFew + best.people) / 2);
    const fewer = quick(middle);
    if (fewer === undefined) tooFew = middle;
    else best = fewer;
  }
  const long = (people: number, times = 1) =>
    attempt(people, times * (MOVES + MOVES_A_PERSON * people));
  const isOne = fewest === most;
  for (let times = 1; best === undefined && isOne && times <= LONGEST_TRY; times *= MORE_MOVES)
    best = budget.exhausted ? undefined : long(most, times);
  const tries = (best?.people ?? 0) <= FEW ? TRIES_OF_FEW : TRIES;
  let failed = 0;
  while (best !== undefined && best.people > least && failed < tries && !budget.exhausted) {
    const fewer = long(best.people - 1);
    failed = fewer === undefined ? failed + 1 : 0;
    best = fewer ?? best;
  }
  return best;
}
