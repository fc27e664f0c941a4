import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anscombeRoot, countOfRoot } from '../../src/math/anscombe.ts';

describe("Anscombe's root", () => {
  it('comes back as the count', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (count) => {
        return Math.abs(countOfRoot(anscombeRoot(count)) - count) < 1e-15 * (1 + count) * 4;
      }),
    );
  });

  it('never stands for less than nothing', () => {
    expect([-3, 0, 0.5].map(countOfRoot)).toEqual([0, 0, 0]);
    expect([-1, -0.375].map(anscombeRoot)).toEqual([0, 0]);
  });

  it('scatters by about a half for Poisson counts of any volume', () => {
    for (const mean of [5, 20, 100]) {
      let chance = Math.exp(-mean);
      let first = 0;
      let second = 0;
      for (let count = 0; count < 4 * mean + 40; count++) {
        first += chance * anscombeRoot(count);
        second += chance * anscombeRoot(count) ** 2;
        chance *= mean / (count + 1);
      }
      // The variance is 1/4 up to terms in 1 / mean².
      expect(Math.abs(4 * (second - first ** 2) - 1)).toBeLessThan(1 / mean ** 2);
    }
  });
});
