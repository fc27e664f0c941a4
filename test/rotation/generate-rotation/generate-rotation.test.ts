import {
  checkRoster,
  checkRotation,
  generateRotation,
  layRoster,
  type RotationInput,
  type RotationRules,
  type RotationShift,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { hasSharedData } from '../../support/shared-data.ts';
import { brokenRules } from '../support/brute-force.ts';
import { readInstances } from '../support/instances.ts';

const early = { id: 'E', startMinutes: 360, lengthMinutes: 480, minRun: 2, maxRun: 5 };
const late = { id: 'L', startMinutes: 840, lengthMinutes: 480, minRun: 2, maxRun: 5 };
const night = { id: 'N', startMinutes: 1320, lengthMinutes: 480, minRun: 2, maxRun: 4 };

/** Two people on each of three shifts, every day: 9 employees at 37.3 hours a week. */
const roundTheClock: RotationInput = Object.freeze({
  employees: 9,
  shifts: [early, late, night],
  demand: Array.from({ length: 3 }, () => new Array<number>(7).fill(2)),
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 3, max: 6 },
  minRestHours: 11,
});

const solved = generateRotation(roundTheClock);

describe('a rota', () => {
  it('covers the demand of every shift on every day and keeps every rule', () => {
    const { status, rota, planned, measures } = solved;
    expect(status).toBe('optimal');
    expect(planned).toEqual(roundTheClock.demand);
    expect(brokenRules(rota!, roundTheClock)).toEqual(new Set());
    expect(measures).toMatchObject({ weeks: 9, nights: 14 });
  });

  it('is the same for the same seed, and mostly another for another', () => {
    const [same, other] = [1, 2].map((seed) => generateRotation({ ...roundTheClock, seed }).rota);
    expect(same).toEqual(solved.rota);
    expect(other).not.toEqual(solved.rota);
  });

  it('shows the average week as hours over employees', () => {
    const { working, measures } = solved;
    expect(working.at(-1)).toMatchObject({ inputs: { hours: 336, employees: 9 }, value: 336 / 9 });
    expect(measures!.averageWeeklyHours).toBe(336 / 9);
  });

  it('bans night to early without banning night to night', () => {
    const forbiddenSequences = [
      ['N', 'E'],
      ['N', 'L'],
    ];
    const { rota } = generateRotation({ ...roundTheClock, minRestHours: 0, forbiddenSequences });
    const days = rota!.flat().join();
    expect(days).toContain('N,N');
    expect(days).not.toMatch(/N,[EL]/);
  });
});

describe('the fewest employees', () => {
  it('are proven: 3 would do by hours, but 2, 2 and 3 days off leave no stretches between them', () => {
    const day = { id: 'D', startMinutes: 480, lengthMinutes: 480 };
    const result = generateRotation({
      employees: { min: 1, max: 20 },
      shifts: [day],
      demand: [new Array<number>(7).fill(2)],
      daysOff: { min: 2, max: 4 },
      workStretch: { min: 2, max: 5 },
    });
    expect(result).toMatchObject({ status: 'optimal', employees: 4 });
    expect(result.aims).toEqual([{ name: 'employees', value: 4, bound: 4 }]);
  });

  it('come before an even cover, and after a full one', () => {
    const demand = [
      [3, 2, 2, 2, 4, 1, 1],
      [2, 2, 2, 2, 3, 1, 1],
      [1, 1, 1, 1, 1, 1, 1],
    ];
    const deviation = { under: true, over: true };
    const result = generateRotation({
      ...roundTheClock,
      demand,
      deviation,
      employees: { min: 1, max: 30 },
    });
    expect(result.status).toBe('optimal');
    expect(result.aims!.map(({ name }) => name)).toEqual([
      'people too few',
      'employees',
      'people too many',
    ]);
    expect(result.aims!.filter(({ value, bound }) => value !== bound)).toEqual([]);
    expect(result.aims![0]!.value).toBe(0);
  });
});

describe('a demand that cannot be met', () => {
  const problem = { ...roundTheClock, employees: 7 };

  it('is infeasible, with the contradiction in numbers', () => {
    const { status, rota, reasons } = generateRotation({
      ...problem,
      workStretch: { min: 3, max: 5 },
    });
    expect({ status, rota }).toEqual({ status: 'infeasible', rota: undefined });
    expect(reasons[0]!.message).toBe(
      '7 employees work 42 days and are off 7 days in the cycle; 3 to 5 days at work and 2 to 4 days off do not fit that: it takes at least 9 stretches and allows at most 3',
    );
  });

  it.each([false, true])(
    'names the days with too few people, and nothing absurd (more allowed: %s)',
    (over) => {
      const { status, reasons } = generateRotation({
        shifts: [{ id: 'D', startMinutes: 540, lengthMinutes: 480 }],
        demand: [[4, 4, 1, 1, 1, 1, 1]],
        employees: 3,
        daysOff: { min: 2, max: 4 },
        workStretch: { min: 2, max: 6 },
        weeklyHours: { maxAverage: 30 },
        deviation: { over },
      });
      expect(status).toBe('infeasible');
      expect(reasons.map(({ message }) => message)).toEqual([
        'Monday needs 4 people, and there are 3',
        'Tuesday needs 4 people, and there are 3',
        'the demand is 104 h a week: 3 employees at 30 h work 90',
      ]);
    },
  );

  it('names the rules that stand in the way, where no counting shows why', () => {
    const rules = {
      ...roundTheClock,
      workStretch: { min: 4, max: 5 },
      daysOff: { min: 2, max: 3 },
    };
    const shifts = roundTheClock.shifts.map((shift) => ({ ...shift, maxRun: 3 }));
    const forbiddenSequences = [
      ['E', 'L'],
      ['E', 'N'],
    ];
    const { status, proof, reasons } = generateRotation({ ...rules, shifts, forbiddenSequences });
    expect({ status, proof }).toEqual({ status: 'infeasible', proof: 'bounds' });
    expect(reasons[0]!.message).toContain('any of these would leave one: ');
    expect(reasons[0]!.message).toContain('allow runs of 4 on E');
  });

  it('is missed by as little as possible where it may be missed', () => {
    const soft = { ...problem, deviation: { under: true } };
    const { status, aims, planned } = generateRotation(soft);
    expect(status).toBe('optimal');
    const missing = 42 - planned!.flat().reduce((sum, people) => sum + people, 0);
    expect(aims).toEqual([{ name: 'people too few', value: missing, bound: missing }]);
  });

  it('is unknown, never infeasible, when the steps run out', () => {
    expect(generateRotation({ ...roundTheClock, maxSteps: 3 }).status).toBe('unknown');
    expect(generateRotation({ ...roundTheClock, signal: { aborted: true } }).status).toBe(
      'unknown',
    );
  });

  it('may fail by divisibility alone, which is proved as such', () => {
    // Stretches of 2 on and 2 off take days in fours; 1 employee has 7.
    const result = generateRotation({
      employees: 1,
      shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
      demand: [[1, 1, 0, 0, 1, 1, 0]],
      daysOff: { min: 2, max: 2 },
      workStretch: { min: 2, max: 2 },
    });
    expect(result.status).toBe('infeasible');
  });
});

describe('rules over weeks', () => {
  const solve = (more: Partial<RotationInput>) => {
    const problem = { ...roundTheClock, employees: 10, ...more };
    const { rota } = generateRotation(problem);
    expect(rota === undefined ? 'none' : brokenRules(rota, problem)).toEqual(new Set());
    return rota!;
  };

  it('weekends are worked together, on one shift, and free at least every fourth', () => {
    solve({ weekends: { together: true, sameShift: true, maxBetweenFree: 3 } });
  });

  it('nights have a limit in a row and days off after them', () => {
    solve({ nights: { maxRun: 3, minDaysOffAfter: 3 } });
  });

  it('a rest of 47 hours is one by the clock, laid out over 20 weeks', () => {
    const shifts = [
      { id: 'E', startMinutes: 360, lengthMinutes: 480 },
      { id: 'N', startMinutes: 1320, lengthMinutes: 600 },
    ];
    const rota = solve({
      shifts,
      demand: shifts.map(() => new Array<number>(7).fill(1)),
      daysOff: { min: 1, max: 6 },
      workStretch: { min: 1, max: 1 },
      minRestHours: 47,
    });
    const roster = layRoster({
      rota,
      shifts,
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2026-01-05',
      days: 140,
      timeZone: 'UTC',
    });
    const rest = { id: 'rest', source: 'a house', kind: 'minRestHours', hours: 47 } as const;
    expect(checkRoster(roster, [rest])).toEqual([]);
  });

  it('a calendar week has at most 48 hours and two days off in a row', () => {
    solve({ employees: 12, weeklyHours: { max: 40 }, daysOffEachWeek: 2 });
  });

  it('forward rotation changes only to later shifts', () => {
    solve({ forwardRotation: true, minRestHours: 0 });
  });

  it('single days off are counted over the cycle', () => {
    solve({ daysOff: { min: 1, max: 4 }, maxSingleDaysOff: 1 });
  });

  it('a reserve shift fills what hours are left', () => {
    const reserve = {
      id: 'R',
      startMinutes: 600,
      lengthMinutes: 480,
      demandIs: 'atLeast' as const,
    };
    const demand = [...roundTheClock.demand, new Array<number>(7).fill(0)];
    const rota = solve({
      shifts: [early, late, night, reserve],
      demand,
      weeklyHours: { minAverage: 38.4 },
    });
    // 10 people at 38.4 h make 48 shifts of 8 h, 6 more than the demand.
    expect(rota.flat().filter((id) => id === 'R').length).toBeGreaterThanOrEqual(6);
  });
});

describe('the objective', () => {
  it('gets the free weekends that are possible, and proves it', () => {
    const { measures, aims } = generateRotation({
      ...roundTheClock,
      objective: { freeWeekend: 1 },
    });
    // On 9 employees 6 work on Saturday and 6 on Sunday: 3 are left.
    expect(measures!.freeWeekends).toBe(3);
    expect(aims).toEqual([{ name: 'objective', value: -3, bound: -3 }]);
  });

  it('is proven under a mix of rules: 9 of 17 people work on each day of the weekend, so 8 are free', () => {
    const training: RotationShift = {
      id: 'T',
      startMinutes: 480,
      lengthMinutes: 480,
      demandIs: 'atLeast',
    };
    const rules: RotationRules = {
      shifts: [early, late, night, training],
      demand: [3, 3, 3, 0].map((people) => new Array<number>(7).fill(people)),
      daysOff: { min: 2, max: 4 },
      workStretch: { min: 3, max: 6 },
      minRestHours: 11,
      forwardRotation: true,
      nights: { maxRun: 4, minDaysOffAfter: 2 },
      weekends: { minFree: 5, maxBetweenFree: 4 },
      weeklyHours: { minAverage: 38, maxAverage: 42 },
    };
    const objective = { freeWeekend: 1 };
    const { status, rota, aims } = generateRotation({ ...rules, employees: 17, objective });
    expect(status).toBe('optimal');
    expect(aims).toEqual([{ name: 'objective', value: -8, bound: -8 }]);
    expect(brokenRules(rota!, rules)).toEqual(new Set());
  });

  it('has a bound that is a number or absent, however soon the search ends', () => {
    for (const maxSteps of [60, 100, 200, 400, 800]) {
      const objective = { freeWeekend: 3, singleDayOff: 1.25, longStretchDay: 0.5 };
      const { aims = [] } = generateRotation({ ...roundTheClock, objective, maxSteps });
      for (const { value, bound = value } of aims) {
        expect(bound).toBeGreaterThanOrEqual(-9);
        expect(bound).toBeLessThanOrEqual(value);
      }
    }
  });
});

describe('days off of each week', () => {
  it('may lie before the first stretch that starts in the week', () => {
    const rules: RotationRules = {
      shifts: [early],
      demand: [[1, 1, 0, 0, 1, 1, 1]],
      daysOff: { min: 1, max: 6 },
      workStretch: { min: 4, max: 5 },
      daysOffEachWeek: 1,
    };
    const { rota } = generateRotation({ ...rules, employees: 1 });
    expect(rota).toEqual([['E', 'E', null, null, 'E', 'E', 'E']]);
  });
});

describe('many kinds of shift', () => {
  // Seven shifts make more kinds of work stretch than fit; shifts that nobody works on some days
  // of the week can only be filled by stretches that change shift.
  it('get a rota that changes shift within a stretch where it has to', () => {
    const shifts = [420, 480, 540, 600, 660, 720, 750].map((startMinutes) => ({
      id: `at ${startMinutes}`,
      startMinutes,
      lengthMinutes: 510,
      paidMinutes: 480,
    }));
    const demand = [
      [3, 4, 3, 3, 4, 0, 0],
      [3, 2, 2, 1, 2, 0, 0],
      [4, 2, 3, 1, 1, 0, 0],
      [0, 1, 1, 0, 1, 0, 0],
      [1, 0, 0, 1, 1, 0, 0],
      [0, 0, 1, 1, 1, 0, 0],
      [2, 3, 2, 3, 1, 0, 0],
    ];
    const rules: RotationRules = {
      shifts,
      demand,
      daysOff: { min: 2, max: 4 },
      workStretch: { min: 2, max: 6 },
      minRestHours: 11,
      deviation: { over: true },
    };
    const { status, rota } = generateRotation({ ...rules, employees: 16 });
    expect(status).toBe('feasible');
    expect(checkRotation(rota!, rules)).toEqual([]);
  });
});

describe.skipIf(!hasSharedData)('published problems', () => {
  it('the 20 of real life are all solved', () => {
    for (const { id, problem } of readInstances('real-life-20')) {
      const { status, rota } = generateRotation(problem);
      expect({ id, status }).toEqual({ id, status: 'optimal' });
      expect(brokenRules(rota!, problem)).toEqual(new Set());
      const { employees, ...rules } = problem;
      expect(checkRotation(rota!, rules)).toEqual([]);
    }
  });

  it('a sample of the 990 given has the status that it is known to have', () => {
    for (const { id, problem, isFeasible } of readInstances('generated-990').filter(
      (_, i) => i % 33 === 0,
    )) {
      const { status } = generateRotation(problem);
      expect({ id, status }).toEqual({ id, status: isFeasible ? 'optimal' : 'infeasible' });
    }
  });
});

describe('a rota of rules that leave too many kinds of stretch to hold', () => {
  const shift = (id: string, startMinutes: number) => ({ id, startMinutes, lengthMinutes: 480 });
  const daily = (people: number) => new Array<number>(7).fill(people);

  it('is said not to exist where two days off in a row each week are more than the demand leaves', () => {
    // Of 23 weeks each has a pair of days off, Monday to Sunday: 7 people are off a day, so 21 pairs at most.
    const { status, proof, reasons } = generateRotation({
      employees: 23,
      shifts: [shift('E', 360), shift('L', 840), shift('N', 1320)],
      demand: [daily(6), daily(6), daily(4)],
      daysOff: { min: 1, max: 3 },
      workStretch: { min: 2, max: 6 },
      daysOffEachWeek: 2,
    });
    expect({ status, proof }).toEqual({ status: 'infeasible', proof: 'bounds' });
    expect(reasons[0]!.rules).toContain('daysOffEachWeek');
  });

  it('is found where a single walk keeps the order of weekends that no flow does', () => {
    const input: RotationInput = {
      employees: 11,
      shifts: [shift('E', 360), shift('L', 840), shift('N', 1320)],
      demand: [daily(2), daily(2), [2, 2, 2, 2, 2, 1, 1]],
      daysOff: { min: 1, max: 4 },
      workStretch: { min: 2, max: 6 },
      weekends: { sameShift: true, maxBetweenFree: 4 },
      minWeeklyRestHours: 35,
      daysOffEachWeek: 1,
    };
    const { rota, steps } = generateRotation({ ...input, maxSteps: 5000 });
    expect(brokenRules(rota!, input)).toEqual(new Set());
    expect(steps).toBeLessThan(3000);
  });
});
