import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSpread } from '../../../src/rotation/design-rotation/least-spread.ts';

/** The least of all ways to deal so many to crews of these sizes. */
function ofAllDeals(total: number, sizes: readonly number[]): number {
  const deals = (crew: number, left: number): number[][] => {
    if (crew === sizes.length - 1) return [[left]];
    return Array.from({ length: left + 1 }, (_, own) => own).flatMap((own) =>
      deals(crew + 1, left - own).map((rest) => [own, ...rest]),
    );
  };
  return deals(0, total).reduce((least, deal) => {
    const shares = deal.map((own, crew) => own / sizes[crew]!);
    return Math.min(least, Math.max(...shares) - Math.min(...shares));
  }, Infinity);
}

describe('the least that crews are apart', () => {
  it('is that of the best of all deals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 16 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
        (total, sizes) => {
          // 1e-12: the same quotients.
          expect(Math.abs(leastSpread(total, sizes) - ofAllDeals(total, sizes))).toBeLessThan(
            1e-12,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is nothing for one crew, and where all get alike', () => {
    expect(leastSpread(17, [5])).toBe(0);
    expect(leastSpread(30, [10, 20])).toBe(0);
  });

  it('is one in the weeks of a crew where one is over', () => {
    expect(Math.abs(leastSpread(53, [26, 26]) - 1 / 26)).toBeLessThan(1e-12);
  });
});
