import type { SearchBudget } from '../../../search/search-budget.ts';
import type { CrewSearch } from './crew-search.ts';
import type { CrewWalk } from './crew-walk.ts';

/** Temperatures: an agent of a half-hour that is missing counts 1 or more. */
const HOT = 1;
const WARM = 0.5;
const COLD = 0.2;
/** Moves a person of a try that is to tell soon, and of one that is not to give up. */
const QUICK = 25;
const THOROUGH = 400;
/** More moves than any try is given: twice as many heads need fewer than twice as many each. */
const MOST_MOVES = 40_000;
const FEWEST_MOVES = 4_000;

interface Found {
  readonly people: number;
  readonly crews: readonly CrewWalk[];
}

/**
 * Crews that miss nothing, with as few people as the budget finds, but never fewer than `fewest`. The steps
 * down are large while they go well, and halve where one fails.
 */
export function fewestPeople(
  search: CrewSearch,
  sizesOf: (people: number) => readonly number[],
  start: number,
  fewest: number,
  budget: SearchBudget,
): Found | undefined {
  let best: Found | undefined;
  const note = () => {
    best = { people: search.people, crews: search.snapshot() };
    budget.improve(best.people, undefined);
  };
  let people = start;
  while (best === undefined && !budget.exhausted) {
    if (search.begin(sizesOf(people)) && search.run(movesFor(people, THOROUGH), HOT, COLD, budget)) note();
    else people += Math.max(1, Math.round(people * 0.04));
  }
  let step = Math.max(1, Math.round(people / 50));
  while (best !== undefined && best.people > fewest && !budget.exhausted) {
    step = Math.min(step, best.people - fewest);
    const effort = step > 1 ? QUICK : THOROUGH;
    let done = 0;
    while (done < step && search.shrink()) done++;
    if (done > 0 && search.run(movesFor(best.people, effort), WARM, COLD, budget)) note();
    else {
      search.restore(best.crews);
      if (step === 1) break;
      step = Math.floor(step / 2);
    }
  }
  return best;
}

function movesFor(people: number, perPerson: number): number {
  return Math.min(MOST_MOVES, Math.max(FEWEST_MOVES, perPerson * people));
}
