import { describe, expect, it } from 'vitest';
import { readExport } from '../../src/read/index.ts';

/** Half-hours of two days with a date, a clock and these columns. */
function file(headers: string, cells: (i: number) => string, clocks = 'Date;Time'): string {
  const rows = Array.from({ length: 24 }, (_, i) => {
    const minutes = 8 * 60 + (i % 12) * 30;
    const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${minutes % 60 === 0 ? '00' : '30'}`;
    return `${i < 12 ? 20 : 21}.02.2025;${clock};${cells(i)}`;
  });
  return [`${clocks};${headers}`, ...rows].join('\n');
}

const offered = (i: number) => 20 + ((i * 7) % 11);
const total = Array.from({ length: 24 }, (_, i) => offered(i)).reduce((sum, n) => sum + n, 0);

describe('headers in Swedish, Czech, Russian and Korean', () => {
  it.each([
    ['Datum;Tid', 'Inkommande samtal;Besvarade;Tappade;Genomsnittlig hanteringstid (s)'],
    ['Datum;Čas', 'Příchozí hovory;Přijaté;Zmeškané;Průměrná doba zpracování (s)'],
    ['Дата;Время', 'Поступило звонков;Принято;Потеряно;Среднее время обслуживания (сек)'],
    ['날짜;시간', '인입호;응답호;포기호;평균처리시간(초)'],
  ])('%s', (clocks, headers) => {
    const text = file(headers, (i) => `${offered(i)};${offered(i) - 2};2;200`, clocks);
    const { account } = readExport(text);
    expect(account).toMatchObject({ contactsUsed: total, ahtSeconds: 200, questions: [] });
    expect(account.columns.map(({ field }) => field)).toEqual([
      'date',
      'clock',
      'contacts',
      'answered',
      'abandoned',
      'ahtSeconds',
    ]);
  });

  it('adds the parts of handling', () => {
    for (const headers of [
      'Звонки;Ср. время разговора (сек);Ср. время постобработки (сек);Ср. время ожидания (сек)',
      'Samtal;Snitt samtalstid (s);Snitt efterbehandling (s);Snitt väntetid (s)',
      'Hovory;Průměrná doba hovoru (s);Průměrná doba po hovoru (s);Průměrná doba čekání (s)',
      '콜수;평균통화시간(초);평균후처리시간(초);평균대기시간(초)',
    ]) {
      const { account } = readExport(file(headers, (i) => `${offered(i)};180;30;15`));
      expect(account).toMatchObject({ contactsUsed: total, ahtSeconds: 210, questions: [] });
    }
  });
});

describe('cells and columns of other systems', () => {
  it.each(['calls', 'Anrufe', 'appels', '件'])('counts "12 %s"', (word) => {
    const { account } = readExport(file('Calls;AHT', (i) => `${offered(i)} ${word};200`));
    expect(account.contactsUsed).toBe(total);
  });

  it('asks whether a hold time beside talk is the wait of a queue, where no other column has the wait', () => {
    const text = (headers: string) => file(headers, (i) => `${offered(i)};200;12`);
    const { questions } = readExport(text('Calls;Avg Talk;Avg Hold Time')).account;
    expect(questions).toMatchObject([
      { code: 'handle-time', values: { column: 'Avg Talk', other: 'Avg Hold Time' } },
    ]);
    const told = (field: 'none' | 'holdSeconds') =>
      readExport(text('Calls;Avg Talk;Avg Hold Time'), { columns: { 'Avg Hold Time': field } })
        .account;
    expect(told('none')).toMatchObject({ ahtSeconds: 200, questions: [] });
    expect(told('holdSeconds')).toMatchObject({ ahtSeconds: 212, questions: [] });
    const waits = file('Calls;Avg Talk;Avg Hold Time;Avg Wait', (i) => `${offered(i)};200;12;9`);
    expect(readExport(waits).account).toMatchObject({ ahtSeconds: 212, questions: [] });
  });

  it('weighs handle times by who was answered, where a column is called Answer beside Offer', () => {
    const { rows } = readExport(
      file('Offer;Answer;Abandon;AHT', (i) => `${20 + i};${18 + i};1;200`),
    );
    expect(rows[0]).toMatchObject({ contacts: 20, answered: 18, abandoned: 1 });
  });

  it('asks about a handle time that was planned, where no other is told', () => {
    const text = file('Calls;Planned AHT', (i) => `${offered(i)};300`);
    expect(readExport(text).account.questions).toMatchObject([
      { code: 'plan-only', values: { case: 'handling', column: 'Planned AHT' } },
    ]);
    const told = readExport(text, { columns: { 'Planned AHT': 'ahtSeconds' } }).account;
    expect(told).toMatchObject({ ahtSeconds: 300, questions: [] });
    const none = readExport(text, { columns: { 'Planned AHT': 'none' } }).account;
    expect(none.questions).toEqual([]);
    const both = readExport(file('Calls;Planned AHT;AHT', (i) => `${offered(i)};300;200`)).account;
    expect(both).toMatchObject({ ahtSeconds: 200, questions: [] });
  });

  it('takes drops for calls that were given up', () => {
    const { rows } = readExport(file('Calls;Drops;AHT', (i) => `${offered(i)};2;200`));
    expect(rows[0]).toMatchObject({ abandoned: 2 });
  });

  it('reads hours from 1 to 24 as those that end then', () => {
    const hours = (first: number, last: number) =>
      `Date,Hour,Calls\n${[3, 4].flatMap((day) => Array.from({ length: last - first + 1 }, (_, i) => `2025-03-0${day},${first + i},${20 + ((i * 7) % 11)}\n`)).join('')}`;
    expect(readExport(hours(1, 24)).rows[0]!.time).toBe('2025-03-03T00:00');
    expect(readExport(hours(0, 23)).rows[0]!.time).toBe('2025-03-03T00:00');
    expect(readExport(hours(10, 24)).rows[0]!.time).toBe('2025-03-03T09:00');
    expect(readExport(hours(9, 19)).rows[0]!.time).toBe('2025-03-03T09:00');
  });
});

describe('what documents of systems and public files name', () => {
  const log = (headers: string, cells: (at: string, later: string, i: number) => string) =>
    [
      headers,
      ...Array.from({ length: 60 }, (_, i) => {
        const stamp = (minutes: number) =>
          `2025-02-03 ${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:${String((minutes * 37) % 60).padStart(2, '0')}`;
        return cells(stamp(i), stamp(i + 130), i);
      }),
    ].join('\n');

  it.each([
    // Requests of a city: the time of the request, whatever stands before it.
    'Status,Status Change Date,Created Date,Last Update Date',
    // Tickets, with the first agent before their beginning.
    'Status,Initially assigned at,Created at,Solved at',
  ])('takes the time at which a contact came: %s', (headers) => {
    const text = log(headers, (at, later) => `Closed,${later},${at},${later}`);
    const { kind, rows } = readExport(text);
    expect(kind).toBe('contacts');
    expect(rows[0]!.time).toContain('T09:00');
    expect(rows).toHaveLength(60);
  });

  it.each(['Agent interactions', 'reassignment_count', 'Call Resolution', 'Call Center'])(
    'does not count contacts by what a contact has: %s',
    (header) => {
      const words = /Call/.test(header) ? 'Done' : '2';
      const text = log(`Id,Created time,${header}`, (at, _, i) => `${i},${at},${words}`);
      expect(readExport(text)).toMatchObject({ kind: 'contacts', account: { contactsUsed: 60 } });
    },
  );

  it('counts what came into a queue', () => {
    const text = file('Queue Name;Queue Interactions;Handled Interactions;Queue Abandons', (i) =>
      ['Care', offered(i), offered(i) - 2, 2].join(';'),
    );
    const { rows, account } = readExport(text);
    expect(account.contactsUsed).toBe(total);
    expect(rows[0]).toMatchObject({ answered: offered(0) - 2, abandoned: 2, queue: 'Care' });
  });

  it('leaves out a summary, and calls that were turned away', () => {
    const text = file('ACD calls offered;ACD calls abandoned;Forced Busy Calls;AHT', (i) =>
      [offered(i), 1, 3, 200].join(';'),
    );
    const { rows, account } = readExport(`${text}\nSUMMARY;;${total};24;72;200\n`);
    expect(account.contactsUsed).toBe(total);
    expect(account.leftOut).toMatchObject([{ code: 'totals', rows: 1 }]);
    expect(rows[0]).toMatchObject({ abandoned: 1 });
  });

  it('asks if the handling of an ACD has the work after it, where that stands beside it', () => {
    const text = file('Calls;ACD handling time (s);Wrap up time (s)', (i) =>
      [offered(i), 200 * offered(i), 50 * offered(i)].join(';'),
    );
    expect(readExport(text).account.questions).toMatchObject([{ code: 'handle-time' }]);
  });
});
