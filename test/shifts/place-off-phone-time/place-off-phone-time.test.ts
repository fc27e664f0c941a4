import type { Duty } from 'halfhour/duty';
import { placeOffPhoneTime } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';

const day = (agents: number) => ({
  intervalSeconds: 1800,
  agents: Array.from({ length: 48 }, (_, i) => (i >= 18 && i < 34 ? agents : 0)),
  startDate: '2026-03-02',
});

const duty: Duty = {
  typeId: 'day',
  day: 0,
  startMinutes: 540,
  lengthMinutes: 480,
  breaks: [{ kind: 'meal', startMinutes: 720, minutes: 60, paid: false }],
  count: 4,
};

describe('off-phone time', () => {
  it('never takes an agent who is needed', () => {
    const plan = placeOffPhoneTime({
      requirement: day(2),
      duties: [duty],
      activities: [{ id: 'training', minutes: 120, people: 4 }],
      reserve: 1,
    });
    const during = plan.spare.filter((_, i) => i >= 18 && i < 34 && i !== 24 && i !== 25);
    expect(Math.min(...during)).toBeGreaterThanOrEqual(1);
    expect(plan.unplaced).toEqual([{ activityId: 'training', people: 1 }]);
  });

  it('is inside the shift, outside its breaks, and never two things at once', () => {
    const plan = placeOffPhoneTime({
      requirement: day(0),
      duties: [duty],
      activities: [
        { id: 'training', minutes: 90, people: 4 },
        { id: 'coaching', minutes: 90, people: 4 },
      ],
    });
    expect(plan.unplaced).toEqual([]);
    expect(plan.placements).toHaveLength(8);
    for (const a of plan.placements) {
      expect(a.startMinutes).toBeGreaterThanOrEqual(540);
      expect(a.startMinutes + a.minutes).toBeLessThanOrEqual(1020);
      expect(a.startMinutes >= 780 || a.startMinutes + a.minutes <= 720).toBe(true);
      const others = plan.placements.filter((b) => b !== a && b.person === a.person);
      for (const b of others) {
        expect(
          a.startMinutes >= b.startMinutes + b.minutes ||
            b.startMinutes >= a.startMinutes + a.minutes,
        ).toBe(true);
      }
    }
  });

  it('keeps to its hours of the day and to its types', () => {
    const plan = placeOffPhoneTime({
      requirement: day(0),
      duties: [duty, { ...duty, typeId: 'late' }],
      activities: [
        {
          id: 'meeting',
          minutes: 60,
          people: 2,
          typeIds: ['late'],
          clockWindow: { fromMinutes: 900, toMinutes: 960 },
        },
      ],
    });
    expect(plan.placements.map((p) => [p.duty, p.startMinutes])).toEqual([
      [1, 900],
      [1, 900],
    ]);
  });

  it('of a night shift may fall on the next date', () => {
    const plan = placeOffPhoneTime({
      requirement: { intervalSeconds: 3600, agents: new Array<number>(168).fill(0) },
      duties: [{ ...duty, day: 6, startMinutes: 1320, breaks: [] }],
      activities: [
        {
          id: 'training',
          minutes: 60,
          people: 1,
          clockWindow: { fromMinutes: 180, toMinutes: 240 },
        },
      ],
    });
    expect(plan.placements).toMatchObject([{ startMinutes: 1440 + 180 }]);
    expect(plan.spare[3]).toBe(3);
  });
});
