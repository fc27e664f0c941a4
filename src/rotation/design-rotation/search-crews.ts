import { seededRandom } from '../../core/random.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { CrewSearch } from '../engine/walks/crew-search.ts';
import type { CrewWalk } from '../engine/walks/crew-walk.ts';
import { dealFairly } from '../engine/walks/deal-fairly.ts';
import { equalSizes } from '../engine/walks/equal-sizes.ts';
import { type Found, fewestPeople } from '../engine/walks/fewest-people.ts';
import { HalfHourCover } from '../engine/walks/half-hour-cover.ts';
import { PeopleBound } from '../engine/walks/people-bound.ts';
import { dropSpareDuties } from '../engine/walks/spare-duties.ts';
import type { WholeRange } from '../rotation-rules.ts';
import type { RotationProblem } from './rotation-problem.ts';

/**
 * Shares of the steps after which the first crews are left for the bound, the bound for more crews, these
 * for duties that nobody needs, and those for an even deal of nights, weekends and hours.
 */
const FIRST_CREWS = 0.3;
const BOUND = 0.6;
const MORE_CREWS = 0.94;
const FEWER_DUTIES = 0.97;

export interface FoundCrews {
  readonly crews: readonly CrewWalk[] | undefined;
  /** No crews have fewer people. */
  readonly bound: number;
  /** Agent-hours that the nearest crews miss, where none were found. */
  readonly missing: number;
}

/** Crews for as few people of the range as the steps find, and what is proven about them. */
export function searchCrews(
  problem: RotationProblem,
  range: WholeRange,
  maxCycleWeeks: number,
  seed: number,
  budget: SearchBudget,
): FoundCrews {
  const { model, automaton, hours, shifts } = problem;
  const cover = new HalfHourCover(model);
  const search = new CrewSearch(automaton, cover, hours, seededRandom(seed));
  const sizesOf = (people: number) => equalSizes(people, maxCycleWeeks);
  const simple = Math.max(1, simpleBound(problem));
  const bound = new PeopleBound(automaton, model, hours);
  bound.value = simple;
  const goal = () => Math.max(range.min, roundUpHeadCount(bound.value));
  let best: Found | undefined;
  const keep = (found: Found | undefined) => {
    if (found !== undefined && (best === undefined || found.people < best.people)) best = found;
  };
  const isDone = () => best !== undefined && best.people <= goal();
  const start = Math.min(range.max, Math.max(range.min, roundUpHeadCount(simple * START_OVER)));
  budget.enter('crews');
  keep(
    fewestPeople(
      search,
      sizesOf,
      { start, fewest: goal(), most: range.max },
      budget.until(FIRST_CREWS),
    ),
  );
  if (!isDone() && (best === undefined || range.min < range.max)) {
    budget.enter('bound');
    bound.raise(budget.until(BOUND));
  }
  budget.enter('crews');
  const more = budget.until(MORE_CREWS);
  while (!isDone() && !more.exhausted && goal() <= range.max) {
    // Where nothing was found, a little more than what was tried last.
    const start = best?.people ?? Math.min(range.max, Math.max(goal(), search.people + 1));
    const next = best === undefined ? start : start - 1;
    const most = best === undefined ? range.max : next;
    keep(fewestPeople(search, sizesOf, { start: next, fewest: goal(), most }, more));
  }
  const missing = (cover.missing * model.tickMinutes) / 60;
  if (best === undefined) return { crews: undefined, bound: bound.value, missing };
  const crews = best.crews;
  budget.enter('duties');
  dropSpareDuties(crews, automaton, cover, hours, budget.until(FEWER_DUTIES));
  budget.enter('fairness');
  dealFairly(crews, automaton, shifts, hours, budget);
  return { crews, bound: bound.value, missing: 0 };
}

/** The first crews are this much more than hours alone ask for. */
const START_OVER = 1.12;

/** People whom the agent-hours of the requirement take alone. */
function simpleBound({ model, hours, unitMinutes }: RotationProblem): number {
  const ticks = model.floor.reduce((sum, need) => sum + need, 0);
  // Nobody is on position for longer than he is paid but for unpaid rests, which are no work either.
  const best = model.templates.reduce((most, { ticks: length, paidTicks, breaks }) => {
    const present = breaks.reduce((left, pause) => left - pause.ticks, length);
    return Math.max(most, present / Math.max(1, paidTicks));
  }, 0);
  return (ticks * model.tickMinutes) / (hours.most * unitMinutes * Math.max(best, 1e-9));
}
