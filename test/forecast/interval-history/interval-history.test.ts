import fc from 'fast-check';
import { type HistoryRow, type IntervalHistoryInput, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { aroundTheClock, berlin, codes, rowsOf, total } from './support/rows.ts';

describe('rows of hours read in half-hours', () => {
  const hourly = rowsOf(14).filter(({ time }) => time.endsWith(':00'));

  it('are told first, with the interval to read them with', () => {
    const { findings } = intervalHistory(hourly, berlin);
    expect(findings[0]).toEqual({
      code: 'coarse-rows',
      message:
        'the rows stand 60 minutes or more apart, the intervals are of 30: ' +
        'if the file has one row for each interval, say that its intervals are that long (intervalSeconds 3600)',
      values: { count: 14 * 24, apart: 60, minutes: 30, seconds: 3600 },
      count: 14 * 24,
      dates: [],
    });
  });

  it('are none if a single row begins between them, or in their own intervals', () => {
    const between = [...hourly, { time: '2024-07-02T10:30', contacts: 1 }];
    expect(codes(between).join()).not.toContain('coarse-rows');
    expect(codes(hourly, { ...berlin, intervalSeconds: 3600 })).toEqual([]);
  });
});

describe('the rows of an export become a history', () => {
  it('without a finding where nothing is odd', () => {
    const history = intervalHistory(rowsOf(14), berlin);
    expect(history.findings).toEqual([]);
    expect(history.openingHours).toEqual(aroundTheClock);
    expect(history.days).toHaveLength(14);
    expect(history.days[1]).toEqual({
      date: '2024-07-02',
      weekday: 1,
      first: 48,
      count: 48,
      closed: false,
      holiday: undefined,
    });
    expect(history.contacts[3]).toBe(10 + (90 % 7));
    expect(history.starts[0]).toBe(Date.UTC(2024, 5, 30, 22));
    expect(history.ahtSeconds).toBeUndefined();
  });

  const isoOf = (time: number, digits: number) => new Date(time).toISOString().slice(0, digits);
  it.each([
    ['local times', (local: number) => isoOf(local, 16)],
    ['local times with a blank', (local: number) => isoOf(local, 19).replace('T', ' ')],
    ['offsets', (local: number) => `${isoOf(local, 16)}+02:00`],
    ['UTC', (local: number) => isoOf(local - 7_200_000, 24)],
    ['epoch milliseconds', (local: number) => local - 7_200_000],
  ])('from %s alike', (_, write) => {
    const rows = Array.from({ length: 96 }, (_row, i) => ({
      time: write(Date.UTC(2024, 6, 1) + i * 1_800_000),
      contacts: i,
    }));
    expect([...intervalHistory(rows, berlin).contacts]).toEqual(
      rows.map(({ contacts }) => contacts),
    );
  });

  it('whatever their order, and says that they were sorted', () => {
    const rows = rowsOf(14);
    const reversed = intervalHistory([...rows].reverse(), berlin);
    expect(reversed.contacts).toEqual(intervalHistory(rows, berlin).contacts);
    expect(reversed.findings.map(({ code }) => code)).toEqual(['unsorted-rows']);
  });

  it('without a change to rows and options', () => {
    const rows = Object.freeze(rowsOf(3).map((row) => Object.freeze(row)));
    const options = Object.freeze({ ...berlin, holidays: Object.freeze([]) });
    expect(() => intervalHistory(rows, options)).not.toThrow();
  });

  it('in quarter-hours and hours as well', () => {
    const quarters = intervalHistory(rowsOf(14), { ...berlin, intervalSeconds: 900 });
    expect(quarters.contacts).toHaveLength(14 * 96);
    const hours = intervalHistory(rowsOf(14), { ...berlin, intervalSeconds: 3600 });
    expect(total(hours.contacts)).toBe(total(intervalHistory(rowsOf(14), berlin).contacts));
    expect(codes(rowsOf(14), { ...berlin, intervalSeconds: 3600 })).toEqual(['off-grid-rows 336']);
  });

  it('from one row', () => {
    const history = intervalHistory([{ time: '2024-07-01T08:00', contacts: 5 }], berlin);
    expect(history.days).toHaveLength(1);
    expect(history.contacts[16]).toBe(5);
    expect(total(history.open)).toBe(1);
  });

  it('with every contact of every row, in any order and however often repeated', () => {
    const anyRows = fc.array(
      fc.record({
        time: fc.integer({ min: Date.UTC(2024, 9, 20), max: Date.UTC(2024, 10, 3) }),
        contacts: fc.integer({ min: 0, max: 50 }),
      }),
      { minLength: 1, maxLength: 60 },
    );
    const options = { ...berlin, duplicates: 'add', openingHours: aroundTheClock } as const;
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, isLocal) => {
        const written = rows.map(({ time, contacts }) => ({
          time: isLocal ? isoOf(time, 19) : time,
          contacts,
        }));
        const history = intervalHistory(written, options);
        expect(total(history.contacts)).toBe(total(rows.map(({ contacts }) => contacts)));
      }),
    );
  });
});

describe('days unlike others', () => {
  const without = (date: string) => rowsOf(28).filter(({ time }) => !time.startsWith(date));
  const holidays = [
    { date: '2024-07-04', name: 'Independence Day' },
    { date: '2025-07-04', name: 'Independence Day' },
  ];

  it('carry the names of their holidays', () => {
    const history = intervalHistory(rowsOf(14), { ...berlin, holidays });
    expect(history.days[3]?.holiday).toBe('Independence Day');
    expect(history.days[3]?.closed).toBe(false);
    expect(history.holidays).toEqual(holidays);
  });

  it('are closed if a holiday has no rows, unknown if a usual day has none', () => {
    const closed = intervalHistory(without('2024-07-04'), { ...berlin, holidays });
    expect(closed.days[3]?.closed).toBe(true);
    expect(closed.findings.map(({ code }) => code)).toEqual(['holidays-closed']);
    const unknown = intervalHistory(without('2024-07-05'), { ...berlin, holidays });
    expect(unknown.days[4]?.closed).toBe(false);
    expect(unknown.findings.map(({ code }) => code)).toEqual(['missing-days']);
  });

  it('are closed where the caller says so, and contacts there are told', () => {
    const history = intervalHistory(rowsOf(14), { ...berlin, closedDates: ['2024-07-04'] });
    expect(history.days[3]?.closed).toBe(true);
    expect(total(history.contacts.slice(3 * 48, 4 * 48))).toBe(0);
    expect(history.findings[0]?.code).toBe('contacts-while-closed');
    expect(history.findings[0]?.dates).toEqual(['2024-07-04']);
  });
});

describe('the night in which the clock changes', () => {
  const nightOf = (rows: readonly HistoryRow[]) =>
    intervalHistory(rows, { ...berlin, openingHours: aroundTheClock });
  const row = (time: string, contacts: number) => ({ time: `2024-10-27T${time}`, contacts });

  it('takes rows of the hour that exists twice in the order of the file', () => {
    const clocks = ['01:30', '02:00', '02:30', '02:00', '02:30', '03:00'];
    const { contacts, findings } = nightOf(clocks.map((clock, i) => row(clock, i + 1)));
    expect([...contacts.slice(3, 9)]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(findings.map(({ code }) => code)).toEqual(['missing-intervals']);
  });

  it('shares a single row evenly over both hours, so that the total of the day stands', () => {
    const { contacts, findings } = nightOf([row('01:30', 1), row('02:00', 8), row('02:30', 6)]);
    expect([...contacts.slice(3, 8)]).toEqual([1, 4, 3, 4, 3]);
    expect(findings.find(({ code }) => code === 'repeated-hour')).toEqual({
      code: 'repeated-hour',
      message:
        '2 rows stand for a clock time that exists twice on their date: each is shared evenly by both',
      values: { count: 2 },
      count: 2,
      dates: ['2024-10-27'],
    });
  });

  it('needs no guess where rows carry an offset', () => {
    const { contacts, findings } = nightOf([
      row('02:00+02:00', 2),
      row('02:30+02:00', 3),
      row('02:00+01:00', 4),
      row('02:30+01:00', 5),
    ]);
    expect([...contacts.slice(4, 8)]).toEqual([2, 3, 4, 5]);
    expect(findings.map(({ code }) => code)).toEqual(['missing-intervals']);
  });

  it('moves rows at a skipped time behind the change', () => {
    const { contacts, findings, days } = nightOf([
      { time: '2024-03-31T02:00', contacts: 2 },
      { time: '2024-03-31T03:00', contacts: 3 },
    ]);
    expect(days[0]?.count).toBe(46);
    expect(contacts[4]).toBe(5);
    expect(findings.map(({ code }) => code)).toEqual(['missing-intervals', 'skipped-hour']);
  });
});

describe('volumes beside the contacts', () => {
  it('are added up, also while agents are off duty', () => {
    const { volumes, contacts } = intervalHistory(
      [
        { time: '2024-07-01T07:30', contacts: 0, arrivals: 4, selfServed: 4 },
        { time: '2024-07-01T08:00', contacts: 6, arrivals: 10, selfServed: 4, abandoned: 1 },
      ],
      { ...berlin, openingHours: [{ weekdays: [0], startMinutes: 480, endMinutes: 540 }] },
    );
    expect([...contacts.slice(15, 17)]).toEqual([null, 6]);
    expect([...(volumes?.arrivals?.slice(15, 17) ?? [])]).toEqual([4, 10]);
    expect([...(volumes?.abandoned?.slice(15, 17) ?? [])]).toEqual([null, 1]);
    expect(volumes?.outbound).toBeUndefined();
  });
});

describe('what is no history', () => {
  const refusal = (rows: unknown, options: unknown = berlin): string => {
    try {
      intervalHistory(rows as HistoryRow[], options as IntervalHistoryInput);
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('the rows were accepted');
  };

  it('is refused with every bad field of every row', () => {
    const rows = [
      { time: '2024-07-01T08:00', contacts: -1 },
      { time: '1.7.2024 8:30', contacts: Number.NaN, ahtSeconds: Infinity },
      null,
      { time: 20240701, contacts: '12' },
    ];
    const time = "an ISO time such as '2024-07-01T08:30', or epoch milliseconds, from 1970 to 2200";
    expect(refusal(rows).split('\n')).toEqual([
      'intervalHistory: rows[0].contacts must be a number of 0 or more (got -1)',
      `intervalHistory: rows[1].time must be ${time} (got "1.7.2024 8:30")`,
      'intervalHistory: rows[1].contacts must be a number of 0 or more (got NaN)',
      'intervalHistory: rows[1].ahtSeconds must be a number of 0 or more (got Infinity)',
      'intervalHistory: rows[2] must be an object with time and contacts (got null)',
      'intervalHistory: rows[3].contacts must be a number of 0 or more (got "12")',
    ]);
  });

  it('lists the first twenty bad fields and counts the rest', () => {
    const lines = refusal(rowsOf(3).map((row) => ({ ...row, contacts: -1 }))).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('intervalHistory: and 124 more');
  });

  it.each([[[]], [undefined], ['rows']])('%j has no rows', (rows) => {
    expect(refusal(rows)).toMatch(/^intervalHistory: rows must be an array of at least one row/);
  });

  it('spans decades, which is a year typed wrong', () => {
    const rows = [
      { time: '2024-07-01T08:00', contacts: 1 },
      { time: '2104-07-01T08:00', contacts: 1 },
    ];
    expect(refusal(rows)).toMatch(/^intervalHistory: rows must be within 20 years/);
  });

  it('has options that are none', () => {
    const options = { timeZone: 'CET+1', intervalSeconds: 0, holidays: [{ date: '2024-07-04' }] };
    expect(refusal(rowsOf(1), options)).toBe(
      [
        'intervalHistory: timeZone must be an IANA time zone such as \'Europe/Berlin\' (got "CET+1")',
        'intervalHistory: intervalSeconds must be a whole number of minutes, in seconds, that divides a day (900, 1800, 3600) (got 0)',
        'intervalHistory: holidays[0].name must be a text that is not empty (got undefined)',
      ].join('\n'),
    );
  });
});
