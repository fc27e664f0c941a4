import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';

const ROWS = 400;
const two = (n: number) => String(n).padStart(2, '0');
const day = (i: number) => `2025-02-${two(3 + Math.floor(i / 20))}`;
const clock = (i: number) => `${two(8 + ((i >> 1) % 10))}:${i % 2 === 0 ? '00' : '30'}`;
const calls = (i: number) =>
  10 + Math.round(20 * Math.sin(((i % 20) / 20) * Math.PI)) + ((i * 7919) % 7);
const aht = (i: number) => 240 + ((i * 31) % 90);
const numbers = Array.from({ length: ROWS }, (_, i) => i);
const total = numbers.reduce((sum, i) => sum + calls(i), 0);

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
