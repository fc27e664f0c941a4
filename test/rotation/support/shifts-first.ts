import {
  type CrewRotations,
  type DesignRotationInput,
  designRotation,
  generateCrewRotations,
} from 'halfhour/rotation';
import { designShifts } from 'halfhour/shifts';
import { rulesOf } from './all-design-faults.ts';
import { COMMON_RULES, RULES, weekOf } from './design-instances.ts';

/** Steps of shifts and of rotas in which one after the other is run within a search for both, up to 150 people. */
const STEPS_OF_SHIFTS = 1_000;
const STEPS_OF_ROTAS = 20_000;
const STEPS_A_PERSON = 60;
const STEPS_OF_ONE_CREW = 10_000;

/** Eight hours with a paid meal, from few starts: shifts that cost least are often good for rotas then. */
const shiftTypes = [
  {
    id: 'full',
    lengthMinutes: 480,
    startGridMinutes: 240,
    breaks: [
      { kind: 'meal' as const, minutes: 60, paid: true, earliestMinutes: 180, latestMinutes: 300 },
    ],
  },
];

interface CentreOfFewStarts {
  readonly name: string;
  readonly input: DesignRotationInput;
}

const MIXES = [
  COMMON_RULES,
  { ...COMMON_RULES, maxCycleWeeks: 6 },
  { ...RULES['two days off each week'], maxCycleWeeks: 5 },
  RULES['second weekend free'],
];

/** Four peaks, by night at least one or two, each with rules of its own, some in several crews. */
export const CENTRES_OF_FEW_STARTS: readonly CentreOfFewStarts[] = [5, 6, 8, 10].flatMap(
  (peak, i) =>
    [1, 2].map((least) => ({
      name: `peak ${peak}, at least ${least}`,
      input: {
        requirement: {
          intervalSeconds: 3600,
          agents: weekOf(peak, { least }).filter((_, k) => k % 2 === 0),
        },
        shiftTypes,
        ...MIXES[(i + least) % MIXES.length]!,
      },
    })),
);

/** What becomes of shifts first and rotas second with one person fewer than both in one search take. */
export function withOneFewer(input: DesignRotationInput): CrewRotations['status'] {
  const { requirement, maxCycleWeeks = 26 } = input;
  const people = designRotation(input).employees! - 1;
  const { dailyDemand } = designShifts({ requirement, shiftTypes, maxSteps: STEPS_OF_SHIFTS });
  const crews = Math.ceil(people / maxCycleWeeks);
  const steps = Math.ceil((STEPS_OF_ROTAS + STEPS_A_PERSON * people) / crews);
  return generateCrewRotations({
    ...rulesOf(input),
    deviation: { over: true },
    employees: people,
    crews,
    shifts: dailyDemand.map(({ id, startMinutes, lengthMinutes, paidMinutes }) => ({
      id,
      startMinutes,
      lengthMinutes,
      paidMinutes,
    })),
    demand: dailyDemand.map(({ counts }) => counts),
    maxSteps: crews === 1 ? STEPS_OF_ONE_CREW : steps,
  }).status;
}
