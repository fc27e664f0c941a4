import { describe, expect, it } from 'vitest';
import { shiftsLeftOut, shiftsOfDuties } from '../../src/plan/plan-workforce/shifts-of-duties.ts';

/** One duty of each of so many lengths, and one more of the first. */
const dutiesOf = (kinds: number) =>
  Array.from({ length: kinds + 1 }, (_, i) => ({
    typeId: 'day',
    startMinutes: 480,
    lengthMinutes: 300 + (i % kinds),
    breaks: [],
    count: 1,
    day: 0,
  }));

describe('shifts of a design for people', () => {
  it('are all that its duties are of while a roster may have so many', () => {
    expect(shiftsOfDuties(dutiesOf(200))).toHaveLength(200);
    expect(shiftsLeftOut(dutiesOf(200))).toEqual({ shifts: 200, kept: 200, duties: 0 });
  });

  it('are the commonest of more, and the duties of the others are counted', () => {
    const duties = dutiesOf(203);
    const shifts = shiftsOfDuties(duties);
    expect(shifts[0]!.lengthMinutes).toBe(300);
    expect(shiftsLeftOut(duties)).toEqual({ shifts: 203, kept: 200, duties: 3 });
    const given = new Set(shifts.map(({ lengthMinutes }) => lengthMinutes));
    expect(duties.filter(({ lengthMinutes }) => !given.has(lengthMinutes))).toHaveLength(3);
  });
});
