import {
  addDays,
  elapsedMinutes,
  intervalGrid,
  type OpeningHours,
  openIntervals,
} from 'halfhour/time';
import { describe, expect, it } from 'vitest';

/** Monday 1 to Monday 8 July 2024 in hours. */
const grid = intervalGrid({
  from: '2024-07-01',
  to: '2024-07-08',
  timeZone: 'Europe/Berlin',
  intervalSeconds: 3600,
});

/** Open hours of each date, as `first-last`. */
function openHours(options: Parameters<typeof openIntervals>[1]): string[] {
  const open = openIntervals(grid, options);
  return grid.days.map(({ first }) => {
    const hours = Array.from({ length: 24 }, (_, h) => h).filter((h) => open[first + h] === 1);
    return hours.length === 0 ? 'closed' : `${hours[0]}-${hours.at(-1)} (${hours.length})`;
  });
}

const nights: OpeningHours = { weekdays: [4], startMinutes: 22 * 60, endMinutes: 30 * 60 };
const days: OpeningHours = { weekdays: [0, 1, 2, 3, 4], startMinutes: 480, endMinutes: 1080 };

describe('a centre is open', () => {
  it('around the clock where nothing is said', () => {
    expect(new Set(openHours({}))).toEqual(new Set(['0-23 (24)']));
  });

  it('from its opening to before its closing time', () => {
    expect(openHours({ openingHours: [days] })).toEqual([
      ...Array.from({ length: 5 }, () => '8-17 (10)'),
      'closed',
      'closed',
      '8-17 (10)',
    ]);
  });

  it('past midnight on the next date', () => {
    expect(openHours({ openingHours: [nights] }).slice(4, 7)).toEqual([
      '22-23 (2)',
      '0-5 (6)',
      'closed',
    ]);
  });

  it('not on closed dates, nor in the night that would have begun there', () => {
    const closedDates = ['2024-07-05'];
    expect(openHours({ openingHours: [nights, days], closedDates }).slice(3, 7)).toEqual([
      '8-17 (10)',
      'closed',
      'closed',
      'closed',
    ]);
  });

  it('to the end of the night that began before a closed date', () => {
    const closedDates = ['2024-07-06'];
    expect(openHours({ openingHours: [nights], closedDates }).slice(4, 7)).toEqual([
      '22-23 (2)',
      '0-5 (6)',
      'closed',
    ]);
  });

  it('in one piece, as long as really passes, where it opens or closes within an hour that the clock repeats or skips', () => {
    const nightsOf = [
      ['Europe/Berlin', '2024-10-26'],
      ['Europe/Berlin', '2024-03-30'],
      ['America/Havana', '2024-11-02'],
      ['America/Sao_Paulo', '2018-02-17'],
      ['Africa/Cairo', '2024-04-25'],
    ] as const;
    for (const [timeZone, date] of nightsOf) {
      const night = intervalGrid({
        from: date,
        to: addDays(date, 1),
        timeZone,
        intervalSeconds: 1800,
      });
      for (const startMinutes of [1320, 1380, 1410])
        for (const endMinutes of [1410, 1440, 1470, 1500, 1530, 1560, 1590, 1620]) {
          if (endMinutes <= startMinutes) continue;
          const open = openIntervals(night, {
            openingHours: [{ dates: [date], startMinutes, endMinutes }],
          });
          const on = [...open.keys()].filter((i) => open[i] === 1);
          const minutes = elapsedMinutes(date, startMinutes, endMinutes, timeZone);
          const where = `${timeZone} ${startMinutes}-${endMinutes}`;
          expect([where, on.length * 30]).toEqual([where, minutes]);
          expect([where, on.at(-1)! - on[0]! + 1]).toEqual([where, on.length]);
        }
    }
  });

  it('never where the opening hours are empty', () => {
    expect(new Set(openHours({ openingHours: [] }))).toEqual(new Set(['closed']));
  });

  it('by hours that make sense', () => {
    const hours = { weekdays: [7], startMinutes: 1320, endMinutes: 360 };
    expect(() => openIntervals(grid, { openingHours: [hours], closedDates: ['1.7.2024'] })).toThrow(
      [
        'openIntervals: openingHours[0].weekdays[0] must be a weekday from 0 (Monday) to 6 (Sunday) (got 7)',
        'openIntervals: openingHours[0].endMinutes must be after startMinutes (add 1440 to close on the next date) (got 360)',
        'openIntervals: closedDates[0] must be a date of the calendar in the form \'YYYY-MM-DD\' (got "1.7.2024")',
      ].join('\n'),
    );
    const long = { weekdays: [0], startMinutes: 60, endMinutes: 1560 };
    expect(() => openIntervals(grid, { openingHours: [long] })).toThrow(
      'openIntervals: openingHours[0].endMinutes must be at most 24 hours after startMinutes (got 1560)',
    );
  });
});
