import { type DesignRotationInput, designRotation } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/all-design-faults.ts';
import { CENTRES, COMMON_RULES, DAYTIME, RULES, weekOf } from '../support/design-instances.ts';

const desk = { ...CENTRES['desk of 3'](), ...COMMON_RULES };
const daytime = {
  requirement: { intervalSeconds: 1800, agents: weekOf(5, { from: 8, to: 20 }) },
  shiftTypes: DAYTIME,
};
const peak10 = { ...CENTRES['peak 10'](), ...COMMON_RULES };

/** Two agents from 8 to 16 every day, no breaks. */
const small: DesignRotationInput = {
  requirement: {
    intervalSeconds: 3600,
    agents: Array.from({ length: 168 }, (_, i) => (i % 24 >= 8 && i % 24 < 16 ? 2 : 0)),
  },
  shiftTypes: [
    { id: 'day', lengthMinutes: 480, earliestStartMinutes: 480, latestStartMinutes: 480 },
  ],
  daysOff: { min: 1, max: 3 },
  workStretch: { min: 2, max: 5 },
};

/** A design that others go on from. */
const earlier = designRotation({ ...peak10, maxSteps: 6_000 });

describe('designed rotas', () => {
  it('are proven where the bound is met: 14 shifts a week, at most 5 of 6 days', () => {
    const design = designRotation(small);
    expect(design).toMatchObject({ status: 'optimal', employees: 3, gap: expect.any(Number) });
    expect(faultsOf(small, design)).toEqual([]);
  });

  // Any mix of rules in both centres: the last test.
  it.each([
    ['common', 'desk of 3'],
    ['second weekend free', 'peak 10'],
    ['a weekly rest of 35 h', 'desk of 3'],
    ['two days off each week', 'peak 10'],
    ['livable', 'desk of 3'],
  ] as const)(
    'keep every rule and cover every half-hour of small centres: %s, %s',
    (rules, centre) => {
      const input = { ...CENTRES[centre](), ...RULES[rules], maxSteps: 8_000 };
      const design = designRotation(input);
      expect(design.employees).toBeGreaterThan(10);
      expect(faultsOf(input, design)).toEqual([]);
    },
    60_000,
  );

  it('keep them in a centre of some hundred people, whose crews bear alike', () => {
    const employees = 113;
    const input = { ...CENTRES['peak 60 by day'](), ...COMMON_RULES, employees, maxSteps: 20_000 };
    const design = designRotation(input);
    expect(faultsOf(input, design)).toEqual([]);
    expect(design.crews.length).toBeGreaterThan(3);
    expect(design.spread.weekendDays).toBeLessThanOrEqual(0.3);
    const { spread, leastSpread } = design;
    expect(leastSpread.weekendDays).toBeLessThanOrEqual(spread.weekendDays + 1e-12);
    // Crews of 22 and 23 are never a whole day apart where they get alike.
    expect(leastSpread.weekendDays).toBeLessThan(1 / 22);
  }, 60_000);

  it('are the same for the same seed, and legal for another', () => {
    const input = { ...daytime, ...COMMON_RULES, maxSteps: 4_000 };
    const design = designRotation(input);
    expect(design.employees).toBeGreaterThan(5);
    expect(design).toEqual(designRotation({ ...input, seed: 1 }));
    const other = designRotation({ ...input, seed: 7 });
    expect(other.employees).toBeGreaterThan(5);
    expect(faultsOf(input, other)).toEqual([]);
  });

  it('go on from an earlier design, and never end with more people', () => {
    const input = { ...peak10, maxSteps: 2_000, startFrom: earlier };
    const design = designRotation(input);
    expect(design.employees).toBeLessThanOrEqual(earlier.employees!);
    expect(faultsOf(input, design)).toEqual([]);
  });

  it('lay crews anew that the rules no longer allow', () => {
    const stricter = { workStretch: { min: 2, max: 5 }, startFrom: earlier };
    const input = { ...peak10, ...stricter, maxSteps: 6_000 };
    expect(faultsOf(input, designRotation(input))).toEqual([]);
    const strange = { crews: [{ rota: [new Array<string>(7).fill('x')] }], duties: [] };
    // So few people are no hindrance: what is found without them is found.
    const tooFew = { ...peak10, maxSteps: 4_000 };
    expect(designRotation({ ...tooFew, startFrom: strange })).toEqual(designRotation(tooFew));
    expect(faultsOf({ ...input, startFrom: strange })).toEqual([]);
  });

  it('share unpopular shifts between crews, and count them', () => {
    const steps = { employees: 25, maxSteps: 20_000 };
    const input = { ...peak10, ...steps, maxCycleWeeks: 13, unpopularShifts: ['late'] };
    const { crews, spread } = designRotation(input);
    expect(crews.length).toBeGreaterThan(1);
    const counted = crews.map(
      ({ rota }) => rota.flat().filter((id) => id?.startsWith('late@')).length / rota.length,
    );
    for (const [crew, { unpopularShiftsAWeek }] of crews.entries())
      expect(unpopularShiftsAWeek).toBeNear(counted[crew]!);
    expect(spread.unpopularShifts).toBeNear(Math.max(...counted) - Math.min(...counted), 1e-12, 1);
    expect(spread.unpopularShifts).toBeLessThanOrEqual(0.3);
    expect(() => designRotation({ ...input, unpopularShifts: ['evening'] })).toThrow(
      /unpopularShifts/,
    );
  });

  it('change no input', () => {
    const frozen = deepFreeze({ ...small, limits: { seats: 9 }, fixedShifts: [] });
    expect(() => designRotation(frozen)).not.toThrow();
  });

  it('have so many employees as are asked for, or the fewest of a range', () => {
    for (const employees of [5, { min: 4, max: 6 }]) {
      const input = { ...small, daysOff: { min: 1, max: 6 }, employees };
      const design = designRotation({ ...input, workStretch: { min: 1, max: 5 } });
      expect(design.employees).toBe(typeof employees === 'number' ? 5 : 4);
      expect(design.status).toBe('optimal');
    }
  });

  it('work as many shifts as their hours hold, whatever rounding says: 38 of 7 hours in 7 weeks of 38', () => {
    const needs = [6, 6, 6, 5, 5, 5, 5];
    const agents = needs.flatMap((need) =>
      Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 15 ? need : 0)),
    );
    const input: DesignRotationInput = {
      requirement: { intervalSeconds: 3600, agents },
      shiftTypes: [
        { id: 'day', lengthMinutes: 420, earliestStartMinutes: 480, latestStartMinutes: 480 },
      ],
      daysOff: { min: 1, max: 3 },
      workStretch: { min: 1, max: 6 },
      weeklyHours: { maxAverage: 38 },
      maxSteps: 5000,
    };
    const design = designRotation(input);
    expect(design).toMatchObject({ status: 'optimal', employees: 7 });
    expect(design.duties.reduce((sum, { count }) => sum + count, 0)).toBe(38);
    expect(faultsOf(input, design)).toEqual([]);
  });

  it('have crews of at most as many weeks as a cycle may have', () => {
    const input = { ...peak10, maxCycleWeeks: 9, maxSteps: 8_000 };
    const design = designRotation(input);
    expect(Math.max(...design.crews.map(({ employees }) => employees))).toBeLessThanOrEqual(9);
    expect(faultsOf(input, design)).toEqual([]);
  });
});

describe('where nobody is needed', () => {
  const nobody = { ...small, requirement: { ...small.requirement, agents: Array(168).fill(0) } };
  const fixedShifts = Array.from({ length: 7 }, (_, day) => {
    const shift = { typeId: 'day', startMinutes: 480, lengthMinutes: 480, breaks: [] };
    return { ...shift, day, count: 2 };
  });
  const covered = { ...small, fixedShifts };

  it.each([
    ['closed all week', nobody],
    ['covered by others', covered],
  ])('nobody is the answer, unless people are asked for: %s', (_, input) => {
    for (const minimise of ['people', 'cost'] as const) {
      const design = designRotation({ ...input, minimise });
      expect(design).toMatchObject({ status: 'optimal', employees: 0, objective: 0, bound: 0 });
      expect(design).toMatchObject({ gap: 0, crews: [], duties: [], reasons: [], steps: 0 });
    }
    for (const [employees, people] of [
      [4, 4],
      [{ min: 2, max: 5 }, 2],
    ] as const) {
      const design = designRotation({ ...input, employees });
      expect(design).toMatchObject({ status: 'optimal', employees: people });
      expect(faultsOf({ ...input, employees }, design)).toEqual([]);
    }
    const contracts = [{ name: 'a', min: 3 }];
    const design = designRotation({ ...input, contracts });
    expect(design).toMatchObject({ status: 'optimal', employees: 3 });
    expect(faultsOf({ ...input, contracts }, design)).toEqual([]);
  });

  it('days that others cover alone are days on which crews may work: one is missing on Mondays', () => {
    const input = { ...small, fixedShifts: fixedShifts.slice(1) };
    const design = designRotation(input);
    expect(design).toMatchObject({ status: 'optimal', employees: 2 });
    expect(faultsOf(input, design)).toEqual([]);
  });
});

describe('why there is no rota', () => {
  const codes = (input: DesignRotationInput) => {
    const { status, reasons, crews, duties } = designRotation(input);
    expect(crews).toEqual([]);
    expect(duties).toEqual([]);
    return [status, ...reasons.map(({ code }) => code)];
  };

  it('too few people, and how many it takes', () => {
    const { bound, reasons } = designRotation({ ...small, employees: 2 });
    expect(bound).toBeGreaterThan(2);
    expect(reasons[0]!.message).toContain('fewer than 3');
    expect(codes({ ...small, employees: { min: 1, max: 2 } })).toEqual([
      'infeasible',
      'too-few-people',
    ]);
  });

  it('rules that no row of days keeps', () => {
    const input = { ...small, daysOff: { min: 4, max: 4 }, daysOffEachWeek: 7 };
    expect(codes(input)).toEqual(['infeasible', 'no-cycle']);
  });

  it('a time that no shift covers', () => {
    const agents = Array.from(small.requirement.agents).with(3, 1);
    expect(codes({ ...small, requirement: { intervalSeconds: 3600, agents } })).toEqual([
      'infeasible',
      'interval-short',
    ]);
  });

  it('seats that the requirement exceeds', () => {
    expect(codes({ ...small, limits: { seats: 1 } })).toEqual(['infeasible', 'interval-short']);
  });

  it('shifts whose breaks find no place', () => {
    const breaks = [
      {
        kind: 'meal' as const,
        minutes: 30,
        earliestMinutes: 60,
        latestMinutes: 90,
        clockWindows: [{ fromMinutes: 1200, toMinutes: 1260 }],
      },
    ];
    const shiftTypes = [{ ...small.shiftTypes[0]!, breaks }];
    expect(codes({ ...small, shiftTypes })).toEqual(['infeasible', 'no-shift-fits']);
  });

  it('steps that end before anything is found, with what is missing', () => {
    const design = designRotation({ ...desk, maxSteps: 1 });
    expect(design).toMatchObject({ status: 'unknown', crews: [] });
    expect(design.reasons).toMatchObject([{ code: 'search-ended', rules: ['maxSteps'] }]);
  });

  it('bad input, field by field', () => {
    const bad = { ...small, forbiddenSequences: [['day', 'dusk']], employees: 0 };
    expect(() => designRotation(bad)).toThrow(
      /forbiddenSequences\[0\]\[1\].*the id of a shift type/,
    );
    expect(() => designRotation(bad)).toThrow(/employees/);
    const requirement = { intervalSeconds: 3600, agents: new Array<number>(24).fill(1) };
    expect(() => designRotation({ ...small, requirement })).toThrow(/one week/);
    const agents = new Array<number>(168).fill(-1);
    expect(() =>
      designRotation({ ...small, requirement: { intervalSeconds: 3600, agents } }),
    ).toThrow(/agents\[0\]/);
  });
});

describe('the steps', () => {
  it.each([1, 10, 100, 1000])(
    'are no more than %i and a little, and the bound holds',
    (maxSteps) => {
      const design = designRotation({ ...desk, maxSteps });
      expect(design.steps).toBeLessThanOrEqual(maxSteps + 100);
      expect(design.bound).toBeGreaterThan(0);
      expect(design.bound).toBeLessThanOrEqual(16);
    },
  );

  it.each([
    ['common', 'desk of 3', 600],
    ['common', 'desk of 3', 2_600],
    ['livable', 'peak 10', 3_000],
  ] as const)(
    'that are stopped on the way answer what as many steps answer: %s, %s, after %i looks',
    (rules, centre, most) => {
      const input = { ...CENTRES[centre](), ...RULES[rules] };
      let looks = 0;
      const signal = {
        get aborted() {
          return ++looks > most;
        },
      };
      const stopped = designRotation({ ...input, maxSteps: 1e6, signal });
      expect(looks).toBeGreaterThan(most);
      expect(designRotation({ ...input, maxSteps: stopped.steps })).toEqual(stopped);
    },
  );

  it('end where the caller says so, and progress reaches its end', () => {
    const signal = AbortSignal.abort();
    expect(designRotation({ ...desk, signal }).status).toBe('unknown');
    const fractions: number[] = [];
    designRotation({ ...small, onProgress: ({ fraction }) => fractions.push(fraction) });
    expect(fractions.at(-1)).toBe(1);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
