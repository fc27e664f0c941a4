import fc from 'fast-check';
import { binomialAtLeast, binomialCdf, binomialQuantile } from 'halfhour/math';
import { describe, expect, it } from 'vitest';

const trials = fc.integer({ min: 1, max: 60 });
const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('the binomial distribution', () => {
  it('with even chances counts subsets, exactly', () => {
    for (const n of [1, 5, 17, 40]) {
      let choices = 1;
      let total = 0;
      for (let k = 0; k < n; k++) {
        total += choices;
        choices = (choices * (n - k)) / (k + 1);
        expect(Math.abs((binomialCdf(k, n, 0.5) * 2 ** n) / total - 1)).toBeLessThan(1e-13);
      }
    }
  });

  it('has two sides that make up the whole', () => {
    fc.assert(
      fc.property(trials, chance, fc.integer({ min: 0, max: 60 }), (n, p, k) => {
        return Math.abs(binomialCdf(k, n, p) + binomialAtLeast(k + 1, n, p) - 1) < 1e-13;
      }),
    );
  });

  it('has the least count that reaches a probability as its quantile', () => {
    fc.assert(
      fc.property(
        fc.oneof(trials, fc.integer({ min: 61, max: 100_000 })),
        chance,
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        (n, p, probability) => {
          const count = binomialQuantile(probability, n, p);
          const reached = binomialCdf(count, n, p) >= probability * (1 - 1e-11);
          return reached && (count === 0 || binomialCdf(count - 1, n, p) < probability);
        },
      ),
    );
  });

  it('ends at no and at every success, and is NaN outside its domain', () => {
    expect([binomialCdf(-1, 3, 0.2), binomialCdf(3, 3, 0.2), binomialCdf(2, 3, 1)]).toEqual([
      0, 1, 0,
    ]);
    expect([binomialAtLeast(0, 3, 0.2), binomialAtLeast(4, 3, 0.2)]).toEqual([1, 0]);
    expect([binomialAtLeast(3, 3, 1), binomialAtLeast(1, 3, 0)]).toEqual([1, 0]);
    expect([binomialQuantile(0, 3, 0.2), binomialQuantile(1, 3, 0.2)]).toEqual([0, 3]);
    expect([binomialQuantile(0.5, 3, 0), binomialQuantile(0.5, 3, 1)]).toEqual([0, 3]);
    const outside = [binomialCdf(1, 2.5, 0.2), binomialAtLeast(1, 2, 1.2)];
    expect(outside).toEqual([Number.NaN, Number.NaN]);
    expect(binomialQuantile(1.5, 2, 0.2)).toBeNaN();
  });
});
