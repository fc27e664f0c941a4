import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../support/simulated-rows.ts';

/** Half a year of hours, six a day on the average, or one, by chance alone. */
function forecastOf(perDay: number, seed: number) {
  const random = seededRandom(seed);
  const rows = simulatedRows(
    '2026-01-05',
    182,
    () => perDay / 24,
    (mean) => poissonDraw(mean, random),
    60,
  );
  const openingHours = [
    { weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 0, endMinutes: 1440 },
  ] as const;
  return forecastVolume(
    intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600, openingHours }),
    { days: 7 },
  );
}

describe('a line with a few contacts a day', () => {
  it.each([1, 6])('has the level of its history: %i a day', (perDay) => {
    const forecasts = Array.from({ length: 6 }, (_, i) => forecastOf(perDay, 30 * i + 1));
    const mean = forecasts.reduce((all, { total }) => all + total.contacts, 0) / (7 * 6);
    // A level that follows some four weeks has 28 days; four standard errors of six of them. It was down to 0.6.
    expect(Math.abs(mean / perDay - 1)).toBeLessThan(4 / Math.sqrt(28 * 6 * perDay));
    for (const { cleaning } of forecasts)
      expect(cleaning.filter(({ code }) => code === 'level-shift')).toEqual([]);
  });
});
