import { describe, expect, it } from 'vitest';
import { standardNormalQuantile } from '../../src/math/normal.ts';
import { studentTQuantile } from '../../src/math/student-t.ts';

/** Printed tables of the distribution (Fisher & Yates): degrees of freedom, level, quantile. */
const TABLE = [
  [5, 0.9, 1.476],
  [5, 0.975, 2.571],
  [5, 0.99, 3.365],
  [8, 0.95, 1.86],
  [10, 0.9, 1.372],
  [10, 0.975, 2.228],
  [20, 0.9, 1.325],
  [20, 0.975, 2.086],
  [60, 0.975, 2.0],
] as const;

describe('studentTQuantile', () => {
  it.each(TABLE)('of %i degrees at %f is %f', (degrees, level, quantile) => {
    const relative = studentTQuantile(level, degrees) / quantile - 1;
    // What the expansion leaves, and the table's third decimal.
    expect(Math.abs(relative)).toBeLessThan(degrees < 8 ? 4e-3 : 8e-4);
  });

  it('is symmetric, and normal in the limit', () => {
    expect(studentTQuantile(0.5, 7)).toBe(0);
    expect(studentTQuantile(0.03, 7) + studentTQuantile(0.97, 7)).toBeLessThan(1e-12);
    const limit = studentTQuantile(0.975, 1e9) / standardNormalQuantile(0.975) - 1;
    expect(Math.abs(limit)).toBeLessThan(1e-8);
  });
});
