import { describe, expect, it } from 'vitest';
import { decimalMarkOf, readNumber, readSeconds } from '../../src/read/numbers.ts';

describe('the decimal mark of a file', () => {
  it.each([
    ['12,5', ','],
    ['1.234,5', ','],
    ['1.234.567', ','],
    ['12.5', '.'],
    ['0.123', '.'],
    ['1234.567', '.'],
    ['1,234.567', '.'],
    ['1,234,567', '.'],
  ])('is told by %j', (text, mark) => {
    expect(decimalMarkOf(['7', '1.234', '', 'x', text])).toBe(mark);
  });

  it('is not told by numbers that could be read either way', () => {
    expect(decimalMarkOf(['1.234', '7', '1,234', '12:30'])).toBe(undefined);
  });
});

describe('a number of a report', () => {
  it.each([
    ['1234', undefined, 1234],
    ['1.234', ',', 1234],
    ['1.234,5', ',', 1234.5],
    ['1.234', '.', 1.234],
    ['1,234', '.', 1234],
    ['-12,5', ',', -12.5],
  ] as const)('%j with decimal mark %j is %d', (text, mark, value) => {
    expect(readNumber(text, mark)).toEqual({ value });
  });

  it.each([
    ['12.34', ','],
    ['1,23', '.'],
    ['1.23.456', ','],
    ['1e3', '.'],
    ['', '.'],
  ] as const)('%j with decimal mark %j is none', (text, mark) => {
    expect(readNumber(text, mark)).toEqual({ fault: expect.stringContaining('is no number') });
  });

  it('that may be a thousand or one is refused with both readings', () => {
    expect(readNumber('1.234', undefined)).toEqual({
      fault: 'may be 1234 or 1.234, and no other number tells: "1.234"',
    });
  });
});

it('seconds may be written with hours and minutes', () => {
  expect(readSeconds('1:04:30', undefined)).toEqual({ value: 3870 });
  expect(readSeconds('185,5', ',')).toEqual({ value: 185.5 });
  expect(readSeconds('4:30', '.')).toEqual({ fault: 'is no number: "4:30"' });
});
