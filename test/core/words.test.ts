import { describe, expect, it } from 'vitest';
import {
  clockOfDay,
  clockText,
  plural,
  twoDigits,
  WEEKDAY_NAMES,
  WEEKDAY_SHORT,
} from '../../src/core/words.ts';

describe('words', () => {
  it('name the weekdays from Monday on, in full and in three letters', () => {
    expect(WEEKDAY_NAMES.map((name) => name.slice(0, 3))).toEqual(WEEKDAY_SHORT);
    expect(new Set(WEEKDAY_NAMES).size).toBe(7);
  });

  it('write a clock time, the end of a day as 24:00, or as a clock shows it', () => {
    expect([0, 5, 510, 1439, 1440, 1800].map(clockText)).toEqual([
      '00:00',
      '00:05',
      '08:30',
      '23:59',
      '24:00',
      '30:00',
    ]);
    expect([1350, 1440, 1470].map(clockOfDay)).toEqual(['22:30', '00:00', '00:30']);
    expect([7, 12].map(twoDigits)).toEqual(['07', '12']);
  });

  it('say one of a thing, several of it, or no end of it', () => {
    expect([0, 1, 2, Infinity].map((count) => plural(count, 'day'))).toEqual([
      '0 days',
      '1 day',
      '2 days',
      'endless days',
    ]);
    expect(plural(2, 'day off', 'days off')).toBe('2 days off');
  });
});
