import { suggestShiftChanges } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { duty, week } from '../support/day-shift.ts';

describe('suggested changes', () => {
  const requirement = week((i) => (i >= 9 && i < 17 ? 2 : 0));
  const shiftTypes = [{ id: 'day', lengthMinutes: 480 }];
  const plain = { ...duty, breaks: [] };
  const kinds = (count: number) =>
    suggestShiftChanges({ requirement, shiftTypes, startFrom: [{ ...plain, count }] }).map(
      ({ kind, saving }) => [kind, saving],
    );

  it('drop a shift too many, for what it costs', () => {
    expect(kinds(3)).toEqual([['remove', 8]]);
  });

  it('add one that is missing', () => {
    expect(kinds(1).map(([kind]) => kind)).toEqual(['add']);
  });

  it('are none where no single one helps', () => {
    expect(kinds(2)).toEqual([]);
  });

  it('see the shifts of days that must be alike, and change all of them together', () => {
    const weekdays = (count: number) => [0, 1, 2, 3, 4].map((day) => ({ ...plain, day, count }));
    const alike = (count: number) =>
      suggestShiftChanges({
        requirement: week((i) => (i < 120 && i % 24 >= 9 && i % 24 < 17 ? 2 : 0)),
        shiftTypes,
        limits: { sameShiftsOn: [[0, 1, 2, 3, 4]] },
        startFrom: weekdays(count),
      });
    expect(alike(2)).toEqual([]);
    expect(alike(3).map(({ kind, out, saving }) => [kind, out.length, saving])).toEqual([
      ['remove', 5, 40],
    ]);
  });
});
