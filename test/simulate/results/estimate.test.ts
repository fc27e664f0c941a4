import { describe, expect, it } from 'vitest';
import { RatioSums, shareEstimate } from '../../../src/simulate/results/estimate.ts';
import { studentReach } from '../../../src/simulate/results/student.ts';

describe('studentReach', () => {
  // Published quantiles of Student's t, seven decimals.
  it.each([
    [0.95, 1, 12.7062047],
    [0.95, 2, 4.3026527],
    [0.99, 5, 4.0321429],
    [0.9, 10, 1.8124611],
    [0.99, 30, 2.7499957],
    [0.95, 120, 1.9799304],
  ])('%f with %i degrees of freedom is %f', (confidence, degrees, published) => {
    expect(Math.abs(studentReach(confidence, degrees) - published)).toBeLessThan(1e-7);
  });
});

describe('estimates', () => {
  it('of a ratio with a constant base are those of a mean', () => {
    const sums = new RatioSums();
    for (const x of [2, 4, 6]) sums.add(x, 1);
    expect(sums.value(0)).toBe(4);
    expect(Math.abs(sums.standardError() - 2 / Math.sqrt(3))).toBeLessThan(1e-12);
    expect(sums.estimate(1, [0, 5], 0).high).toBe(5);
  });

  it('of a share follow Wilson, worked out by hand', () => {
    // 8 of 10 with reach 2: centre (0.8 + 0.2) / 1.4, half √(0.8·0.2·4/10 + 0.4²/4) / 1.4.
    const { value, low, high } = shareEstimate(8, 10, 2, 1);
    expect(value).toBe(0.8);
    expect(Math.abs((low + high) / 2 - 1 / 1.4)).toBeLessThan(1e-12);
    expect(Math.abs((high - low) / 2 - Math.sqrt(0.064 + 0.04) / 1.4)).toBeLessThan(1e-12);
  });
});
