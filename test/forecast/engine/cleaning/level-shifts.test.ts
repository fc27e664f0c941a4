import { describe, expect, it } from 'vitest';
import { levelShifts } from '../../../../src/forecast/engine/cleaning/level-shifts.ts';
import type { DayTable } from '../../../../src/forecast/engine/table/day-table.ts';

const DAYS = 140;

/** Shifts of a centre with a quiet weekend, whose weekdays are multiplied by what `level` says. */
function shiftsOf(level: (day: number) => number, known: (day: number) => boolean = () => true) {
  const weekdays = Uint8Array.from({ length: DAYS }, (_, row) => row % 7);
  const totals = Float64Array.from(weekdays, (weekday, row) => {
    const chance = 1 + 0.03 * Math.sin(row * row);
    return known(row) ? (weekday < 5 ? 1000 : 400) * chance * level(row) : Number.NaN;
  });
  const table: DayTable = {
    days: DAYS,
    historyDays: DAYS,
    horizonDays: 0,
    slots: 1,
    firstDay: 4,
    contacts: totals,
    open: new Uint8Array(DAYS).fill(1),
    skipped: new Uint8Array(DAYS),
    weekdays,
    closed: new Uint8Array(DAYS),
    holidays: Array.from({ length: DAYS }, () => undefined),
  };
  return levelShifts(table, totals);
}

describe('a level shift', () => {
  it('is found where the level steps and stays', () => {
    const [shift, ...others] = shiftsOf((day) => (day < 80 ? 1 : 0.7));
    expect(others).toEqual([]);
    expect(shift!.row).toBe(80);
    // The noise of single days is 2 %; medians of four weeks leave less.
    expect(Math.abs(shift!.ratio / 0.7 - 1)).toBeLessThan(0.04);
  });

  it('is found twice where there are two', () => {
    const shifts = shiftsOf((day) => (day < 50 ? 1 : day < 100 ? 1.4 : 0.9));
    expect(shifts.map(({ row }) => row)).toEqual([50, 100]);
  });

  it.each([
    ['steady growth', (day: number) => 1.01 ** (day / 3)],
    ['a slow season', (day: number) => 1 + 0.3 * Math.sin((2 * Math.PI * day) / DAYS)],
    ['a few odd days', (day: number) => (day > 60 && day < 65 ? 0.3 : 1)],
    ['a step too small to tell', (day: number) => (day < 80 ? 1 : 0.95)],
    ['a month of nothing', (day: number) => (day >= 60 && day < 90 ? 0 : 1)],
    ['an even level', () => 1],
  ])('is not seen in %s', (_, level) => {
    expect(shiftsOf(level)).toEqual([]);
  });

  it('needs ten known days on either side', () => {
    expect(shiftsOf((day) => (day < 132 ? 1 : 0.5))).toEqual([]);
    expect(
      shiftsOf(
        (day) => (day < 80 ? 1 : 0.7),
        (day) => day > 72,
      ),
    ).toEqual([]);
  });

  it('is not seen without any known day', () => {
    expect(
      shiftsOf(
        () => 1,
        () => false,
      ),
    ).toEqual([]);
  });
});
