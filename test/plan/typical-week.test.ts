import { describe, expect, it } from 'vitest';
import type { IntervalForecast } from '../../src/forecast/index.ts';
import { typicalWeek } from '../../src/plan/plan-workforce/typical-week.ts';

const HOUR = 3600;

/** Hourly forecasts of dates from a Monday on, with as many contacts as `contacts` says. */
function hours(
  days: number,
  contacts: (day: number, hour: number) => number,
  open: (day: number, hour: number) => boolean = () => true,
): IntervalForecast[] {
  return Array.from({ length: days * 24 }, (_, i) => {
    const day = Math.floor(i / 24);
    const date = new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10);
    const isOpen = open(day, i % 24);
    return {
      start: `${date}T00:00:00Z`,
      date,
      weekday: day % 7,
      startMinutes: (i % 24) * 60,
      open: isOpen,
      contacts: isOpen ? contacts(day, i % 24) : 0,
      quantiles: [],
    };
  });
}

const week = (
  intervals: readonly IntervalForecast[],
  aht: (i: number) => number = () => 300,
  holidays: { date: string; name: string }[] = [],
) =>
  typicalWeek(
    intervals,
    intervals.map((_, i) => aht(i)),
    HOUR,
    holidays,
  );

describe('the typical week', () => {
  it('is the mean of the dates of each weekday', () => {
    const { contacts, dates } = week(hours(14, (day) => 10 + day));
    expect(contacts[0]).toBe((10 + 17) / 2);
    expect(contacts[6 * 24 + 5]).toBe((16 + 23) / 2);
    expect(dates).toEqual([2, 2, 2, 2, 2, 2, 2]);
  });

  it('counts a piece of an interval for its share: 15 minutes of a half-hour at Chatham', () => {
    const intervals = hours(14, () => 20).map((interval, i) =>
      i === 5 ? { ...interval, seconds: HOUR / 4, contacts: 5 } : interval,
    );
    expect(week(intervals).contacts[5]).toBe(20);
  });

  it('leaves holidays out where their weekday has another date', () => {
    const intervals = hours(14, (day) => (day === 0 ? 1 : 20));
    const { contacts, dates } = week(intervals, undefined, [{ date: '2026-01-05', name: 'x' }]);
    expect(contacts[0]).toBe(20);
    expect(dates[0]).toBe(1);
  });

  it('takes a holiday rather than nothing', () => {
    const intervals = hours(7, () => 20);
    const { contacts } = week(intervals, undefined, [{ date: '2026-01-05', name: 'x' }]);
    expect(contacts[0]).toBe(20);
  });

  it('weighs handle times by contacts', () => {
    const intervals = hours(14, (day) => (day < 7 ? 10 : 30));
    const { ahtSeconds } = week(intervals, (i) => (i < 168 ? 100 : 200));
    expect(ahtSeconds[0]).toBe((10 * 100 + 30 * 200) / 40);
  });

  it('gives an hour without contacts the mean handle time, never none', () => {
    const { ahtSeconds } = week(hours(7, (_, hour) => (hour === 3 ? 0 : 5)));
    expect(ahtSeconds[3]).toBe(300);
  });

  it('knows when the centre is closed', () => {
    const { open, contacts, dates } = week(
      hours(
        14,
        () => 5,
        (day, hour) => day % 7 < 5 && hour >= 8,
      ),
    );
    expect([open[7], open[8], open[5 * 24 + 12]]).toEqual([false, true, false]);
    expect(contacts[5 * 24 + 12]).toBe(0);
    expect(dates).toEqual([2, 2, 2, 2, 2, 0, 0]);
  });
});
