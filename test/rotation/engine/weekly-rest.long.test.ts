import {
  checkRoster,
  checkRotation,
  designRotation,
  generateCrewRotations,
  generateRotation,
  layRoster,
  ROSTER_RULE_PRESETS,
  type Rota,
  type RotationRules,
  type RotationShift,
  relaxRotation,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { rotationProblem } from '../../../src/rotation/design-rotation/rotation-problem.ts';
import { CENTRES, COMMON_RULES, DAYTIME, weekOf } from '../support/design-instances.ts';

const weeklyRest = ROSTER_RULE_PRESETS.eu.filter(({ id }) => id === 'eu.weekly-rest');

/** Breaches of the directive's weekly rest in 17 weeks of everybody who follows a rota. */
function breachesLaid(rota: Rota, shifts: readonly RotationShift[]): number {
  const roster = layRoster({
    rota,
    shifts,
    employees: rota.map((_, week) => ({ name: `${week}`, week })),
    startDate: '2026-06-01',
    days: 17 * 7,
    timeZone: 'Europe/Lisbon',
  });
  return checkRoster(roster, weeklyRest).length;
}

describe('a weekly rest of 35 hours', () => {
  const rules = { ...COMMON_RULES, daysOff: { min: 1, max: 4 } };
  const centres = {
    'a desk of three around the clock': CENTRES['desk of 3'](),
    'a peak of 10': CENTRES['peak 10'](),
    'a day centre of 8 to 20': {
      requirement: {
        intervalSeconds: 1800,
        agents: weekOf(12, { from: 8, to: 20 }),
      },
      shiftTypes: DAYTIME,
    },
  };

  const laid = (name: keyof typeof centres, minWeeklyRestHours?: number) => {
    const input = { ...centres[name], ...rules, minWeeklyRestHours, maxSteps: 12_000 };
    const { crews, shifts } = designRotation(input);
    expect(crews.length).toBeGreaterThan(0);
    return crews.reduce((sum, { rota }) => sum + breachesLaid(rota, shifts), 0);
  };

  it.each(Object.keys(centres) as (keyof typeof centres)[])(
    'is kept by the crews of %s, laid over 17 weeks',
    (name) => {
      expect(laid(name, 35)).toBe(0);
    },
  );

  it('is not kept by chance', () => {
    expect(laid('a peak of 10')).toBeGreaterThan(0);
  });

  it('is kept by one cycle and by crews of given shifts', () => {
    const shifts = [
      { id: 'E', startMinutes: 360, lengthMinutes: 480 },
      { id: 'L', startMinutes: 840, lengthMinutes: 480 },
      { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
    ];
    const of = (people: number) => ({
      ...rules,
      shifts,
      demand: shifts.map(() => new Array<number>(7).fill(people)),
      minWeeklyRestHours: 35,
    });
    const { rota, status } = generateRotation({ ...of(1), employees: { min: 5, max: 9 } });
    expect(status).toBe('optimal');
    expect(breachesLaid(rota!, shifts)).toBe(0);
    const { crews } = generateCrewRotations({ ...of(2), employees: 12, crews: 2 });
    expect(crews.map(({ rotation }) => breachesLaid(rotation.rota!, shifts))).toEqual([0, 0]);
  });
});

describe('the check of a weekly rest', () => {
  const shifts = [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }];
  const restOf = (rota: string, minWeeklyRestHours = 35) => {
    const weeks = rota.split(' ').map((week) => [...week].map((day) => (day === 'D' ? day : null)));
    const demand = [[0, 1, 2, 3, 4, 5, 6].map((day) => weeks.filter((w) => w[day]).length)];
    const any = { min: 1, max: 14 };
    const rules: RotationRules = { shifts, demand, daysOff: any, workStretch: any };
    return checkRotation(weeks, { ...rules, minWeeklyRestHours });
  };

  it('says which week has none: Sunday and Monday off are one rest of 64 h, for one week', () => {
    expect(restOf('DDDDDD- -DDDDDD')).toEqual([
      {
        code: 'minWeeklyRestHours',
        week: 1,
        message: '29 h of rest for the week, at least 35',
        values: { found: 29, min: 35 },
      },
    ]);
    expect(restOf('DDDDDD- -DDDDD-')).toEqual([]);
  });

  it('reads the last week as followed by the first', () => {
    expect(restOf('-DDDDDD DDDDDD-')).toMatchObject([{ week: 0 }]);
    expect(restOf('--DDDDD DDDDDD-')).toEqual([]);
    expect(restOf('DDDDDD-')).toEqual([]);
    expect(restOf('DDDDDDD')).toMatchObject([{ code: 'workStretch' }, { week: 0 }]);
  });

  it('gives a rest of 88 h to two weeks, of 60 h each to one', () => {
    expect(restOf('DDDDD-- -DDDDDD')).toEqual([]);
    expect(restOf('DDDDD-- -DDDDDD', 60)).toMatchObject([{ week: 1 }]);
  });

  it('is a rule that is named where no rota keeps it', () => {
    const input = {
      shifts,
      demand: [[1, 1, 1, 1, 1, 1, 1]],
      employees: 1,
      daysOff: { min: 1, max: 2 },
      workStretch: { min: 1, max: 6 },
    };
    expect(generateRotation({ ...input, minWeeklyRestHours: 35 }).status).toBe('infeasible');
    const six = { ...input, demand: [[1, 1, 1, 1, 1, 1, 0]], minWeeklyRestHours: 60 };
    expect(generateRotation(six).status).toBe('infeasible');
    expect(relaxRotation(six).map(({ code }) => code)).toContain('minWeeklyRestHours');
  });
});

describe('the automaton of days', () => {
  it('needs less than twice the states for it', () => {
    const statesOf = (minWeeklyRestHours?: number) =>
      rotationProblem({
        ...CENTRES['peak 10'](),
        ...COMMON_RULES,
        minWeeklyRestHours,
      }).automaton.stateCounts.reduce((sum, states) => sum + states, 0);
    expect(statesOf(35)).toBeGreaterThan(statesOf());
    expect(statesOf(35)).toBeLessThan(2 * statesOf());
  });
});
