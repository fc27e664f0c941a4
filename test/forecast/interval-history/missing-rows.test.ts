import { type HistoryRow, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw } from '../../support/simulated-rows.ts';
import { aroundTheClock, berlin, codes, rowsOf } from './support/rows.ts';

describe('a missing row', () => {
  const withoutNoon = (rows: readonly (HistoryRow & { readonly time: string })[]) =>
    rows.filter(({ time }) => !time.startsWith('2024-07-03T12'));
  const quiet = rowsOf(28, { contacts: (day, minutes) => (day + minutes / 30) % 3 });

  it('is unknown, not zero', () => {
    const history = intervalHistory(withoutNoon(rowsOf(14)), berlin);
    expect(history.contacts[2 * 48 + 24]).toBeNull();
    expect(history.findings).toEqual([
      {
        code: 'missing-intervals',
        message: '2 open intervals have no row: they are unknown',
        values: { count: 2 },
        count: 2,
        dates: ['2024-07-03'],
      },
    ]);
  });

  it('is zero where the caller says so', () => {
    const history = intervalHistory(withoutNoon(rowsOf(14)), { ...berlin, missingRows: 'zero' });
    expect(history.contacts[2 * 48 + 24]).toBe(0);
    expect(history.findings.map(({ code }) => code)).toEqual(['zeros-inferred']);
  });

  it('is zero in a quiet centre whose system writes no row for an empty half-hour', () => {
    const rows = quiet.filter(({ contacts }) => contacts > 0);
    const history = intervalHistory(rows, berlin);
    expect([...history.contacts]).toEqual(quiet.map(({ contacts }) => contacts));
    expect(codes(rows)).toEqual([`zeros-inferred ${quiet.length - rows.length}`]);
  });

  it('stays unknown there if a whole date has none, or the caller says so', () => {
    const rows = quiet.filter(
      ({ contacts, time }) => contacts > 0 && !time.startsWith('2024-07-09'),
    );
    const { findings } = intervalHistory(rows, berlin);
    expect(findings[0]?.code).toBe('missing-days');
    expect(findings[0]?.dates).toEqual(['2024-07-09']);
    expect(codes(rows, { ...berlin, missingRows: 'unknown' })[1]).toMatch(/^missing-intervals/);
  });

  it('stays unknown where the file does write its zeros', () => {
    const rows = quiet.filter(({ contacts }, i) => contacts > 0 || i < 48);
    expect(codes(rows)[0]).toMatch(/^missing-intervals/);
  });

  it('stays unknown in a busy centre, where no contact at all would be a wonder', () => {
    const rows = withoutNoon(rowsOf(28, { contacts: () => 40 }));
    expect(codes(rows)).toEqual(['missing-intervals 2']);
  });
});

describe('hours without rows', () => {
  const office = { from: 480, to: 1080 };

  it('are closed: evenings, nights and weekends', () => {
    const rows = rowsOf(28, office).filter(
      ({ time }) => ![0, 6].includes(new Date(`${time}Z`).getUTCDay()),
    );
    const history = intervalHistory(rows, berlin);
    expect(history.openingHours).toEqual([
      { weekdays: [0, 1, 2, 3, 4], startMinutes: 480, endMinutes: 1080 },
    ]);
    const closed = history.days.filter((day) => day.closed).map(({ weekday }) => weekday);
    expect(closed).toEqual([5, 6, 5, 6, 5, 6]);
    expect(history.findings).toEqual([
      {
        code: 'hours-inferred',
        message:
          'no opening hours were given; where rows are, the centre counts as open: Mon Tue Wed Thu Fri 08:00-18:00',
        values: {
          count: 1,
          hours: [
            {
              subject: 'openingHours',
              code: 'open',
              message: 'Mon Tue Wed Thu Fri 08:00-18:00',
              values: { weekdays: [0, 1, 2, 3, 4], from: '08:00', to: '18:00' },
            },
          ],
        },
        count: 1,
        dates: [],
      },
    ]);
  });

  it('on weekdays that the history does not reach are taken as open, and that is said', () => {
    // Monday to Friday of a single week.
    const { findings } = intervalHistory(rowsOf(5, office), berlin);
    expect(findings.map(({ message }) => message)).toEqual([
      'no opening hours were given; where rows are, the centre counts as open: Mon Tue Wed Thu Fri Sat Sun 08:00-18:00; ' +
        'of Sat Sun the history has no date: taken as open like the others',
    ]);
  });

  it('stay open on a line of few calls round the clock, for which the system writes no empty rows', () => {
    const isAroundTheClock = (_: unknown, seed: number) => {
      const random = seededRandom(seed);
      const rows = rowsOf(56, { contacts: () => poissonDraw(0.3, random) });
      const { openingHours } = intervalHistory(
        rows.filter(({ contacts }) => contacts > 0),
        berlin,
      );
      return openingHours.length === 1 && openingHours[0]!.weekdays!.length === 7;
    };
    // One in twenty weeks may have a run that chance was unlikely to empty.
    expect(Array.from({ length: 20 }).filter(isAroundTheClock).length).toBeGreaterThanOrEqual(18);
  });

  it('at noon are a break', () => {
    const rows = rowsOf(28, office).filter(({ time }) => !time.includes('T12:'));
    expect(intervalHistory(rows, berlin).openingHours).toEqual([
      { weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 480, endMinutes: 720 },
      { weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 780, endMinutes: 1080 },
    ]);
  });

  it('are not opened by one stray row', () => {
    const rows = [...rowsOf(28 * 7, office), { time: '2024-07-03T05:00', contacts: 2 }];
    const { openingHours, findings } = intervalHistory(rows, berlin);
    expect(openingHours.map(({ startMinutes }) => startMinutes)).toEqual([480]);
    expect(findings[0]).toEqual({
      code: 'contacts-while-closed',
      message: '1 closed interval has contacts, 2 in all: they are left out',
      values: { count: 1, contacts: 2 },
      count: 1,
      dates: ['2024-07-03'],
    });
  });

  it('in a single week count as a loss if other days have rows there', () => {
    const rows = rowsOf(7).filter(({ time }) => !time.startsWith('2024-07-03T1'));
    expect(intervalHistory(rows, berlin).openingHours).toEqual(aroundTheClock);
    expect(codes(rows)).toEqual(['missing-intervals 20']);
  });

  it('after the last row of a cut history do not close its weekday', () => {
    const rows = rowsOf(7).slice(0, -20);
    expect(intervalHistory(rows, berlin).openingHours).toEqual(aroundTheClock);
  });

  it('of a quiet night stay open, since chance can empty them', () => {
    const rows = rowsOf(28).filter(
      ({ time }) => !/T0[0-5]/.test(time) || (time.includes('T03:30') && time > '2024-07-22'),
    );
    const { openingHours } = intervalHistory(rows.concat(nightly(28)), berlin);
    expect(openingHours).toEqual(aroundTheClock);
  });

  it('are empty if opening hours say that the centre was open, and no row ever says 0', () => {
    const options = { ...berlin, openingHours: aroundTheClock };
    expect(codes(rowsOf(14, office), options)).toEqual([`zeros-inferred ${14 * 28}`]);
  });

  it('of weekdays that a short history does not reach are those of the others', () => {
    expect(intervalHistory(rowsOf(3, office), berlin).openingHours).toEqual([
      { weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 480, endMinutes: 1080 },
    ]);
  });
});

/** A call every other hour of the night, at an hour that moves from date to date. */
function nightly(days: number) {
  return rowsOf(days, { from: 0, to: 360 }).filter((_, i) => (i + Math.floor(i / 12)) % 4 === 0);
}
