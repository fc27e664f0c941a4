import { seededRandom } from '../../core/random.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { CrewWalk } from '../engine/walks/crew-walk.ts';
import { type Found, fewestPeople } from '../engine/walks/fewest-people.ts';
import type { CrewQuest } from './crew-quest.ts';
import { crewsOfGivenShifts } from './crews-of-given-shifts.ts';
import { crewsToStartFrom } from './crews-to-start-from.ts';
import { fewestByHours } from './fewest-by-hours.ts';

/**
 * Shares of the steps after which the bound is left for crews, these for crews of shifts that were designed first,
 * these for shifts and crews together, these for another look at shifts that were designed first, and those for more.
 */
const BOUND = 0.2;
const GIVEN_SHIFTS = 0.35;
const FIRST_CREWS = 0.6;
const GIVEN_SHIFTS_AGAIN = 0.65;
const MORE_CREWS = 0.76;
/** One crew alone has nobody to share with: it is looked for until this share. */
const MORE_OF_ONE_CREW = 0.93;

/** Shifts first are looked at before all else as long as they take no more than this share and one person more than the bound. */
const NEAR = 0.03;

/** The bound ends where so little of it is left, as a share. */
const NEAR_ENOUGH = 5e-4;

/**
 * Crews of as few people as the steps find. Shifts that are designed first come first, as long as their crews are near
 * the bound; then shifts and crews together, which have to beat them; then shifts first once more, where rules bind and
 * the search for both is to be beaten. With them come those that were the fewest before.
 */
export function searchFewest(
  quest: CrewQuest,
  budget: SearchBudget,
): { readonly crews: readonly CrewWalk[] | undefined; readonly before: Found | undefined } {
  const { input, problem, range, maxCycleWeeks, seed, cover, search, bound, sizesOf } = quest;
  bound.value = Math.max(1, fewestByHours(problem));
  const goal = () => Math.max(range.min, roundUpHeadCount(bound.value));
  let best: Found | undefined;
  let before: Found | undefined;
  const keep = (found: Found | undefined) => {
    if (found === undefined || (best !== undefined && found.people >= best.people)) return;
    before = best;
    best = found;
    budget.improve(found.people, bound.value);
  };
  const isDone = () => best !== undefined && best.people <= goal();
  const mostNow = () => Math.min(range.max, best === undefined ? range.max : best.people - 1);
  const isWanted = () => !isDone() && goal() <= mostNow();
  budget.enter('bound');
  const isOpen = range.min < range.max;
  if (isOpen) bound.raise(budget.until(BOUND), NEAR_ENOUGH);
  else bound.glance(budget.until(BOUND));
  budget.improve(undefined, bound.value);
  budget.enter('crews');
  const { startFrom } = input;
  const given = startFrom?.crews.reduce((sum, { rota }) => sum + rota.length, 0) ?? 0;
  const ofShifts = budget.until(GIVEN_SHIFTS);
  if (startFrom !== undefined && given >= range.min && given <= range.max)
    keep(crewsToStartFrom(startFrom, problem, search, cover, maxCycleWeeks, ofShifts));
  const near = Math.floor(goal() * (1 + NEAR) + 1);
  // Shifts that are designed first know nothing of who may work which.
  const mayBeFirst =
    problem.contracts.length === 1 && problem.contracts[0]!.shiftTypes === undefined;
  let ofGivenShifts: ReturnType<typeof crewsOfGivenShifts> | undefined;
  if (mayBeFirst && isWanted() && !ofShifts.exhausted) {
    budget.enter('shifts');
    const random = seededRandom(seed);
    ofGivenShifts = crewsOfGivenShifts(quest, goal(), random, ofShifts);
    keep(ofGivenShifts({ fewest: goal(), most: Math.min(near, mostNow()) }, ofShifts));
    budget.enter('crews');
  }
  if (isWanted()) {
    // Half way between what is proven and what is known; where nothing is, a little more than is proven.
    const start = best === undefined ? near : Math.floor((goal() + best.people) / 2);
    const people = { start: Math.min(start, mostNow()), fewest: goal(), most: mostNow() };
    keep(fewestPeople(search, sizesOf, people, budget.until(FIRST_CREWS)));
  }
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
  return { crews: best?.crews, before };
}
