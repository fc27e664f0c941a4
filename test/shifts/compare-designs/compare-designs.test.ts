import { compareDesigns } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { duty, week } from '../support/day-shift.ts';

describe('two plans', () => {
  it('differ in nothing from themselves, and the other way round by the same', () => {
    const requirement = week((i) => i % 3);
    const other = { ...duty, startMinutes: 600, count: 2 };
    expect(compareDesigns(requirement, [duty], [duty]).shifts).toEqual([]);
    const there = compareDesigns(requirement, [duty], [other]).difference;
    const back = compareDesigns(requirement, [other], [duty]).difference;
    expect(there.underHours + back.underHours).toBe(0);
    expect(there.paidHours).toBe(-7);
  });

  it('are refused at once for every bad argument', () => {
    const bad = { ...duty, count: -1 };
    expect(() =>
      compareDesigns({ ...week(() => 0), intervalSeconds: 7 }, [bad], [duty, bad]),
    ).toThrow(
      /compareDesigns: requirement\.intervalSeconds[\s\S]*before\[0\]\.count[\s\S]*after\[1\]\.count/,
    );
  });
});
