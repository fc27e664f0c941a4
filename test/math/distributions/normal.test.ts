import fc from 'fast-check';
import { normalCdf, normalQuantile } from 'halfhour/math';
import { describe, expect, it } from 'vitest';
import { normalWithin } from '../../../src/math/distributions/normal.ts';

describe('the normal distribution', () => {
  // Abramowitz & Stegun, table 26.5, and symmetric values.
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [0.01, -2.3263478740408408],
    [1e-9, -5.997807015007687],
  ])('has its quantile of %f at %f', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) - expected)).toBeLessThan(
      2e-15 * (1 + Math.abs(expected)),
    );
  });

  it('is infinite at the ends and NaN beyond', () => {
    expect([0, 1, -1, Number.NaN].map(normalQuantile)).toEqual([
      -Infinity,
      Infinity,
      Number.NaN,
      Number.NaN,
    ]);
    expect([-Infinity, 0, Infinity, Number.NaN].map(normalCdf)).toEqual([0, 0.5, 1, Number.NaN]);
    expect(normalCdf(-50)).toBe(0);
  });

  it('has a quantile that undoes it', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (z) => {
        const back = normalQuantile(normalCdf(z));
        // Above the middle a probability is as good as 1 - its distance from 1.
        const lost = z > 0 ? 2e-16 / normalCdf(-z) : 0;
        return Math.abs(back - z) < 1e-14 * (1 + Math.abs(z)) + lost;
      }),
    );
  });

  it('holds in its middle what its tails leave', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10, noNaN: true }), (z) => {
        return Math.abs(normalWithin(z) + 2 * normalCdf(-z) - 1) < 1e-15;
      }),
    );
  });
});
