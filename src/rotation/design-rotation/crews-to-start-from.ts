import type { CrewSearch, SearchLimit } from '../engine/walks/crew-search.ts';
import { equalSizes } from '../engine/walks/equal-sizes.ts';
import { completedCrews, type Found } from '../engine/walks/fewest-people.ts';
import type { HalfHourCover } from '../engine/walks/half-hour-cover.ts';
import { walkOfDays } from '../engine/walks/walk-of-days.ts';
import { keepsMix } from '../engine/walks/walk-terms.ts';
import type { EarlierDesign } from './input.ts';
import type { RotationProblem } from './rotation-problem.ts';
import { dutiesOfModel, withBreaks } from './with-breaks.ts';

/**
 * The crews of an earlier design, where the rules allow them, moved until nothing is missing. Instead of those that
 * the rules do not allow there are others of as many people.
 */
export function crewsToStartFrom(
  { crews, duties }: EarlierDesign,
  problem: RotationProblem,
  search: CrewSearch,
  cover: HalfHourCover,
  mostInACrew: number,
  budget: SearchLimit,
): Found | undefined {
  const { automaton, shifts, terms, model, contracts } = problem;
  // By the id of a design, or by type, start and length, which a plan knows.
  const number = new Map([
    ...model.templates.map(
      ({ type, startMinutes, lengthMinutes }, s) =>
        [`${type.id}@${startMinutes}/${lengthMinutes}`, s] as const,
    ),
    ...shifts.map(({ id }, s) => [id, s] as const),
  ]);
  const contractOf = (name: string | undefined) =>
    Math.max(
      0,
      contracts.findIndex((contract) => contract.name === name),
    );
  const walks = crews.map(({ rota, contract: name }) => {
    if (rota.length > mostInACrew) return undefined;
    const contract = contractOf(name);
    const { hours } = terms.contracts[contract]!;
    const days = rota.flat().map((id) => (id === null ? -1 : (number.get(id) ?? UNKNOWN)));
    const walk = walkOfDays(days, automaton, cover.mostBreaks, contract);
    if (walk === undefined) return undefined;
    const { units, weeks } = walk;
    const isWithin =
      units <= hours.most * weeks * (1 + ROUNDING) && units >= hours.least * weeks * (1 - ROUNDING);
    return isWithin ? walk : undefined;
  });
  const kept = walks.filter((walk) => walk !== undefined);
  const others = crews.flatMap(({ rota, contract: name }, crew) => {
    if (walks[crew] !== undefined) return [];
    const contract = contractOf(name);
    return equalSizes(rota.length, mostInACrew).map((weeks) => ({ weeks, contract }));
  });
  const people = contracts.map((_, k) =>
    crews.reduce(
      (sum, { rota, contract: name }) => sum + (contractOf(name) === k ? rota.length : 0),
      0,
    ),
  );
  if (!keepsMix(people, terms)) return undefined;
  const placed = withBreaks(kept, dutiesOfModel(duties, model), problem, cover);
  return completedCrews(search, placed, others, budget);
}

/** A shift that there is no more. */
const UNKNOWN = -2;

const ROUNDING = 1e-12;
