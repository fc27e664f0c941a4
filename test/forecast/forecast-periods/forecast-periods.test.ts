import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fourMethods } from '../../../src/forecast/forecast-periods/four-methods.ts';
import { trialSpread } from '../../../src/forecast/forecast-periods/trial-spread.ts';
import { forecastPeriods } from '../../../src/forecast/index.ts';
import { threeWays } from './textbook-smoothing.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SEASON = [1.2, 1, 0.9, 0.9, 1, 1, 0.8, 0.8, 1, 1.1, 1.1, 1.4];

/** Months of 2021 to 2023, none of them a leap year, with so many contacts a day. */
const months = (perDay: (t: number) => number, count = 36) =>
  Array.from({ length: count }, (_, t) => DAYS[t % 12]! * perDay(t));

const ahead = (contacts: readonly number[], more = {}) =>
  forecastPeriods({ from: '2021-01-01', contacts, ahead: 12, levels: [0.1, 0.5, 0.9], ...more })
    .periods;

const near = (value: number, expected: number, relative: number) =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(relative);

const rates = fc.array(fc.integer({ min: 1000, max: 3000 }), { minLength: 6, maxLength: 30 });

describe('the contacts of months to come', () => {
  it('repeat a year that has come alike each time, a leap day more', () => {
    const periods = ahead(months((t) => 100 * SEASON[t % 12]!));
    expect(periods[1]).toMatchObject({ from: '2024-02-01', to: '2024-02-29' });
    for (const [t, { contacts }] of periods.entries())
      near(contacts, (t === 1 ? 29 : DAYS[t]!) * 100 * SEASON[t]!, 1e-9);
  });

  it('are the mean of level, half trend and fading trend as textbooks have them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 95, max: 105, noNaN: true }), { minLength: 6, maxLength: 11 }),
        (values) => {
          const found = fourMethods(values, 5, { year: 12, season: new Array(12).fill(1) });
          const odd = fourMethods(values, 5, { year: 12 });
          expect(odd).toEqual(found);
          const ways = threeWays(values.map(Math.log), 5);
          for (const [t, one] of ways.entries())
            if (!hasOdd(values))
              near(found[t]!, one.reduce((sum, log) => sum + Math.exp(log), 0) / 3, 1e-9);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('move by no more than twice the wobble for one month of a strike', () => {
    const wobble = (t: number) => 100 * SEASON[t % 12]! * (1 + 0.02 * Math.sin(7 * t));
    const usual = ahead(months(wobble));
    const struck = ahead(months((t) => (t === 20 ? 3 : wobble(t))));
    const last = ahead(months((t) => (t === 35 ? 40 : wobble(t))));
    for (const [t, { contacts }] of usual.entries()) {
      near(struck[t]!.contacts, contacts, 0.04);
      near(last[t]!.contacts, contacts, 0.04);
    }
  });

  it('follow a level that has changed and stayed so', () => {
    const periods = ahead(months((t) => (t < 26 ? 100 : 50) * (1 + 0.02 * Math.sin(7 * t))));
    for (const [t, { contacts }] of periods.slice(2).entries())
      expect(contacts / DAYS[t + 2]!).toBeLessThan(65);
  });

  it('grow as planned, and not by the trend of the past', () => {
    const flat = months(() => 100);
    const [plain, grown] = [ahead(flat), ahead(flat, { growth: 0.1 })];
    near(grown[11]!.contacts, plain[11]!.contacts * 1.1, 1e-9);
    const risen = ahead(months((t) => 100 * 1.01 ** t));
    const held = ahead(
      months((t) => 100 * 1.01 ** t),
      { growth: 0 },
    );
    expect(held[11]!.contacts).toBeLessThan(risen[11]!.contacts);
  });

  it('have a planned campaign on top, and one that was is not taken for usual', () => {
    const wobble = (t: number) => 100 * (1 + 0.02 * Math.sin(7 * t));
    const usual = ahead(months(wobble));
    const campaigns = [
      { from: '2023-06-01', to: '2023-12-31', factor: 1.5 },
      { from: '2024-03-01', to: '2024-03-31', factor: 1.3 },
    ];
    const found = ahead(
      months((t) => wobble(t) * (t >= 29 ? 1.5 : 1)),
      { campaigns },
    );
    for (const [t, { contacts }] of usual.entries())
      near(found[t]!.contacts, contacts * (t === 2 ? 1.3 : 1), 1e-9);
  });

  it('take the working days of a month into account', () => {
    const weekdays = [1, 1, 1, 1, 1, 0, 0];
    const working = (t: number) => {
      const date = new Date(Date.UTC(2021, t, 1));
      let days = 0;
      for (; date.getUTCMonth() === t % 12; date.setUTCDate(date.getUTCDate() + 1))
        if (date.getUTCDay() % 6 !== 0) days++;
      return days;
    };
    const contacts = Array.from({ length: 30 }, (_, t) => 70 * working(t));
    for (const [t, period] of ahead(contacts, { weekdays }).entries())
      near(period.contacts, 70 * working(30 + t), 1e-9);
  });

  it('have a season that is given before there are two years', () => {
    const contacts = months((t) => 100 * SEASON[t % 12]!, 10);
    const periods = ahead(contacts, { season: SEASON });
    near(periods[1]!.contacts, 31 * 140, 1e-9);
  });

  it('are so many times as many where so many times as many came', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 2, max: 9 }), (values, times) => {
        const one = ahead(values.map((value) => 1e9 * value));
        const more = ahead(values.map((value) => 1e9 * value * times));
        for (const [t, { contacts, quantiles, untilHere }] of one.entries()) {
          near(more[t]!.contacts, contacts * times, 1e-9);
          near(more[t]!.quantiles[2]!, quantiles[2]! * times, 1e-9);
          near(more[t]!.untilHere.quantiles[0]!, untilHere.quantiles[0]! * times, 1e-9);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('have bands that hold the forecast, never narrow further ahead, and none surer than chance', () => {
    fc.assert(
      fc.property(rates, (values) => {
        let sum = 0;
        let before = 0;
        for (const { contacts, quantiles, error, untilHere } of ahead(values)) {
          sum += contacts;
          expect(quantiles[0]! < contacts && contacts < quantiles[2]!).toBe(true);
          near(untilHere.contacts, sum, 1e-12);
          expect(untilHere.quantiles[0]! < sum && sum < untilHere.quantiles[2]!).toBe(true);
          expect(error * Math.sqrt(contacts)).toBeGreaterThan(1 - 1e-12);
          // The chance of counts alone may fall as they grow.
          expect(error).toBeGreaterThan(Math.min(before, 1 / Math.sqrt(contacts)) - 1e-12);
          before = error;
        }
      }),
      { numRuns: 15 },
    );
  });

  it('err together as independent errors do: the sum of a year less than its months', () => {
    let state = 1;
    const random = () => {
      state = (state * 16807) % 2147483647;
      return state / 2147483647;
    };
    const normal = () => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
    const values = Array.from({ length: 120 }, () => 1e6 * Math.exp(0.1 * normal()));
    const { ofPeriod, ofSum } = trialSpread(values, 12, { year: 12 });
    for (const error of ofPeriod) expect(error > 0.08 && error < 0.14).toBe(true);
    expect(ofSum[11]!).toBeLessThan(0.07);
  });

  it('are none where none came', () => {
    expect(ahead(new Array(8).fill(0)).every(({ contacts }) => contacts === 0)).toBe(true);
  });

  it('refuses what it cannot forecast, each with its place', () => {
    const input = { from: '2021-01-01', contacts: [1, 2, 3], ahead: 0, season: [1] };
    expect(() => forecastPeriods(input)).toThrow(/contacts.*ahead.*season/s);
    const weeks = { from: '2021-01-04', period: 'week', season: SEASON } as const;
    expect(() => forecastPeriods({ ...weeks, contacts: [1, 2, 3, 4, 5, 6], ahead: 3 })).toThrow(
      /season.*52 factors/,
    );
  });
});

/** A value that lies far off the three to each side of it is taken for odd. */
function hasOdd(values: readonly number[]): boolean {
  const logs = values.map(Math.log);
  const middle = (some: readonly number[]) => {
    const sorted = [...some].sort((a, b) => a - b);
    const half = sorted.length / 2;
    return (sorted[Math.floor(half)]! + sorted[Math.ceil(half - 1)]!) / 2;
  };
  const off = logs.map((log, t) => Math.abs(log - middle(logs.slice(Math.max(0, t - 3), t + 4))));
  return off.some((one) => one >= 2.9 * 1.4826 * middle(off));
}
