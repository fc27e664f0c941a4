import { compareSimulations, simulateQueue } from 'halfhour/simulate';
import { describe, expect, it } from 'vitest';

describe('compareSimulations', () => {
  it('is the paired t interval, worked out by hand', () => {
    // Differences 0.1, 0.2, 0.3: mean 0.2, deviation 0.1, and t for 2 degrees of freedom is 4.302652…
    const { value, low, high } = compareSimulations(
      { dayServiceLevels: [0.5, 0.5, 0.5] },
      { dayServiceLevels: [0.6, 0.7, 0.8] },
    );
    const half = (4.302652729749464 * 0.1) / Math.sqrt(3);
    expect(Math.abs(value - 0.2)).toBeLessThan(1e-15);
    expect(Math.abs(high - value - half)).toBeLessThan(1e-9 * half);
    expect(Math.abs(value - low - half)).toBeLessThan(1e-9 * half);
  });

  it('finds no difference between a plan and itself', () => {
    const plan = simulateQueue({
      intervalSeconds: 1800,
      contacts: [40],
      ahtSeconds: 300,
      agents: 8,
      answerTimeSeconds: 20,
      replications: 20,
    });
    expect(compareSimulations(plan, plan)).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('wants as many days of each', () => {
    expect(() =>
      compareSimulations({ dayServiceLevels: [1, 1] }, { dayServiceLevels: [1, 1, 1] }),
    ).toThrow(
      'compareSimulations: after.dayServiceLevels must be as long as that before (got an array of 3)',
    );
  });
});
