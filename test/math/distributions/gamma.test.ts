import fc from 'fast-check';
import { gammaCdf, gammaQuantile, poissonCdf, poissonQuantile } from 'halfhour/math';
import { describe, expect, it } from 'vitest';

describe('the gamma distribution', () => {
  it('of shape 1 is exponential', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 700, noNaN: true }), (x) => {
        return Math.abs(gammaCdf(x, 1) / -Math.expm1(-x) - 1) < 1e-14;
      }),
    );
  });

  it('has quantiles that undo it, for any shape', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 1e4, noNaN: true }),
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        (shape, probability) => {
          const value = gammaCdf(gammaQuantile(probability, shape), shape);
          // At large shapes a step of the quantile in its last digit moves the probability so far.
          return Math.abs(value - probability) < 1e-13;
        },
      ),
    );
  });

  it('ends at 0 and infinity, and is NaN outside its domain', () => {
    expect([gammaCdf(-1, 2), gammaCdf(0, 2), gammaCdf(1e6, 2), gammaCdf(Infinity, 2)]).toEqual([
      0, 0, 1, 1,
    ]);
    expect([gammaQuantile(0, 2), gammaQuantile(1, 2)]).toEqual([0, Infinity]);
    const outside = [gammaCdf(1, 0), gammaCdf(Number.NaN, 1), gammaQuantile(2, 1)];
    expect(outside).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe('the Poisson distribution', () => {
  it('adds up its terms', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (count, mean) => {
          let term = Math.exp(-mean);
          let total = term;
          for (let k = 1; k <= count; k++) {
            term *= mean / k;
            total += term;
          }
          return Math.abs(poissonCdf(count, mean) / total - 1) < 1e-13;
        },
      ),
    );
  });

  it('has the least count that reaches a probability as its quantile, at every size', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: 0, max: 20, noNaN: true }),
          fc.double({ max: 1e6, min: 20, noNaN: true }),
        ),
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        (mean, probability) => {
          const count = poissonQuantile(probability, mean);
          const reached = poissonCdf(count, mean) >= probability * (1 - 1e-11);
          return reached && (count === 0 || poissonCdf(count - 1, mean) < probability);
        },
      ),
    );
  });

  it('ends at 0 and infinity, and is NaN outside its domain', () => {
    expect([poissonCdf(-1, 2), poissonCdf(3, 0), poissonCdf(Infinity, 2)]).toEqual([0, 1, 1]);
    expect(poissonCdf(2.7, 3)).toBe(poissonCdf(2, 3));
    expect([0, 1].map((p) => poissonQuantile(p, 2))).toEqual([0, Infinity]);
    expect([poissonCdf(1, -1), poissonQuantile(-0.1, 1)]).toEqual([Number.NaN, Number.NaN]);
  });
});
