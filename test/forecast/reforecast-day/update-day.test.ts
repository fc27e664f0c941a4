import fc from 'fast-check';
import { updateDay } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayProfile, simulateDays, type Truth } from './simulated-days.ts';

const BUSY = dayProfile(120);
const WAVY: Truth = { levelDeviation: 0.06, waveDeviation: 0.08, waveHours: 3 };
const day = dayAfter(simulateDays(WAVY, BUSY, 60, 1), BUSY);
const TIMES = [15, 24, 36, 41];

describe('updateDay', () => {
  it('finds the deviations that days were simulated with', () => {
    const { deviations } = dayAfter(simulateDays(WAVY, BUSY, 600, 3), BUSY);
    // Six hundred days: level and wave are told apart to about a fifth.
    expect(Math.abs(deviations.levelDeviation / 0.06 - 1)).toBeLessThan(0.25);
    expect(Math.abs(deviations.waveDeviation / 0.08 - 1)).toBeLessThan(0.25);
    expect(Math.abs(deviations.noise - 1)).toBeLessThan(0.15);
  });

  it('cuts the error where deviations last, at every time of day, and the bands hold what they promise', () => {
    for (const time of TIMES) {
      let [without, updated, intervals, in80, in95, days80] = [0, 0, 0, 0, 0, 0];
      const fresh = simulateDays(WAVY, BUSY, 100, 7);
      for (const { actuals } of fresh) {
        const rest = updateDay(day, { actuals: actuals.slice(0, time) });
        for (const [k, { open, contacts, quantiles }] of rest.intervals.entries()) {
          if (!open) continue;
          const actual = actuals[time + k]!;
          without += Math.abs(actual - BUSY[time + k]!);
          updated += Math.abs(actual - contacts);
          intervals++;
          if (quantiles[1]! <= actual && actual <= quantiles[3]!) in80++;
          if (quantiles[0]! <= actual && actual <= quantiles[4]!) in95++;
        }
        const total = actuals.reduce((sum, x) => sum + (x || 0), 0);
        if (rest.dayQuantiles[1]! <= total && total <= rest.dayQuantiles[3]!) days80++;
      }
      expect(updated, `at ${time}`).toBeLessThan(without);
      // Sixty days to learn from, a hundred to be judged by.
      expect(Math.abs(in80 / intervals - 0.8), `at ${time}`).toBeLessThan(0.07);
      expect(Math.abs(in95 / intervals - 0.95), `at ${time}`).toBeLessThan(0.035);
      expect(Math.abs(days80 / 100 - 0.8), `at ${time}`).toBeLessThan(0.12);
    }
  });

  it('leaves a quiet centre alone: its mornings are chance', () => {
    const quiet = dayProfile(1.5);
    const none: Truth = { levelDeviation: 0, waveDeviation: 0, waveHours: 3 };
    const calm = dayAfter(simulateDays(none, quiet, 60, 5), quiet);
    for (const { actuals } of simulateDays(none, quiet, 30, 6)) {
      const { factor } = updateDay(calm, { actuals: actuals.slice(0, 24) });
      expect(Math.abs(factor - 1)).toBeLessThan(0.12);
    }
  });

  it('moves nothing at a time of day that told nothing on past days', () => {
    // The first hour of each day is far off for reasons of its own.
    const past = simulateDays(WAVY, BUSY, 60, 9).map((one, d) => ({
      ...one,
      actuals: one.actuals.map((x, i) => (i < 16 ? Math.round(x * (d % 2 === 0 ? 1.5 : 0.5)) : x)),
    }));
    const update = (time: number) =>
      updateDay(dayAfter(past, BUSY), {
        actuals: BUSY.slice(0, time).map((x, i) => (i < 16 ? 1.5 * x : 1.1 * x)),
      });
    expect(Math.abs(update(16).factor - 1)).toBeLessThan(0.03);
    expect(update(30).factor).toBeGreaterThan(1.02);
  });

  it('gives back the forecast where nothing is known yet, or all is as forecast', () => {
    for (const actuals of [[], new Array<number>(24).fill(Number.NaN), BUSY.slice(0, 24)]) {
      const { factor, dayContacts } = updateDay(day, { actuals });
      expect(Math.abs(factor - 1)).toBeLessThan(1e-12);
      const whole = BUSY.reduce((total, x) => total + x, 0);
      expect(Math.abs(dayContacts / whole - 1)).toBeLessThan(1e-12);
    }
  });

  it('counts unknown intervals by their forecast, moved by the level of the day', () => {
    const actuals = BUSY.slice(0, 24).map((x) => 1.2 * x);
    const gap = actuals.map((x, i) => (i === 20 ? Number.NaN : x));
    const [all, gappy] = [actuals, gap].map((seen) => updateDay(day, { actuals: seen }));
    expect(gappy!.seen).toBeLessThan(all!.seen);
    expect(Math.abs(gappy!.dayContacts / all!.dayContacts - 1)).toBeLessThan(0.02);
  });

  it('is over when the day is over', () => {
    const { intervals, factor, dayContacts, dayQuantiles, seen } = updateDay(day, {
      actuals: new Float64Array(48).fill(3),
    });
    expect(intervals).toEqual([]);
    expect([factor, dayContacts]).toEqual([1, 3 * 28]);
    expect(dayQuantiles).toEqual(new Array(5).fill(seen));
  });

  it('is valid whatever was seen, and changes nothing that it was given', () => {
    const contacts = fc.oneof(
      fc.constant(Number.NaN),
      fc.constant(0),
      fc.nat({ max: 400 }),
      fc.double({ min: 0, max: 1e12, noNaN: true }),
    );
    const kept = structuredClone(day);
    fc.assert(
      fc.property(fc.array(contacts, { maxLength: 48 }), (actuals) => {
        Object.freeze(actuals);
        const rest = updateDay(day, { actuals });
        const numbers = rest.intervals.flatMap((x) => [x.contacts, ...x.quantiles]);
        for (const x of [...numbers, rest.dayContacts, ...rest.dayQuantiles, rest.factor]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThan(Infinity);
        }
        for (const { quantiles } of rest.intervals) {
          expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
        }
        for (const { open, contacts: expected } of rest.intervals) {
          if (!open) expect(expected).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
    expect(day).toEqual(kept);
  });

  it('is the same with all volumes a thousand times as large, but for the chance of counts', () => {
    const grown = (values: Float64Array) => values.map((x) => 1000 * x);
    const large = dayAfter(
      simulateDays(WAVY, BUSY, 60, 1).map((one) => ({
        ...one,
        actuals: grown(one.actuals),
        forecasts: grown(one.forecasts),
      })),
      grown(BUSY),
    );
    const actuals = BUSY.slice(0, 24).map((x) => 1.2 * x);
    const [small, big] = [
      updateDay(day, { actuals }),
      updateDay(large, { actuals: grown(actuals) }),
    ];
    expect(Math.abs(big.factor / small.factor - 1)).toBeLessThan(0.02);
  });

  it('says what it rests on', () => {
    const few = dayAfter(simulateDays(WAVY, BUSY, 5, 2), BUSY);
    expect(updateDay(few, { actuals: [...BUSY.slice(0, 24)] }).reasons).toEqual([
      {
        code: 'seen',
        message: 'contacts so far: 746, forecast for the same intervals: 746',
        values: { seen: 746, expected: 746 },
      },
      {
        code: 'few-past-days',
        message: 'no update: too few past days to learn from (5)',
        values: { days: 5 },
      },
    ]);
    const { reasons, learned } = updateDay(day, {
      actuals: BUSY.slice(0, 24).map((x) => 1.2 * x),
    });
    expect(learned.days).toBe(60);
    expect(learned.wapeWith).toBeLessThan(learned.wapeWithout!);
    expect(reasons[1]?.code).toBe('moved');
    expect(reasons[1]?.message).toMatch(/^the rest of the day moves by a factor of 1\.\d{3}$/);
  });

  it.each([[[-1]], [[Infinity]], [[true]], [['12']], ['12']])(
    'refuses %j as contacts',
    (actuals) => {
      expect(() => updateDay(day, { actuals } as never)).toThrow(
        /^updateDay: actuals must be (contacts of 0 or more, null or NaN where unknown|an array of numbers)/,
      );
    },
  );

  it('refuses levels out of order and negative contacts', () => {
    expect(() => updateDay(day, { actuals: [-1], levels: [0.9, 0.1] })).toThrow(
      'updateDay: actuals must be contacts of 0 or more, null or NaN where unknown (got',
    );
  });
});
