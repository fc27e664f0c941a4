import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { confidenceReach } from '../../../src/math/distributions/student-t.ts';
import { RatioSums, shareEstimate } from '../../../src/math/statistics/estimate.ts';

describe('estimates', () => {
  const sumsOf = (pairs: readonly (readonly [number, number])[]) => {
    const sums = new RatioSums();
    for (const [x, y] of pairs) sums.add(x, y);
    return sums;
  };

  it('of a ratio with a constant base are those of a mean', () => {
    const sums = sumsOf([
      [2, 1],
      [4, 1],
      [6, 1],
    ]);
    expect(sums.value(0)).toBe(4);
    expect(Math.abs(sums.standardError() - 2 / Math.sqrt(3))).toBeLessThan(1e-12);
  });

  it('of a share follow Wilson, worked out by hand', () => {
    // 8 of 10 with reach 2: centre (0.8 + 0.2) / 1.4, half √(0.8·0.2·4/10 + 0.4²/4) / 1.4.
    const { value, low, high } = shareEstimate(8, 10, 2, 1);
    expect(value).toBe(0.8);
    expect(Math.abs((low + high) / 2 - 1 / 1.4)).toBeLessThan(1e-12);
    expect(Math.abs((high - low) / 2 - Math.sqrt(0.064 + 0.04) / 1.4)).toBeLessThan(1e-12);
  });

  it('of a ratio with as many trials as its error tells are that of so many single trials', () => {
    // Ten days of one call, eight of them in time: the error is √(0.16 / 9), as of nine trials.
    const days = Array.from({ length: 10 }, (_, i) => [i < 8 ? 1 : 0, 1] as const);
    const { low, high } = sumsOf(days).share(2, 1);
    const tenTrials = shareEstimate(8, 10, 2, 1);
    expect([low, high]).toEqual([tenTrials.low, tenTrials.high]);
  });

  it('of a share that was 1 every day are no surer than as many single trials', () => {
    const days = Array.from({ length: 30 }, () => [50, 50] as const);
    expect(sumsOf(days).share(2, 1)).toEqual(shareEstimate(30, 30, 2, 1));
  });

  it('are certain where nothing was ever counted', () => {
    expect(sumsOf([[0, 0]]).share(2, 1)).toEqual({ value: 1, low: 1, high: 1 });
    expect(sumsOf([[0, 1]]).amount(2, 0)).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('of an amount hold the values from which it is no further than their own errors', () => {
    // Mean 3, error √(18 / 6 / 5): as a count whose variance is error² / 3 times its mean.
    const sums = sumsOf([3, 0, 6, 3, 0, 6].map((x) => [x, 1] as const));
    const { value, low, high } = sums.amount(2, 0);
    const perUnit = sums.standardError() ** 2 / 3;
    expect(value).toBe(3);
    for (const end of [low, high]) {
      expect(Math.abs((end - 3) ** 2 - 4 * perUnit * end)).toBeLessThan(1e-12);
    }
  });

  it('of rare bursts hold the truth nine times in ten where 95 % are asked, the normal interval less often', () => {
    // One day in ten brings a burst of 60 to 100 late calls, so that 30 days have seen three of them.
    const random = seededRandom(11);
    const truth = 1 - 0.1 * 0.8;
    const reach = confidenceReach(0.95, 29);
    let held = 0;
    let heldByNormal = 0;
    for (let campaign = 0; campaign < 2000; campaign++) {
      const late = () => (random() < 0.1 ? 60 + Math.floor(random() * 41) : 0);
      const sums = sumsOf(Array.from({ length: 30 }, () => [100 - late(), 100] as const));
      const { value, low, high } = sums.share(reach, 1);
      if (low <= truth && truth <= high) held++;
      if (Math.abs(value - truth) <= reach * sums.standardError()) heldByNormal++;
    }
    expect(held / 2000).toBeGreaterThan(0.9);
    expect(heldByNormal / 2000).toBeLessThan(0.88);
  });
});
