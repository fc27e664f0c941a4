import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { addDays, daysBetween } from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw } from '../../support/simulated-rows.ts';

const FIRST = '2024-01-01';
const START = '2026-02-16';
const NAME = 'month of fasting';
/** Thirty days a year, eleven days earlier each year. */
const SPANS = ['2024-03-11', '2025-02-28', '2026-02-17'];
const DATES = SPANS.flatMap((from) => Array.from({ length: 30 }, (_, day) => addDays(from, day)));
const holidays = DATES.map((date) => ({ date, name: NAME }));
const IN_SPAN = new Set(DATES);

/** Hourly contacts: a hump at 13, and in the span a third less of it and an evening peak at 21, where else some 6 come. */
function truth(date: string, weekday: number, hour: number): number {
  const ofWeekday = weekday < 5 ? 1 : 0.6;
  const hump = 240 * Math.exp(-(((hour - 13) / 4) ** 2)) + 6;
  if (!IN_SPAN.has(date)) return ofWeekday * hump;
  return ofWeekday * (0.7 * hump + 200 * Math.exp(-(((hour - 21) / 1.3) ** 2)));
}

function history(named: boolean) {
  const random = seededRandom(11);
  const rows = Array.from({ length: daysBetween(FIRST, START) * 24 }, (_, i) => {
    const day = Math.floor(i / 24);
    const date = addDays(FIRST, day);
    const hour = i % 24;
    return {
      time: `${date}T${String(hour).padStart(2, '0')}:00`,
      contacts: poissonDraw(truth(date, day % 7, hour), random),
    };
  });
  return intervalHistory(rows, {
    timeZone: 'UTC',
    intervalSeconds: 3600,
    ...(named ? { holidays } : {}),
  });
}

describe('a month of one name with an evening peak, in its third year', () => {
  const { intervals } = forecastVolume(history(true), { days: 21 });
  const span = intervals
    .filter(({ date }) => IN_SPAN.has(date))
    .map((interval) => ({
      ...interval,
      truth: truth(interval.date, interval.weekday, interval.startMinutes / 60),
    }));

  it('has its evening within 25 % of the truth on every day', () => {
    const peaks = span.filter(({ startMinutes }) => startMinutes === 21 * 60);
    expect(peaks).toHaveLength(20);
    for (const { contacts, truth } of peaks) {
      expect(Math.abs(contacts / truth - 1)).toBeLessThan(0.25);
    }
  });

  it('errs by less than a tenth over all hours, and has the truth within its bands', () => {
    const error = span.reduce((sum, { contacts, truth }) => sum + Math.abs(contacts - truth), 0);
    expect(error / span.reduce((sum, { truth }) => sum + truth, 0)).toBeLessThan(0.1);
    const within = span.filter(
      ({ quantiles, truth }) => quantiles[1]! <= truth && truth <= quantiles[3]!,
    );
    expect(within.length / span.length).toBeGreaterThan(0.8);
  });

  it('leaves the day before it as it is', () => {
    const before = intervals.filter(({ date }) => date === START);
    const evening = before.find(({ startMinutes }) => startMinutes === 21 * 60)!;
    expect(evening.contacts).toBeLessThan(20);
  });
});
