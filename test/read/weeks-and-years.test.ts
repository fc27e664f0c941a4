import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';

/** Contacts and handle time of a time, told apart from every other. */
const DAYS = Array.from({ length: 14 }, (_, i) => `2025-02-${String(i + 3).padStart(2, '0')}`);
const CLOCKS = ['08:00', '08:30', '09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '12:00'];
const contactsOf = (day: number, clock: number) => 3 + ((7 * day + 5 * clock) % 23);
const truth = DAYS.flatMap((date, d) =>
  CLOCKS.map((clock, c) => ({ date, clock, d, c, contacts: contactsOf(d, c) })),
);
type Truth = (typeof truth)[number];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const table = (headers: readonly string[], row: (of: Truth) => readonly (string | number)[]) =>
  [headers, ...truth.map(row)].map((cells) => cells.join(';')).join('\n');

/** The contacts of each time that was read. */
function contactsRead(source: Parameters<typeof readExport>[0], options = {}) {
  const { account, rows, kind } = readExport(source, options);
  expect(account.questions).toEqual([]);
  expect(kind).toBe('intervals');
  return new Map(rows.map((row) => [row.time, (row as { contacts: number }).contacts]));
}

const expected = new Map(truth.map(({ date, clock, contacts }) => [`${date}T${clock}`, contacts]));
const mondayOf = (d: number) => DAYS[7 * Math.floor(d / 7)]!;
const us = (date: string) => `${Number(date.slice(5, 7))}/${Number(date.slice(8))}/2025`;
const code = (source: string, options = {}) => {
  try {
    readExport(source, options);
  } catch (error) {
    return (error as { issues: readonly { code: string }[] }).issues.map((issue) => issue.code);
  }
  return [];
};

describe('days that are told by their week', () => {
  it('stand in a column of weekdays beside the first date of the week', () => {
    const source = table(['Week of', 'Weekday', 'Time', 'Calls'], ({ d, clock, contacts }) => [
      us(mondayOf(d)),
      WEEKDAYS[d % 7]!,
      clock,
      contacts,
    ]);
    expect(contactsRead(source)).toEqual(expected);
  });

  it('are not added up where the order of day and month is open, but asked about', () => {
    // 3 February is a Monday, 2 March a Sunday; the week of the file begins on neither.
    const rows = WEEKDAYS.slice(2).concat('Monday', 'Tuesday');
    const source = rows.flatMap((day) => CLOCKS.map((clock) => `02/03/2025;${day};${clock};5`));
    expect(code(['Week of;Weekday;Time;Calls', ...source].join('\n'))).toEqual(['date-order']);
  });

  it('stand below a title that names the week, or below a line for each week', () => {
    const week = (w: number) => [
      `Week commencing ${us(DAYS[7 * w]!)}`,
      'Day;Time;Calls',
      ...truth
        .filter(({ d }) => Math.floor(d / 7) === w)
        .map(({ d, clock, contacts }) => `${WEEKDAYS[d % 7]};${clock};${contacts}`),
    ];
    expect(contactsRead([...week(0), '', ...week(1)].join('\n'))).toEqual(expected);
  });

  it('stand side by side below the line of their week', () => {
    const block = (w: number) => [
      `Week ${us(DAYS[7 * w]!)} - ${us(DAYS[7 * w + 6]!)}`,
      ['Interval', ...WEEKDAYS].join(';'),
      ...CLOCKS.map((clock, c) =>
        [clock, ...WEEKDAYS.map((_, i) => contactsOf(7 * w + i, c))].join(';'),
      ),
    ];
    expect(contactsRead([...block(0), '', ...block(1)].join('\n'))).toEqual(expected);
  });

  it('may have their weekdays in a second line below the dates', () => {
    const source = [
      ['', ...DAYS].join(';'),
      ['Time', ...DAYS.map((_, d) => WEEKDAYS[d % 7]!)].join(';'),
      ...CLOCKS.map((clock, c) => [clock, ...DAYS.map((_, d) => contactsOf(d, c))].join(';')),
    ].join('\n');
    expect(contactsRead(source)).toEqual(expected);
  });

  it('may be numbered beside a week of ISO 8601', () => {
    const source = table(['week', 'weekday', 'time', 'calls'], ({ d, clock, contacts }) => [
      `2025-W${d < 7 ? '06' : '07'}`,
      (d % 7) + 1,
      clock,
      contacts,
    ]);
    expect(contactsRead(source)).toEqual(expected);
  });
});

describe('dates without a year', () => {
  const forms: readonly [string, (date: string) => string, object][] = [
    ['03.02.', (date) => `${date.slice(8)}.${date.slice(5, 7)}.`, {}],
    ['2/3', (date) => us(date).slice(0, -5), { dateOrder: 'mdy' }],
    ['3 Feb', (date) => `${Number(date.slice(8))} Feb`, {}],
    ['Feb 3', (date) => `Feb ${Number(date.slice(8))}`, {}],
    ['2月3日', (date) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`, {}],
  ];
  it.each(forms)('%s is asked about, and the option year answers', (_, write, more) => {
    const source = table(['Date', 'Time', 'Calls'], ({ date, clock, contacts }) => [
      write(date),
      clock,
      contacts,
    ]);
    expect(code(source, more)).toEqual(['no-year']);
    expect(contactsRead(source, { ...more, year: 2025 })).toEqual(expected);
  });

  it('take the one year that a title names, and not that of a date in it', () => {
    const body = table(['Date', 'Time', 'Calls'], ({ date, clock, contacts }) => [
      `${Number(date.slice(8))} Feb`,
      clock,
      contacts,
    ]);
    expect(contactsRead(`Calls of 2025\n${body}`)).toEqual(expected);
    expect(code(`Exported 2026-01-05\n${body}`)).toEqual(['no-year']);
  });

  it('go on in the next year after December', () => {
    const source = ['Date;Time;Calls'];
    for (const date of ['30 Dec', '31 Dec', '1 Jan', '2 Jan', '3 Jan'])
      for (const clock of CLOCKS) source.push(`${date};${clock};4`);
    const { account } = readExport(source.join('\n'), { year: 2024 });
    expect([account.from, account.to]).toEqual(['2024-12-30', '2025-01-03']);
  });

  it('may stand side by side', () => {
    const source = [
      ['Time', ...DAYS.map((date) => `${date.slice(8)}-Feb`)].join(';'),
      ...CLOCKS.map((clock, c) => [clock, ...DAYS.map((_, d) => contactsOf(d, c))].join(';')),
    ].join('\n');
    expect(code(source)).toEqual(['no-year']);
    expect(contactsRead(source, { year: 2025 })).toEqual(expected);
  });
});

describe('parts of a day and of a year by their number', () => {
  const minuteOf = (clock: string) => 60 * Number(clock.slice(0, 2)) + Number(clock.slice(3));
  const cases: readonly [string, (of: Truth) => readonly (string | number)[]][] = [
    ['date;minute of day', ({ date, clock }) => [date, minuteOf(clock)]],
    ['date;minute', ({ date, clock }) => [date, minuteOf(clock)]],
    ['date;second of day', ({ date, clock }) => [date, 60 * minuteOf(clock)]],
    ['date;time', ({ d, clock }) => [`2025-0${34 + d}`, clock]],
    ['date;time', ({ d, clock }) => [`20250${34 + d}`, clock]],
    ['year;day of year;time', ({ d, clock }) => [2025, 34 + d, clock]],
    ['time', ({ date, clock }) => [`${date}T${clock}+01:00[Europe/Berlin]`]],
    [
      '日期;时间',
      ({ date, clock }) => [date, `${Number(clock.slice(0, 2))}시 ${clock.slice(3)}분`],
    ],
    [
      '日付;時間',
      ({ date, clock }) => [date, clock.replace(/^12/, '午後0').replace(/^(\d)/, '午前$1')],
    ],
  ];
  it.each(cases)('%s', (headers, write) => {
    const source = table([...headers.split(';'), 'calls'], (of) => [...write(of), of.contacts]);
    const read = [...contactsRead(source)].map(([time, n]) => [
      time.replace('+01:00', '').replace(/:00$/, ':00').slice(0, 16),
      n,
    ]);
    expect(new Map(read as [string, number][])).toEqual(expected);
  });

  it.each([
    ['08-09', (h: number) => `${String(h).padStart(2, '0')}-${String(h + 1).padStart(2, '0')}`],
    ['dalle 08:00 alle 09:00', (h: number) => `dalle ${h}:00 alle ${h + 1}:00`],
    ['08.00.00.000000 AM', (h: number) => `0${h}.00.00.000000 AM`],
  ])('an hour as %s', (_, write) => {
    const rows = DAYS.flatMap((date) => [7, 8, 9].map((h) => `${date};${write(h)};${h}`));
    const read = contactsRead(['Date;Hour;Calls', ...rows].join('\n'));
    expect(read.get('2025-02-05T08:00')).toBe(8);
    expect(read.size).toBe(3 * DAYS.length);
  });

  it.each([
    [':48', 48],
    ['3\'48"', 228],
    ['1899-12-30 00:03:48', 228],
  ])('a handle time of %s', (cell, seconds) => {
    const source = table(['Date', 'Time', 'Calls', 'AHT'], ({ date, clock, contacts }) => [
      date,
      clock,
      contacts,
      cell,
    ]);
    expect(readExport(source).account.ahtSeconds).toBe(seconds);
  });

  it.each(['#DIV/0!', '\\N', '(null)', '#WERT!'])('no handle time as %s', (nothing) => {
    const source = table(['Date', 'Time', 'Calls', 'AHT'], ({ date, clock, contacts, c }) => [
      date,
      clock,
      contacts,
      c === 0 ? nothing : 240,
    ]);
    expect(readExport(source).account.ahtSeconds).toBe(240);
  });
});
