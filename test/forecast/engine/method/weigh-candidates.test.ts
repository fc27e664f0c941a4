import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/core/random.ts';
import { sum } from '../../../../src/core/sum.ts';
import { candidatesFor } from '../../../../src/forecast/engine/method/candidates.ts';
import { leastAbsoluteWeights } from '../../../../src/forecast/engine/method/least-absolute-weights.ts';
import type { Trial } from '../../../../src/forecast/engine/method/rolling-origin.ts';
import { weighCandidates } from '../../../../src/forecast/engine/method/weigh-candidates.ts';
import type { CleanTable } from '../../../../src/forecast/engine/table/day-table.ts';

const candidates = candidatesFor('combination');

/** A trial of one day with two slots, in which the k-th candidate forecast k + 1 in each. */
function weigh(actuals: readonly number[]) {
  const trial: Pick<Trial, 'rolling' | 'forecasts'> = {
    rolling: { origins: [0], horizonDays: 1 },
    forecasts: candidates.map((_, k) => [Float64Array.of(k + 1, k + 1)]),
  };
  const table: Pick<CleanTable, 'slots' | 'contacts' | 'open'> = {
    slots: 2,
    open: Uint8Array.of(1, 1),
    contacts: Float64Array.from(actuals),
  };
  return weighCandidates(candidates, trial as Trial, table as CleanTable, Uint8Array.of(1));
}

describe('weights of candidates', () => {
  it('go to those that erred least, and add up to 1', () => {
    const members = weigh([2, 2]);
    expect(members.find(({ dayWeight }) => dayWeight > 0)?.candidate).toBe(candidates[1]);
    expect(sum(members.map(({ dayWeight }) => dayWeight))).toBe(1);
    expect(Math.abs(sum(members.map(({ weight }) => weight)) - 1)).toBeLessThan(1e-12);
  });

  it('are equal where nothing came in the trial: no error is a share of nothing', () => {
    const members = weigh([0, 0]);
    expect(members.map(({ weight }) => weight)).toEqual(
      candidates.map(() => 1 / candidates.length),
    );
  });
});

describe('weights of least absolute errors', () => {
  const random = seededRandom(5);
  const actual = Float64Array.from({ length: 400 }, () => 100 + 20 * (random() - 0.5));
  const off = (by: number) => actual.map((x) => x + by * (random() - 0.5));
  const sizeOf = (weights: readonly number[], forecasts: readonly Float64Array[]) =>
    sum(
      actual.map((x, i) => Math.abs(x - weights.reduce((m, w, k) => m + w * forecasts[k]![i]!, 0))),
    );

  it('leave all to the one that is right', () => {
    const [right, wrong] = leastAbsoluteWeights({ actual, forecasts: [actual, off(30)] });
    // A few rounds, each with half the doubt of the one before, and less.
    expect(right).toBeGreaterThan(0.999);
    expect(wrong).toBeLessThan(0.001);
  });

  it('of the simplex err no more than equal ones, and not much more than the best of a grid', () => {
    const forecasts = [off(20), off(40), actual.map((x) => 1.1 * x)];
    const weights = leastAbsoluteWeights({ actual, forecasts });
    expect(Math.abs(sum(weights) - 1)).toBeLessThan(1e-12);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    let best = Infinity;
    for (let a = 0; a <= 50; a++)
      for (let b = 0; a + b <= 50; b++)
        best = Math.min(best, sizeOf([a / 50, b / 50, 1 - (a + b) / 50], forecasts));
    const even = sizeOf([1 / 3, 1 / 3, 1 / 3], forecasts);
    expect(sizeOf(weights, forecasts)).toBeLessThan(even);
    // The pull towards equal weights may keep half of the way.
    expect(sizeOf(weights, forecasts)).toBeLessThan((best + even) / 2);
  });

  it('do not hang on the unit, nor on the order of the members', () => {
    const forecasts = [off(20), off(40), off(60)];
    const plain = leastAbsoluteWeights({ actual, forecasts });
    const tenfold = leastAbsoluteWeights({
      actual: actual.map((x) => 10 * x),
      forecasts: forecasts.map((own) => own.map((x) => 10 * x)),
    });
    const turned = leastAbsoluteWeights({ actual, forecasts: [...forecasts].reverse() });
    for (const [k, weight] of plain.entries()) {
      expect(Math.abs(tenfold[k]! - weight)).toBeLessThan(1e-9);
      expect(Math.abs(turned[2 - k]! - weight)).toBeLessThan(1e-9);
    }
  });

  it('are equal where all forecast alike, or nothing is known', () => {
    expect(leastAbsoluteWeights({ actual, forecasts: [actual, actual] })).toEqual([0.5, 0.5]);
    const none = new Float64Array(0);
    expect(leastAbsoluteWeights({ actual: none, forecasts: [none, none] })).toEqual([0.5, 0.5]);
  });
});
