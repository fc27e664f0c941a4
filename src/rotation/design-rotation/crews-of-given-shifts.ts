import type { Random } from '../../core/random.ts';
import { designShifts } from '../../shifts/design-shifts/design-shifts.ts';
import { CrewSearch, type SearchLimit } from '../engine/walks/crew-search.ts';
import { type Found, fewestPeople } from '../engine/walks/fewest-people.ts';
import { HalfHourCover } from '../engine/walks/half-hour-cover.ts';
import { ownSlots } from '../engine/walks/own-slots.ts';
import type { DesignRotationInput } from './input.ts';
import type { RotationProblem } from './rotation-problem.ts';
import { dutiesOfModel, withBreaks } from './with-breaks.ts';

/**
 * Steps of the design of shifts, more for each person beyond the first few and up to so many, but never more than a
 * share of all: a design with a few duties too many leaves no room. The sample gets 77 people under a drawn mix of
 * rules after 7,000 steps, none after 3,000.
 */
const STEPS_OF_SHIFTS = 3_000;
const FEW = 30;
const STEPS_A_PERSON = 100;
const MOST_STEPS_OF_SHIFTS = 8_000;
const SHARE_OF_SHIFTS = 0.12;

/**
 * Crews for shifts that were designed without a thought of rotas, as who works one after the other would find them:
 * in small centres they are sometimes fewer than those of one search. None where these people are not enough.
 */
export function crewsOfGivenShifts(
  input: DesignRotationInput,
  problem: RotationProblem,
  cover: HalfHourCover,
  sizesOf: (people: number) => readonly number[],
  range: { readonly fewest: number; readonly most: number },
  random: Random,
  budget: SearchLimit,
): Found | undefined {
  const { model, automaton, hours } = problem;
  const { requirement, shiftTypes, fixedShifts, limits, seed, signal, maxSteps = Infinity } = input;
  const more = STEPS_A_PERSON * Math.max(0, range.most - FEW);
  const wanted = Math.min(MOST_STEPS_OF_SHIFTS, STEPS_OF_SHIFTS + more);
  const { duties, coverage, steps } = designShifts({
    requirement,
    shiftTypes,
    fixedShifts,
    limits,
    seed,
    signal,
    maxSteps: Math.max(1, Math.floor(Math.min(wanted, SHARE_OF_SHIFTS * maxSteps))),
  });
  budget.spend(steps);
  if (coverage.underHours > 0 || budget.exhausted) return undefined;
  const given = dutiesOfModel(duties, model);
  if (given.length < duties.length) return undefined;
  const demand = model.templates.map(() => new Array<number>(7).fill(0));
  for (const { shift, day, count } of given) demand[shift]![day]! += count;
  const search = new CrewSearch(automaton, new HalfHourCover(ownSlots(demand)), hours, random);
  const found = fewestPeople(search, sizesOf, { ...range, start: range.most }, budget);
  if (found === undefined) return undefined;
  const crews = withBreaks(found.crews, given, problem, cover);
  return cover.missing === 0 ? { people: found.people, crews } : undefined;
}
