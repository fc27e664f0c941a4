import {
  forecastFromTotals,
  forecastVolume,
  intervalHistory,
  type PeriodTotal,
} from 'halfhour/forecast';
import { addDays } from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../support/simulated-rows.ts';

const hourly = { timeZone: 'UTC', intervalSeconds: 3600 };
const FROM = '2026-01-05';

/** Hours of a line whose day peaks at a time, quieter at weekends. */
function rowsOf(usual: number, peak: number, seed: number, days = 84) {
  const random = seededRandom(seed);
  return simulatedRows(
    FROM,
    days,
    (_, weekday, minutes) =>
      usual * (weekday > 4 ? 0.5 : 1) * (0.2 + Math.exp(-(((minutes / 60 - peak) / 4) ** 2))),
    (mean) => poissonDraw(mean, random),
    60,
  );
}

const historyOf = (rows: ReturnType<typeof rowsOf>) => intervalHistory(rows, hourly);

function totalsOf(rows: ReturnType<typeof rowsOf>, days: number): PeriodTotal[] {
  return Array.from({ length: Math.floor(rows.length / 24 / days) }, (_, i) => ({
    from: addDays(FROM, i * days),
    to: addDays(FROM, (i + 1) * days - 1),
    contacts: rows
      .slice(24 * i * days, 24 * (i + 1) * days)
      .reduce((all, { contacts }) => all + Number(contacts), 0),
  }));
}

describe('a forecast from totals', () => {
  const line = rowsOf(60, 14, 3);
  const like = historyOf(rowsOf(200, 14, 4));
  const truth = (hour: number, weekday: number) =>
    60 * (weekday > 4 ? 0.5 : 1) * (0.2 + Math.exp(-(((hour - 14) / 4) ** 2)));
  const errorOf = (
    intervals: readonly { contacts: number; startMinutes: number; weekday: number }[],
  ) =>
    intervals.reduce(
      (all, { contacts, startMinutes, weekday }) =>
        all + Math.abs(contacts - truth(startMinutes / 60, weekday)),
      0,
    ) /
    intervals.reduce(
      (all, { startMinutes, weekday }) => all + truth(startMinutes / 60, weekday),
      0,
    );

  it.each([1, 7])('of %i days has the hours of a line that is like it', (days) => {
    const { forecast, ownShare } = forecastFromTotals(totalsOf(line, days), { like, days: 7 });
    // Hours of 84 days of chance leave the forecast that knew them some 2 % off the truth.
    expect(errorOf(forecast.intervals)).toBeLessThan(0.04);
    expect(errorOf(forecastVolume(historyOf(line), { days: 7 }).intervals)).toBeGreaterThan(0.01);
    expect(ownShare).toBe(0);
    expect(forecast.intervals[0]!.start).toBe('2026-03-30T00:00:00+00:00');
    for (const { date, contacts } of forecast.days) {
      const hours = forecast.intervals.filter((interval) => interval.date === date);
      const sum = hours.reduce((all, interval) => all + interval.contacts, 0);
      expect(Math.abs(sum / contacts - 1)).toBeLessThan(1e-12);
    }
  });

  it('leans towards its own hours as they come, and the more the less it is like the other', () => {
    const other = historyOf(rowsOf(200, 10, 4));
    const totals = totalsOf(line, 1);
    const own = (weeks: number) => historyOf(line.slice(-24 * 7 * weeks));
    const borrowed = forecastFromTotals(totals, { like: other, days: 7 });
    const week = forecastFromTotals(totals, { like: other, own: own(1), days: 7 });
    const months = forecastFromTotals(totals, { like: other, own: own(8), days: 7 });
    expect(errorOf(borrowed.forecast.intervals)).toBeGreaterThan(0.3);
    expect(errorOf(week.forecast.intervals)).toBeLessThan(0.1);
    expect(errorOf(months.forecast.intervals)).toBeLessThan(errorOf(week.forecast.intervals));
    const alike = forecastFromTotals(totals, { like, own: own(1), days: 7 });
    expect(alike.ownShare).toBeLessThan(0.7);
    expect(week.ownShare).toBeGreaterThan(0.9);
  });

  it('covers hours with the chance of each level', () => {
    const whole = rowsOf(60, 14, 3, 98);
    const { forecast } = forecastFromTotals(totalsOf(line, 1), {
      like,
      days: 14,
      levels: [0.1, 0.9],
    });
    expect(forecast.levels).toEqual([0.1, 0.9]);
    const within = forecast.intervals.filter(({ quantiles: [low, high] }, i) => {
      const actual = Number(whole[84 * 24 + i]!.contacts);
      return actual >= low! && actual <= high!;
    }).length;
    // Of 336 hours 80 % within a band have a standard error of 2.2 points; profiles that might differ make it wider.
    expect(within / 336).toBeGreaterThan(0.74);
    expect(within / 336).toBeLessThan(0.98);
  });

  it('has wider days from totals of weeks, of which the days are guessed', () => {
    const noisy = historyOf(
      rowsOf(200, 14, 4).map((row, i) => ({
        ...row,
        contacts: Number(row.contacts) * (Math.floor(i / 24) % 3 === 0 ? 1.3 : 1),
      })),
    );
    const width = (days: number) => {
      const { quantiles, contacts } = forecastFromTotals(totalsOf(line, days), {
        like: noisy,
        days: 7,
      }).forecast.days[0]!;
      return (quantiles[3]! - quantiles[1]!) / contacts;
    };
    expect(width(7)).toBeGreaterThan(width(1));
  });

  it('takes a total for all of its dates but closed ones, and nothing for what lies between totals', () => {
    const totals = [
      { from: '2026-01-05', to: '2026-01-11', contacts: 700 },
      { from: '2026-01-19', to: '2026-02-01', contacts: 1400 },
    ];
    const { forecast } = forecastFromTotals(totals, { like, days: 7, closedDates: ['2026-02-02'] });
    expect(forecast.days[0]!.contacts).toBe(0);
    // Two days of the six that a week amounts to, weekends at half, and such a weekend; the days right after a closure have more.
    const later = forecast.days.slice(3).reduce((all, { contacts }) => all + contacts, 0);
    expect(Math.abs(later / (700 * (3 / 6)) - 1)).toBeLessThan(0.05);
  });
});
