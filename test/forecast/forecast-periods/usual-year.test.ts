import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { seasonOf } from '../../../src/forecast/forecast-periods/usual-year.ts';

const YEAR = 12;
const YEARS = 5;

/** Months of some years without any season, by a seed. */
function chance(seed: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: YEAR * YEARS }, () => 0.1 * (random() - 0.5));
}

const size = (season: readonly number[]) =>
  Math.sqrt(season.reduce((all, value) => all + value * value, 0) / season.length);

/** The mean of each month over the years, less that of all. */
function plainSeason(logs: readonly number[]): number[] {
  const all = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  return Array.from({ length: YEAR }, (_, month) => {
    const own = logs.filter((_, t) => t % YEAR === month);
    return own.reduce((sum, value) => sum + value, 0) / own.length - all;
  });
}

describe('seasonOf', () => {
  it('makes next to no season of chance alone', () => {
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    const ratios = seeds.map(
      (seed) => size(seasonOf(chance(seed), YEAR)) / size(plainSeason(chance(seed))),
    );
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeLessThan(0.75);
  });

  it('leaves a season as it is where the years agree', () => {
    const real = Array.from({ length: YEAR }, (_, month) => (month < 6 ? 0.5 : -0.5));
    const logs = chance(1).map((value, t) => value / 100 + real[t % YEAR]!);
    for (const [month, value] of seasonOf(logs, YEAR).entries())
      expect(Math.abs(value - real[month]!)).toBeLessThan(0.005);
  });

  it('is flat before there are two years', () => {
    expect(seasonOf(chance(1).slice(0, 2 * YEAR - 1), YEAR)).toEqual(new Array(YEAR).fill(0));
  });
});
