import fc from 'fast-check';
import type { SearchProgress } from 'halfhour';
import {
  type CrewRotationsInput,
  checkRotation,
  generateAlternatives,
  generateCrewRotations,
  generateRotation,
  relaxRotation,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { dealDemand } from '../../../src/rotation/generate-crew-rotations/deal-demand.ts';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('demand dealt to crews', () => {
  const demands = fc.integer({ min: 1, max: 6 }).chain((shifts) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 7, maxLength: 7 }), {
      minLength: shifts,
      maxLength: shifts,
    }),
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 });

  it('adds up to the demand, cell by cell', () => {
    fc.assert(
      fc.property(demands, sizes, (demand, crews) => {
        const dealt = dealDemand(demand, crews);
        const total = demand.map((row, s) =>
          row.map((_, day) => sum(dealt.map((crew) => crew[s]![day]!))),
        );
        expect(total).toEqual(demand);
      }),
      { numRuns: 100 },
    );
  });

  it('gives crews of one size shares that differ by one at most, in each cell, shift, day and week', () => {
    fc.assert(
      fc.property(demands, fc.integer({ min: 1, max: 8 }), (demand, count) => {
        const dealt = dealDemand(demand, new Array<number>(count).fill(12));
        const numbers = dealt.map((crew) => [
          ...crew.flat(),
          ...crew.map(sum),
          ...[0, 1, 2, 3, 4, 5, 6].map((day) => sum(crew.map((row) => row[day]!))),
          sum(crew.flat()),
        ]);
        for (const [i] of numbers[0]!.entries()) {
          const each = numbers.map((crew) => crew[i]!);
          expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const shifts = [
  { id: 'E', startMinutes: 360, lengthMinutes: 480 },
  { id: 'L', startMinutes: 840, lengthMinutes: 480 },
  { id: 'N', startMinutes: 1320, lengthMinutes: 480, minRun: 2, maxRun: 4 },
];
const problem: CrewRotationsInput = {
  employees: 62,
  crews: 3,
  shifts,
  demand: [
    [16, 16, 15, 15, 15, 11, 10],
    [14, 14, 14, 13, 13, 10, 9],
    [7, 7, 7, 7, 7, 8, 8],
  ],
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 2, max: 6 },
  minRestHours: 11,
  deviation: { over: true },
  weeklyHours: { maxAverage: 40 },
};

describe('rotas of crews', () => {
  const seen: SearchProgress[] = [];
  const onProgress = (progress: SearchProgress) => seen.push(progress);
  const { status, crews, steps } = generateCrewRotations({ ...problem, onProgress });

  it('cover the demand together and keep the rules each', () => {
    expect(status).toBe('feasible');
    expect(crews.map(({ employees }) => employees)).toEqual([21, 21, 20]);
    for (const [s, row] of problem.demand.entries()) {
      for (const [day, needed] of row.entries()) {
        const planned = crews.map(({ rotation }) => rotation.planned![s]![day]!);
        expect(sum(planned)).toBeGreaterThanOrEqual(needed);
      }
    }
    const { employees, crews: count, ...rules } = problem;
    for (const { rotation, demand } of crews) {
      expect(checkRotation(rotation.rota!, { ...rules, demand })).toEqual([]);
    }
  });

  it('share nights and weekend days by the size of the crews', () => {
    const spread = (of: (crew: (typeof crews)[number]) => number) => {
      const each = crews.map((crew) => of(crew) / crew.employees);
      return Math.max(...each) - Math.min(...each);
    };
    expect(spread(({ demand }) => sum(demand[2]!))).toBeLessThan(0.3);
    const weekend = (demand: readonly (readonly number[])[]) =>
      sum(demand.flatMap((row) => row.slice(5)));
    expect(spread(({ demand }) => weekend(demand))).toBeLessThan(0.3);
  });

  it('report one progress, which never falls and ends at 1', () => {
    const fractions = seen.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.filter((fraction) => fraction === 1)).toHaveLength(1);
    expect(seen.at(-1)).toMatchObject({ fraction: 1, steps });
  });

  it('are one rota where there is one crew', () => {
    const one = generateCrewRotations({ ...problem, employees: 63, crews: 1 });
    expect(one.crews.map(({ demand }) => demand)).toEqual([problem.demand]);
  });

  it('are proven not to be where people are too few', () => {
    const few = generateCrewRotations({ ...problem, employees: 40 });
    expect(few).toMatchObject({ status: 'infeasible', crews: [] });
    expect(few.reasons.length).toBeGreaterThan(0);
    expect(generateCrewRotations({ ...problem, employees: 40, crews: 1 }).status).toBe(
      'infeasible',
    );
  });

  it('stop at the first crew without a rota, with its reasons, where crews are searched one by one', () => {
    const hard = { ...problem, maxSingleDaysOff: 0, weekends: { minFree: 20 }, maxSteps: 2000 };
    const one = generateCrewRotations(hard);
    expect(['unknown', 'infeasible']).toContain(one.status);
    expect(one.crews.length).toBeLessThanOrEqual(1);
  });

  it('work exactly what is asked for where nobody may be too many', () => {
    const { employees, crews: count, deviation, weeklyHours, ...rules } = problem;
    const exact = generateCrewRotations({ ...rules, employees: 66, crews: 3 });
    expect(exact.status).toBe('feasible');
    for (const [s, row] of rules.demand.entries()) {
      for (const [day, needed] of row.entries()) {
        expect(sum(exact.crews.map((crew) => crew.rotation.planned![s]![day]!))).toBe(needed);
      }
    }
    for (const { rotation, demand } of exact.crews)
      expect(checkRotation(rotation.rota!, { ...rules, demand })).toEqual([]);
  });

  it('keep every rule of weekends, weeks and nights, for five hundred people too', () => {
    const { employees, crews: count, ...rules } = problem;
    const more = {
      ...rules,
      demand: rules.demand.map((row) => row.map((people) => 8 * people)),
      weekends: { maxBetweenFree: 2, together: true },
      nights: { maxRun: 4, minDaysOffAfter: 2 },
      daysOffEachWeek: 1,
      minWeeklyRestHours: 35,
      forwardRotation: true,
      forbiddenSequences: [['N', 'off', 'E']],
    };
    const many = generateCrewRotations({ ...more, employees: 560, crews: 22 });
    expect(many.status).toBe('feasible');
    for (const { rotation, demand } of many.crews)
      expect(checkRotation(rotation.rota!, { ...more, demand })).toEqual([]);
  });

  it('are refused where there are more crews than people', () => {
    expect(() => generateCrewRotations({ ...problem, employees: 2 })).toThrow(
      'crews must be at most employees (got 3)',
    );
  });
});

describe('where there are no duties', () => {
  const none = problem.demand.map((row) => row.map(() => 0));
  const { crews: _, ...team } = { ...problem, demand: none };
  const nobody = { status: 'optimal', employees: 0, objective: 0, bound: 0, gap: 0, reasons: [] };

  it.each([1, 2, 62])('nobody is needed, whatever the crews: %i', (crews) => {
    const fractions: number[] = [];
    const onProgress = ({ fraction }: SearchProgress) => fractions.push(fraction);
    const found = generateCrewRotations({ ...team, crews, onProgress });
    expect(found).toEqual({ ...nobody, crews: [], steps: 0 });
    expect(fractions.at(-1)).toBe(1);
  });

  it('there is no rota of it, no other, and nothing to give up', () => {
    for (const employees of [5, { min: 1, max: 9 }]) {
      const found = generateRotation({ ...team, employees });
      expect(found).toMatchObject({ ...nobody, planned: none, working: [] });
      expect(found.rota).toBeUndefined();
      expect(generateAlternatives({ ...team, employees }, 3)).toEqual([]);
      expect(relaxRotation({ ...team, employees })).toEqual([]);
    }
  });

  it('a reserve that may be worked freely is worked all the same', () => {
    const reserve = {
      id: 'R',
      startMinutes: 480,
      lengthMinutes: 480,
      demandIs: 'atLeast' as const,
    };
    const shiftsWithReserve = [...shifts, reserve];
    const demand = [...none, none[0]!];
    const { status, crews, employees } = generateCrewRotations({
      ...team,
      employees: 4,
      crews: 2,
      shifts: shiftsWithReserve,
      demand,
    });
    expect(status).toBe('feasible');
    expect([employees, ...crews.map((crew) => crew.employees)]).toEqual([4, 2, 2]);
  });
});
