import { intervalHistory, type PlanWorkforceInput, planWorkforce, suggestChanges } from 'halfhour';
import { describe, expect, it } from 'vitest';

/** Six weeks of hours, busy in the morning, open from 8 to 20. */
function historyOf(contacts: (hour: number, i: number) => number) {
  const rows = Array.from({ length: 42 * 24 }, (_, i) => {
    const hour = i % 24;
    return {
      time: new Date(Date.UTC(2026, 0, 5) + i * 3_600_000).toISOString().slice(0, 16),
      contacts: hour < 8 || hour >= 20 ? 0 : contacts(hour, i),
      ahtSeconds: 300,
    };
  });
  return intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });
}

const options: PlanWorkforceInput = {
  forecast: {
    days: 14,
    openingHours: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 480, endMinutes: 1200 }],
  },
  targets: {
    targetServiceLevel: 0.8,
    answerTimeSeconds: 20,
    shrinkage: [
      { name: 'leave', share: 0.1, base: 'paid' },
      { name: 'sickness', share: 0.06, base: 'scheduled', kind: 'absence' },
    ],
  },
  shifts: {
    shiftTypes: [
      { id: 'early', lengthMinutes: 480, earliestStartMinutes: 480, latestStartMinutes: 480 },
      { id: 'late', lengthMinutes: 480, earliestStartMinutes: 720, latestStartMinutes: 720 },
    ],
  },
};
const offered = [
  { id: 'part', lengthMinutes: 240, earliestStartMinutes: 480, latestStartMinutes: 960 },
];
describe('each promise of a change', () => {
  const rotation = {
    daysOff: { min: 1, max: 3 },
    workStretch: { min: 2, max: 5 },
    weekends: { maxBetweenFree: 1 },
    maxSteps: 3000,
  };

  it.each([1, 2, 3, 4])('is what planWorkforce makes of the changed input: plan %d', (seed) => {
    const drawn = historyOf(
      (hour, i) => 10 + ((seed * 13 + hour * 5) % 17) + ((i * (seed + 6)) % 5),
    );
    const all = seed % 2 === 0 ? { ...options, rotation } : options;
    const made = planWorkforce(drawn, all);
    const { changes } = suggestChanges(made, {
      options: all,
      offered,
      leastSaving: 0,
      ...(seed % 2 === 0 && { houseRules: ['weekends.maxBetweenFree'] as const }),
    });
    expect(changes.length).toBeGreaterThan(0);
    for (const { input, after } of changes) {
      const again = planWorkforce(drawn, {
        ...all,
        shifts: input.shifts ?? all.shifts,
        rotation: input.rotation ?? all.rotation,
      });
      expect(again.headcount.at(-2)!.hoursAWeek).toBe(after.hoursAWeek);
      expect(again.headcount.at(-1)!.people).toBe(after.people);
      expect(again.shifts.coverage.paidHours).toBe(after.shiftHours);
    }
  });
});
