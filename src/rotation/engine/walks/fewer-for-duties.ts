import type { CrewSearch, SearchLimit } from './crew-search.ts';
import type { CrewWalk } from './crew-walk.ts';
import type { Found } from './fewest-people.ts';

/**
 * The rest goes on at one temperature when a person is out: duties come and go, and none is missing at times. Of three
 * drawn mixes of rules at a peak of 300, 400,000 moves come to 579, 618 and 646 people, to 580, 619 and 646 where
 * it is 0.2, and to 580, 620 and 647 where it cools.
 */
const WARM = 0.3;
/** Moves of a try, and of the one after it twice as many, so many times; crews step down by half a per cent first. */
const MOVES = 4_000;
const MOVES_A_PERSON = 20;
const TRIES = 4;
const STEP_DOWN = 200;

/** A person less than the crews of a search, or several at once, as long as none of their duties is missing then. */
export function fewerForDuties(
  search: CrewSearch,
  known: Found,
  least: number,
  budget: SearchLimit,
  finish: (crews: readonly CrewWalk[], missing: number) => readonly CrewWalk[] | undefined,
): Found {
  let best: Found = { people: known.people, crews: search.snapshot() };
  let step = Math.max(1, Math.round(best.people / STEP_DOWN));
  let longer = 1;
  for (let failed = 0; best.people > least && failed < TRIES && !budget.exhausted; ) {
    step = Math.min(step, best.people - least);
    let out = 0;
    while (out < step && search.shrink()) out++;
    if (out === 0) break;
    const moves = longer * (MOVES + MOVES_A_PERSON * best.people);
    if (search.run(moves, WARM, WARM, budget) !== undefined) {
      best = { people: search.people, crews: search.snapshot() };
      failed = 0;
      longer = 1;
      continue;
    }
    if (out === 1) {
      failed++;
      longer *= 2;
    }
    step = 1;
    search.restore(best.crews);
  }
  const crews = best.people < known.people ? finish(best.crews, 0) : undefined;
  return crews === undefined ? known : { people: best.people, crews };
}
