import fc from 'fast-check';
import { accuracy, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';

const volumes = fc.array(fc.double({ min: 0.5, max: 1e4, noNaN: true }), {
  minLength: 2,
  maxLength: 40,
});

describe('the accuracy of a forecast', () => {
  it('is by hand: WAPE, bias, mean absolute error, RMSE', () => {
    const { count, unscored, wape, bias, meanAbsoluteError, rmse, mase } = accuracy(
      [100, 120, 80],
      [110, 115, 80],
    );
    expect([count, unscored, wape, meanAbsoluteError]).toEqual([3, 0, 15 / 300, 5]);
    expect(bias).toBe(-5 / 300);
    expect(rmse).toBe(Math.sqrt(125 / 3));
    expect(mase).toBeUndefined();
  });

  it('counts where both sides are known, and says how often they were not', () => {
    const scored = accuracy([Number.NaN, 100, 50], [80, 110, Number.NaN]);
    expect([scored.count, scored.unscored, scored.wape]).toEqual([1, 2, 0.1]);
  });

  it('is absent where nothing was scored, as every mean of nothing is', () => {
    expect(accuracy([], [])).toEqual({ count: 0, unscored: 0 });
    expect(accuracy([Number.NaN, null], [1, 2])).toEqual({ count: 0, unscored: 2 });
    expect('wape' in accuracy([Number.NaN, Number.NaN], [1, 2])).toBe(false);
  });

  it('reads null, as JSON has it, as NaN', () => {
    const actuals = [Number.NaN, 100, 50];
    const saved = JSON.parse(JSON.stringify(actuals)) as (number | null)[];
    expect(accuracy(saved, [80, 110, null])).toEqual(accuracy(actuals, [80, 110, Number.NaN]));
  });

  it('is 0 where nothing came as forecast', () => {
    expect(accuracy([0, 0], [0, 0])).toMatchObject({ wape: 0, bias: 0, rmse: 0 });
  });

  it('is absent in relation to no contacts at all', () => {
    const scores = accuracy([0, 0], [1, 0]);
    expect([scores.wape, scores.bias, scores.meanAbsoluteError]).toEqual([
      undefined,
      undefined,
      0.5,
    ]);
  });

  it('weighs means by what they rest on', () => {
    const { wape } = accuracy([100, 200], [110, 200], { weights: [30, 10] });
    expect(wape).toBe(300 / 5000);
    expect(accuracy([100, 200], [110, 0], { weights: [30, 0] }).unscored).toBe(1);
  });

  it('has no unit: WAPE and bias of contacts and of thousands are the same', () => {
    fc.assert(
      fc.property(volumes, volumes, fc.double({ min: 0.01, max: 100, noNaN: true }), (a, f, k) => {
        const n = Math.min(a.length, f.length);
        const plain = accuracy(a.slice(0, n), f.slice(0, n));
        const scaled = accuracy(
          a.slice(0, n).map((x) => k * x),
          f.slice(0, n).map((x) => k * x),
        );
        expect(Math.abs(scaled.wape! - plain.wape!)).toBeLessThanOrEqual(1e-12 * plain.wape!);
        expect(Math.abs(scaled.bias! - plain.bias!)).toBeLessThanOrEqual(1e-12 * plain.wape!);
        expect(Math.abs(plain.bias!)).toBeLessThanOrEqual(plain.wape! * (1 + 1e-12));
        expect(plain.rmse).toBeGreaterThanOrEqual(plain.meanAbsoluteError! * (1 - 1e-12));
      }),
    );
  });
});

describe('quantiles', () => {
  const actuals = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const constant = (level: number, value: number) => ({ level, values: actuals.map(() => value) });

  it('are scored by the share below them, their pinball loss and the coverage of their bands', () => {
    const { distribution } = accuracy(actuals, actuals, {
      quantiles: [constant(0.1, 1), constant(0.5, 5.5), constant(0.9, 9)],
    });
    expect(distribution?.quantiles.map(({ below }) => below)).toEqual([0.1, 0.5, 0.9]);
    expect(distribution?.quantiles[1]?.pinball).toBe(1.25);
    expect(distribution?.bands).toEqual([{ band: 0.8, coverage: 0.9 }]);
    const pinball = (0.45 + 1.25 + 0.45) / 3;
    expect(Math.abs(distribution!.pinball - pinball)).toBeLessThan(1e-12);
    expect(Math.abs(distribution!.relativePinball! - pinball / 5.5)).toBeLessThan(1e-12);
  });

  it('cost least where they are quantiles of the actuals', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0.1, 0.25, 0.5, 0.9),
        fc.double({ min: 0, max: 11, noNaN: true }),
        (level, other) => {
          const loss = (value: number) =>
            accuracy(actuals, actuals, { quantiles: [constant(level, value)] }).distribution!
              .pinball;
          const best = actuals[Math.ceil(level * 10) - 1]!;
          expect(loss(best)).toBeLessThanOrEqual(loss(other) * (1 + 1e-12));
        },
      ),
    );
  });

  it('that are missing leave no trace', () => {
    expect(accuracy(actuals, actuals).distribution).toBeUndefined();
  });
});

describe('totals of days and weeks', () => {
  /** Three weeks of half-hours from a Monday; the forecast errs by +1 and -1 in turn, days by nothing. */
  const history = intervalHistory(
    Array.from({ length: 21 * 48 }, (_, i) => ({
      time: Date.UTC(2024, 0, 1) + i * 1_800_000,
      contacts: 10 + Math.floor(i / 48),
    })),
    { timeZone: 'UTC', intervalSeconds: 1800 },
  );
  const forecasts = history.contacts.map((value, i) => value! + (i % 2 === 0 ? 1 : -1));
  const { days } = history;

  it('let errors within them cancel', () => {
    const { wape, byDay, byWeek } = accuracy(history.contacts, forecasts, { days });
    expect(wape).toBe(1 / 20);
    expect([byDay?.count, byDay?.wape]).toEqual([21, 0]);
    expect([byWeek?.count, byWeek?.wape]).toEqual([3, 0]);
  });

  it('count a day by its intervals that are known', () => {
    const actuals = history.contacts.map((value, i) => (i < 47 ? Number.NaN : value));
    const { byDay } = accuracy(actuals, forecasts, { days });
    expect([byDay?.count, byDay?.unscored]).toEqual([21, 0]);
    expect(byDay?.meanAbsoluteError).toBe(1 / 21);
  });

  it('judge their quantiles on whole days only', () => {
    const actuals = history.contacts.map((value, i) => (i < 47 ? Number.NaN : value));
    const dayQuantiles = [{ level: 0.5, values: days.map((_, d) => 48 * (10 + d)) }];
    const { byDay } = accuracy(actuals, forecasts, { days, dayQuantiles });
    expect(byDay?.distribution?.quantiles[0]?.below).toBe(1);
    expect(byDay?.distribution?.pinball).toBe(0);
  });

  it('count days with closed hours as whole: nothing was forecast there', () => {
    const isClosed = (i: number) => i % 48 < 16;
    const actuals = history.contacts.map((value, i) => (isClosed(i) ? Number.NaN : value));
    const open = forecasts.map((value, i) => (isClosed(i) ? 0 : value));
    const dayQuantiles = [{ level: 0.5, values: days.map((_, d) => 32 * (10 + d)) }];
    const { byDay } = accuracy(actuals, open, { days, dayQuantiles });
    expect(byDay?.count).toBe(21);
    expect(byDay?.distribution?.quantiles[0]?.below).toBe(1);
  });

  it('are scaled by the error of last week again: MASE at each level', () => {
    const { mase, byDay, byWeek } = accuracy(history.contacts, forecasts, {
      days,
      training: history,
    });
    expect(mase).toBe(1 / 7);
    expect(byDay?.mase).toBe(0);
    expect(byWeek?.mase).toBe(0);
  });
});

describe('what cannot be scored', () => {
  it('is refused: lengths that differ, elements that are no numbers, levels out of range', () => {
    expect(() => accuracy([1, 2], [1])).toThrow(
      'accuracy: forecasts must be as long as actuals (2) (got an array of 1)',
    );
    expect(() => accuracy([1, Infinity], [1, 2])).toThrow(
      'accuracy: actuals must be an array of numbers, null or NaN where unknown (got an array of 2)',
    );
    const quantiles = [{ level: 80, values: [1] }];
    expect(() => accuracy([1], [1], { quantiles })).toThrow(
      'accuracy: quantiles[0].level must be a fraction above 0 and below 1 (got 80; for 80 % write 0.8)',
    );
  });
});
