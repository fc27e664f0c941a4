import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { intervalGrid } from 'halfhour/time';
import { describe, expect, it } from 'vitest';

/** A line with so many contacts in every minute, from a date to the day before another. */
function steadyLine(
  timeZone: string,
  intervalSeconds: number,
  { from, to }: { from: string; to: string },
  perMinute: number,
) {
  const { starts, end } = intervalGrid({ from, to, timeZone, intervalSeconds });
  const rows = starts.map((time, i) => ({
    time,
    contacts: (((starts[i + 1] ?? end) - time) / 60_000) * perMinute,
  }));
  return intervalHistory(rows, { timeZone, intervalSeconds });
}

// Changes by the IANA database: Chatham at 02:45 to 03:45 on 29 September 2024 and back on 7 April 2024 at 03:45; Lord Howe at
// 02:00 to 02:30 on 6 October 2024 and back on 7 April 2024 at 02:00; Berlin on 31 March and 27 October 2024.
describe('on the day on which the clocks change', () => {
  it.each([
    ['Pacific/Chatham', 1800, '2024-02-01', '2024-04-04', '2024-04-07', [15, 15]],
    ['Pacific/Chatham', 1800, '2024-07-01', '2024-09-26', '2024-09-29', [15, 15]],
    ['Australia/Lord_Howe', 3600, '2024-02-01', '2024-04-04', '2024-04-07', [30]],
    ['Australia/Lord_Howe', 3600, '2024-07-01', '2024-10-03', '2024-10-06', [30]],
    ['Pacific/Chatham', 3600, '2024-07-01', '2024-09-26', '2024-09-29', [45, 15]],
    ['Europe/Berlin', 1800, '2024-07-01', '2024-10-24', '2024-10-27', []],
  ] as const)(
    '%s, intervals of %i s: a piece of an interval gets its share',
    (zone, seconds, from, to, date, cuts) => {
      const history = steadyLine(zone, seconds, { from, to }, 2);
      const { intervals } = forecastVolume(history, { days: 7 });
      const minutes = intervals.map(({ start }, i) => {
        const next = intervals[i + 1];
        return next === undefined
          ? seconds / 60
          : (Date.parse(next.start) - Date.parse(start)) / 60_000;
      });
      expect(minutes.filter((length) => length < seconds / 60)).toEqual([...cuts]);
      for (const [i, interval] of intervals.entries()) {
        const expected = 2 * minutes[i]!;
        expect((interval.seconds ?? seconds) / 60).toBe(minutes[i]);
        expect(Math.abs(interval.contacts / expected - 1)).toBeLessThan(1e-6);
        if (interval.date === date) expect(interval.quantiles[2]! / expected).toBeLessThan(1.1);
      }
    },
  );

  it.each([
    ['Pacific/Chatham', 1800, '2024-03-01', '2024-05-15'],
    ['Pacific/Chatham', 3600, '2024-09-01', '2024-11-15'],
    ['Australia/Lord_Howe', 3600, '2024-03-01', '2024-05-15'],
    ['Europe/Berlin', 1800, '2024-03-01', '2024-05-15'],
    ['America/Havana', 1800, '2024-02-15', '2024-04-15'],
  ] as const)(
    '%s, intervals of %i s: nothing of the past is missing, spiked or out',
    (zone, seconds, from, to) => {
      const history = steadyLine(zone, seconds, { from, to }, 2);
      const { cleaning, intervals } = forecastVolume(history, { days: 7 });
      expect(history.findings).toEqual([]);
      expect(cleaning).toEqual([]);
      for (const { contacts } of intervals)
        expect(Math.abs(contacts / ((2 * seconds) / 60) - 1)).toBeLessThan(1e-6);
    },
  );
});
