import { roundUpHeadCount } from '../../core/tie.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { type CrewWalk, copyOf } from '../engine/walks/crew-walk.ts';
import { type Found, fewestPeople } from '../engine/walks/fewest-people.ts';
import { dropSpareDuties } from '../engine/walks/spare-duties.ts';
import { keepsMix } from '../engine/walks/walk-terms.ts';
import { weekCosts } from '../engine/walks/week-costs.ts';
import { sizesOfCrews } from './contract-terms.ts';
import { costOfCrews } from './cost-of-crews.ts';
import type { CrewQuest } from './crew-quest.ts';
import { crewsToStartFrom } from './crews-to-start-from.ts';
import { fewestByHours } from './fewest-by-hours.ts';

/** The bound ends where so little of it is left, as a share. */
const NEAR_ENOUGH = 5e-4;

/** Moves of a try with another mix. */
const MOVES = 5_000;
const MOVES_A_PERSON = 20;
const TEMPERATURE = 0.6;
const COLD = 0.2;

/**
 * Crews that cost as little as the steps find: the fewest that were found before, without duties that nobody needs; then of
 * contracts in the shares of the bound, with people taken out; then with one person less of a contract, or one of another
 * instead, as long as that costs less.
 */
export function searchCheapest(
  { input, problem, range, maxCycleWeeks, cover, search, bound, sizesOf }: CrewQuest,
  fewestCrews: readonly CrewWalk[] | undefined,
  budget: SearchBudget,
): readonly CrewWalk[] | undefined {
  const { automaton, terms } = problem;
  let best: { cost: number; people: readonly number[]; crews: readonly CrewWalk[] } | undefined;
  /** Counts what crews cost without duties that nobody needs; the search goes on from what it has found. */
  const keep = ({ crews }: Pick<Found, 'crews'>) => {
    const trimmed = crews.map(copyOf);
    dropSpareDuties(trimmed, automaton, cover, terms, budget);
    search.restore(crews);
    const cost = costOfCrews(trimmed, problem);
    if (best !== undefined && cost >= best.cost) return false;
    best = { cost, people: search.peopleByContract, crews: trimmed };
    budget.improve(cost, bound.value);
    return true;
  };
  budget.enter('duties');
  if (fewestCrews !== undefined) keep({ crews: fewestCrews });
  budget.enter('bound');
  bound.raise(budget, NEAR_ENOUGH);
  budget.improve(best?.cost, bound.value);
  budget.enter('crews');
  const fewest = Math.max(range.min, roundUpHeadCount(fewestByHours(problem)));
  const { startFrom } = input;
  const given = startFrom?.crews.reduce((sum, { rota }) => sum + rota.length, 0) ?? 0;
  if (startFrom !== undefined && given >= range.min && given <= range.max) {
    const earlier = crewsToStartFrom(startFrom, problem, search, cover, maxCycleWeeks, budget);
    if (earlier !== undefined) keep(earlier);
  }
  const likely = roundUpHeadCount(bound.people().reduce((sum, people) => sum + people, 0));
  const start = Math.min(range.max, Math.max(fewest, likely));
  if (!budget.exhausted)
    fewestPeople(search, sizesOf, { start, fewest, most: range.max }, budget, { onFound: keep });
  const costOf = weekCosts(automaton, terms);
  for (let goesOn = true; goesOn && best !== undefined && !budget.exhausted; ) {
    goesOn = false;
    const { people } = best;
    const saving = (other: readonly number[]) =>
      people.reduce((sum, count, k) => sum + (count - other[k]!) * costOf[k]!, 0);
    const others = neighbours(people)
      .filter((other) => {
        const all = other.reduce((sum, count) => sum + count, 0);
        return all >= fewest && all <= range.max && keepsMix(other, terms) && saving(other) > 0;
      })
      .sort((a, b) => saving(b) - saving(a));
    for (const other of others) {
      if (budget.exhausted || goesOn) break;
      const all = other.reduce((sum, count) => sum + count, 0);
      budget.spend(all);
      if (!search.begin(sizesOfCrews(other, maxCycleWeeks))) continue;
      const took = search.run(MOVES + MOVES_A_PERSON * all, TEMPERATURE, COLD, budget);
      if (took !== undefined) goesOn = keep({ crews: search.snapshot() });
    }
  }
  return best?.crews;
}

/** A person less of a contract, or one of another instead. */
function neighbours(people: readonly number[]): number[][] {
  const changed = (less: number, more: number) =>
    people.map((count, k) => count - (k === less ? 1 : 0) + (k === more ? 1 : 0));
  return people.flatMap((count, less) =>
    count === 0
      ? []
      : [-1, ...people.keys()].flatMap((more) => (more === less ? [] : [changed(less, more)])),
  );
}
