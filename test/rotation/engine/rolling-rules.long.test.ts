import fc from 'fast-check';
import {
  checkRoster,
  checkRotation,
  type DesignRotationInput,
  designRotation,
  generateCrewRotations,
  generateRotation,
  layRoster,
  relaxRotation,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/all-design-faults.ts';
import { brokenRules } from '../support/brute-force.ts';
import { CENTRES, COMMON_RULES } from '../support/design-instances.ts';

const SHIFTS = [
  { id: 'E', startMinutes: 360, lengthMinutes: 480 },
  { id: 'L', startMinutes: 840, lengthMinutes: 480 },
  { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
];

type Rolling = Pick<DesignRotationInput, 'weekends' | 'nights' | 'weeklyHours' | 'minLongRest'>;

/** Each of them asks for people or for another order of their days. */
const RULES: readonly (readonly [string, Rolling])[] = [
  ['5 nights in 28 days', { nights: { maxInDays: { nights: 5, days: 28 } } }],
  ['3 nights in 10 days', { nights: { maxInDays: { nights: 3, days: 10 } } }],
  ['two weekends of four', { weekends: { maxInWeeks: { weekends: 2, weeks: 4 } } }],
  ['six weekends of twelve', { weekends: { maxInWeeks: { weekends: 6, weeks: 12 } } }],
  ['40 h in 7 days', { weeklyHours: { maxInDays: [{ hours: 40, days: 7 }] } }],
  [
    '44 h in 7 days and 160 h in 28',
    {
      weeklyHours: {
        maxInDays: [
          { hours: 44, days: 7 },
          { hours: 160, days: 28 },
        ],
      },
    },
  ],
  ['35 h of rest in 7 days', { minLongRest: { hours: 35, days: 7 } }],
  ['60 h of rest in 10 days', { minLongRest: { hours: 60, days: 10 } }],
];

describe('rules on any so many days in a row', () => {
  it.each(RULES)('%s are kept by crews that are designed with their shifts', (_, rules) => {
    const input = {
      ...CENTRES['desk of 3'](),
      ...COMMON_RULES,
      ...rules,
      weeklyHours: { ...COMMON_RULES.weeklyHours, ...rules.weeklyHours },
      maxSteps: 40_000,
    };
    const design = designRotation(input);
    // Three agents round the clock are 504 hours a week, and nobody works more than 40.
    expect(design.employees).toBeGreaterThanOrEqual(504 / 40);
    expect(faultsOf(input, design)).toEqual([]);
  });

  it.each(RULES)('%s are kept by crews of given shifts, whatever their demand', (_, rules) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }), (least, more) => {
        const given = {
          ...COMMON_RULES,
          ...rules,
          weeklyHours: { ...COMMON_RULES.weeklyHours, ...rules.weeklyHours },
          shifts: SHIFTS,
          demand: SHIFTS.map((__, s) =>
            Array.from({ length: 7 }, (___, day) => least + (s < 2 && day < 5 ? more : 0)),
          ),
          deviation: { over: true },
        };
        const employees = Math.ceil(5.6 * (3 * least + 2 * more));
        const { crews } = generateCrewRotations({ ...given, employees, crews: 2, maxSteps: 4_000 });
        for (const { rotation, demand } of crews)
          if (rotation.rota)
            expect(brokenRules(rotation.rota, { ...given, demand })).toEqual(new Set());
        if (crews.length === 0) return;
        expect(crews.every(({ rotation }) => rotation.rota !== undefined)).toBe(true);
      }),
      { numRuns: 4 },
    );
  });

  it.each(RULES)('%s are kept by one cycle, with an objective and without', (_, rules) => {
    for (const objective of [undefined, { freeWeekend: 1, evenNights: true }]) {
      const input = {
        ...COMMON_RULES,
        ...rules,
        weeklyHours: { ...COMMON_RULES.weeklyHours, ...rules.weeklyHours },
        shifts: SHIFTS,
        demand: SHIFTS.map((__, s) => [2, 2, 2, 2, 2, s < 2 ? 1 : 2, s < 2 ? 1 : 2]),
        employees: 14,
        objective,
        maxSteps: 6_000,
      };
      const { rota, status } = generateRotation(input);
      expect(status).not.toBe('infeasible');
      expect(rota).toHaveLength(14);
      expect(brokenRules(rota!, input)).toEqual(new Set());
    }
  });

  it('are kept on the roster that is laid from a rota', () => {
    const rules = {
      ...COMMON_RULES,
      nights: { maxInDays: { nights: 8, days: 28 } },
      minLongRest: { hours: 48, days: 9 },
      weeklyHours: { maxAverage: 40, maxInDays: [{ hours: 48, days: 7 }] },
    };
    const demand = SHIFTS.map(() => new Array<number>(7).fill(1));
    const { rota } = generateRotation({ ...rules, shifts: SHIFTS, demand, employees: 5 });
    const roster = layRoster({
      rota: rota!,
      shifts: SHIFTS,
      employees: rota!.map((_, week) => ({ name: `${week}`, week })),
      startDate: '2026-06-01',
      days: 17 * 7,
      timeZone: 'Europe/Lisbon',
    });
    const record = { source: 'house' };
    expect(
      checkRoster(roster, [
        { ...record, id: 'nights', kind: 'maxNightsInDays', nights: 8, days: 28 },
        { ...record, id: 'rest', kind: 'minLongRestHours', hours: 48, days: 9 },
        { ...record, id: 'hours', kind: 'maxHoursInDays', hours: 48, days: 7 },
      ]),
    ).toEqual([]);
  });
});

describe('the check of such rules', () => {
  const shifts = SHIFTS.map((shift) => ({ ...shift, demandIs: 'atLeast' as const }));
  const any = { min: 1, max: 14 };
  const check = (rota: string, rules: Rolling) => {
    const weeks = rota.split(' ').map((week) => [...week].map((day) => (day === '-' ? null : day)));
    const demand = shifts.map(() => new Array<number>(7).fill(0));
    return checkRotation(weeks, { shifts, demand, daysOff: any, workStretch: any, ...rules }).map(
      ({ code, week, day, message }) => [code, week, day, message],
    );
  };

  it('goes round the cycle, and says where there is most', () => {
    expect(check('NN----- -----NN', { nights: { maxInDays: { nights: 3, days: 5 } } })).toEqual([
      ['nights.maxInDays', 1, 4, '4 nights in 5 days, at most 3'],
    ]);
    expect(check('NN----- -----NN', { nights: { maxInDays: { nights: 4, days: 5 } } })).toEqual([]);
  });

  it('counts a cycle that is shorter more than once', () => {
    const rules = { nights: { maxInDays: { nights: 7, days: 28 } } };
    expect(check('NN-----', rules)).toEqual([
      ['nights.maxInDays', 0, 0, '8 nights in 28 days, at most 7'],
    ]);
    const weekends = { weekends: { maxInWeeks: { weekends: 1, weeks: 3 } } };
    expect(check('-----E- -------', weekends)).toEqual([
      ['weekends.maxInWeeks', 0, undefined, '2 weekends worked in 3 weeks, at most 1'],
    ]);
  });

  it('reads hours of any days, and the longest rest in them', () => {
    expect(
      check('---EEEE EEE----', { weeklyHours: { maxInDays: [{ hours: 48, days: 7 }] } }),
    ).toEqual([['weeklyHours.maxInDays', 0, 3, '56 h in 7 days, at most 48']]);
    expect(check('EEE-EEE --EE---', { minLongRest: { hours: 35, days: 7 } })).toEqual([]);
    expect(check('EEE-EEE EEE----', { minLongRest: { hours: 48, days: 7 } })).toEqual([
      ['minLongRest', 0, 0, '40 h of rest at most in 7 days, at least 48'],
    ]);
  });

  it('is named where no rota keeps it', () => {
    const input = {
      shifts: SHIFTS.slice(0, 1),
      demand: [[1, 1, 1, 1, 1, 1, 0]],
      employees: 1,
      daysOff: { min: 1, max: 2 },
      workStretch: { min: 1, max: 6 },
      minLongRest: { hours: 60, days: 7 },
    };
    expect(generateRotation(input).status).toBe('infeasible');
    expect(relaxRotation(input).map(({ code }) => code)).toContain('minLongRest');
  });
});
