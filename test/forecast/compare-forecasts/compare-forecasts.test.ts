import fc from 'fast-check';
import { accuracy, backtest, compareForecasts, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { simulatedRows } from '../../support/simulated-rows.ts';

/** Three days of two intervals. */
const days = [0, 1, 2].map((d) => ({
  date: `2026-01-0${5 + d}`,
  weekday: d,
  first: 2 * d,
  count: 2,
  closed: false,
}));
const actuals = [100, 50, 80, 40, 60, null];
const ours = { name: 'ours', values: [90, 60, 80, 50, 50, 10] };
const theirs = { name: 'theirs', values: [96, 52, 90, 44, 58, 30] };

/** Chance of at most so many heads of fair coins, by Pascal's triangle in whole numbers. */
function atMostHeads(heads: number, coins: number): number {
  let row = [1n];
  for (let n = 0; n < coins; n++) row = [...row, 0n].map((x, k) => x + (row[k - 1] ?? 0n));
  const total = row.slice(0, heads + 1).reduce((sum, x) => sum + x, 0n);
  return Number((total * 10n ** 18n) / 2n ** BigInt(coins)) / 1e18;
}

describe('forecasts side by side', () => {
  it('are scored where all of them and the actual are known', () => {
    const { reference, forecasts } = compareForecasts({ actuals, forecasts: [ours, theirs], days });
    expect(reference).toBe('ours');
    const [first, second] = forecasts;
    // Errors of ours: 10, 10 | 0, 10 | 10 of 330; of theirs: 4, 2 | 10, 4 | 2.
    expect([first!.count, first!.unscored, first!.wape]).toEqual([5, 1, 40 / 330]);
    expect([second!.wape, second!.skill]).toEqual([22 / 330, 1 - 22 / 40]);
    expect([second!.nearer, second!.further]).toEqual([2, 1]);
    // Of three coins at most one is as likely as not: by an incomplete beta function to 1e-12.
    expect(Math.abs(second!.chance! - 1)).toBeLessThan(1e-12);
    expect([first!.skill, first!.nearer, first!.further, first!.chance]).toEqual([
      0,
      0,
      0,
      undefined,
    ]);
    // Totals of days: 150, 120, 60 against 150, 130, 50 and 148, 134, 58.
    expect(first!.byDay?.wape).toBe(20 / 330);
    expect(second!.byDay?.wape).toBe(18 / 330);
    const gap = { name: 'a third', values: [1, 1, null, 1, 1, 1] };
    expect(compareForecasts({ actuals, forecasts: [ours, gap] }).forecasts[0]!.count).toBe(4);
  });

  it('are scored as by accuracy, whatever the order, and by no unit', () => {
    const value = fc.option(fc.integer({ min: 0, max: 500 }), { freq: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(0.5, 2, 1024),
        (rows, unit) => {
          const column = (k: 0 | 1 | 2) => rows.map((row) => row[k]);
          const [a, b] = [1, 2].map((k) => ({ name: `f${k}`, values: column(k as 1 | 2) }));
          const input = { actuals: column(0), forecasts: [a!, b!] };
          const both = compareForecasts(input).forecasts;
          const known = rows.map(([x, y, z]) => (y === null || z === null ? null : x));
          for (const [k, each] of both.entries()) {
            const { count, wape, rmse, bias } = accuracy(known, input.forecasts[k]!.values);
            expect([each.count, each.wape, each.rmse, each.bias]).toEqual([
              count,
              wape,
              rmse,
              bias,
            ]);
          }
          const swapped = compareForecasts({ ...input, forecasts: [b!, a!] }).forecasts[1]!;
          expect([swapped.nearer, swapped.further]).toEqual([both[1]!.further, both[1]!.nearer]);
          expect(swapped.chance).toBe(both[1]!.chance);
          const times = (values: readonly (number | null)[]) =>
            values.map((x) => (x === null ? null : x * unit));
          const scaled = compareForecasts({
            actuals: times(column(0)),
            forecasts: input.forecasts.map(({ name, values }) => ({ name, values: times(values) })),
          }).forecasts[1]!;
          expect([scaled.skill, scaled.nearer]).toEqual([both[1]!.skill, both[1]!.nearer]);
        },
      ),
    );
  });

  it.each([
    [9, 1],
    [14, 6],
    [0, 5],
    [40, 20],
  ])('differ by chance as coins do: nearer %i times, further %i times', (nearer, further) => {
    const n = nearer + further;
    const { forecasts } = compareForecasts({
      actuals: new Array(n).fill(10),
      forecasts: [
        { name: 'ours', values: new Array(n).fill(12) },
        { name: 'theirs', values: Array.from({ length: n }, (_, i) => (i < nearer ? 11 : 13)) },
      ],
    });
    const expected = Math.min(1, 2 * atMostHeads(Math.min(nearer, further), n));
    // The kernel is an incomplete beta function: 1e-12 of the exact sum.
    expect(Math.abs(forecasts[1]!.chance! / expected - 1)).toBeLessThan(1e-12);
  });

  it('have no skill where the reference has no error or nothing is known', () => {
    const right = { name: 'right', values: [1, 2] };
    const { forecasts } = compareForecasts({
      actuals: [1, 2],
      forecasts: [right, { name: 'b', values: [1, 3] }],
    });
    expect(forecasts[1]).not.toHaveProperty('skill');
    const none = compareForecasts({
      actuals: [null, null],
      forecasts: [right, { name: 'b', values: [1, 3] }],
    });
    expect(none.forecasts.map(({ count, steps }) => [count, steps])).toEqual([
      [0, []],
      [0, []],
    ]);
  });

  it('are refused with every bad field', () => {
    expect(() =>
      compareForecasts({
        actuals: [1, 2],
        forecasts: [
          { name: 'a', values: [1] },
          { name: 'a', values: [1, 2] },
        ],
        weights: [1],
      }),
    ).toThrow(/forecasts\[0\]\.values[\s\S]*forecasts\[1\]\.name[\s\S]*weights/);
  });

  it('may be those of a backtest against a column of the planner', () => {
    const rows = simulatedRows('2026-01-05', 70, (_, weekday, minutes) =>
      weekday < 5 && minutes >= 480 && minutes < 1080 ? 30 + weekday + minutes / 90 : undefined,
    );
    const history = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 1800 });
    const { origins, models } = backtest(history, { origins: 3 });
    const { forecasts, wape } = models[0]!;
    expect(forecasts.map(({ origin }) => origin)).toEqual(origins);
    const intervals = forecasts.flatMap((forecast) => forecast.intervals);
    const seen = new Map(history.starts.map((start, i) => [start, i]));
    for (const { start, actual } of intervals) {
      const i = seen.get(Date.parse(start))!;
      expect(actual).toBe(history.open[i] === 1 ? history.contacts[i]! : null);
    }
    const { forecasts: compared } = compareForecasts({
      actuals: intervals.map(({ actual }) => actual),
      forecasts: [
        { name: 'ours', values: intervals.map(({ actual }) => actual && actual * 1.1) },
        { name: 'halfhour', values: intervals.map(({ contacts }) => contacts) },
      ],
    });
    // Added up in another order.
    expect(Math.abs(compared[1]!.wape! - wape!)).toBeLessThan(1e-12);
    expect(compared[1]!.skill).toBeGreaterThan(0);
    for (const { days, intervals } of forecasts)
      for (const { date, actual, contacts } of days) {
        const ofDay = intervals.filter((interval) => interval.date === date);
        const total = ofDay.reduce((sum, interval) => sum + (interval.actual ?? 0), 0);
        expect(Math.abs((actual ?? 0) - total)).toBeLessThan(1e-9);
        const expected = ofDay.reduce((sum, interval) => sum + interval.contacts, 0);
        expect(Math.abs(contacts - expected)).toBeLessThan(1e-9);
      }
  });
});
