import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shrunkMeans } from '../../../src/forecast/forecast-aht/shrunk-means.ts';

const groups = fc.array(
  fc.record({
    mean: fc.double({ min: -3, max: 3, noNaN: true }),
    variance: fc.double({ min: 0.01, max: 2, noNaN: true }),
  }),
  { minLength: 3, maxLength: 12 },
);

describe('group means shrunk to their evidence', () => {
  it('all become their common centre where chance explains their differences', () => {
    const { means, between } = shrunkMeans([0.9, 1.1, 1], [1, 1, 1]);
    expect(between).toBe(0);
    expect([...means]).toEqual([1, 1, 1]);
  });

  it('stay where they are if each is certain', () => {
    const { means } = shrunkMeans([1, 5, 9], [1e-12, 1e-12, 1e-12]);
    for (const [g, value] of [1, 5, 9].entries()) {
      expect(Math.abs(means[g]! - value)).toBeLessThan(1e-9);
    }
  });

  it('with equal variances keep the share of James and Stein: 1 - (n - 1) variance / scatter', () => {
    const observed = [1, 3, 5, 7];
    const { trust, centre } = shrunkMeans(observed, [2, 2, 2, 2]);
    expect(Math.abs(centre - 4)).toBeLessThan(1e-12);
    // Bisection stops within 2^-60 of the variance between.
    for (const share of trust) expect(Math.abs(share - (1 - (3 * 2) / 20))).toBeLessThan(1e-9);
  });

  it('leave a scatter as large as it should be, or none', () => {
    fc.assert(
      fc.property(groups, (observed) => {
        const means = observed.map(({ mean }) => mean);
        const variances = observed.map(({ variance }) => variance);
        const { between, centre } = shrunkMeans(means, variances);
        const scatter = means.reduce(
          (total, mean, g) => total + (mean - centre) ** 2 / (between + variances[g]!),
          0,
        );
        const expected = means.length - 1;
        if (between === 0) expect(scatter).toBeLessThanOrEqual(expected * (1 + 1e-9));
        else expect(Math.abs(scatter - expected)).toBeLessThanOrEqual(1e-6 * expected);
      }),
    );
  });

  it('lie between what was observed and the centre, the less certain the nearer to it', () => {
    fc.assert(
      fc.property(groups, (observed) => {
        const { means, trust, centre } = shrunkMeans(
          observed.map(({ mean }) => mean),
          observed.map(({ variance }) => variance),
        );
        for (const [g, { mean, variance }] of observed.entries()) {
          const before = Math.abs(mean - centre);
          expect(Math.abs(means[g]! - centre)).toBeLessThanOrEqual(before * (1 + 1e-12));
          for (const [other, { variance: its }] of observed.entries()) {
            if (variance <= its) expect(trust[g]!).toBeGreaterThanOrEqual(trust[other]!);
          }
        }
      }),
    );
  });

  it('put a group that nobody observed at the centre', () => {
    const { means, centre } = shrunkMeans([1, Number.NaN, 5], [0.1, Infinity, 0.1]);
    expect(means[1]).toBe(centre);
  });
});
