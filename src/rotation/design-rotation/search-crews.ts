import { seededRandom } from '../../core/random.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { type Burdens, nightsAndWeekends } from '../engine/walks/burdens.ts';
import { CrewSearch } from '../engine/walks/crew-search.ts';
import type { CrewWalk } from '../engine/walks/crew-walk.ts';
import type { Found } from '../engine/walks/fewest-people.ts';
import { HalfHourCover } from '../engine/walks/half-hour-cover.ts';
import { PeopleBound } from '../engine/walks/people-bound.ts';
import { walkOfDays } from '../engine/walks/walk-of-days.ts';
import type { WholeRange } from '../rotation-rules.ts';
import { dealPeople, sizesOfCrews } from './contract-terms.ts';
import type { CrewQuest } from './crew-quest.ts';
import { fewestByHours } from './fewest-by-hours.ts';
import type { DesignRotationInput } from './input.ts';
import { withoutMost } from './range-of-contracts.ts';
import { type RotationProblem, rotationProblem } from './rotation-problem.ts';
import { searchCheapest } from './search-cheapest.ts';
import { FewestSearch } from './search-fewest.ts';
import { shareOut } from './share-out.ts';

/** The bound ends where so little of it is left, as a share. */
const NEAR_ENOUGH = 5e-4;

/** The problem to be solved, and the one in all shifts, of which alone something is proven where few are to be chosen. */
interface Problems {
  readonly all: RotationProblem;
  readonly problem: RotationProblem;
}

export interface FoundCrews {
  readonly crews: readonly CrewWalk[] | undefined;
  /** No crews have fewer people, or cost less; 0 where nothing is proven. */
  readonly bound: number;
  /** No crews have fewer people, as a whole number that may be asked for; absent where no contracts allow any crews. */
  readonly fewest: number | undefined;
  /** Agent-hours that the nearest crews miss, where none were found. */
  readonly missing: number;
}

/** Crews for as few people of the range as the steps find, or for as little money, and what is proven about them. */
export function searchCrews(
  input: DesignRotationInput,
  problems: Problems,
  range: WholeRange,
  maxCycleWeeks: number,
  seed: number,
  budget: SearchBudget,
): FoundCrews {
  const quest = questOf(input, problems, range, maxCycleWeeks, seed);
  const { problem, cover, bound } = quest;
  const isCost = input.minimise === 'cost';
  const ofPeople = isCost ? peopleFirst(quest, problems) : quest;
  const few = fewestCrews(ofPeople, budget);
  const fewest = Math.max(range.min, roundUpHeadCount(ofPeople.bound.value));
  if (fewest > range.max) return outOfReach(input, problems.all, ofPeople, budget);
  const crews = isCost ? cheapestCrews(quest, few, budget) : few;
  const missing = crews === undefined ? (cover.missing * problem.model.tickMinutes) / 60 : 0;
  return { crews, bound: bound.value, fewest, missing };
}

/**
 * The fewest people where they are more than there may be. Where the limits of contracts allow no crews at all, any number
 * of them could be proven, and one that says something is that of crews without these limits.
 */
function outOfReach(
  input: DesignRotationInput,
  { model }: RotationProblem,
  { bound, range }: CrewQuest,
  budget: SearchBudget,
): FoundCrews {
  const { contracts = [] } = input;
  let proven = bound;
  if (contracts.some(({ max, maxShare }) => max !== undefined || maxShare !== undefined)) {
    const { automaton, terms } = rotationProblem(
      { ...input, minimise: 'people', contracts: withoutMost(contracts) },
      model,
    );
    proven = new PeopleBound(automaton, model, terms);
    budget.enter('bound');
    proven.raise(budget, NEAR_ENOUGH);
  }
  const fewest = Math.max(range.min, roundUpHeadCount(proven.value));
  const isKnown = fewest > range.max;
  return {
    crews: undefined,
    bound: isKnown && input.minimise !== 'cost' ? proven.value : 0,
    fewest: isKnown ? fewest : undefined,
    missing: 0,
  };
}

function questOf(
  input: DesignRotationInput,
  problems: Problems,
  range: WholeRange,
  maxCycleWeeks: number,
  seed: number,
): CrewQuest {
  const { all, problem } = problems;
  const { model, automaton, terms, shifts, contracts } = problem;
  const cover = new HalfHourCover(model);
  const burdens = [...nightsAndWeekends(shifts), ...unpopular(input, problem)];
  const search = new CrewSearch(automaton, cover, terms, seededRandom(seed), burdens);
  const bound = new PeopleBound(all.automaton, all.model, all.terms);
  if (input.minimise !== 'cost') bound.atLeast(Math.max(1, fewestByHours(all)));
  const sizesOf = (people: number) => {
    const dealt = dealPeople(people, bound.people(), contracts);
    return dealt === undefined ? [] : sizesOfCrews(dealt, maxCycleWeeks);
  };
  return { input, problem, range, maxCycleWeeks, seed, burdens, cover, search, bound, sizesOf };
}

/** The same without a thought of money. */
function peopleFirst(
  { input, problem, range, maxCycleWeeks, seed }: CrewQuest,
  { all }: Problems,
): CrewQuest {
  const ofPeople: DesignRotationInput = { ...input, minimise: 'people', maxSteps: undefined };
  const ofAll = rotationProblem(ofPeople, all.model);
  const problems = {
    all: ofAll,
    problem: problem === all ? ofAll : rotationProblem(ofPeople, problem.model),
  };
  return questOf(ofPeople, problems, range, maxCycleWeeks, seed);
}

/**
 * Crews that cost no more than those of the fewest people, which a search without a thought of money finds first: where
 * money is in the search from the beginning, it may miss them.
 */
function cheapestCrews(
  quest: CrewQuest,
  fewest: readonly CrewWalk[] | undefined,
  budget: SearchBudget,
): readonly CrewWalk[] | undefined {
  const { problem, cover } = quest;
  // The states of what the rules allow have other numbers where choices of a day have prices.
  const walks = fewest?.map(({ shifts, places, contract }) => {
    const walk = walkOfDays(Array.from(shifts), problem.automaton, cover.mostBreaks, contract);
    walk?.places.set(places);
    return walk;
  });
  const same = walks?.filter((walk) => walk !== undefined);
  return searchCheapest(quest, same?.length === walks?.length ? same : undefined, budget);
}

/** Rounds of a search for fewer people, each of which ends with crews who bear alike: one, or as many as there are steps for. */
function fewestCrews(quest: CrewQuest, budget: SearchBudget): readonly CrewWalk[] | undefined {
  const search = new FewestSearch(quest, budget);
  let shared: Found | undefined;
  let crews: readonly CrewWalk[] | undefined;
  const share = () => {
    const { best, before } = search;
    if (best === undefined || best === shared) return;
    crews = shareOut(quest, best, before, budget);
    shared = best;
  };
  search.first();
  share();
  const hasMore = quest.input.maxSteps !== undefined;
  while (search.isOpen && (hasMore || search.best === undefined)) {
    search.further();
    share();
  }
  return crews;
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
