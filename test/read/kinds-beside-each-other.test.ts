import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';

const DATES = ['2025-02-03', '2025-02-04', '2025-02-14'];
const HOURS = [8, 9, 10, 11];
const slots = DATES.flatMap((date, d) =>
  HOURS.map((hour) => ({
    date,
    hour,
    time: `${String(hour).padStart(2, '0')}:00`,
    n: 4 + d + hour,
  })),
);
const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
const csv = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((cells) => cells.join(',')).join('\n');
const read = (source: string, options = {}) => readExport(source, options).account;

describe('rows of one time that words tell apart', () => {
  const rows = (total: string | undefined) =>
    csv([
      ['Dept', 'Date', 'Time', 'Offered', 'AHT'],
      ...slots.flatMap(({ date, time, n }) => [
        ['Sales', date, time, n, 200],
        ['Care', date, time, 2 * n, 260],
        ...(total === undefined ? [] : [[total, date, time, 3 * n, 240]]),
      ]),
    ]);
  const contacts = 3 * sum(slots.map(({ n }) => n));

  it('are queues, whatever their column is called', () => {
    const account = read(rows(undefined));
    expect(account.contactsUsed).toBe(contacts);
    expect(account.queues.map(({ name }) => name)).toEqual(['Sales', 'Care']);
    expect(account.remarks.map(({ code }) => code)).toContain('queues-added');
  });

  it.each(['All Depts', 'Centre', 'Berlin'])('leave out %s, which is all others', (name) => {
    const account = read(rows(name));
    expect(account.contactsUsed).toBe(contacts);
    expect(account.leftOut.map(({ code }) => code)).toEqual(['totals']);
    expect(account.ahtSeconds).toBe(240);
  });
});

describe('clocks of UTC', () => {
  const table = (header: string, above = '') =>
    above + csv([[header, 'Calls'], ...slots.map(({ date, time, n }) => [`${date} ${time}`, n])]);
  const first = (source: string) => readExport(source).rows[0]?.time;

  it('are told by the header or a title', () => {
    expect(first(table('Start (UTC)'))).toBe('2025-02-03T08:00Z');
    expect(first(table('start_time_utc'))).toBe('2025-02-03T08:00Z');
    expect(first(table('Start', 'Call report\nAll times in UTC\n'))).toBe('2025-02-03T08:00Z');
  });

  it('are not those of a zone that is so many hours from UTC, which may have a summer', () => {
    expect(first(table('Start (UTC+01:00)'))).toBe('2025-02-03T08:00');
    expect(first(table('Start (GMT-5)'))).toBe('2025-02-03T08:00');
    expect(first(table('Start'))).toBe('2025-02-03T08:00');
  });

  it('are of no use beside the clock of the centre', () => {
    const rows = slots.map(({ date, hour, n }) => [
      `${date} ${hour - 1}:00`,
      `${date} ${hour}:00`,
      n,
    ]);
    expect(first(csv([['Start (UTC)', 'Start (local)', 'Calls'], ...rows]))).toBe(
      '2025-02-03T08:00',
    );
  });
});

describe('channels side by side', () => {
  const rows = (hasTotal: boolean) =>
    csv([
      ['Date', 'Time', 'Voice', 'Chat', 'Email', ...(hasTotal ? ['Total'] : [])],
      ...slots.map(({ date, time, n }) => [date, time, n, 2, 1, ...(hasTotal ? [n + 3] : [])]),
    ]);

  it.each([true, false])('add up, with a total beside them: %s', (hasTotal) => {
    const account = read(rows(hasTotal));
    expect(account.contactsUsed).toBe(sum(slots.map(({ n }) => n + 3)));
    expect(account.queues.map(({ name }) => name)).toEqual(['Voice', 'Chat', 'Email']);
  });
});

describe('times in other orders', () => {
  const months = ['Jan', 'Feb'];
  it.each<[string, (date: string, time: string) => string]>([
    ['of C', (date, time) => `Mon Feb ${date.slice(8)} ${time}:00 2025`],
    [
      'of JavaScript',
      (date, time) =>
        `Mon ${months[1]} ${date.slice(8)} 2025 ${time}:00 GMT+0000 (Greenwich Mean Time)`,
    ],
    ['clock first', (date, time) => `${time} ${date.slice(8)}/02/2025`],
    ['years of Reiwa', (date, time) => `令和7年2月${Number(date.slice(8))}日 ${time}`],
    ['years of the Republic of China', (date, time) => `114/02/${date.slice(8)} ${time}`],
    [
      'wide digits',
      (date, time) =>
        `${date} ${time}`.replaceAll(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
    ],
  ])('%s', (_, write) => {
    const source = csv([
      ['Time', 'Calls'],
      ...slots.map(({ date, time, n }) => [write(date, time), n]),
    ]);
    const times = readExport(source).rows.map(({ time }) => time.slice(0, 16));
    expect(times).toEqual(slots.map(({ date, time }) => `${date}T${time}`));
  });

  it('hours with halves', () => {
    const rows = slots.flatMap(({ date, hour, n }) => [
      [date, `${hour}.0`, n],
      [date, `${hour}.5`, 1],
    ]);
    const { rows: found } = readExport(csv([['Date', 'Hour', 'Calls'], ...rows]), {
      intervalLabel: 'start',
    });
    expect(found[1]).toEqual({ time: '2025-02-03T08:30', contacts: 1 });
  });
});

it('a pivot with queues side by side adds them up, and leaves out its totals', () => {
  const source = csv([
    ['Sum of Calls', 'Column Labels', '', ''],
    ['Row Labels', 'Sales', 'Care', 'Grand Total'],
    ...DATES.flatMap((date) => {
      const own = slots.filter((slot) => slot.date === date);
      const all = sum(own.map(({ n }) => n));
      return [[date, all, 2 * all, 3 * all], ...own.map(({ time, n }) => [time, n, 2 * n, 3 * n])];
    }),
  ]);
  const account = read(source);
  expect(account.contactsUsed).toBe(3 * sum(slots.map(({ n }) => n)));
  expect(account.queues.map(({ name }) => name)).toEqual(['Sales', 'Care']);
});

it('handle times of contacts that agents make are not those of what comes in', () => {
  const account = read(
    csv([
      ['Date', 'Time', 'Calls In', 'AHT In', 'Calls Out', 'AHT Out'],
      ...slots.map(({ date, time, n }) => [date, time, n, 240, 3, 90]),
    ]),
  );
  expect(account.questions).toEqual([]);
  expect([account.contactsUsed, account.ahtSeconds]).toEqual([sum(slots.map(({ n }) => n)), 240]);
});

it.each(['All', 'Alle Medien', 'Total', '全部'])(
  '%s beside one queue is that queue again',
  (all) => {
    const { queues, contactsUsed } = read(
      csv([
        ['Date', 'Time', 'Media', 'Offered'],
        ...slots.flatMap(({ date, time, n }) => [
          [date, time, 'voice', n],
          [date, time, all, n],
        ]),
      ]),
    );
    expect(queues.map(({ name }) => name)).toEqual(['voice']);
    expect(contactsUsed).toBe(sum(slots.map(({ n }) => n)));
  },
);

it('a place called Ort is no mean time', () => {
  const rows = slots.flatMap(({ date, time, n }) => [
    ['Bonn', date, time, n],
    ['Ulm', date, time, n],
  ]);
  const { questions, queues } = read(csv([['Ort', 'Datum', 'Zeit', 'Anrufe'], ...rows]));
  expect(questions).toEqual([]);
  expect(queues.map(({ name }) => name)).toEqual(['Bonn', 'Ulm']);
});
