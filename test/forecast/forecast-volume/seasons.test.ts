import { forecastVolume, type HistoryRow, intervalHistory } from 'halfhour/forecast';
import { addDays, daysBetween } from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../support/simulated-rows.ts';

const FIRST = '2021-01-04';

/** Contacts of an hour at a level that depends on the date, Monday to Friday from 09:00 to 17:00. */
function rowsOf(level: (date: string) => number, until: string): HistoryRow[] {
  const random = seededRandom(11);
  return simulatedRows(
    FIRST,
    daysBetween(FIRST, until),
    (date, weekday, minutes) =>
      weekday < 5 && minutes >= 540 && minutes < 1020
        ? (weekday < 4 ? 60 : 30) * level(date)
        : undefined,
    (mean) => poissonDraw(mean, random),
    60,
  );
}

/** Forecast over truth of two weeks from a date on. */
function ratioOf(level: (date: string) => number, from: string): number {
  const history = intervalHistory(rowsOf(level, from), { timeZone: 'UTC', intervalSeconds: 3600 });
  const { total } = forecastVolume(history, { days: 14 });
  const truth = rowsOf(level, addDays(from, 14))
    .filter(({ time }) => String(time) >= from)
    .reduce((sum, { contacts }) => sum + contacts, 0);
  return total.contacts / truth;
}

/** A rush before Christmas: half as much again on 11 December, a fifth two weeks before. */
const rush = (date: string) => {
  const day = daysBetween(`${date.slice(0, 4)}-12-11`, date);
  return 1 + 0.5 * Math.exp(-((day / 14) ** 2));
};

describe('a history of several years', () => {
  it('tells of the rush that comes every year', () => {
    // Without it the forecast would be a third too low: its last weeks have no rush yet.
    expect(Math.abs(ratioOf(rush, '2023-12-04') - 1)).toBeLessThan(0.1);
  });

  it('tells that the rush will pass', () => {
    expect(Math.abs(ratioOf(rush, '2023-12-18') - 1)).toBeLessThan(0.1);
  });

  it('carries steady growth on', () => {
    const growth = (date: string) => 1.2 ** (daysBetween(FIRST, date) / 365);
    expect(Math.abs(ratioOf(growth, '2023-06-05') - 1)).toBeLessThan(0.03);
  });

  it('sees no season where there is none', () => {
    const history = intervalHistory(
      rowsOf(() => 1, '2023-03-06'),
      { timeZone: 'UTC', intervalSeconds: 3600 },
    );
    const { days, reasons } = forecastVolume(history, { days: 14 });
    expect(days.filter(({ drift }) => !(Math.abs(drift - 1) < 0.02))).toEqual([]);
    expect(reasons.map(({ code }) => code)).not.toContain('drift');
  });
});

describe('a history of one year', () => {
  it('does not promise that what came once comes again', () => {
    const history = intervalHistory(rowsOf(rush, '2021-12-27'), {
      timeZone: 'UTC',
      intervalSeconds: 3600,
    });
    const { days } = forecastVolume(history, { days: 14 });
    expect(days.filter(({ drift }) => !(Math.abs(drift - 1) < 0.1))).toEqual([]);
  });
});
