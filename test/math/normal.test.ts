import { describe, expect, it } from 'vitest';
import { standardNormalQuantile } from '../../src/math/normal.ts';

describe('the standard normal quantile', () => {
  // Abramowitz & Stegun, table 26.5, and symmetric values.
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [0.01, -2.3263478740408408],
    [1e-9, -5.997807015008182],
  ])('at %f is %f', (probability, expected) => {
    // The approximation promises 1.2e-9.
    expect(Math.abs(standardNormalQuantile(probability) - expected)).toBeLessThan(
      2e-9 * (1 + Math.abs(expected)),
    );
  });

  it('is infinite at the ends and NaN beyond', () => {
    expect([0, 1, -1, Number.NaN].map(standardNormalQuantile)).toEqual([
      -Infinity,
      Infinity,
      Number.NaN,
      Number.NaN,
    ]);
  });
});
