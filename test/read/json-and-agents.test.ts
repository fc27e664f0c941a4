import { exportReader, readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';

/** Two days of half-hours from 08:00 to 16:00. */
const ROWS = ['2025-03-03', '2025-03-04'].flatMap((date, day) =>
  Array.from({ length: 16 }, (_, i) => ({
    date,
    minutes: 480 + 30 * i,
    time: `${String(8 + (i >> 1)).padStart(2, '0')}:${i % 2 === 0 ? '00' : '30'}`,
    offered: 10 + ((i * 7 + day) % 13),
    aht: 180 + i,
  })),
);
const OFFERED = ROWS.reduce((sum, { offered }) => sum + offered, 0);
const HANDLED = ROWS.reduce((sum, { offered, aht }) => sum + offered * aht, 0) / OFFERED;
const UTC = { timeZone: 'UTC' } as const;

function mustBeTrue({ rows, account }: ReturnType<typeof readExport>): void {
  expect(account.questions).toEqual([]);
  expect(account.contactsUsed).toBe(OFFERED);
  expect(Math.abs(account.ahtSeconds! / HANDLED - 1)).toBeLessThan(1e-12);
  expect(rows.map((row) => row.time.slice(0, 16))).toEqual(
    ROWS.map(({ date, time }) => `${date}T${time}`),
  );
}

describe('rows of JSON', () => {
  const records = ROWS.map(({ date, time, offered, aht }) => ({ date, time, offered, aht }));
  const cells = ROWS.map(({ date, time, offered, aht }) => [date, time, offered, aht]);
  const headers = ['Date', 'Time', 'Offered', 'AHT'];
  it.each([
    ['a list of records', records],
    ['records within a record', { report: 'x', data: { rows: records } }],
    ['headers and rows', { columns: headers, rows: cells }],
    ['a list of lists', [headers, ...cells]],
    [
      'records within records',
      ROWS.map(({ date, time, offered, aht }) => ({
        interval: { start: `${date}T${time}` },
        offered,
        aht,
      })),
    ],
  ])('are read: %s', (_, value) => {
    mustBeTrue(readExport(JSON.stringify(value), UTC));
    mustBeTrue(readExport(new TextEncoder().encode(JSON.stringify(value, null, 2)), UTC));
  });

  it('are read where each is a line, and in pieces', () => {
    const text = records.map((record) => JSON.stringify(record)).join('\n');
    mustBeTrue(readExport(text, UTC));
    const reader = exportReader(UTC);
    for (let at = 0; at < text.length; at += 100) reader.push(text.slice(at, at + 100));
    expect(reader.end().account.contactsUsed).toBe(OFFERED);
  });

  it.each([
    ['lists in cells', ROWS.map(({ date }) => ({ date, calls: [1, 2] }))],
    ['two lists', { a: records, b: records }],
    ['no list', { date: '2025-03-03', calls: 3 }],
  ])('are refused with what to do: %s', (_, value) => {
    expect(() => readExport(JSON.stringify(value), UTC)).toThrow(
      /the file is JSON, not lines of cells; export it as CSV, or as one list of records/,
    );
  });
});

describe('rows of agents', () => {
  const AGENTS = ['Kim', 'Lee', 'Max', 'Noa'];
  const shares = (offered: number) => AGENTS.map((_, i) => Math.floor((offered + i) / 4));
  const head = 'Date,Interval,Agent,Team,Handled,Avg Handle Time';
  const ofAgents = (extra: (row: (typeof ROWS)[number], parts: number[]) => string[]) =>
    [
      head,
      ...ROWS.flatMap((row) => {
        const parts = shares(row.offered);
        return [
          ...AGENTS.map(
            (name, i) =>
              `${row.date},${row.time},${name},${i < 2 ? 'North' : 'South'},${parts[i]},${row.aht}`,
          ),
          ...extra(row, parts),
        ];
      }),
    ].join('\n');
  const handled = { ...UTC, columns: { Handled: 'contacts' } } as const;
  it.each([
    ['alone, one of whom is called Max', () => []],
    [
      'with a row of all of them',
      ({ date, time, offered, aht }) => [`${date},${time},Team,,${offered},${aht}`],
    ],
    [
      'with a total',
      ({ date, time, offered, aht }) => [`${date},${time},Total,,${offered},${aht}`],
    ],
    [
      'with a row of each team',
      ({ date, time, aht }, [a = 0, b = 0, c = 0, d = 0]) => [
        `${date},${time},,North,${a + b},${aht}`,
        `${date},${time},,South,${c + d},${aht}`,
      ],
    ],
  ] satisfies [string, Parameters<typeof ofAgents>[0]][])('count once: %s', (_, extra) => {
    const { account } = readExport(ofAgents(extra), handled);
    expect(account.questions).toEqual([]);
    expect(account.contactsUsed).toBe(OFFERED);
    expect(account.intervalSeconds).toBe(1800);
    const reader = exportReader(handled);
    const text = ofAgents(extra);
    for (let at = 0; at < text.length; at += 1500) reader.push(text.slice(at, at + 1500));
    expect(reader.end().account.contactsUsed).toBe(OFFERED);
  });

  it('all count where no label has what the others have together', () => {
    const nobody = ofAgents(({ date, time, aht }) => [`${date},${time},,North,3,${aht}`]);
    expect(readExport(nobody, handled).account.contactsUsed).toBe(OFFERED + 3 * ROWS.length);
  });
});

describe('parts of an hour that are numbered', () => {
  const quarters = (clock: (minutes: number) => string, number: (minutes: number) => number) =>
    [
      'Date,Clock,Quarter,Offered,AHT',
      ...['2025-03-03', '2025-03-04'].flatMap((date) =>
        Array.from(
          { length: 96 },
          (_, i) => `${date},${clock(15 * i)},${number(15 * i)},${1 + (i % 5)},200`,
        ),
      ),
    ].join('\n');
  it.each([
    [
      'quarters of a half-hour',
      quarters(
        (m) => `${two(Math.floor(m / 60))}:${m % 60 < 30 ? '00' : '30'}`,
        (m) => (m % 30) / 15 + 1,
      ),
    ],
    [
      'quarters of an hour',
      quarters(
        (m) => `${two(Math.floor(m / 60))}:00`,
        (m) => (m % 60) / 15 + 1,
      ),
    ],
  ])('begin so much later: %s', (_, text) => {
    const { rows, account } = readExport(text, UTC);
    expect(account.questions).toEqual([]);
    expect(account.intervalSeconds).toBe(900);
    expect(rows.slice(0, 5).map(({ time }) => time.slice(11, 16))).toEqual([
      '00:00',
      '00:15',
      '00:30',
      '00:45',
      '01:00',
    ]);
  });

  it('are none where they are quarters of a year', () => {
    const text = [
      'Date,Time,Quarter,Offered,AHT',
      ...ROWS.map(({ date, time, offered, aht }) => `${date},${time},1,${offered},${aht}`),
    ].join('\n');
    mustBeTrue(readExport(text, UTC));
  });

  it('of a day are counted from the first and the last of them, whatever every third row has', () => {
    const days = Array.from({ length: 14 }, (_, i) => `2025-03-${two(3 + i)}`);
    const text = [
      'Day,Period,Offered,AHT (s)',
      ...days.flatMap((day) =>
        Array.from({ length: 96 }, (_, i) => `${day},${i + 1},${1 + (i % 5)},200`),
      ),
    ].join('\n');
    const { rows, account } = readExport(text, UTC);
    expect(account.questions).toEqual([]);
    expect(rows[0]!.time.slice(0, 16)).toBe('2025-03-03T00:00');
    expect(rows.at(-1)!.time.slice(0, 16)).toBe('2025-03-16T23:45');
  });
});

describe('clocks and lengths of time', () => {
  it.each([
    ['8:00a', (h: number, m: string) => `${h % 12 || 12}:${m}${h < 12 ? 'a' : 'p'}`],
    ['AM 8:00', (h: number, m: string) => `${h < 12 ? 'AM' : 'PM'} ${h % 12 || 12}:${m}`],
  ])('%s is a clock', (_, clock) => {
    const text = [
      'Date,Time,Offered,AHT',
      ...ROWS.map(
        ({ date, minutes, time, offered, aht }) =>
          `${date},${clock(Math.floor(minutes / 60), time.slice(3))},${offered},${aht}`,
      ),
    ].join('\n');
    mustBeTrue(readExport(text, UTC));
  });

  it('4min12 is 252 seconds', () => {
    const text = [
      'Date,Time,Offered,AHT',
      ...ROWS.map(
        ({ date, time, offered, aht }) =>
          `${date},${time},${offered},${Math.floor(aht / 60)}min${two(aht % 60)}`,
      ),
    ].join('\n');
    mustBeTrue(readExport(text, UTC));
  });

  it('AHLD beside ATT and ACW is a part of the handling', () => {
    const text = [
      'Date,Time,Offered,ATT,AHLD,ACW',
      ...ROWS.map(({ date, time, offered, aht }) => `${date},${time},${offered},${aht - 50},20,30`),
    ].join('\n');
    const { account } = readExport(text, UTC);
    expect(account.columns.find(({ header }) => header === 'AHLD')?.field).toBe('holdSeconds');
    mustBeTrue(readExport(text, UTC));
  });
});

function two(n: number): string {
  return String(n).padStart(2, '0');
}
