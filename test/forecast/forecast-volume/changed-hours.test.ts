import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { addDays } from 'halfhour/time';
import { describe, expect, it } from 'vitest';

const START = '2025-06-02';
const WEEKS = 26;

type Served = (day: { week: number; weekday: number; hour: number; date: string }) => boolean;

/** Half a year of 20 contacts an hour (16 to 24, by weekday and hour) in the hours that are served; closed hours have no rows or zeros. */
function history(served: Served, closed: 'absent' | 'zeros') {
  const rows = Array.from({ length: WEEKS * 7 * 24 }, (_, i) => {
    const day = Math.floor(i / 24);
    const date = addDays(START, day);
    const hour = i % 24;
    const isOpen = served({ week: Math.floor(day / 7), weekday: day % 7, hour, date });
    const time = `${date}T${String(hour).padStart(2, '0')}:00`;
    return { time, contacts: isOpen ? usual(day % 7, hour) : 0, isOpen, hour, weekday: day % 7 };
  }).filter(({ isOpen, hour, weekday }) => {
    const isEverOpen = hour >= 6 && hour < 22 && weekday < 6;
    return isOpen || (closed === 'zeros' && isEverOpen);
  });
  return intervalHistory(
    rows.map(({ time, contacts }) => ({ time, contacts })),
    { timeZone: 'UTC', intervalSeconds: 3600 },
  );
}

const usual = (weekday: number, hour: number) => 16 + ((weekday + hour) % 9);

/** How many weeks ago the hours changed, and whether each hour is served before and after. */
const cases: readonly [name: string, old: Served, now: Served, codes: readonly string[]][] = [
  ['shrunk', office(8, 18), office(8, 16), ['hours-given-up']],
  ['grown', office(8, 18), office(8, 20), ['hours-added']],
  ['moved', office(8, 18), office(10, 20), ['hours-given-up', 'hours-added']],
  [
    'cut by a noon break',
    office(8, 18),
    (d) => office(8, 18)(d) && d.hour !== 12,
    ['hours-given-up'],
  ],
  ['a Saturday given up', office(8, 18, 6), office(8, 18), ['weekday-given-up']],
  ['a Saturday added', office(8, 18), office(8, 18, 6), ['weekday-added']],
];

function office(from: number, to: number, days = 5): Served {
  return ({ weekday, hour }) => weekday < days && hour >= from && hour < to;
}

describe.each(['absent', 'zeros'] as const)(
  'hours that changed, closed ones with rows %s',
  (closed) => {
    it.each(cases.flatMap((each) => [2, 3, 6, 12].map((weeks) => [...each, weeks] as const)))(
      '%s are followed after weeks',
      (name, old, now, codes, weeks) => {
        const served: Served = (day) => (day.week >= WEEKS - weeks ? now(day) : old(day));
        // A file without rows for Saturdays ends on a Friday: the last one that it shows is a week earlier.
        if (closed === 'absent' && codes[0] === 'weekday-given-up' && weeks === 2) return;
        const { intervals, warnings, cleaning } = forecastVolume(history(served, closed), {
          days: 7,
        });
        expect([name, weeks, warnings.map(({ code }) => code)]).toEqual([name, weeks, codes]);
        expect(cleaning.filter(({ code }) => code.startsWith('missing'))).toEqual([]);
        for (const { date, weekday, startMinutes, contacts, quantiles } of intervals) {
          const hour = startMinutes / 60;
          const where = `${name}, ${weeks} weeks, ${date} ${hour}`;
          if (!now({ week: WEEKS, weekday, hour, date })) {
            expect([where, contacts, quantiles.at(-1)]).toEqual([where, 0, 0]);
          } else {
            // A tenth: within it the noise of 16 to 24 contacts by hour and weekday is told apart.
            const off = Math.abs(contacts / usual(weekday, hour) - 1) < 0.1;
            expect([where, contacts, off]).toEqual([where, contacts, true]);
          }
        }
      },
    );
  },
);

describe('hours that did not change', () => {
  const codesOf = (served: Served, closed: 'absent' | 'zeros' = 'absent') =>
    forecastVolume(history(served, closed), { days: 7 }).warnings.map(({ code }) => code);

  it('are kept after a single date without contacts, a fortnight of holidays, or a file that ends at noon', () => {
    const all = office(8, 18);
    const last = addDays(START, WEEKS * 7 - 3);
    expect(codesOf((day) => all(day) && !(day.date === last))).toEqual([]);
    expect(codesOf((day) => all(day) && day.week < WEEKS - 2)).toEqual([]);
    expect(codesOf((day) => all(day) && !(day.date === last && day.hour >= 12))).toEqual([]);
  });

  it('are kept where those of the days to come are given', () => {
    const served: Served = (day) => office(8, day.week >= WEEKS - 2 ? 16 : 18)(day);
    const openingHours = [{ weekdays: [0, 1, 2, 3, 4], startMinutes: 480, endMinutes: 1080 }];
    const { intervals } = forecastVolume(history(served, 'absent'), { days: 7, openingHours });
    const evening = intervals.find(
      ({ weekday, startMinutes }) => weekday === 1 && startMinutes === 1020,
    )!;
    expect([evening.open, evening.contacts > 5]).toEqual([true, true]);
  });

  it('are kept though nobody named Christmas and New Year, on the same weekday', () => {
    // 26 weeks up to Sunday 4 January 2026: both Thursdays have no rows.
    const start = '2025-07-07';
    const rows = Array.from({ length: WEEKS * 7 * 10 }, (_, i) => ({
      date: addDays(start, Math.floor(i / 10)),
      weekday: Math.floor(i / 10) % 7,
      hour: 8 + (i % 10),
    }))
      .filter(({ date, weekday }) => weekday < 5 && !/12-25|01-01/.test(date))
      .map(({ date, hour }) => ({
        time: `${date}T${String(hour).padStart(2, '0')}:00`,
        contacts: 20,
      }));
    const { days, warnings } = forecastVolume(
      intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 }),
      { days: 7, startDate: '2026-01-05' },
    );
    expect(warnings).toEqual([]);
    expect(Math.round(days[3]!.contacts)).toBe(200);
  });
});
