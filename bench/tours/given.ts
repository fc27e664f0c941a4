import { generateCrewRotations } from '../../src/rotation/index.ts';
import { designShifts } from '../../src/shifts/index.ts';
import { CENTRES, RULES } from './centres.ts';

/** Half-hourly peaks whose shifts one cycle of about 480, 1,470 and 4,950 people works, at 40 hours a week each. */
export const GIVEN = ['peak 250', 'peak 765', 'peak 2570'] as const;

const STEPS_OF_SHIFTS = 20_000;
const HOURS_A_WEEK = 40;
const MOST_IN_A_CREW = 26;

export interface GivenDuties {
  /** People whom the hours of the duties ask for alone: one cycle of them all needs no more. */
  readonly ofOneCycle: number;
  /** Whether crews of so many people are found, and in how many steps. */
  readonly crewsOf: (people: number, seed: number) => { isFound: boolean; steps: number };
}

/** Shifts that are designed without a thought of rotas, as what crews are to work. */
export function givenDuties(centre: (typeof GIVEN)[number]): GivenDuties {
  const { requirement, shiftTypes } = CENTRES[centre]();
  const { dailyDemand } = designShifts({ requirement, shiftTypes, maxSteps: STEPS_OF_SHIFTS });
  const paidMinutes = dailyDemand.reduce(
    (sum, { counts, paidMinutes: each }) => sum + each * counts.reduce((all, n) => all + n, 0),
    0,
  );
  return {
    ofOneCycle: Math.ceil(paidMinutes / 60 / HOURS_A_WEEK - 1e-9),
    crewsOf: (employees, seed) => {
      const { status, steps } = generateCrewRotations({
        ...RULES.default,
        employees,
        crews: Math.ceil(employees / MOST_IN_A_CREW),
        shifts: dailyDemand.map(({ id, startMinutes, lengthMinutes, paidMinutes: paid }) => ({
          id,
          startMinutes,
          lengthMinutes,
          paidMinutes: paid,
        })),
        demand: dailyDemand.map(({ counts }) => counts),
        deviation: { over: true },
        seed,
      });
      return { isFound: status === 'feasible' || status === 'optimal', steps };
    },
  };
}
