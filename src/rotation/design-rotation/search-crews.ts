import { seededRandom } from '../../core/random.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { type Burdens, nightsAndWeekends } from '../engine/walks/burdens.ts';
import { CrewSearch, type SearchLimit } from '../engine/walks/crew-search.ts';
import type { CrewWalk } from '../engine/walks/crew-walk.ts';
import { dealFairly } from '../engine/walks/deal-fairly.ts';
import { HalfHourCover } from '../engine/walks/half-hour-cover.ts';
import { PeopleBound } from '../engine/walks/people-bound.ts';
import { dropSpareDuties } from '../engine/walks/spare-duties.ts';
import type { WholeRange } from '../rotation-rules.ts';
import { dealPeople, sizesOfCrews } from './contract-terms.ts';
import type { DesignRotationInput } from './input.ts';
import type { RotationProblem } from './rotation-problem.ts';
import { searchCheapest } from './search-cheapest.ts';
import { searchFewest } from './search-fewest.ts';

/**
 * Shares of the steps after which an even deal between crews is left, moves that share nights and weekends, the same for
 * crews made anew, and duties that nobody needs; another deal has the rest.
 */
const DEAL = 0.88;
const SOME_FAIR_CREWS = 0.82;
const OTHER_FAIR_CREWS = 0.87;
const FAIR_CREWS = 0.93;
const FEWER_DUTIES = 0.95;

export interface FoundCrews {
  readonly crews: readonly CrewWalk[] | undefined;
  /** No crews have fewer people, or cost less. */
  readonly bound: number;
  /** Agent-hours that the nearest crews miss, where none were found. */
  readonly missing: number;
}

/** Crews for as few people of the range as the steps find, or for as little money, and what is proven about them. */
export function searchCrews(
  input: DesignRotationInput,
  problem: RotationProblem,
  range: WholeRange,
  maxCycleWeeks: number,
  seed: number,
  budget: SearchBudget,
): FoundCrews {
  const { model, automaton, terms, shifts, contracts } = problem;
  const cover = new HalfHourCover(model);
  const burdens = [...nightsAndWeekends(shifts), ...unpopular(input, problem)];
  const search = new CrewSearch(automaton, cover, terms, seededRandom(seed), burdens);
  const bound = new PeopleBound(automaton, model, terms);
  const sizesOf = (people: number) => {
    const dealt = dealPeople(people, bound.people(), contracts);
    return dealt === undefined ? [] : sizesOfCrews(dealt, maxCycleWeeks);
  };
  const quest = {
    input,
    problem,
    range,
    maxCycleWeeks,
    seed,
    burdens,
    cover,
    search,
    bound,
    sizesOf,
  };
  const { crews: found, before } =
    input.minimise === 'cost'
      ? { crews: searchCheapest(quest, budget), before: undefined }
      : searchFewest(quest, budget);
  if (found === undefined) {
    const missing = (cover.missing * model.tickMinutes) / 60;
    return { crews: undefined, bound: bound.value, missing };
  }
  budget.enter('fairness');
  dealFairly(found, automaton, burdens, terms, budget.until(DEAL));
  search.restore(found);
  const mayMove = input.minimise !== 'cost';
  const nearer = (limit: SearchLimit) =>
    mayMove && search.spread > APART
      ? search.even(Infinity, EVEN_TEMPERATURE, APART, limit)
      : undefined;
  let crews = nearer(budget.until(SOME_FAIR_CREWS)) ?? found;
  search.restore(crews);
  const spread = search.spread;
  const shareOut = (others: readonly CrewWalk[], limit: SearchLimit) => {
    dealFairly(others, automaton, burdens, terms, limit);
    search.restore(others);
    search.restore(nearer(limit) ?? others);
    return search.spread;
  };
  // Duties that were chosen without a thought of crews may leave no room to share them: others do, for as many people.
  if (mayMove && spread > FAR_APART) {
    const { people } = search;
    const fair = budget.until(OTHER_FAIR_CREWS);
    const isFound =
      search.begin(sizesOf(people)) &&
      search.run(Infinity, AGAIN_TEMPERATURE, AGAIN_TEMPERATURE, fair) !== undefined;
    const spreadAnew = isFound ? shareOut(search.snapshot(), fair) : Infinity;
    if (spreadAnew < spread) crews = search.snapshot();
    // So few may leave hardly an hour to exchange, and one of a hundred more does.
    const isFar = Math.min(spread, spreadAnew) > FAR_APART;
    if (isFar && before !== undefined && before.people === people + 1 && people >= HUNDRED) {
      if (shareOut(before.crews, budget.until(FAIR_CREWS)) <= FAR_APART) crews = search.snapshot();
    }
  }
  budget.enter('duties');
  dropSpareDuties(crews, automaton, cover, terms, budget.until(FEWER_DUTIES));
  budget.enter('fairness');
  dealFairly(crews, automaton, burdens, terms, budget);
  return { crews, bound: bound.value, missing: 0 };
}

/** Shifts that nobody likes, where any are named. */
function unpopular(
  { unpopularShifts = [] }: DesignRotationInput,
  { model }: RotationProblem,
): Burdens {
  if (unpopularShifts.length === 0) return [];
  const isUnpopular = model.templates.map(({ type }) => unpopularShifts.includes(type.id));
  return [(_: number, shift: number) => (isUnpopular[shift] ? 1 : 0)];
}

/** Crews that are farther apart than this in nights or weekend days a week are moved nearer, at this temperature. */
const APART = 0.15;
const EVEN_TEMPERATURE = 0.2;
/** Crews that are farther apart than this in the end are made anew, at the temperature at which few people are found. */
const FAR_APART = 0.3;
const AGAIN_TEMPERATURE = 0.6;
/** Of so many one person more is taken for crews that are less far apart. */
const HUNDRED = 100;
