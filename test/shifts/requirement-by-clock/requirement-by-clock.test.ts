import { designShifts, requirementByClock } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';

const week = (startDate: string, intervals: number) =>
  requirementByClock({
    intervalSeconds: 1800,
    startDate,
    days: 7,
    timeZone: 'Europe/Berlin',
    agents: Array.from({ length: intervals }, (_, i) => 1 + (i % 7)),
  });

describe('a dated requirement by the clock', () => {
  it('is the same where no clock changes', () => {
    const { agents } = week('2026-06-01', 336);
    expect([...agents]).toEqual(Array.from({ length: 336 }, (_, i) => 1 + (i % 7)));
  });

  it('asks for nobody in the hour that spring leaves out', () => {
    const { agents } = week('2026-03-23', 334);
    expect(agents.length).toBe(336);
    const sunday = 6 * 48;
    expect(agents.slice(sunday + 3, sunday + 7)).toEqual([
      1 + ((sunday + 3) % 7),
      0,
      0,
      1 + ((sunday + 4) % 7),
    ]);
  });

  it('asks for the larger need of the hour that autumn shows twice', () => {
    const { agents } = week('2026-10-19', 338);
    const sunday = 6 * 48;
    const twice = [sunday + 4, sunday + 6].map((i) => 1 + (i % 7));
    expect(agents[sunday + 4]).toBe(Math.max(...twice));
    expect(agents[sunday + 6]).toBe(1 + ((sunday + 8) % 7));
  });

  it('can be designed for, the night of the change included', () => {
    const requirement = week('2026-03-23', 334);
    const eve = { day: -1, startMinutes: 1320, lengthMinutes: 480, breaks: [], count: 7 };
    const design = designShifts({
      requirement,
      shiftTypes: [{ id: 'any', lengthMinutes: 480 }],
      fixedShifts: [{ ...eve, typeId: 'any' }],
      maxSteps: 800,
    });
    expect(design.reasons).toEqual([]);
  });

  it('has one number for each interval that there is', () => {
    expect(() => week('2026-03-23', 336)).toThrow('agents');
  });
});
