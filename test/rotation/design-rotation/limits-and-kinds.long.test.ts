import { type DesignRotationInput, designRotation } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/all-design-faults.ts';
import { CENTRES, COMMON_RULES, DAYTIME, weekOf } from '../support/design-instances.ts';

const peak10 = { ...CENTRES['peak 10'](), ...COMMON_RULES };

/** A design that others go on from. */
const earlier = designRotation({ ...peak10, maxSteps: 6_000 });

describe('limits and kinds of shift', () => {
  const check = (input: DesignRotationInput) => {
    const design = designRotation({ maxSteps: 8_000, ...input });
    expect(design.employees).toBeGreaterThan(0);
    expect(faultsOf(input, design)).toEqual([]);
    return design;
  };

  it('no more distinct shifts than are allowed', () => {
    const input = { ...peak10, limits: { maxDistinctShifts: 7 } };
    const { steps, bound } = check({ ...input, maxSteps: 24_000 });
    // Choosing them counts; what is proven holds for whichever are chosen.
    expect(steps).toBeGreaterThan(8_000);
    expect(bound).toBeLessThanOrEqual(earlier.employees!);
    expect(designRotation({ ...input, maxSteps: 500 })).toMatchObject({ status: 'unknown' });
  });

  it('hours that no cycle of the stretches comes to, too many or too few', () => {
    const stretches = { workStretch: { min: 2, max: 3 }, daysOff: { min: 3, max: 3 } };
    for (const weeklyHours of [{ minAverage: 45, maxAverage: 50 }, { maxAverage: 10 }]) {
      const { status, reasons, steps } = designRotation({ ...peak10, ...stretches, weeklyHours });
      expect({ status, steps }).toEqual({ status: 'infeasible', steps: 0 });
      expect(reasons[0]!.rules).toContain('weeklyHours');
    }
  });

  it('at least so many hours for people of whom there are more than enough', () => {
    const weeklyHours = { minAverage: 37, maxAverage: 40 };
    const { crews } = check({ ...peak10, employees: 40, weeklyHours });
    for (const { averageWeeklyHours } of crews)
      expect(averageWeeklyHours).toBeGreaterThanOrEqual(37 - 1e-9);
  });

  it('no more agents on position than seats, no fewer than the least', () => {
    const limits = { seats: 12, minOnPosition: [{ fromMinutes: 480, toMinutes: 960, agents: 6 }] };
    check({ ...peak10, limits });
  });

  it('less where others are there anyway', () => {
    const fixedShifts = Array.from({ length: 7 }, (_, day) => ({
      typeId: 'early',
      day,
      startMinutes: 480,
      lengthMinutes: 510,
      breaks: [
        { kind: 'rest' as const, startMinutes: 600, minutes: 15, paid: true },
        { kind: 'meal' as const, startMinutes: 720, minutes: 30, paid: false },
        { kind: 'rest' as const, startMinutes: 870, minutes: 15, paid: true },
      ],
      count: 3,
    }));
    const { employees, bound } = check({ ...peak10, fixedShifts });
    expect(bound).toBeLessThan(designRotation({ ...peak10, maxSteps: 1_500 }).bound!);
    expect(employees).toBeLessThan(25);
  });

  it('quarter hours', () => {
    const agents = weekOf(8, { from: 8, to: 20 }).flatMap((need) => [need, need]);
    const shiftTypes = DAYTIME;
    check({ ...COMMON_RULES, shiftTypes, requirement: { intervalSeconds: 900, agents } });
  });

  it('several lengths of a type, at least so many hours a week, and closed half-hours', () => {
    const shiftTypes = [
      {
        id: 'any',
        lengthMinutes: [360, 480, 540],
        earliestStartMinutes: 480,
        latestStartMinutes: 900,
        startGridMinutes: 60,
        breaks: [{ kind: 'meal' as const, minutes: 30, earliestMinutes: 150, latestMinutes: 240 }],
      },
    ];
    const agents = weekOf(8, { from: 8, to: 20 }).map((need, i) => (i >= 288 ? 0 : need));
    const weeklyHours = { minAverage: 30, maxAverage: 38 };
    const input = { ...COMMON_RULES, weeklyHours, daysOff: { min: 1, max: 4 } };
    const design = check({ ...input, shiftTypes, requirement: { intervalSeconds: 1800, agents } });
    expect(design.duties.every(({ day }) => day < 6)).toBe(true);
  });

  it('no shift of a type after one that must not come before it', () => {
    const forbiddenSequences = [
      ['late', 'day'],
      ['night', 'off', 'early'],
    ];
    check({ ...peak10, daysOff: { min: 1, max: 4 }, forbiddenSequences });
  });
});
