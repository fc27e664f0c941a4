import fc from 'fast-check';
import { generateRotation, measureRota, type RotationInput } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { leastNightSpread } from '../../../src/rotation/engine/aims/even-nights.ts';
import { dayRules } from '../../../src/rotation/engine/stints/work-blocks.ts';
import { brokenRules } from '../support/brute-force.ts';

/** Three shifts for 12 people, two of them at night: 14 nights in 12 weeks. */
const problem: RotationInput = {
  employees: 12,
  shifts: [
    { id: 'E', startMinutes: 360, lengthMinutes: 480, minRun: 2, maxRun: 5 },
    { id: 'L', startMinutes: 840, lengthMinutes: 480, minRun: 2, maxRun: 5 },
    { id: 'N', startMinutes: 1320, lengthMinutes: 480, minRun: 2, maxRun: 4 },
  ],
  demand: [3, 3, 2].map((people) => new Array<number>(7).fill(people)),
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 3, max: 6 },
  minRestHours: 11,
};

describe('even nights', () => {
  it('lie at least as evenly as without, with as many free weekends, and keep every rule', () => {
    const plain = generateRotation({ ...problem, objective: { freeWeekend: 1 } });
    const even = generateRotation({ ...problem, objective: { freeWeekend: 1, evenNights: true } });
    const [weekends, nights] = even.aims!;
    expect(weekends).toEqual(plain.aims![0]);
    expect(nights).toMatchObject({ name: 'night spread', value: even.measures!.nightSpread });
    expect(nights!.value).toBeLessThan(plain.measures!.nightSpread);
    expect(brokenRules(even.rota!, problem)).toEqual(new Set());
  });

  it('have a least spread that no pattern of nights beats', () => {
    const stint = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 }));
    const patterns = fc.tuple(fc.integer({ min: 5, max: 30 }), fc.array(stint, { minLength: 1 }));
    fc.assert(
      fc.property(patterns, ([weeks, stints]) => {
        const letters = stints.map(([nights, other]) => 'N'.repeat(nights) + '-'.repeat(other));
        const days = letters
          .join('')
          .slice(0, 7 * weeks)
          .padEnd(7 * weeks, '-');
        const rota = days
          .match(/.{7}/g)!
          .map((week) => [...week].map((c) => (c === 'N' ? c : null)));
        const runs = days.split(/-+/).flatMap((run) => (run === '' ? [] : [run.length]));
        // The first and the last run may be one, going round: then both of its parts are shorter.
        const night = {
          id: 'N',
          startMinutes: 1320,
          lengthMinutes: 480,
          minRun: Math.min(...runs),
          maxRun: 2 * Math.max(...runs),
        };
        const nightsOfWeek = rota.map((week) => week.filter((id) => id === 'N').length);
        const demand = [[1, 1, 1, 1, 1, 1, 1]];
        const rules = { shifts: [night], demand, workStretch: { min: 1, max: night.maxRun } };
        const { nightSpread } = measureRota(rota, [night]);
        expect(leastNightSpread(rules, dayRules(rules), nightsOfWeek)).toBeLessThanOrEqual(
          nightSpread,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
