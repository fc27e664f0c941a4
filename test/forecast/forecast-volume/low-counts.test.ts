import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../support/simulated-rows.ts';

const LEVELS = [0.025, 0.1, 0.3, 0.5, 0.7, 0.9, 0.975];

/** The least count that a Poisson variable does not exceed with a probability, by adding its terms up. */
function poissonAt(level: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = term;
  let count = 0;
  while (below < level) {
    count++;
    term *= mean / count;
    below += term;
  }
  return count;
}

describe('quantiles of a few contacts', () => {
  it.each([0.1, 0.5, 1])('are whole, and as good as those of the true chance: mean %f', (usual) => {
    const random = seededRandom(3);
    const rows = simulatedRows(
      '2026-01-05',
      196,
      (_, __, minutes) => usual * (1 - 0.8 * Math.cos((2 * Math.PI * minutes) / 1440)),
      (mean) => poissonDraw(mean, random),
    );
    const cut = rows.findIndex(({ time }) => String(time) >= '2026-07-06');
    const history = intervalHistory(rows.slice(0, cut), { timeZone: 'UTC', intervalSeconds: 1800 });
    const { intervals } = forecastVolume(history, { days: 14, levels: LEVELS });
    const loss = (actual: number, quantile: number, level: number) =>
      Math.max(level * (actual - quantile), (level - 1) * (actual - quantile));
    let ours = 0;
    let chance = 0;
    for (const [i, { contacts, quantiles }] of intervals.entries()) {
      const actual = Number(rows[cut + i]!.contacts);
      for (const [k, level] of LEVELS.entries()) {
        expect(Number.isInteger(quantiles[k])).toBe(true);
        ours += loss(actual, quantiles[k]!, level);
        chance += loss(actual, poissonAt(level, contacts), level);
      }
    }
    // 14 days leave half a percent of chance between two distributions that are nearly the same.
    expect(ours / chance).toBeLessThan(1.01);
  });
});
