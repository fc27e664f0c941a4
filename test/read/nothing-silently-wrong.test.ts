import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';
import { readerOfPieces } from '../../src/read/export-reader/export-reader.ts';

const ROWS = 400;
const two = (n: number) => String(n).padStart(2, '0');
const day = (i: number) => `2025-02-${two(3 + Math.floor(i / 20))}`;
const clock = (i: number) => `${two(8 + ((i >> 1) % 10))}:${i % 2 === 0 ? '00' : '30'}`;
const calls = (i: number) =>
  10 + Math.round(20 * Math.sin(((i % 20) / 20) * Math.PI)) + ((i * 7919) % 7);
const aht = (i: number) => 240 + ((i * 31) % 90);
const numbers = Array.from({ length: ROWS }, (_, i) => i);
const total = numbers.reduce((sum, i) => sum + calls(i), 0);

const inPieces = (text: string) => {
  const reader = readerOfPieces({}, 1500);
  for (let at = 0; at < text.length; at += 1000) reader.push(text.slice(at, at + 1000));
  return reader.end().account;
};

/** Half-hours of twenty days with the cells of some columns. */
const file = (header: string, cells: (i: number) => string) =>
  [`Date,Time,${header}`, ...numbers.map((i) => `${day(i)},${clock(i)},${cells(i)}`)].join('\n');

const questionsOf = (text: string, options = {}) =>
  readExport(text, options).account.questions.map(({ code, option }) => `${code}: ${option}`);

describe('what a file leaves open is asked', () => {
  it.each([
    ['All Calls,Unique Calls', (i: number) => `${calls(i)},${calls(i) - (i % 7)}`, 'some-contacts'],
    ['First Calls,Second Calls', (i: number) => `${calls(i)},${i % 5}`, 'some-contacts'],
    ['Calls,Ave Duration ACD', (i: number) => `${calls(i)},${aht(i)}`, 'handle-time'],
    [
      'Calls,Talk Time,Paperwork Time',
      (i: number) => `${calls(i)},${aht(i) * calls(i)},${50 * calls(i)}`,
      'handle-time',
    ],
    [
      'Calls,Linked Time,Wrap Time',
      (i: number) => `${calls(i)},${aht(i) * calls(i)},${50 * calls(i)}`,
      'handle-time',
    ],
    ['Calls,Avg Handle,Avg Wrap', (i: number) => `${calls(i)},100,${150 + (i % 3)}`, 'handle-time'],
    ['Calls,AHT (s)', (i: number) => `${aht(i)},${calls(i)}`, 'columns-swapped'],
    [
      'Calls,AHT',
      (i: number) => {
        const morning = numbers.slice(i - (i % 20), i + 1);
        return `${morning.reduce((sum, k) => sum + calls(k), 0)},${aht(i)}`;
      },
      'running-totals',
    ],
  ])('%s', (header, cells, code) => {
    const text = file(header, cells);
    expect(questionsOf(text)).toEqual([`${code}: columns`]);
    const [first, second] = header.split(',');
    const columns = {
      [first!]: 'contacts',
      [second!]: /Calls/.test(second!) ? 'none' : 'ahtSeconds',
    };
    expect(questionsOf(text, { columns })).toEqual([]);
  });

  it.each([
    ['Hour', (i: number) => 9 + (i % 12), 60, '09'],
    ['Stunde', (i: number) => 9 + (i % 12), 60, '09'],
    ['Half-hour', (i: number) => 17 + (i % 24), 30, '08:30'],
  ])('numbers of hours that begin at 0 or at 1: %s', (header, number, minutes, first) => {
    const rows = numbers.slice(0, 240);
    const perDay = header === 'Half-hour' ? 24 : 12;
    const text = [
      `Date,${header},Calls`,
      ...rows.map((i) => `2025-02-${two(3 + Math.floor(i / perDay))},${number(i)},${calls(i)}`),
    ].join('\n');
    expect(questionsOf(text)).toEqual(['interval-label: intervalLabel']);
    const startOf = (intervalLabel: 'start' | 'end') =>
      readExport(text, { intervalLabel }).rows[0]?.time;
    expect(questionsOf(text, { intervalLabel: 'end' })).toEqual([]);
    expect(startOf('start')).toContain(`T${first}`);
    expect(startOf('end')).toBe('2025-02-03T08:00');
    // The first or the last of the day tells.
    expect(questionsOf(`${text}\n2025-03-03,0,1`)).toEqual([]);
    expect(questionsOf(`${text}\n2025-03-03,${1440 / minutes},1`)).toEqual([]);
  });

  it('minutes with a point that may part minutes and seconds', () => {
    const pointed = (i: number) => `${Math.floor(aht(i) / 60)}.${two(aht(i) % 60)}`;
    const text = file('Calls,AHT (mm.ss)', (i) => `${calls(i)},${pointed(i)}`);
    expect(questionsOf(text)).toEqual(['handle-time: units']);
    expect(questionsOf(text, { units: { unit: 'minutes' } })).toEqual([]);
    const decimals = file('Calls,AHT (min)', (i) => `${calls(i)},${(aht(i) / 60).toFixed(2)}`);
    expect(questionsOf(decimals)).toEqual([]);
  });

  it('a day that stands twice with one number corrected', () => {
    const text = file('Calls,AHT', (i) => `${calls(i)},${aht(i)}`);
    const again = Array.from({ length: 20 }, (_, i) => [
      day(i),
      clock(i),
      calls(i) + (i === 3 ? 9 : 0),
      aht(i),
    ]);
    const whole = `${text}\n${again.map((cells) => cells.join(',')).join('\n')}`;
    const used = (duplicates: 'last') => readExport(whole, { duplicates }).account.contactsUsed;
    expect(questionsOf(whole)).toEqual(['duplicates: duplicates']);
    expect(used('last')).toBe(numbers.reduce((sum, i) => sum + calls(i), 0) + 9);
  });

  it.each(['Calls/h', 'Calls (k)', 'Anrufe pro Stunde', '来电量(千)'])(
    'what counts something else is no number of contacts: %s',
    (header) => {
      expect(() => readExport(file(header, (i) => `${calls(i)}`))).toThrow(
        /no column counts contacts/,
      );
    },
  );

  it('columns of unknown names on a row a date are no contacts', () => {
    const head = Array.from({ length: 24 }, (_, i) => `v${i}`);
    const text = [
      ['Date', 'Hour', ...head].join(','),
      ...numbers.slice(0, 20).map((i) => `2025-02-${two(1 + i)},${i % 7},${head.join(',')}`),
    ].join('\n');
    expect(() => readExport(text)).toThrow();
  });

  it.each([
    ['to ten times as much', (i: number) => aht(i) * (i < 200 ? 1 : 10)],
    ['from means to totals of small intervals', (i: number) => aht(i) * (i < 200 ? 1 : calls(i))],
    ['to minutes on the last day', (i: number) => (i < 380 ? aht(i) : (aht(i) / 60).toFixed(2))],
  ])('handle times change their unit %s', (_, seconds) => {
    expect(() => readExport(file('Calls,AHT', (i) => `${calls(i)},${seconds(i)}`))).toThrow(
      'as if their unit changed',
    );
  });

  it('handle times that double for good are a change of work, not of unit', () => {
    const text = file('Calls,AHT', (i) => `${calls(i)},${aht(i) * (i < 200 ? 1 : 2)}`);
    expect(questionsOf(text)).toEqual([]);
  });

  it('clocks of twelve hours without AM and PM are refused', () => {
    const hour = (i: number) => ((8 + ((i >> 1) % 10) + 11) % 12) + 1;
    const lines = numbers.map((i) => `${day(i)},${hour(i)}:${i % 2 ? '30' : '00'},${calls(i)}`);
    expect(() => readExport(['Date,Time,Calls', ...lines].join('\n'))).toThrow(
      'which half of the day',
    );
  });
});

describe('what a file tells is read', () => {
  it.each([
    [
      'means of talk beside totals of work after it',
      'Calls,Avg Talk Time,Wrap Time',
      (i: number) => `${calls(i)},${aht(i) - 50},${50 * calls(i)}`,
    ],
    [
      'answers of agents beside those of a machine',
      'Offered,Answered by Agent,Answered by Voicemail,AHT',
      (i: number) => `${calls(i)},${calls(i) - (i % 3)},${i % 3},${aht(i)}`,
    ],
    ['the one column of all calls', 'All Calls,AHT', (i: number) => `${calls(i)},${aht(i)}`],
  ])('%s', (_, header, cells) => {
    const { account } = readExport(file(header, cells));
    expect(account.questions).toEqual([]);
    expect(account.contactsUsed).toBe(total);
    expect(Math.abs(account.ahtSeconds! - 284)).toBeLessThan(3);
  });

  it('the least handle time of an interval is no mean', () => {
    const { account } = readExport(
      file('Calls,Max Handle Time,Min Handle Time', (i) => `${calls(i)},900,${aht(i) - 100}`),
    );
    expect(account.ahtSeconds).toBeUndefined();
  });

  it.each([
    ['Anrufe Soll', 'Anrufe Ist'],
    ['计划来电量', '实际来电量'],
    ['Calls last year', 'Calls'],
    ['Expected Calls', 'Calls'],
  ])('what was planned and what came are no queues: %s', (plan, came) => {
    const { account } = readExport(file(`${plan},${came}`, (i) => `${calls(i) + 3},${calls(i)}`));
    expect(account.columns.find(({ field }) => field === 'contacts')).toMatchObject({
      header: came,
    });
    expect(account.questions).toEqual([]);
  });
});

describe('times of the night', () => {
  const night = (dates: readonly string[], again: (date: string) => boolean) =>
    dates.flatMap((date) =>
      Array.from({ length: 48 }, (_, i) => i).flatMap((i) => {
        const row = `${date},${two(Math.floor(i / 2))}:${i % 2 === 0 ? '00' : '30'},${5 + (i % 7)},200`;
        // The second of the two half-hours is as the first was.
        const other = i === 4 ? row.replace(/,\d+,200$/, ',9,211') : row;
        return again(date) && (i === 4 || i === 5) ? [row, other] : [row];
      }),
    );
  const dates = ['2024-10-25', '2024-10-26', '2024-10-27', '2024-10-28'];
  const text = ['Date,Time,Calls,AHT', ...night(dates, (date) => date === '2024-10-27')].join('\n');

  it('stand twice in the hour that the clock shows again, and are no copies', () => {
    for (const account of [readExport(text).account, inPieces(text)]) {
      expect(account.questions).toEqual([]);
      expect(account.leftOut).toEqual([]);
      expect(account.contactsUsed).toBe(account.contactsInFile);
    }
  });

  it('end a day at 0:00 that stands behind its last half-hour', () => {
    const rows = dates.flatMap((date) =>
      Array.from({ length: 48 }, (_, i) => {
        const minute = (30 * (i + 1)) % 1440;
        return `${date},${two(Math.floor(minute / 60))}:${two(minute % 60)},${5 + (i % 7)}`;
      }),
    );
    const read = readExport(['Date,Interval End,Calls', ...rows].join('\n'));
    expect(read.account.from).toBe('2024-10-25');
    expect(read.rows.at(-1)?.time).toBe('2024-10-28T23:30');
  });
});

it.each([
  ['workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /save its sheet as CSV/],
  ['web page', '\ufeff<html><table><tr><td>Date</td></tr></table></html>', /web page/],
  ['JSON', '[{"interval":"2025-02-03T08:00","calls":[12]}]', /JSON, not lines/],
  ['PDF', '%PDF-1.7\n', /export it as CSV/],
])('a %s is called by its name', (_, source, message) => {
  expect(() => readExport(source)).toThrow(message);
});
