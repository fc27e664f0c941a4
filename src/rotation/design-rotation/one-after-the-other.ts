import type { SearchBudget } from '../../search/search-budget.ts';
import type { Found } from '../engine/walks/fewest-people.ts';
import { walkOfDays } from '../engine/walks/walk-of-days.ts';
import type { CrewRotationsInput } from '../generate-crew-rotations/input.ts';
import { rotasOfCrews } from '../generate-crew-rotations/rotas-of-crews.ts';
import type { CrewQuest } from './crew-quest.ts';
import type { GivenShifts } from './shifts-designed-first.ts';
import { withBreaks } from './with-breaks.ts';

/**
 * Steps of the rotas, and more for each person, as far as they take no longer than what was found before them: three times
 * as many take the sample from 3 s to 8 and thousands of people from 22 s to 72, and find nobody less. A lone crew is searched by
 * pivots, each of which takes as long as ten moves: 18 people of the livable desk of three are found within 7,000.
 */
const STEPS = 20_000;
const STEPS_A_PERSON = 60;
const MOST_STEPS = 60_000;
const STEPS_OF_ONE_CREW = 10_000;
/**
 * Steps of a long search: of eight drawn mixes that shifts first did with a person less in as much time,
 * seven are done with as few now; with half as many steps five.
 */
const LONG_STEPS = 300_000;
/**
 * The same for more people, and some for each: the first try of `generateCrewRotations` and two thirds of the second. Mixes
 * 12 and 38 of those drawn at a peak of 300 have as few people as with half as many again, in two thirds of the time.
 */
const LONG_STEPS_OF_MANY = 30_000;
const LONG_STEPS_A_PERSON = 130;
const FEW = 150;

/**
 * The crews of so many people whom `generateCrewRotations` finds for shifts that were designed first: the same steps,
 * so that a design of both is never worse than one after the other, as long as that takes no more than these.
 */
export function oneAfterTheOther(
  { problem, cover, maxCycleWeeks, seed, search }: CrewQuest,
  { duties, demand }: GivenShifts,
  people: number,
  isLong: boolean,
  budget: SearchBudget,
): Found | undefined {
  const { model, shifts, automaton, contracts } = problem;
  const { rules } = contracts[0]!;
  const worked = model.templates
    .filter(({ index }) => demand[index]!.some((count) => count > 0))
    .sort(
      (a, b) =>
        a.startMinutes - b.startMinutes || a.lengthMinutes - b.lengthMinutes || a.index - b.index,
    )
    .map(({ index }) => index);
  const idsOf = (type: string) =>
    type === 'off'
      ? ['off']
      : worked.filter((s) => model.templates[s]!.type.id === type).map((s) => shifts[s]!.id);
  const crews = Math.ceil(people / maxCycleWeeks);
  const input: CrewRotationsInput = {
    ...rulesAlone(rules),
    forbiddenSequences: (rules.forbiddenSequences ?? []).flatMap((types) =>
      types.reduce<string[][]>(
        (rows, type) => rows.flatMap((row) => idsOf(type).map((id) => [...row, id])),
        [[]],
      ),
    ),
    deviation: { over: true },
    employees: people,
    crews,
    shifts: worked.map((s) => shifts[s]!),
    demand: worked.map((s) => demand[s]!),
    seed,
  };
  const steps = Math.min(MOST_STEPS, STEPS + STEPS_A_PERSON * people);
  const stepsACrew =
    crews === 1 ? STEPS_OF_ONE_CREW : Math.ceil((isLong ? longSteps(people) : steps) / crews);
  budget.enter('crews');
  const rotas = rotasOfCrews(input, stepsACrew, budget);
  if (rotas === undefined) return undefined;
  const number = new Map(shifts.map(({ id }, s) => [id, s] as const));
  const walks = rotas.map((rota) =>
    walkOfDays(
      rota.flat().map((id) => (id === null ? -1 : number.get(id)!)),
      automaton,
      cover.mostBreaks,
    ),
  );
  const known = walks.filter((walk) => walk !== undefined);
  if (known.length < walks.length) return undefined;
  search.restore(withBreaks(known, duties, problem, cover));
  return search.missing > 0 ? undefined : { people, crews: search.snapshot() };
}

const longSteps = (people: number) =>
  people <= FEW ? LONG_STEPS : LONG_STEPS_OF_MANY + LONG_STEPS_A_PERSON * people;

/** The rules of a rota, and whatever is added to them one day: all that a design is told but what is of its own. */
function rulesAlone({
  requirement,
  shiftTypes,
  shiftRun,
  contracts,
  minimise,
  employees,
  maxCycleWeeks,
  limits,
  fixedShifts,
  startFrom,
  unpopularShifts,
  maxSteps,
  seed,
  signal,
  onProgress,
  ...rules
}: CrewQuest['input']) {
  return rules;
}
