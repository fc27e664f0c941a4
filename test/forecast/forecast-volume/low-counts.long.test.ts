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
    let ours = 0;
    let chance = 0;
    for (const seed of [3, 4, 5, 6]) {
      const random = seededRandom(seed);
      const rows = simulatedRows(
        '2026-01-05',
        196,
        (_, __, minutes) => usual * (1 - 0.8 * Math.cos((2 * Math.PI * minutes) / 1440)),
        (mean) => poissonDraw(mean, random),
      );
      const cut = rows.findIndex(({ time }) => String(time) >= '2026-07-06');
      const history = intervalHistory(rows.slice(0, cut), {
        timeZone: 'UTC',
        intervalSeconds: 1800,
      });
      const { intervals } = forecastVolume(history, { days: 14, levels: LEVELS });
      const loss = (actual: number, quantile: number, level: number) =>
        Math.max(level * (actual - quantile), (level - 1) * (actual - quantile));
      for (const [i, { contacts, quantiles }] of intervals.entries()) {
        expect(quantiles.every(Number.isInteger)).toBe(true);
        const actual = Number(rows[cut + i]!.contacts);
        for (const [k, level] of LEVELS.entries()) {
          ours += loss(actual, quantiles[k]!, level);
          chance += loss(actual, poissonAt(level, contacts), level);
        }
      }
    }
    // Four times 14 days leave a quarter of a percent of chance between two distributions that are nearly the same.
    expect(ours / chance).toBeLessThan(1.005);
  });
});

describe('paths and totals of a few contacts', () => {
  /** Half-hours with a mean that rises and falls by the hour, chance alone above it. */
  const quietLine = (usual: number, days = 196) => {
    const random = seededRandom(5);
    return simulatedRows(
      '2026-01-05',
      days,
      (_, __, minutes) => usual * (1 - 0.8 * Math.cos((2 * Math.PI * minutes) / 1440)),
      (mean) => poissonDraw(mean, random),
    );
  };

  it.each([0.05, 0.3, 1, 3.5])(
    'are whole, and paths scatter as the quantiles say: mean %f',
    (usual) => {
      const history = intervalHistory(quietLine(usual), { timeZone: 'UTC', intervalSeconds: 1800 });
      const forecast = forecastVolume(history, { days: 7, levels: LEVELS, samplePaths: 800 });
      const paths = forecast.samplePaths!;
      expect(paths.flat().every(Number.isInteger)).toBe(true);
      const below = (totals: readonly number[], quantile: number) =>
        totals.filter((total) => total <= quantile).length / totals.length;
      // The quantile of a count is the first that at least the level does not exceed; one less is exceeded more often.
      const judge = (totals: readonly number[], quantiles: readonly number[], margin: number) => {
        for (const [k, level] of LEVELS.entries()) {
          expect(below(totals, quantiles[k]!)).toBeGreaterThan(level - margin);
          expect(below(totals, quantiles[k]! - 1)).toBeLessThan(level + margin);
        }
      };
      // A share of 800 paths has a standard error of 1.8 points: three of them.
      for (const [i, { quantiles }] of forecast.intervals.entries())
        if (i % 5 === 0)
          judge(
            paths.map((path) => path[i]!),
            quantiles,
            0.055,
          );
      let first = 0;
      // Also where few and many are mixed: from 5 to 10 contacts an interval, from 50 to 100 a day or week.
      for (const { quantiles } of forecast.intervals)
        expect(quantiles.every(Number.isInteger)).toBe(true);
      for (const { contacts, quantiles } of forecast.weeks)
        if (contacts < 100) expect(quantiles.every(Number.isInteger)).toBe(true);
      for (const { contacts, quantiles } of forecast.days) {
        if (contacts < 100) expect(quantiles.every(Number.isInteger)).toBe(true);
        const from = first;
        first += 48;
        judge(
          paths.map((path) => path.slice(from, from + 48).reduce((sum, x) => sum + x, 0)),
          quantiles,
          0.12,
        );
      }
    },
  );

  it.each([0.02, 0.1, 0.5])('days are as good as those of the true chance: mean %f', (usual) => {
    const rows = quietLine(usual, 301);
    const week = 7 * 48;
    const loss = (actual: number, quantile: number, level: number) =>
      Math.max(level * (actual - quantile), (level - 1) * (actual - quantile));
    let ours = 0;
    let chance = 0;
    for (const origin of [13, 17, 21, 25, 29, 33, 37, 41]) {
      const past = rows.slice((origin - 13) * week, origin * week);
      const history = intervalHistory(past, { timeZone: 'UTC', intervalSeconds: 1800 });
      const { days } = forecastVolume(history, { days: 14, levels: LEVELS });
      for (const [d, { contacts, quantiles }] of days.entries()) {
        const from = origin * week + d * 48;
        const actual = rows
          .slice(from, from + 48)
          .reduce((total, row) => total + Number(row.contacts), 0);
        for (const [k, level] of LEVELS.entries()) {
          ours += loss(actual, quantiles[k]!, level);
          chance += loss(actual, poissonAt(level, contacts), level);
        }
      }
    }
    // 112 days leave some two in a hundred of chance.
    expect(ours / chance).toBeLessThan(1.03);
  });
});
