import fc from 'fast-check';
import { normalCdf, normalQuantile, studentTCdf, studentTQuantile } from 'halfhour/math';
import { describe, expect, it } from 'vitest';
import { confidenceReach } from '../../../src/math/distributions/student-t.ts';

describe("Student's t", () => {
  // Printed tables of the distribution (Fisher & Yates): degrees of freedom, level, quantile.
  it.each([
    [5, 0.9, 1.476],
    [5, 0.975, 2.571],
    [8, 0.95, 1.86],
    [20, 0.9, 1.325],
    [60, 0.975, 2.0],
  ])('of %i degrees has its quantile of %f at %f', (degrees, level, quantile) => {
    // Half a unit of the table's third decimal.
    expect(Math.abs(studentTQuantile(level, degrees) - quantile)).toBeLessThan(5.1e-4);
  });

  // Published quantiles, seven decimals.
  it.each([
    [0.95, 1, 12.7062047],
    [0.95, 2, 4.3026527],
    [0.99, 5, 4.0321429],
    [0.9, 10, 1.8124611],
    [0.99, 30, 2.7499957],
    [0.95, 120, 1.9799304],
  ])(
    'reaches %f of the probability with %i degrees within %f',
    (confidence, degrees, published) => {
      expect(Math.abs(confidenceReach(confidence, degrees) - published)).toBeLessThan(1e-7);
    },
  );

  it('is that of Cauchy with one degree', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (t) => {
        const expected = t < -1 ? Math.atan(-1 / t) / Math.PI : 0.5 + Math.atan(t) / Math.PI;
        return Math.abs(studentTCdf(t, 1) - expected) < 1e-14 * Math.max(expected, 1e-3);
      }),
    );
  });

  it('is symmetric, and normal in the limit', () => {
    expect(studentTQuantile(0.5, 7)).toBe(0);
    expect(studentTQuantile(0.25, 7) + studentTQuantile(0.75, 7)).toBe(0);
    expect(studentTQuantile(0.975, Infinity)).toBe(normalQuantile(0.975));
    const limit = studentTQuantile(0.975, 1e12) / normalQuantile(0.975) - 1;
    expect(Math.abs(limit)).toBeLessThan(2e-12);
    expect(Math.abs(studentTCdf(-2, Infinity) / normalCdf(-2) - 1)).toBeLessThan(1e-15);
  });

  it('is infinite at the ends and NaN beyond', () => {
    expect([0, 1, -1, Number.NaN].map((p) => studentTQuantile(p, 3))).toEqual([
      -Infinity,
      Infinity,
      Number.NaN,
      Number.NaN,
    ]);
    expect([studentTQuantile(0.9, 0), studentTCdf(1, -1), studentTCdf(Number.NaN, 1)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect([studentTCdf(-Infinity, 3), studentTCdf(0, 3), studentTCdf(Infinity, 3)]).toEqual([
      0, 0.5, 1,
    ]);
  });

  it('has no step where its method changes', () => {
    const before = studentTCdf(-3, 2000);
    const after = studentTCdf(-3, 2000 + 1e-9);
    expect(Math.abs(after / before - 1)).toBeLessThan(2e-13);
  });
});
