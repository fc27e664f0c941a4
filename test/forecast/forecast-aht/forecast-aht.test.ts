import { forecastAht, type HistoryRow, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';

const utc = { timeZone: 'UTC', intervalSeconds: 3600 };

/** Weeks of hours from Monday 2024-01-01 on; handle times by day and hour, averaged over the contacts. */
function hours(
  weeks: number,
  aht: (weekday: number, hour: number) => number,
  contacts = (_: number) => 20,
): HistoryRow[] {
  const random = seededRandom(7);
  // The mean of n exponential times, near enough: a sum of n draws.
  const drawn = (mean: number, n: number) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum -= mean * Math.log(1 - random());
    return sum / n;
  };
  return Array.from({ length: weeks * 168 }, (_, i) => {
    const n = contacts(i % 24);
    const ahtSeconds = drawn(aht(Math.floor(i / 24) % 7, i % 24), n);
    return { time: Date.UTC(2024, 0, 1) + i * 3_600_000, contacts: n, ahtSeconds };
  });
}

const byHour = (rows: readonly HistoryRow[], trainingWeeks = 13) =>
  forecastAht(intervalHistory(rows, utc), { days: 7, trainingWeeks });

describe('the forecast of handle times', () => {
  it('finds the hours that take longer', () => {
    const { intervals } = byHour(hours(8, (_, hour) => (hour < 6 ? 300 : 200)));
    const night = intervals.slice(0, 6).map(({ ahtSeconds }) => ahtSeconds);
    const day = intervals.slice(8, 20).map(({ ahtSeconds }) => ahtSeconds);
    // Eight weeks of 20 exponential times: a standard error of 3 % in each hour.
    for (const seconds of night) expect(Math.abs(seconds - 300)).toBeLessThan(0.1 * 300);
    for (const seconds of day) expect(Math.abs(seconds - 200)).toBeLessThan(0.1 * 200);
  });

  it('finds the weekday that takes longer', () => {
    const { profile } = byHour(hours(8, (weekday) => (weekday === 2 ? 260 : 200)));
    const ratio = profile.weekdayFactors[2]! / profile.weekdayFactors[0]!;
    expect(Math.abs(ratio - 1.3)).toBeLessThan(0.1);
  });

  it('sees nothing where there is nothing: all hours and weekdays nearly alike', () => {
    const { profile } = byHour(hours(8, () => 200));
    for (const factor of profile.weekdayFactors) expect(Math.abs(factor - 1)).toBeLessThan(0.02);
    for (const seconds of profile.slotSeconds) expect(Math.abs(seconds - 200)).toBeLessThan(12);
    expect(Math.abs(profile.squaredVariation - 1)).toBeLessThan(0.15);
  });

  it('believes an hour of few contacts less than one of many', () => {
    const rows = hours(
      4,
      (_, hour) => (hour % 2 === 0 ? 150 : 250),
      (hour) => (hour < 6 ? 1 : 50),
    );
    const { slotTrust, slotContacts } = byHour(rows).profile;
    expect(slotContacts[0]).toBe(28);
    expect(slotTrust[0]!).toBeLessThan(slotTrust[12]!);
  });

  it('adds up to the time that was worked in training', () => {
    const rows = hours(
      6,
      (weekday, hour) => 180 + 10 * weekday + hour,
      (hour) => 1 + hour,
    );
    const history = intervalHistory(rows, utc);
    const { profile } = forecastAht(history, { days: 1 });
    let worked = 0;
    let fitted = 0;
    for (const { weekday, first, count } of history.days) {
      for (let i = first; i < first + count; i++) {
        worked += history.contacts[i]! * history.ahtSeconds![i]!;
        fitted +=
          history.contacts[i]! * profile.slotSeconds[i % 24]! * profile.weekdayFactors[weekday]!;
      }
    }
    expect(Math.abs(fitted - worked)).toBeLessThanOrEqual(1e-12 * worked);
  });

  it('takes a constant handle time as it is', () => {
    const rows = hours(2, () => 1).map((row) => ({ ...row, ahtSeconds: 240 }));
    for (const { ahtSeconds } of byHour(rows).intervals) {
      expect(Math.abs(ahtSeconds - 240)).toBeLessThanOrEqual(1e-9 * 240);
    }
  });

  it('learns from the last weeks only', () => {
    const rows = hours(8, () => 200).map((row, i) => ({
      ...row,
      ahtSeconds: i < 6 * 168 ? 900 : 100,
    }));
    expect(Math.abs(byHour(rows, 2).intervals[0]!.ahtSeconds - 100)).toBeLessThan(1e-6);
  });

  it('stands at the level of the newest days where levels wander, and at the mean where chance explains all', () => {
    const rows = hours(13, () => 200);
    const rising = rows.map((row, i) => ({
      ...row,
      ahtSeconds: row.ahtSeconds! * (1 + 0.3 * (i / rows.length)),
    }));
    const meanOf = (forecast: ReturnType<typeof byHour>) =>
      forecast.intervals.reduce((total, { ahtSeconds }) => total + ahtSeconds, 0) / 168;
    // The end of the rise: a week of 3,360 exponential times has a standard error of 2 %.
    expect(Math.abs(meanOf(byHour(rising)) / 260 - 1)).toBeLessThan(0.04);
    expect(byHour(rows).profile.level).toBe(1);
    const stepped = rows.map((row, i) => ({
      ...row,
      ahtSeconds: row.ahtSeconds! * (i < 10 * 168 ? 1 : 1.3),
    }));
    // A walk learns a step slowly: after three weeks four fifths of it.
    expect(Math.abs(meanOf(byHour(stepped)) / 260 - 1)).toBeLessThan(0.2 * 0.3);
  });

  it('goes on with a team that learns, ever more slowly, and only where it does', () => {
    const rows = hours(13, () => 200);
    const days = 91;
    const falling = rows.map((row, i) => ({
      ...row,
      ahtSeconds: row.ahtSeconds! * Math.exp(-0.004 * Math.floor(i / 24)),
    }));
    const { intervals, profile } = forecastAht(intervalHistory(falling, utc), { days: 182 });
    const onDay = (day: number) =>
      intervals
        .slice(24 * day, 24 * day + 24)
        .reduce((all, { ahtSeconds }) => all + ahtSeconds, 0) / 24;
    const end = 200 * Math.exp(-0.004 * (days - 1));
    // A day of 480 exponential times has a standard error of 4.6 %; the trend of 91 of them is known to a hundredth.
    expect(Math.abs(onDay(6) / (end * Math.exp(-0.004 * 7)) - 1)).toBeLessThan(0.03);
    expect(Math.abs(profile.trend / -0.004 - 1)).toBeLessThan(0.15);
    // It comes to rest at what it lost in half the time that showed it.
    expect(Math.abs(onDay(181) / (end * Math.exp(-0.004 * 45)) - 1)).toBeLessThan(0.05);
    expect(onDay(181)).toBeGreaterThan(end * Math.exp(-0.004 * 60));
    expect(byHour(rows).profile.trend).toBe(0);
  });

  it('goes on after the history, with its calendar, from the date asked for', () => {
    const history = intervalHistory(
      hours(2, () => 200),
      utc,
    );
    const options = { days: 2, closedDates: ['2024-01-16'] };
    const { intervals } = forecastAht(history, options);
    expect(intervals[0]?.start).toBe('2024-01-15T00:00:00+00:00');
    expect(intervals.filter(({ open }) => open)).toHaveLength(24);
    const later = forecastAht(history, { ...options, startDate: '2024-02-01' });
    expect(later.intervals[0]?.date).toBe('2024-02-01');
  });

  it('keeps the parts in their shares, and they add up to the whole', () => {
    const rows = hours(3, (_, hour) => 180 + hour).map(({ ahtSeconds = 0, ...row }) => ({
      ...row,
      ringSeconds: 4,
      talkSeconds: 0.8 * ahtSeconds,
      holdSeconds: 0,
      afterContactSeconds: 0.2 * ahtSeconds,
    }));
    for (const { ahtSeconds, components } of byHour(rows).intervals) {
      const { ring = 0, talk = 0, hold = 0, afterContact = 0 } = components ?? {};
      expect(Math.abs(ring + talk + hold + afterContact - ahtSeconds)).toBeLessThan(1e-9 * 200);
      expect(hold).toBe(0);
      expect(Math.abs(talk / afterContact - 4)).toBeLessThan(1e-9);
    }
  });

  it('works from a single row', () => {
    const rows = [{ time: Date.UTC(2024, 0, 1, 9), contacts: 3, ahtSeconds: 210 }];
    expect(Math.abs(byHour(rows).intervals[9]!.ahtSeconds - 210)).toBeLessThan(1e-9 * 210);
  });

  it('needs handle times', () => {
    const history = intervalHistory([{ time: Date.UTC(2024, 0, 1), contacts: 3 }], utc);
    expect(() => forecastAht(history, { days: 7 })).toThrow(
      'forecastAht: history.ahtSeconds must be known for contacts that were answered in the last 13 weeks (got undefined)',
    );
    expect(() => forecastAht(history, { days: 0 })).toThrow('forecastAht: days must be');
  });
});
