import { type CrewRotations, designRotation, generateCrewRotations } from 'halfhour/rotation';
import { designShifts } from 'halfhour/shifts';
import { COMMON_RULES, weekOf } from './design-instances.ts';

const STEPS = 20_000;
/** For each of two crews once by walks and once by itself. */
const STEPS_OF_ROTA = 1_500;

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
  readonly agents: readonly number[];
}

export const CENTRES_OF_FEW_STARTS: readonly CentreOfFewStarts[] = [5, 6, 8, 10].flatMap((peak) =>
  [1, 2].map((least) => ({
    name: `peak ${peak}, at least ${least}`,
    agents: weekOf(peak, { least }).filter((_, i) => i % 2 === 0),
  })),
);

/** What becomes of shifts first and rotas second with one person fewer than both in one search take. */
export function withOneFewer({ agents }: CentreOfFewStarts): CrewRotations['status'] {
  const requirement = { intervalSeconds: 3600, agents };
  const { employees } = designRotation({
    requirement,
    shiftTypes,
    ...COMMON_RULES,
    maxSteps: STEPS,
  });
  const { dailyDemand } = designShifts({ requirement, shiftTypes, maxSteps: 2_000 });
  return generateCrewRotations({
    ...COMMON_RULES,
    deviation: { over: true },
    employees: employees! - 1,
    crews: 2,
    shifts: dailyDemand.map(({ id, startMinutes, lengthMinutes, paidMinutes }) => ({
      id,
      startMinutes,
      lengthMinutes,
      paidMinutes,
    })),
    demand: dailyDemand.map(({ counts }) => counts),
    maxSteps: STEPS_OF_ROTA,
  }).status;
}
