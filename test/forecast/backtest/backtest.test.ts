import { backtest, forecastVolume, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../support/simulated-rows.ts';

const random = seededRandom(21);
/** Poisson counts in hours, with an even error of 6 % that a whole day has in common. */
const days = new Map<string, number>();
const dayFactor = (date: string) => {
  if (!days.has(date)) days.set(date, 0.9 + 0.2 * random());
  return days.get(date)!;
};
const history = intervalHistory(
  simulatedRows(
    '2024-01-01',
    105,
    (date, weekday, minutes) =>
      dayFactor(date) * (weekday < 5 ? 60 : 30) * (1.3 - Math.cos((2 * Math.PI * minutes) / 1440)),
    (mean) => poissonDraw(mean, random),
    60,
  ),
  { timeZone: 'Europe/Berlin', intervalSeconds: 3600 },
);

describe('backtest', () => {
  it('puts the models in the order of their errors, the naive one behind', () => {
    const { models, origins } = backtest(history, {
      models: ['seasonal-naive', 'combination', 'recent-mean'],
      origins: 3,
    });
    expect(origins).toEqual(['2024-03-25', '2024-04-01', '2024-04-08']);
    expect(models.map(({ wape }) => wape)).toEqual(
      models.map(({ wape }) => wape).sort((a, b) => a! - b!),
    );
    expect(models.at(-1)!.name).toBe('seasonal-naive');
    expect(models.map(({ wapeByOrigin }) => wapeByOrigin.length)).toEqual(models.map(() => 3));
  });

  it('finds the bands as wide as they promise where the truth is simulated', () => {
    const [model] = backtest(history, { origins: 6 }).models;
    const bands = model!.accuracy.distribution!.bands;
    // 1,008 hours that share 42 days: three standard errors are about 5 percent.
    expect(
      Math.abs(bands.find(({ band }) => band > 0.75 && band < 0.85)!.coverage - 0.8),
    ).toBeLessThan(0.07);
    expect(bands.find(({ band }) => band > 0.9)!.coverage).toBeGreaterThan(0.9);
    const { byDay, byWeek, mase } = model!.accuracy;
    expect([byDay!.count, byWeek!.count]).toEqual([42, 6]);
    // Two draws of chance make the naive error, one that of a good forecast.
    expect(Math.abs(mase! - Math.SQRT1_2)).toBeLessThan(0.1);
    for (const level of [byDay!, byWeek!]) {
      expect(level.distribution!.bands.map(({ band }) => Math.round(100 * band))).toEqual([95, 80]);
      expect(level.distribution!.relativePinball).toBeLessThan(level.wape!);
    }
  });

  it('scores the weeks of each origin by themselves, cut where its dates begin and end', () => {
    const { origins, models } = backtest(history, {
      models: ['recent-mean'],
      origins: 3,
      horizonDays: 10,
      stepDays: 10,
    });
    // Ten days each up to Sunday 14 April: from a Saturday, a Tuesday, and a Friday.
    expect(origins).toEqual(['2024-03-16', '2024-03-26', '2024-04-05']);
    expect(models[0]!.accuracy.byWeek!.count).toBe(3 + 2 + 2);
    expect(models[0]!.accuracy.byDay!.count).toBe(30);
  });

  it('refuses a history too short for one origin', () => {
    const short = intervalHistory(
      simulatedRows('2024-01-01', 15, () => 5, undefined, 60),
      { timeZone: 'Europe/Berlin', intervalSeconds: 3600 },
    );
    expect(() => backtest(short)).toThrow('backtest: history must be at least 21 days long');
  });
});

describe('the calendar', () => {
  const paydays = intervalHistory(
    simulatedRows(
      '2024-01-01',
      170,
      (date, weekday) => (weekday < 5 ? 40 : 20) * (date.endsWith('-01') ? 1.5 : 1),
      (mean) => poissonDraw(mean, random),
      60,
    ),
    { timeZone: 'Europe/Berlin', intervalSeconds: 3600 },
  );

  it('lifts the first of the month as often seen, and other days not', () => {
    const { calendarEffects } = forecastVolume(paydays, { days: 14, model: 'day-regression' });
    const first = calendarEffects.find(({ date }) => date === '2024-07-01')!;
    // Five months of evidence: most of the true 1.5, shrunk.
    expect(first.factor).toBeGreaterThan(1.25);
    expect(first.factor).toBeLessThan(1.55);
    expect(first.traits).toContain('first open day of the month');
    const others = calendarEffects.filter(({ date }) => date !== '2024-07-01');
    expect(others.filter(({ factor }) => !(Math.abs(factor - 1) < 0.08))).toEqual([]);
  });
});
