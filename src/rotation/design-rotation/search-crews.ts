import { seededRandom } from '../../core/random.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { type Burdens, nightsAndWeekends } from '../engine/walks/burdens.ts';
import { CrewSearch } from '../engine/walks/crew-search.ts';
import type { CrewWalk } from '../engine/walks/crew-walk.ts';
import { dealFairly } from '../engine/walks/deal-fairly.ts';
import { equalSizes } from '../engine/walks/equal-sizes.ts';
import { type Found, fewestPeople } from '../engine/walks/fewest-people.ts';
import { HalfHourCover } from '../engine/walks/half-hour-cover.ts';
import { PeopleBound, ROUNDING } from '../engine/walks/people-bound.ts';
import { dropSpareDuties } from '../engine/walks/spare-duties.ts';
import type { WholeRange } from '../rotation-rules.ts';
import { crewsOfGivenShifts } from './crews-of-given-shifts.ts';
import { crewsToStartFrom } from './crews-to-start-from.ts';
import type { DesignRotationInput } from './input.ts';
import type { RotationProblem } from './rotation-problem.ts';

/**
 * Shares of the steps after which the bound is left for crews, these for crews of shifts that were designed first,
 * these for more crews, these for an even deal between crews, that for moves that share nights and weekends, these for
 * duties that nobody needs, and those for another deal.
 */
const BOUND = 0.2;
const GIVEN_SHIFTS = 0.35;
const FIRST_CREWS = 0.6;
const GIVEN_SHIFTS_AGAIN = 0.66;
const MORE_CREWS = 0.76;
const DEAL = 0.88;
const FAIR_CREWS = 0.93;
const FEWER_DUTIES = 0.95;
/** One crew alone has nobody to share with: it is looked for until this share. */
const MORE_OF_ONE_CREW = 0.93;

export interface FoundCrews {
  readonly crews: readonly CrewWalk[] | undefined;
  /** No crews have fewer people. */
  readonly bound: number;
  /** Agent-hours that the nearest crews miss, where none were found. */
  readonly missing: number;
}

/** Crews for as few people of the range as the steps find, and what is proven about them. */
export function searchCrews(
  input: DesignRotationInput,
  problem: RotationProblem,
  range: WholeRange,
  maxCycleWeeks: number,
  seed: number,
  budget: SearchBudget,
): FoundCrews {
  const { model, automaton, hours, shifts } = problem;
  const cover = new HalfHourCover(model);
  const burdens = [...nightsAndWeekends(shifts), ...unpopular(input, problem)];
  const search = new CrewSearch(automaton, cover, hours, seededRandom(seed), burdens);
  const sizesOf = (people: number) => equalSizes(people, maxCycleWeeks);
  const simple = Math.max(1, fewestByHours(problem));
  const bound = new PeopleBound(automaton, model, hours);
  bound.value = simple;
  const goal = () => Math.max(range.min, roundUpHeadCount(bound.value));
  let best: Found | undefined;
  const keep = (found: Found | undefined) => {
    if (found === undefined || (best !== undefined && found.people >= best.people)) return;
    best = found;
    budget.improve(found.people, bound.value);
  };
  const isDone = () => best !== undefined && best.people <= goal();
  budget.enter('bound');
  const isOpen = range.min < range.max;
  if (isOpen) bound.raise(budget.until(BOUND), NEAR_ENOUGH);
  else bound.glance(budget.until(BOUND));
  budget.improve(undefined, bound.value);
  budget.enter('crews');
  const { startFrom } = input;
  const given = startFrom?.crews.reduce((sum, { rota }) => sum + rota.length, 0) ?? 0;
  const first = budget.until(FIRST_CREWS);
  if (startFrom !== undefined && given >= range.min && given <= range.max)
    keep(crewsToStartFrom(startFrom, problem, search, cover, maxCycleWeeks, first));
  const mostNow = () => Math.min(range.max, best === undefined ? range.max : best.people - 1);
  const isWanted = () => !isDone() && goal() <= mostNow();
  let ofGivenShifts: ReturnType<typeof crewsOfGivenShifts> | undefined;
  const near = Math.floor(goal() * (1 + NEAR) + 1);
  if (isWanted()) {
    budget.enter('shifts');
    const random = seededRandom(seed);
    const limit = budget.until(GIVEN_SHIFTS);
    ofGivenShifts = crewsOfGivenShifts(input, problem, cover, sizesOf, goal(), random, limit);
    keep(ofGivenShifts({ fewest: goal(), most: Math.min(near, mostNow()) }, limit));
    budget.enter('crews');
  }
  if (!isDone()) {
    // Half way between what is proven and what is known, or likely.
    const start = Math.floor((goal() + (best?.people ?? near)) / 2);
    keep(
      fewestPeople(
        search,
        sizesOf,
        { start: Math.min(start, mostNow()), fewest: goal(), most: mostNow() },
        first,
      ),
    );
  }
  // Rules bind: what both in one search came to is what shifts first have to beat.
  if (isWanted() && near < mostNow())
    keep(ofGivenShifts?.({ fewest: near + 1, most: mostNow() }, budget.until(GIVEN_SHIFTS_AGAIN)));
  if (best === undefined && !isOpen) {
    budget.enter('bound');
    bound.raise(budget.until(FIRST_CREWS), NEAR_ENOUGH);
    budget.improve(undefined, bound.value);
  }
  budget.enter('crews');
  const isOneCrew = best !== undefined && best.crews.length === 1;
  const more = budget.until(isOneCrew ? MORE_OF_ONE_CREW : MORE_CREWS);
  const aim = (start: number, most: number, known?: Found) =>
    keep(fewestPeople(search, sizesOf, { start, fewest: goal(), most }, more, known));
  if (!isDone() && best !== undefined) aim(best.people, best.people, best);
  while (!isDone() && !more.exhausted && goal() <= range.max) {
    // Where nothing was found, a little more than what was tried last.
    if (best !== undefined) aim(best.people - 1, best.people - 1);
    else aim(Math.min(range.max, Math.max(goal(), search.people + 1)), range.max);
  }
  const missing = (cover.missing * model.tickMinutes) / 60;
  if (best === undefined) return { crews: undefined, bound: bound.value, missing };
  budget.enter('fairness');
  dealFairly(best.crews, automaton, burdens, hours, budget.until(DEAL));
  search.restore(best.crews);
  const fair = budget.until(FAIR_CREWS);
  if (search.spread > APART && search.even(Infinity, EVEN_TEMPERATURE, APART, fair))
    best = { ...best, crews: search.snapshot() };
  const crews = best.crews;
  budget.enter('duties');
  dropSpareDuties(crews, automaton, cover, hours, budget.until(FEWER_DUTIES));
  budget.enter('fairness');
  dealFairly(crews, automaton, burdens, hours, budget);
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

/** Shifts first are looked at before all else as long as they take no more than this share and one person more than the bound. */
const NEAR = 0.03;

/** The bound ends where so little of it is left, as a share. */
const NEAR_ENOUGH = 5e-4;

/** People whom the agent-hours of the requirement take alone. */
export function fewestByHours({ model, hours, unitMinutes }: RotationProblem): number {
  const ticks = model.floor.reduce((sum, need) => sum + need, 0);
  // Nobody is on position for longer than he is paid but for unpaid rests, which are no work either.
  const best = model.templates.reduce((most, { ticks: length, paidTicks, breaks }) => {
    const present = breaks.reduce((left, pause) => left - pause.ticks, length);
    return Math.max(most, present / Math.max(1, paidTicks));
  }, 0);
  const people = (ticks * model.tickMinutes) / (hours.most * unitMinutes * Math.max(best, 1e-9));
  return people * (1 - ROUNDING);
}
