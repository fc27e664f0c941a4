import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/core/random.ts';
import { leastAbsoluteWeights } from '../../../../src/forecast/engine/method/least-absolute-weights.ts';

const THIRD = [1 / 3, 1 / 3, 1 / 3];

describe('weights of least absolute errors', () => {
  it('are equal where members differ by nothing but rounding and are right', () => {
    const actual = new Float64Array(40).fill(20);
    const forecasts = [20, 20 + 4e-15, 20 - 4e-15].map((x) => new Float64Array(40).fill(x));
    for (const weight of leastAbsoluteWeights({ actual, forecasts }))
      expect(Math.abs(weight - 1 / 3)).toBeLessThan(1e-12);
  });

  it('are equal where nothing came', () => {
    const forecasts = [1, 2, 3].map((x) => new Float64Array(8).fill(x));
    expect(leastAbsoluteWeights({ actual: new Float64Array(8), forecasts })).toEqual(THIRD);
  });

  it('are none below 0, 1 together, and err no more than equal ones', () => {
    const random = seededRandom(7);
    for (let run = 0; run < 200; run++) {
      const actual = Float64Array.from({ length: 60 }, () => 50 * random());
      const noise = [1, 5, 30].map((size) => size * random());
      const forecasts = noise.map((size) => actual.map((x) => x + size * (random() - 0.4)));
      const weights = leastAbsoluteWeights({ actual, forecasts });
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-12);
      const errorOf = (by: readonly number[]) =>
        actual.reduce(
          (sum, x, i) =>
            sum + Math.abs(forecasts.reduce((left, own, k) => left - by[k]! * own[i]!, x)),
          0,
        );
      // The pull towards equal weights never costs more than it saves.
      expect(errorOf(weights)).toBeLessThanOrEqual(errorOf(THIRD) * (1 + 1e-9));
    }
  });
});
