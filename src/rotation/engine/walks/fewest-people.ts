import type { CrewSearch, SearchLimit } from './crew-search.ts';
import type { CrewWalk } from './crew-walk.ts';

/** Temperatures: an agent of a half-hour that is missing counts 1 or more. */
const HOT = 1;
const WARM = 0.5;
const COLD = 0.2;
/** Moves of a try that is to tell soon whether a start is large enough, and by how much it grows otherwise. */
const QUICK_MOVES = 1_500;
const QUICK = 10;
const GROWTH = 0.03;
/** Moves of a try with a person less. */
const MOVES = 25_000;
const MOVES_A_PERSON = 100;

export interface Found {
  readonly people: number;
  readonly crews: readonly CrewWalk[];
}

/** People to begin with, and the fewest and most that are asked for. */
interface PeopleRange {
  readonly start: number;
  readonly fewest: number;
  readonly most: number;
}

/**
 * Crews that miss nothing, with as few people as the budget finds, but never fewer than `fewest`: a start
 * that is too small grows by what it misses, then people are taken out while that goes well.
 */
export function fewestPeople(
  search: CrewSearch,
  sizesOf: (people: number) => readonly number[],
  { start, fewest, most }: PeopleRange,
  budget: SearchLimit,
): Found | undefined {
  let best = firstCrews(search, sizesOf, start, most, budget);
  while (best !== undefined && best.people > fewest && !budget.exhausted) {
    const step = Math.min(stepDown(best.people), best.people - fewest);
    let done = 0;
    while (done < step && search.shrink()) done++;
    if (done === 0 || !search.run(movesFor(best.people), WARM, COLD, budget)) break;
    best = { people: search.people, crews: search.snapshot() };
  }
  return best;
}

function firstCrews(
  search: CrewSearch,
  sizesOf: (people: number) => readonly number[],
  start: number,
  most: number,
  budget: SearchLimit,
): Found | undefined {
  for (let people = start; !budget.exhausted; ) {
    const isLast = people >= most;
    const moves = isLast ? movesFor(people) : QUICK_MOVES + QUICK * people;
    if (search.begin(sizesOf(people)) && search.run(moves, HOT, COLD, budget))
      return { people, crews: search.snapshot() };
    if (isLast) return undefined;
    people = Math.min(most, people + Math.max(1, Math.round(people * GROWTH)));
  }
  return undefined;
}

/** Large centres step down by half a per cent, small ones by one. */
const stepDown = (people: number) => Math.max(1, Math.round(people / 200));

const movesFor = (people: number) => MOVES + MOVES_A_PERSON * people;
