import { describe, expect, it } from 'vitest';
import { openQuietRuns } from '../../../src/forecast/history/open-quiet-runs.ts';

/** Opens the quiet runs of a week written as text: `o` for open, `.` for closed. */
function opened(week: string, presence: number, spanDates: number): string {
  const open = [...week].map((slot) => slot === 'o');
  openQuietRuns(
    open,
    open.map(() => ({ presence, spanDates })),
  );
  return open.map((isOpen) => (isOpen ? 'o' : '.')).join('');
}

describe('a run of slots without rows', () => {
  it('opens if fewer than three rows would have been expected in it', () => {
    expect(opened('oo.ooo..oo', 0.25, 5)).toBe('oooooooooo');
    expect(opened('oo.ooo...o', 0.25, 5)).toBe('oooooo...o');
  });

  it('stays closed where every other slot has a row on every date', () => {
    expect(opened('oo.ooo..oo', 1, 4)).toBe('oo.ooo..oo');
  });

  it('goes round the end of the week', () => {
    expect(opened('.oooooooo.', 0.25, 5)).toBe('oooooooooo');
    expect(opened('..ooooooo.', 0.25, 5)).toBe('..ooooooo.');
  });

  it('is all there is, or is not there', () => {
    expect(opened('....', 0.25, 5)).toBe('....');
    expect(opened('oooo', 0.25, 5)).toBe('oooo');
  });

  it('stays closed on weekdays that the history does not reach', () => {
    expect(opened('oo.o', 0.01, Infinity)).toBe('oo.o');
  });
});
