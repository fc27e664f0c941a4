import { describe, expect, it } from 'vitest';
import { errorQuantile } from '../../../src/forecast/reforecast-day/error-quantile.ts';

/** Errors of so many days, one each, spread like twice the standard normal distribution. */
const wide = (days: number) =>
  Array.from({ length: days }, (_, n) => {
    // Logistic quantiles, scaled to a deviation of 2.
    const level = (n + 0.5) / days;
    return (2 * Math.sqrt(3) * Math.log(level / (1 - level))) / Math.PI;
  });

describe('quantiles of the errors of past days', () => {
  it('are as wide as the errors were, though too few to tell their shape', () => {
    const quantile = errorQuantile(wide(60), 60, 400);
    // Ten days of the usual size are mixed in, and squares beyond 9 cut off.
    expect(quantile(0.9)).toBeGreaterThan(1.6 * 1.2816);
    expect(quantile(0.9)).toBeLessThan(2 * 1.2816);
    expect(Math.abs(quantile(0.1) + quantile(0.9))).toBeLessThan(1e-9);
  });

  it('are little wider for one wide day, or for one error out of all bounds', () => {
    const few = errorQuantile([4], 1, 400);
    expect(few(0.9)).toBeLessThan(1.5 * 1.2816);
    const calm = Array.from({ length: 59 }, (_, n) => Math.sin(n));
    const one = errorQuantile([...calm, 1e6], 60, 1e9);
    expect(one(0.9)).toBeLessThan(1.2816);
  });

  it('are those of the deviations expected where there are no past days', () => {
    const quantile = errorQuantile([], 0, 60);
    // Student's t of ten degrees.
    expect(Math.abs(quantile(0.975) - 2.228)).toBeLessThan(0.005);
    expect(quantile(0.5)).toBe(0);
  });

  it('ascend', () => {
    const quantile = errorQuantile(wide(20), 20, 60);
    const levels = Array.from({ length: 99 }, (_, n) => (n + 1) / 100);
    for (const level of levels.slice(1)) {
      expect(quantile(level)).toBeGreaterThan(quantile(level - 0.01));
    }
  });
});
