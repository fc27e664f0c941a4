import { describe, expect, it } from 'vitest';
import { sfc32 } from '../../../src/core/random.ts';
import { HalfWeekends } from '../../../src/rotation/engine/rows/half-weekends.ts';
import { RosterRows } from '../../../src/rotation/engine/rows/roster-rows.ts';
import { RowChanges } from '../../../src/rotation/engine/rows/row-changes.ts';
import { rosterProblem } from '../../../src/rotation/generate-roster/roster-problem.ts';

/** Two people on three weeks that begin with a Thursday; every day wants as many as are given. */
function problemOf(wanted: number, maxWeekends: number, missingPrice = 100) {
  return rosterProblem({
    people: ['Ann', 'Ben'].map((name) => ({ name, maxWeekends })),
    shifts: [
      { id: 'E', startMinutes: 360, lengthMinutes: 480 },
      { id: 'L', startMinutes: 840, lengthMinutes: 480 },
    ],
    cover: { shifts: [{ shift: 'E', wanted, missingPrice }] },
    startDate: '2026-06-04',
    days: 21,
    timeZone: 'Europe/Berlin',
  }).rows;
}

/** Saturdays of the three weeks. */
const SATURDAYS = [2, 9, 16];

const halvesOf = (options: Uint8Array) =>
  [0, 1]
    .flatMap((person) => SATURDAYS.map((saturday) => person * 21 + saturday))
    .filter((at) => options[at]! > 0 !== options[at + 1]! > 0).length;

describe('weekends of which one day is worked', () => {
  it('count for something where more is wanted on weekends than people may work', () => {
    // Six weekend days want one each; two people who may work one weekend have four.
    expect(new HalfWeekends(problemOf(1, 1)).price).toBe(60);
    expect(new HalfWeekends(problemOf(1, 1, 10)).price).toBe(6);
    expect(new HalfWeekends(problemOf(1, 2)).price).toBe(0);
    expect(new HalfWeekends(problemOf(2, 2)).price).toBe(60);
    // There are three weekends, however many may be worked.
    expect(new HalfWeekends(problemOf(2, 9)).price).toBe(0);
    expect(new HalfWeekends(problemOf(3, 9)).price).toBe(60);
  });

  it('are counted as a reading of both rosters counts them', () => {
    const halves = new HalfWeekends(problemOf(1, 1));
    const next = sfc32(1);
    for (let turn = 0; turn < 300; turn++) {
      const before = Uint8Array.from({ length: 42 }, () => next() % 3);
      const after = before.map((option) => (next() % 4 === 0 ? next() % 3 : option));
      const at = [...before.keys()].filter((i) => before[i] !== after[i]);
      const change = halves.change(before, {
        count: at.length,
        person: Int32Array.from(at, (i) => Math.floor(i / 21)),
        day: Int32Array.from(at, (i) => i % 21),
        was: Uint8Array.from(at, (i) => before[i]!),
        is: Uint8Array.from(at, (i) => after[i]!),
      });
      expect(change).toBe(halvesOf(after) - halvesOf(before));
    }
  });

  it('take their price from the limit of a proposal, and give it back when they end', () => {
    const rows = new RosterRows(problemOf(3, 9));
    rows.setAll(new Uint8Array(42));
    const changes = new RowChanges(rows);
    const tryDay = (day: number, limit: number) => {
      changes.begin();
      changes.add(0, day, 1);
      return changes.make(0, -1, limit, false);
    };
    // Somebody more saves 100, and a weekend that is half worked counts for 60.
    expect(tryDay(2, -41)).toBeNaN();
    expect(tryDay(2, -40)).toBe(-100);
    expect(tryDay(3, -161)).toBeNaN();
    expect(tryDay(3, -160)).toBe(-100);
  });
});
