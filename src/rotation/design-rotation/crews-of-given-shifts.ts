import type { Random } from '../../core/random.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { designShifts } from '../../shifts/design-shifts/design-shifts.ts';
import { CrewSearch, type SearchLimit } from '../engine/walks/crew-search.ts';
import { fewestForDuties } from '../engine/walks/fewest-for-duties.ts';
import type { Found } from '../engine/walks/fewest-people.ts';
import { HalfHourCover } from '../engine/walks/half-hour-cover.ts';
import { ownSlots } from '../engine/walks/own-slots.ts';
import type { CrewQuest } from './crew-quest.ts';
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

/** Crews for shifts that are given, as few of a range as the budget finds; none where its most are not enough. */
type CrewsOfGivenShifts = (
  range: { readonly fewest: number; readonly most: number },
  budget: SearchLimit,
) => Found | undefined;

/**
 * Shifts that are designed without a thought of rotas, and the crews for them, as who works one after the other would
 * find them. Where rules about weekends and weeks do not bind they are found in a tenth of the time that a search for
 * both takes, and are often as few; where they do, they are what that search has to beat.
 */
export function crewsOfGivenShifts(
  { input, problem, cover, sizesOf, burdens }: CrewQuest,
  people: number,
  random: Random,
  budget: SearchLimit,
): CrewsOfGivenShifts {
  const { model, automaton, terms, unitMinutes } = problem;
  const { hours } = terms.contracts[0]!;
  const { requirement, shiftTypes, fixedShifts, limits, seed, signal, maxSteps = Infinity } = input;
  const more = STEPS_A_PERSON * Math.max(0, people - FEW);
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
  const given = dutiesOfModel(duties, model);
  if (coverage.underHours > 0 || given.length < duties.length) return () => undefined;
  const demand = model.templates.map(() => new Array<number>(7).fill(0));
  for (const { shift, day, count } of given) demand[shift]![day]! += count;
  const search = new CrewSearch(
    automaton,
    new HalfHourCover(ownSlots(demand)),
    terms,
    random,
    burdens,
  );
  const byHours = roundUpHeadCount((60 * coverage.paidHours) / (hours.most * unitMinutes));
  return ({ fewest, most }, limit) => {
    const range = { fewest: Math.max(fewest, byHours), most };
    const found = fewestForDuties(search, sizesOf, range, limit);
    if (found === undefined) return undefined;
    const crews = withBreaks(found.crews, given, problem, cover);
    return cover.missing === 0 ? { people: found.people, crews } : undefined;
  };
}
