import type { Random } from '../../core/random.ts';
import type { Duty } from '../../duty/duty.ts';
import { designShifts } from '../../shifts/design-shifts/design-shifts.ts';
import { CrewSearch, type SearchLimit } from '../engine/walks/crew-search.ts';
import type { CrewWalk } from '../engine/walks/crew-walk.ts';
import { type Found, fewestPeople } from '../engine/walks/fewest-people.ts';
import { HalfHourCover } from '../engine/walks/half-hour-cover.ts';
import { ownSlots } from '../engine/walks/own-slots.ts';
import type { DesignRotationInput } from './input.ts';
import type { RotationProblem } from './rotation-problem.ts';

/** Steps of the design of shifts: the first design that covers everything is enough; never more than a share of all. */
const STEPS_OF_SHIFTS = 3_000;
const SHARE_OF_SHIFTS = 0.06;

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
  const { duties, coverage, steps } = designShifts({
    requirement,
    shiftTypes,
    fixedShifts,
    limits,
    seed,
    signal,
    maxSteps: Math.max(1, Math.min(STEPS_OF_SHIFTS, Math.floor(SHARE_OF_SHIFTS * maxSteps))),
  });
  budget.spend(steps);
  if (coverage.underHours > 0 || budget.exhausted) return undefined;
  const shiftOf = ({ typeId, startMinutes, lengthMinutes }: Duty) =>
    model.templates.findIndex(
      (template) =>
        template.type.id === typeId &&
        template.startMinutes === startMinutes &&
        template.lengthMinutes === lengthMinutes,
    );
  const given = duties.map((duty) => ({ ...duty, shift: shiftOf(duty) }));
  if (given.some(({ shift }) => shift < 0)) return undefined;
  const demand = model.templates.map(() => new Array<number>(7).fill(0));
  for (const { shift, day, count } of given) demand[shift]![day]! += count;
  const search = new CrewSearch(automaton, new HalfHourCover(ownSlots(demand)), hours, random);
  const found = fewestPeople(search, sizesOf, { ...range, start: range.most }, budget);
  if (found === undefined) return undefined;
  const crews = withBreaks(found.crews, given, problem, cover);
  return cover.missing === 0 ? { people: found.people, crews } : undefined;
}

/** The same walks with the breaks of the duties, and those of whoever comes in addition where they cost least. */
function withBreaks(
  crews: readonly CrewWalk[],
  given: readonly (Duty & { readonly shift: number })[],
  { model }: RotationProblem,
  cover: HalfHourCover,
): CrewWalk[] {
  const breaks = cover.mostBreaks;
  const left = new Map<number, { places: number[]; count: number }[]>();
  for (const { shift, day, startMinutes, breaks: placed, count } of given) {
    const template = model.templates[shift]!;
    const places = placed.map((pause, b) => {
      const offset = (pause.startMinutes - startMinutes) / model.tickMinutes;
      return template.breaks[b]!.equivalents.findIndex((alike) => alike.includes(offset));
    });
    const key = 7 * shift + day;
    left.set(key, [...(left.get(key) ?? []), { places, count }]);
  }
  cover.clear();
  const walks = crews.map((walk) => ({
    ...walk,
    places: new Int16Array(walk.shifts.length * breaks),
  }));
  const spare: { walk: CrewWalk; day: number }[] = [];
  for (const walk of walks) {
    for (const [day, shift] of walk.shifts.entries()) {
      if (shift < 0) continue;
      const duty = left.get(7 * shift + (day % 7))?.find(({ count }) => count > 0);
      if (duty === undefined) {
        spare.push({ walk, day });
        continue;
      }
      duty.count--;
      walk.places.set(duty.places, day * breaks);
      cover.put(day % 7, shift, walk.places, day * breaks, 1);
    }
  }
  for (const { walk, day } of spare)
    cover.add(day % 7, walk.shifts[day]!, walk.places, day * breaks);
  return walks;
}
