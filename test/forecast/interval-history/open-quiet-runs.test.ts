import { describe, expect, it } from 'vitest';
import { openQuietRuns } from '../../../src/forecast/interval-history/open-quiet-runs.ts';

const DAY = 'oooooooo';

/** Opens the quiet runs of a week, a text a weekday: `o` for open, `.` for closed. */
function opened(days: readonly string[], presence: number, spanDates: number): string[] {
  const open = [...days.join('')].map((slot) => slot === 'o');
  openQuietRuns(
    open,
    open.map(() => ({ presence, spanDates })),
  );
  const slots = days[0]!.length;
  return days.map((_, day) =>
    open
      .slice(day * slots, (day + 1) * slots)
      .map((isOpen) => (isOpen ? 'o' : '.'))
      .join(''),
  );
}

/** A week in which one day is unlike the others. */
const weekWith = (day: string) => [DAY, DAY, day, DAY, DAY, DAY, DAY];
const everyDay = (day: string) => Array.from({ length: 7 }, () => day);

describe('a run of slots without rows', () => {
  it('opens where it is likely that one of a whole week has none', () => {
    // Eight dates with a row on three of ten: 0.7 ** 8 is 1 in 17, and there are 56 slots.
    expect(opened(weekWith('oo.ooooo'), 0.3, 8)).toEqual(everyDay(DAY));
    expect(opened(weekWith('oo..oooo'), 0.3, 8)).toEqual(everyDay(DAY));
    // Three in a row: 1 in 5,200.
    expect(opened(weekWith('oo...ooo'), 0.3, 8)).toEqual(weekWith('oo...ooo'));
  });

  it('stays closed with its lunch break where a whole day has none', () => {
    const days = [
      'oooo.ooo',
      'oooo.ooo',
      '........',
      'oooo.ooo',
      'oooo.ooo',
      'oooo.ooo',
      'oooo.ooo',
    ];
    expect(opened(days, 0.7, 2)).toEqual(days);
    expect(opened(days, 0.1, 2)).toEqual(everyDay(DAY));
  });

  it('opens less readily on a weekday that is quiet all day', () => {
    const week = weekWith('ooooo...').join('');
    const open = [...week].map((slot) => slot === 'o');
    // Eight dates with a row on six of ten; on the odd day on three of forty.
    openQuietRuns(
      open,
      open.map((_, slot) => ({ presence: slot >= 16 && slot < 24 ? 0.075 : 0.6, spanDates: 8 })),
    );
    expect(open).not.toContain(false);
    expect(opened(weekWith('ooooo...'), 0.6, 8)).toEqual(weekWith('ooooo...'));
  });

  it('stays closed where other weekdays have none at the same time', () => {
    expect(opened(everyDay('oo..oooo'), 0.3, 8)).toEqual(everyDay('oo..oooo'));
    expect(opened(everyDay('oo.ooooo'), 0.9, 2)).toEqual(everyDay('oo.ooooo'));
  });

  it('stays closed where every other slot has a row on every date', () => {
    expect(opened(weekWith('oo.ooooo'), 1, 4)).toEqual(weekWith('oo.ooooo'));
    // One date of each shows nothing.
    expect(opened(weekWith('oo.ooooo'), 1, 1)).toEqual(everyDay(DAY));
  });

  it('goes round the end of the week', () => {
    expect(opened(everyDay('.oooooo.'), 0.02, 4)).toEqual(everyDay(DAY));
    expect(opened(everyDay('.oooooo.'), 0.3, 4)).toEqual(everyDay('.oooooo.'));
  });

  it('is all there is, or is not there', () => {
    expect(opened(everyDay('....'), 0.25, 5)).toEqual(everyDay('....'));
    expect(opened(everyDay('oooo'), 0.25, 5)).toEqual(everyDay('oooo'));
  });

  it('stays closed on weekdays that the history does not reach', () => {
    expect(opened(weekWith('oo.ooooo'), 0.01, Infinity)).toEqual(weekWith('oo.ooooo'));
  });
});
