import { seededRandom } from '../../core/random.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { nightsAndWeekends } from '../engine/walks/burdens.ts';
import { CrewSearch } from '../engine/walks/crew-search.ts';
import { dealFairly } from '../engine/walks/deal-fairly.ts';
import { ofOneContract } from '../engine/walks/equal-sizes.ts';
import { COLD_FOR_DUTIES, HOT_FOR_DUTIES } from '../engine/walks/fewest-for-duties.ts';
import { HalfHourCover } from '../engine/walks/half-hour-cover.ts';
import { PeopleBound } from '../engine/walks/people-bound.ts';
import { dropSpareDuties } from '../engine/walks/spare-duties.ts';
import { alike } from '../engine/walks/walk-terms.ts';
import type { Rota } from '../rota.ts';
import { givenDuties } from './given-duties.ts';
import type { CrewRotationsInput } from './input.ts';

/** Moves of a first try; each try after it has more. A try at 5,000 people and 1 % to spare ends within 100,000. */
const MOVES = 15_000;
const MOVES_A_PERSON = 40;
const MORE_MOVES = 3;
/** Shares of the steps that are left for the bound where the first try fails, for spare duties and for an even deal. */
const BOUND = 0.6;
const CREWS = 0.9;
const FEWER_DUTIES = 0.95;

/** Exchanges with another crew that are tried for each; those farthest from the mean come first. */
const DEALS_A_CREW = 200;

/** What a search by walks came to: rotas, or a bound of which people there must be. */
interface WalkedCrews {
  readonly rotas?: readonly Rota[] | undefined;
  /** No crews have fewer people, whatever their sizes. */
  readonly bound: number;
}

/** Whether the rules are of the kind that one person's days keep, whatever cycle they are in. */
export function isForWalks({
  weekends,
  maxSingleDaysOff,
  objective,
  deviation,
}: CrewRotationsInput): boolean {
  return (
    (weekends?.minFree ?? 0) === 0 &&
    maxSingleDaysOff === undefined &&
    objective === undefined &&
    !deviation?.under
  );
}

/**
 * Rotas of crews of these sizes, all in one search: closed walks of what the rules allow, which together work every duty.
 *
 * @param isBounded - Whether a bound is looked for where the first try fails: no use to who tries a person less anyway.
 */
export function walkCrews(
  input: CrewRotationsInput,
  sizes: readonly number[],
  budget: SearchBudget,
  isBounded = true,
): WalkedCrews {
  const { shifts, employees, seed = 1 } = input;
  const { model, automaton, hours, watched } = givenDuties(input);
  const terms = alike(hours, watched);
  const crewSizes = ofOneContract(sizes);
  if (automaton.stateCounts[0] === 0) return { bound: 0 };
  const cover = new HalfHourCover(model);
  const search = new CrewSearch(automaton, cover, terms, seededRandom(seed));
  const bound = new PeopleBound(automaton, model, terms);
  const mayTry = budget.until(CREWS);
  let moves = MOVES + MOVES_A_PERSON * employees;
  for (let tries = 0; !mayTry.exhausted; tries++, moves *= MORE_MOVES) {
    budget.enter('crews');
    // To lay first walks takes about as long as a move for each of their weeks.
    budget.spend(employees);
    if (!search.begin(crewSizes)) break;
    const found = search.run(moves, HOT_FOR_DUTIES, COLD_FOR_DUTIES, mayTry);
    if (found === undefined) {
      if (tries > 0 || !isBounded) continue;
      budget.enter('bound');
      bound.raise(budget.until(BOUND));
      if (roundUpHeadCount(bound.value) > employees) break;
      continue;
    }
    const crews = search.snapshot();
    budget.enter('duties');
    dropSpareDuties(crews, automaton, cover, terms, budget.until(FEWER_DUTIES));
    budget.enter('fairness');
    const enough = (budget.steps + DEALS_A_CREW * crews.length) / budget.maxSteps;
    dealFairly(
      crews,
      automaton,
      nightsAndWeekends(shifts),
      terms,
      budget.until(Math.min(1, enough)),
    );
    return { rotas: crews.map((walk) => rotaOf(walk.shifts, input)), bound: bound.value };
  }
  return { bound: bound.value };
}

function rotaOf(days: Int16Array, { shifts }: CrewRotationsInput): Rota {
  const ids = Array.from(days, (shift) => (shift < 0 ? null : shifts[shift]!.id));
  return Array.from({ length: days.length / 7 }, (_, week) => ids.slice(7 * week, 7 * week + 7));
}
