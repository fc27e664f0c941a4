import { type GenerateRosterInput, generateRoster } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

const input: GenerateRosterInput = {
  people: Array.from({ length: 6 }, (_, p) => ({
    name: `P${p}`,
    hours: [{ per: 'week' as const, least: 24, most: 40 }],
    daysInARow: { min: 2, max: 5 },
  })),
  shifts: [
    { id: 'D', startMinutes: 420, lengthMinutes: 480 },
    { id: 'L', startMinutes: 840, lengthMinutes: 480 },
  ],
  startDate: '2026-06-01',
  days: 14,
  timeZone: 'Europe/Berlin',
  // More than six people can do, so that no bound ends the search.
  cover: { shifts: ['D', 'L'].map((shift) => ({ shift, wanted: 3 })) },
  requests: [{ employee: 'P1', date: '2026-06-07', wants: 'off', weight: 3 }],
  forbiddenSequences: [['L', 'D']],
};

describe('a search with planned steps', () => {
  it('allows no step beyond its most, and no more than it without them', () => {
    for (const plannedSteps of [1, 4000])
      expect(generateRoster({ ...input, maxSteps: 30, plannedSteps }).steps).toBeLessThanOrEqual(
        60,
      );
  });

  it('that is stopped answers what as many steps of the same plan answer', () => {
    for (const looks of [10, 60]) {
      let seen = 0;
      const signal = {
        get aborted() {
          return ++seen > looks;
        },
      };
      const stopped = generateRoster({ ...input, plannedSteps: 120, signal });
      expect(stopped.steps).toBeLessThan(120);
      const again = generateRoster({ ...input, plannedSteps: 120, maxSteps: stopped.steps });
      expect(again).toEqual(stopped);
    }
  });

  it('takes whole numbers of 1 or more', () => {
    expect(() => generateRoster({ ...input, plannedSteps: 0 })).toThrow(/plannedSteps/);
  });
});
