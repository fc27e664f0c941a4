import fc from 'fast-check';
import { formatInstant, intervalGrid } from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { wallClock } from './support/wall-clock.ts';

const counts = (timeZone: string, from: string, to: string, intervalSeconds = 1800) =>
  intervalGrid({ from, to, timeZone, intervalSeconds }).days.map(({ count }) => count);

describe('a day has', () => {
  it.each([
    ['Europe/Berlin', '2024-03-30', [48, 46, 48]],
    ['Europe/Berlin', '2024-10-26', [48, 50, 48]],
    ['America/New_York', '2024-03-09', [48, 46, 48]],
    ['America/New_York', '2024-11-02', [48, 50, 48]],
    ['Asia/Shanghai', '2024-03-30', [48, 48, 48]],
    ['Asia/Kathmandu', '2024-03-30', [48, 48, 48]],
    ['Australia/Lord_Howe', '2024-04-06', [48, 49, 48]],
    ['Australia/Lord_Howe', '2024-10-05', [48, 47, 48]],
  ])('in %s from %s: %j half-hours', (zone, from, expected) => {
    expect(
      counts(zone, from, new Date(Date.parse(from) + 2 * 864e5).toISOString().slice(0, 10)),
    ).toEqual(expected);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
    '46 and 50 half-hours even if they are a week apart: Boa Vista in October 2000, seen from day %i',
    (day) => {
      const days = counts('America/Boa_Vista', `2000-09-0${day}`, '2000-11-30');
      expect(days.filter((count) => count !== 48)).toEqual([46, 50]);
    },
  );

  it('no half-hour if the zone skipped it: Apia on 30 December 2011', () => {
    expect(counts('Pacific/Apia', '2011-12-29', '2011-12-31')).toEqual([48, 0, 48]);
  });

  it('no midnight if the clock skips it: Cairo on 26 April 2024 starts at 01:00', () => {
    const grid = intervalGrid({
      from: '2024-04-26',
      to: '2024-04-26',
      timeZone: 'Africa/Cairo',
      intervalSeconds: 1800,
    });
    expect(grid.days[0]?.count).toBe(46);
    expect(formatInstant(grid.starts[0]!, 'Africa/Cairo')).toBe('2024-04-26T01:00:00+03:00');
  });

  it('the repeated hour before midnight on the date that it repeats: São Paulo on 17 February 2018', () => {
    expect(counts('America/Sao_Paulo', '2018-02-16', '2018-02-18')).toEqual([48, 50, 48]);
  });

  it('a midnight hour twice if the clock falls back to it: Havana on 3 November 2024', () => {
    const { startMinutes, days } = intervalGrid({
      from: '2024-11-03',
      to: '2024-11-03',
      timeZone: 'America/Havana',
      intervalSeconds: 1800,
    });
    expect(days[0]?.count).toBe(50);
    expect([...startMinutes.slice(0, 5)]).toEqual([0, 30, 0, 30, 60]);
  });

  it('96 quarter-hours or 24 hours', () => {
    expect(counts('Europe/Berlin', '2024-07-01', '2024-07-01', 900)).toEqual([96]);
    expect(counts('Europe/Berlin', '2024-07-01', '2024-07-01', 3600)).toEqual([24]);
    expect(counts('Europe/Berlin', '2024-07-01', '2024-07-01', 86_400)).toEqual([1]);
  });

  it('a cut interval where the clock changes inside it: an hour at Lord Howe Island', () => {
    const { startMinutes, starts } = intervalGrid({
      from: '2024-10-06',
      to: '2024-10-06',
      timeZone: 'Australia/Lord_Howe',
      intervalSeconds: 3600,
    });
    expect([...startMinutes.slice(0, 5)]).toEqual([0, 60, 150, 180, 240]);
    expect((starts[3]! - starts[2]!) / 60_000).toBe(30);
  });
});

describe('a grid', () => {
  const anyGrid = fc.record({
    from: fc
      .date({ min: new Date('1975-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    days: fc.integer({ min: 1, max: 40 }),
    timeZone: fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'America/Havana',
      'Africa/Casablanca',
      'Asia/Beirut',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    ),
    intervalSeconds: fc.constantFrom(900, 1800, 3600),
  });

  it('is without gap or overlap and shows the wall clock of the runtime', () => {
    fc.assert(
      fc.property(anyGrid, ({ from, days, timeZone, intervalSeconds }) => {
        const to = new Date(Date.parse(from) + (days - 1) * 864e5).toISOString().slice(0, 10);
        const grid = intervalGrid({ from, to, timeZone, intervalSeconds });
        const ends = [...grid.starts.slice(1), grid.end];
        for (const [i, start] of grid.starts.entries()) {
          expect(ends[i]! - start).toBeGreaterThan(0);
          expect(ends[i]! - start).toBeLessThanOrEqual(intervalSeconds * 1000);
        }
        const before = wallClock(grid.starts[0]! - 1000, timeZone);
        const after = wallClock(grid.end, timeZone).slice(0, 10);
        // Clocks as texts: their order is that of time.
        expect([before, from].toSorted()).toEqual([before, from]);
        expect(before).not.toBe(from);
        expect([to, after].toSorted()).toEqual([to, after]);
        expect(after).not.toBe(to);
        for (const { date, first, count } of grid.days) {
          for (let i = first; i < first + count; i += 7) {
            const clock = new Date(grid.startMinutes[i]! * 60_000).toISOString().slice(11, 19);
            expect(wallClock(grid.starts[i]!, timeZone)).toBe(`${date}T${clock}`);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tells every bad option', () => {
    const bad = { from: '2024-07-02', to: '2024-13-01', timeZone: '', intervalSeconds: 1000 };
    expect(() => intervalGrid(bad)).toThrow(
      [
        'intervalGrid: to must be a date of the calendar in the form \'YYYY-MM-DD\' (got "2024-13-01")',
        'intervalGrid: timeZone must be an IANA time zone such as \'Europe/Berlin\' (got "")',
        'intervalGrid: intervalSeconds must be a whole number of minutes, in seconds, that divides a day (900, 1800, 3600) (got 1000)',
      ].join('\n'),
    );
  });

  it('does not run backwards', () => {
    const back = { from: '2024-07-02', to: '2024-07-01', timeZone: 'UTC', intervalSeconds: 1800 };
    expect(() => intervalGrid(back)).toThrow(
      'intervalGrid: to must be a date from `from` to 100 years later (got "2024-07-01")',
    );
  });
});
