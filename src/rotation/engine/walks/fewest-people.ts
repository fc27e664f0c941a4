import type { CrewSearch, SearchLimit } from './crew-search.ts';
import type { CrewWalk } from './crew-walk.ts';
import type { CrewSize } from './equal-sizes.ts';

/** Temperatures: an agent of a half-hour that is missing counts 1 or more. */
const HOT = 1;
const WARM = 0.6;
const COLD = 0.2;
/**
 * So few people are tried at one temperature: what is missing comes and goes, and is nothing at times. A centre of
 * peak 60 gets 109 people in 3 of 4 tries of 30,000 moves (2 of 12 where it cools), one of peak 10 gets 23 in 4 of 6
 * (6 of 20). Where there are many more, something is always missing somewhere until it cools.
 */
const FEW = 150;
/** Moves of a try that is to tell soon whether a start is large enough, and by how much it grows otherwise: ever more. */
const QUICK_MOVES = 1_500;
const QUICK = 10;
const GROWTH = 0.03;
const GROWTH_OF_GROWTH = 1.6;
/** Crews that are found in this share of the moves have people to spare: twice as many go next time. */
const EASY = 0.1;
/** Share of these moves that the first try with a person less has; each after it that fails has twice as many. */
const FIRST_TRY = 0.125;
const MOVES = 25_000;
const MOVES_A_PERSON = 100;
/** Share of these for a start that may not grow, and for crews most of whom are there. */
const LAST_START = 0.75;
const COMPLETED = 0.25;

export interface Found {
  readonly people: number;
  readonly crews: readonly CrewWalk[];
}

interface Known {
  /** Crews that are known already: they take the place of a start. */
  readonly known?: Found | undefined;
  /** The share of its moves up to which a try with a person less is made again. */
  readonly lastTry?: number;
  /** Sees all that are found on the way. */
  readonly onFound?: (found: Found) => void;
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
  sizesOf: (people: number) => readonly CrewSize[],
  { start, fewest, most }: PeopleRange,
  budget: SearchLimit,
  { known, lastTry = 1, onFound }: Known = {},
): Found | undefined {
  let best = known ?? firstCrews(search, sizesOf, start, most, budget);
  if (best === undefined) return undefined;
  if (known !== undefined) search.restore(known.crews);
  else onFound?.(best);
  let share = FIRST_TRY;
  for (let step = stepDown(best.people); best.people > fewest && !budget.exhausted; ) {
    step = Math.min(step, best.people - fewest);
    let done = 0;
    while (done < step && search.shrink()) done++;
    if (done === 0) break;
    const most = share * movesFor(best.people);
    const moves = search.run(most, WARM, coldest(best.people), budget);
    if (moves !== undefined) {
      best = { people: search.people, crews: search.snapshot() };
      onFound?.(best);
      step = moves < EASY * most ? 2 * step : stepDown(best.people);
    } else {
      search.restore(best.crews);
      if (step > 1) step = Math.floor(step / 2);
      else if (share < lastTry) share *= 2;
      else break;
    }
  }
  return best;
}

/** Crews that are there, and others of these sizes beside them, moved until nothing is missing. */
export function completedCrews(
  search: CrewSearch,
  kept: readonly CrewWalk[],
  sizes: readonly CrewSize[],
  budget: SearchLimit,
): Found | undefined {
  if (!search.begin(sizes, kept)) return undefined;
  const { people } = search;
  const moves = COMPLETED * movesFor(people);
  if (search.run(moves, WARM, coldest(people), budget) === undefined) return undefined;
  return { people, crews: search.snapshot() };
}

/** Crews of the first size of which they are found, from a start that grows by what it misses. */
export function firstCrews(
  search: CrewSearch,
  sizesOf: (people: number) => readonly CrewSize[],
  start: number,
  most: number,
  budget: SearchLimit,
): Found | undefined {
  const enough = Math.min(most, MOST_GROWTH * start + MOST_BESIDE);
  for (let people = start, growth = GROWTH; !budget.exhausted; growth *= GROWTH_OF_GROWTH) {
    // To lay first walks takes about as long as a move for each of their weeks, whether they close or not.
    for (let week = 0; week < people && !budget.exhausted; week++) budget.spend();
    const isLast = people >= most;
    const moves = isLast ? LAST_START * movesFor(people) : QUICK_MOVES + QUICK * people;
    const isFew = isLast && people <= FEW;
    const [hottest, coldest] = isFew ? [WARM, WARM] : [HOT, COLD];
    if (search.begin(sizesOf(people)) && search.run(moves, hottest, coldest, budget) !== undefined)
      return { people, crews: search.snapshot() };
    if (isLast || people >= enough) return undefined;
    people = Math.min(most, people + Math.max(1, Math.round(people * growth)));
  }
  return undefined;
}

/** Where so many times the people of the start, and some, are not enough, no crews of any size are found. */
const MOST_GROWTH = 4;
const MOST_BESIDE = 60;

/** Large centres step down by half a per cent, small ones by one. */
const stepDown = (people: number) => Math.max(1, Math.round(people / 200));

const coldest = (people: number) => (people <= FEW ? WARM : COLD);

const movesFor = (people: number) => MOVES + MOVES_A_PERSON * people;
