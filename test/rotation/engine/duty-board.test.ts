import { layRoster, repairRoster } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { isNoWorse } from '../../../src/rotation/engine/rosters/roster-breaches.ts';

describe('breaches after a change', () => {
  it.each([
    [[9], [9], true],
    [[9], [8], false],
    [[9, 2], [9, 3], true],
    // The second one is held against the second one of before, not against the largest.
    [[9, 4], [9, 3], false],
    [[9, 9], [9], false],
    [[], [9], true],
  ])('by %j where there were %j are no worse: %s', (now, before, isSo) => {
    const onDay = (amounts: readonly number[]) => new Map([[20_000, amounts]]);
    expect(isNoWorse(onDay(now), onDay(before))).toBe(isSo);
  });

  it('on another day are new', () => {
    expect(isNoWorse(new Map([[2, [1]]]), new Map([[1, [5]]]))).toBe(false);
  });
});

describe('who is free for a duty', () => {
  const shifts = [
    { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
    { id: 'E', startMinutes: 360, lengthMinutes: 480 },
    { id: 'D', startMinutes: 300, lengthMinutes: 480 },
  ];
  const taken = (open: [string | null, string | null], own: [string | null, string | null]) => {
    const free = [null, null, null, null, null];
    const roster = layRoster({
      rota: [
        [...own, ...free],
        [...open, ...free],
      ],
      shifts,
      employees: [
        { name: 'Ann', week: 0 },
        { name: 'Bob', week: 1 },
      ],
      startDate: '2026-06-01',
      days: 7,
      timeZone: 'UTC',
    });
    const absences = [{ employee: 'Bob', from: '2026-06-01', to: '2026-06-03' }];
    return repairRoster(roster, { absences, rules: [] }).replaced.map(({ employee }) => employee);
  };

  it('is who goes off as it begins, where no rule wants rest', () => {
    expect(taken([null, 'E'], ['N', null])).toEqual(['Ann']);
  });

  it('is who comes as it ends', () => {
    expect(taken(['N', null], [null, 'E'])).toEqual(['Ann']);
  });

  it('is not who is still at work for an hour of it', () => {
    expect(taken([null, 'D'], ['N', null])).toEqual([]);
  });
});
