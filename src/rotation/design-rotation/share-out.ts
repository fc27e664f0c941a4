import type { SearchBudget } from '../../search/search-budget.ts';
import type { SearchLimit } from '../engine/walks/crew-search.ts';
import { type CrewWalk, copyOf } from '../engine/walks/crew-walk.ts';
import { dealFairly } from '../engine/walks/deal-fairly.ts';
import type { Found } from '../engine/walks/fewest-people.ts';
import { dropSpareDuties } from '../engine/walks/spare-duties.ts';
import type { CrewQuest } from './crew-quest.ts';

/** Crews that are farther apart than this in nights or weekend days a week are moved nearer, at this temperature. */
const APART = 0.15;
const EVEN_TEMPERATURE = 0.2;
/** Crews that are farther apart than this in the end are made anew, at the temperature at which few people are found. */
const FAR_APART = 0.3;
const AGAIN_TEMPERATURE = 0.6;
/** Of so many one person more is taken for crews that are less far apart. */
const HUNDRED = 100;

/** Steps of an even deal, of moves that share nights and weekends, and of crews made anew: so many, and more for each person. */
const DEAL = 2_000;
const DEAL_A_PERSON = 15;
const MOVES = 5_000;
const MOVES_A_PERSON = 80;

/**
 * Crews of as many people who bear nights and weekends alike, without duties that nobody needs. Duties that were chosen
 * without a thought of crews may leave no room to share them: others do, for as many people, or for one of a hundred more.
 */
export function shareOut(
  { problem, search, cover, burdens, sizesOf }: CrewQuest,
  { people, crews: found }: Found,
  before: Found | undefined,
  budget: SearchBudget,
): readonly CrewWalk[] {
  const { automaton, terms } = problem;
  const deal = (crews: readonly CrewWalk[]) =>
    dealFairly(crews, automaton, burdens, terms, budget.next(DEAL + DEAL_A_PERSON * people));
  const slice = () => budget.next(MOVES + MOVES_A_PERSON * people);
  const nearer = (limit: SearchLimit) =>
    search.spread > APART ? search.even(Infinity, EVEN_TEMPERATURE, APART, limit) : undefined;
  /** How far apart crews are once they have exchanged what they can; the search has them then. */
  const share = (crews: readonly CrewWalk[]) => {
    deal(crews);
    search.restore(crews);
    search.restore(nearer(slice()) ?? crews);
    return search.spread;
  };
  budget.enter('fairness');
  const spread = share(found.map(copyOf));
  let crews = search.snapshot();
  if (spread > FAR_APART) {
    const anew = slice();
    const isFound =
      !anew.exhausted &&
      search.begin(sizesOf(people)) &&
      search.run(Infinity, AGAIN_TEMPERATURE, AGAIN_TEMPERATURE, anew) !== undefined;
    const spreadAnew = isFound ? share(search.snapshot()) : Infinity;
    if (spreadAnew < spread) crews = search.snapshot();
    const hasOneMore = before?.people === people + 1 && people >= HUNDRED;
    const isFar = Math.min(spread, spreadAnew) > FAR_APART;
    if (isFar && hasOneMore && share(before.crews.map(copyOf)) <= FAR_APART)
      crews = search.snapshot();
  }
  budget.enter('duties');
  dropSpareDuties(crews, automaton, cover, terms, budget.next(DEAL + DEAL_A_PERSON * people));
  budget.enter('fairness');
  deal(crews);
  return crews;
}
