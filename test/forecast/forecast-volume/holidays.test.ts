import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { addDays } from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';

const FIRST = '2026-01-05';
const HOURS = [{ weekdays: [0, 1, 2, 3, 4], startMinutes: 480, endMinutes: 1080 }];

/** Half a year of weekdays from 8 to 18, 200 contacts an hour; `served` is the part of that on a holiday, none if closed. */
function centre(past: readonly string[], served: number) {
  const random = seededRandom(7);
  const dates = past.map((name, k) => ({ date: addDays(FIRST, 30 + 28 * k), name }));
  const level = new Map(dates.map(({ date }) => [date, served]));
  const rows = Array.from({ length: 182 * 10 }, (_, i) => ({
    date: addDays(FIRST, Math.floor(i / 10)),
    weekday: Math.floor(i / 10) % 7,
    hour: 8 + (i % 10),
  }))
    .filter(({ weekday, date }) => weekday < 5 && level.get(date) !== 0)
    .map(({ date, hour }) => ({
      time: `${date}T${String(hour).padStart(2, '0')}:00`,
      contacts: Math.round((200 + 25 * (random() - 0.5)) * (level.get(date) ?? 1)),
    }));
  return intervalHistory(rows, {
    timeZone: 'UTC',
    intervalSeconds: 3600,
    openingHours: HOURS,
    holidays: dates,
  });
}

const CLOSED = ['Epiphany', 'Carnival', 'May Day'];
/** A Wednesday in the first week to come. */
const DATE = addDays(FIRST, 184);

function forecastFor(name: string, more: { closedDates?: string[]; samplePaths?: number } = {}) {
  const levels = [0.1, 0.5, 0.79, 0.81, 0.9, 0.975];
  const forecast = forecastVolume(centre(CLOSED, 0), {
    days: 7,
    levels,
    holidays: [{ date: DATE, name }],
    ...more,
  });
  const day = forecast.days.find(({ date }) => date === DATE)!;
  const hours = forecast.intervals.filter(
    ({ date, startMinutes: at }) => date === DATE && at >= 480,
  );
  return { ...forecast, day, hours: hours.slice(0, 10) };
}

describe('a holiday never seen where all three others were closed', () => {
  it('is taken as closed, and by the rule of succession open with a chance of 1 in 5', () => {
    const { day, hours } = forecastFor('Whit Monday');
    expect([day.closed, day.contacts]).toEqual([true, 0]);
    expect(day.quantiles.slice(0, 3)).toEqual([0, 0, 0]);
    for (const quantile of day.quantiles.slice(3)) expect(quantile).toBeGreaterThan(500);
    // Half of one in five lies beyond the level of 0.9: there it is the median of an open day.
    expect(Math.abs(day.quantiles[4]! / 2000 - 1)).toBeLessThan(0.1);
    for (const { open, contacts, quantiles } of hours) {
      expect([open, contacts, quantiles[2]]).toEqual([false, 0, 0]);
      expect(quantiles[3]).toBeGreaterThan(0);
    }
  });

  it('adds its day to the upper quantiles of the week, in one of five cases', () => {
    const { total, days } = forecastFor('Whit Monday');
    const sure = forecastFor('Whit Monday', { closedDates: [DATE] }).total;
    expect(total.contacts).toBe(sure.contacts);
    const gain = total.quantiles.map((quantile, k) => quantile - sure.quantiles[k]!);
    expect(Math.abs(gain[0]!)).toBeLessThan(0.02 * total.contacts);
    expect(gain[5]! / days[0]!.contacts).toBeGreaterThan(0.8);
  });

  it('is open on one of five sample paths', () => {
    const { samplePaths, intervals } = forecastFor('Whit Monday', { samplePaths: 1000 });
    const noon = intervals.findIndex(({ date, startMinutes: at }) => date === DATE && at === 720);
    const open = samplePaths!.filter((path) => path[noon]! > 0).length;
    // Four deviations of a binomial count of 1000 at 0.2.
    expect(Math.abs(open - 200)).toBeLessThan(4 * Math.sqrt(1000 * 0.2 * 0.8));
  });

  it('is certainly closed if the planner says so, or if the same one was closed before', () => {
    const said = forecastFor('Whit Monday', { closedDates: [DATE] });
    const seen = forecastFor('May Day');
    for (const { day, hours } of [said, seen]) {
      for (const { quantiles } of [day, ...hours])
        expect(quantiles.every((q) => q === 0)).toBe(true);
    }
  });
});

describe('the band of a holiday that is served', () => {
  it('is wider than that of its weekday, and the wider the fewer were seen', () => {
    const widthOf = (past: readonly string[]) => {
      const { days } = forecastVolume(centre(past, 0.3), {
        days: 14,
        levels: [0.1, 0.5, 0.9],
        holidays: [{ date: DATE, name: 'Whit Monday' }],
      });
      const [low, , high] = days.find(({ date }) => date === DATE)!.quantiles;
      const [usualLow, , usualHigh] = days.find(({ date }) => date === addDays(DATE, 7))!.quantiles;
      return [Math.log(high! / low!), Math.log(usualHigh! / usualLow!)] as const;
    };
    const [one, usual] = widthOf(['Epiphany']);
    const [five] = widthOf(['Epiphany', 'Carnival', 'May Day', 'Ascension', 'Assumption']);
    expect(five).toBeGreaterThan(2 * usual);
    expect(one).toBeGreaterThan(five);
  });
});
