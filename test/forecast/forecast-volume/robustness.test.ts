import { forecastVolume, intervalHistory, MODEL_NAMES, reforecastDay } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { DAMAGES, damagedRows } from '../../support/damaged-rows.ts';
import { poissonDraw, simulatedRows } from '../../support/simulated-rows.ts';

const options = { timeZone: 'Europe/Berlin', intervalSeconds: 3600 };
const random = seededRandom(11);
const rows = simulatedRows(
  '2024-02-05',
  70,
  (_, weekday, minutes) =>
    weekday < 6 && minutes >= 420 && minutes < 1200 ? 8 + 3 * weekday : undefined,
  (mean) => poissonDraw(mean, random),
  60,
);

const variants = Object.keys(DAMAGES).length;

/** Damages that no reader may accept: what is wrong is said, row by row. */
const REFUSED = ['negative values', 'not a number', 'text values', 'no date'];

const isNoAmount = (x: number) => !(x >= 0 && x < Infinity);

describe('a damaged history', () => {
  it.each(REFUSED)('with %s is refused with the row and the value', (name) => {
    const damaged = DAMAGES[name]!(rows, seededRandom(1));
    expect(() => intervalHistory(damaged, options)).toThrow(
      /^intervalHistory: rows\[\d+\]\.(contacts|time) must be (a number of 0 or more|an ISO time) ?.*\(got/,
    );
  });

  it.each(Array.from({ length: variants }, (_, nth) => nth))(
    'no. %i gives a valid forecast',
    (nth) => {
      const damaged = damagedRows(rows, nth, seededRandom(nth + 1));
      if (damaged.rows.length === 0 || REFUSED.includes(damaged.name)) return;
      const history = intervalHistory(damaged.rows, options);
      const model = MODEL_NAMES[nth % MODEL_NAMES.length]!;
      const forecast = forecastVolume(history, { days: 9, model, samplePaths: 2 });
      const everything = [...forecast.intervals, ...forecast.days, ...forecast.weeks];
      for (const { contacts, quantiles } of everything) {
        expect([contacts, ...quantiles].filter(isNoAmount), damaged.name).toEqual([]);
        expect(quantiles, damaged.name).toEqual([...quantiles].sort((a, b) => a - b));
      }
      for (const path of forecast.samplePaths!) {
        expect([...path].filter(isNoAmount), damaged.name).toEqual([]);
      }
      if (nth % 6 !== 0) return;
      const { factor, intervals } = reforecastDay(history, { actuals: [0, 3, Number.NaN, 2] });
      expect(factor, damaged.name).toBeGreaterThan(0);
      const numbers = [factor, ...intervals.map(({ contacts }) => contacts)];
      expect(numbers.filter(isNoAmount), damaged.name).toEqual([]);
    },
  );
});
