import { describe, expect, it } from 'vitest';
import { parseWrittenTime } from '../../src/time/parse-written-time.ts';

const local = Date.UTC(2024, 6, 1, 8, 30);

describe('a written time', () => {
  it.each([
    ['2024-07-01T08:30', undefined],
    ['2024-07-01 08:30', undefined],
    ['2024-07-01T08:30:00', undefined],
    ['2024-07-01T08:30:00.000', undefined],
    ['2024-07-01T08:30Z', 0],
    ['2024-07-01T08:30+02:00', 7_200_000],
    ['2024-07-01 08:30:00 -0330', -12_600_000],
    ['2024-07-01T08:30+02', 7_200_000],
  ])('%s is read', (text, offset) => {
    expect(parseWrittenTime(text)).toEqual({ local, offset });
  });

  it('may be a date alone, which is its midnight, or 24:00, which is the next', () => {
    expect(parseWrittenTime('2024-07-01')?.local).toBe(Date.UTC(2024, 6, 1));
    expect(parseWrittenTime('2024-06-30T24:00')?.local).toBe(Date.UTC(2024, 6, 1));
  });

  it.each([
    '',
    'yesterday',
    '01.07.2024 08:30',
    '07/01/2024 08:30',
    '2024-02-30T08:30',
    '2024-13-01T08:30',
    '2024-07-01T24:30',
    '2024-07-01T08:60',
    '2024-07-01T8:30',
    '2024-07-01T08',
    '2024-07-01Z',
  ])('%j is none', (text) => {
    expect(parseWrittenTime(text)).toBeUndefined();
  });
});
