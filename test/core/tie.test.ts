import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtMost, roundDownHeadCount, roundUpHeadCount } from '../../src/core/tie.ts';

describe('rounding a head count', () => {
  it.each([
    [21 / (1 - 0.3), 30],
    [17 / (1 - 0.32), 25],
    [35.7 / 0.85, 42],
    [1 / (1 - 0.8), 5],
    [2 / (1 - 0.9), 20],
    [11 / (1 - 0.3), 16],
    [0, 0],
    [1e-300, 1],
  ])('up takes %d to %d', (heads, expected) => {
    expect(roundUpHeadCount(heads)).toBe(expected);
  });

  it.each([
    [10 * (1 - 0.9), 1],
    [90 * (1 - 0.3), 63],
    [0.999, 0],
  ])('down takes %d to %d', (heads, expected) => {
    expect(roundDownHeadCount(heads)).toBe(expected);
  });

  it('up gives the answer of exact decimal arithmetic for every staff and whole-percent shrinkage', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 100_000n }),
        fc.bigInt({ min: 0n, max: 99n }),
        (agents, percent) => {
          const available = 100n - percent;
          const exact = (agents * 100n + available - 1n) / available;
          const shrinkage = Number(percent) / 100;
          expect(roundUpHeadCount(Number(agents) / (1 - shrinkage))).toBe(Number(exact));
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('up and down are inverse on whole heads', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (heads) => {
        expect(roundUpHeadCount(heads)).toBe(heads);
        expect(roundDownHeadCount(heads)).toBe(heads);
      }),
    );
  });

  it('up never forgives more than a millionth of a millionth', () => {
    expect(roundUpHeadCount(30 * (1 + 1e-11))).toBe(31);
    expect(roundUpHeadCount(30 * (1 + 1e-13))).toBe(30);
  });
});

describe('a limit', () => {
  it('counts a tie as met', () => {
    expect(isAtMost(0.1 + 0.2, 0.3)).toBe(true);
    expect(isAtMost(0.3 * (1 + 1e-11), 0.3)).toBe(false);
  });
});
