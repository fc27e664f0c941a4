import { type ReadExportInput, readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly issues: readonly {
    readonly code: string;
    readonly count: number;
    readonly lines: readonly number[];
    readonly advice: string;
  }[];
}

const refusal = (text: string | Uint8Array, options?: ReadExportInput): Refusal => {
  try {
    readExport(text, options);
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('the file was accepted');
};
const kinds = (text: string, options?: ReadExportInput) =>
  refusal(text, options).issues.map(({ code }) => code);

const half = (i: number) =>
  `2026-01-05 ${String(8 + Math.floor(i / 2)).padStart(2, '0')}:${i % 2 === 0 ? '00' : '30'}`;
const file = (header: string, cells: readonly (readonly (string | number)[])[], mark = ';') =>
  [header, ...cells.map((row, i) => [half(i), ...row].join(mark))].join('\n');

describe('what can be told', () => {
  it.each([
    [
      'thousands beside smaller numbers',
      file('time;calls;aht', [
        ['1.234', 180],
        ['87', 190],
        ['412', 200],
      ]),
      [1234, 87, 412],
    ],
    ['an offset', 'time,calls\n2026-01-05T08:00+01:00,7\n2026-01-05T08:30+01:00,8\n', [7, 8]],
    [
      'offered beside answered',
      file('time;answered;offered', [
        [3, 5],
        [4, 4],
      ]),
      [5, 4],
    ],
    [
      'answered and abandoned',
      file('time;answered;abandoned', [
        [3, 2],
        [4, 0],
      ]),
      [5, 4],
    ],
  ])('%s', (_, text, contacts) => {
    expect(readExport(text).rows.map((row) => 'contacts' in row && row.contacts)).toEqual(contacts);
  });

  it('is said column by column', () => {
    const { columns } = readExport(
      'Start Time,Agent,Calls,AHT (s)\n2026-01-05 08:00,x,7,200\n2026-01-05 08:30,x,7,200\n',
    ).account;
    expect(columns).toEqual([
      { header: 'Start Time', field: 'time', told: 'header' },
      { header: 'Agent', field: 'agent', told: 'header' },
      { header: 'Calls', field: 'contacts', told: 'header' },
      {
        header: 'AHT (s)',
        field: 'ahtSeconds',
        told: 'header',
        statistic: 'mean',
        unit: 'seconds',
      },
    ]);
  });

  it('is not told by a guess where an option says it', () => {
    const text = 'Datum;Uhrzeit;Menge\n05.01.2026;00:30;7\n05.01.2026;01:00;9\n';
    expect(kinds(text)).toEqual(['no-contacts']);
    expect(readExport(text, { columns: { Menge: 'contacts' } }).rows).toEqual([
      { time: '2026-01-05T00:30', contacts: 7 },
      { time: '2026-01-05T01:00', contacts: 9 },
    ]);
  });
});

describe('what cannot be told is refused, or asked', () => {
  it.each([
    ['no header', '2026-01-05T00:00,12\n2026-01-05T00:30,9\n', 'no-header'],
    ['nothing', '', 'empty'],
    ['headers alone', 'time,contacts\n', 'no-rows'],
    ['whole days', 'date,calls\n2026-01-05,700\n2026-01-06,800\n', 'whole-days'],
    [
      'whole days at midnight',
      'time,calls\n2026-01-05 00:00,700\n2026-01-06 00:00,800\n',
      'whole-days',
    ],
    ['whole months', 'month,calls\n2026-01,700\n2026-02,800\n', 'whole-months'],
    ['no number', file('time;calls', [['many']]), 'no-number'],
    ['a negative number', file('time;calls', [[-4], [5]]), 'negative'],
    [
      'two counts',
      file('time;calls;offered', [
        [1, 2],
        [2, 2],
      ]),
      'two-columns',
    ],
    [
      'an order of dates',
      'date;time;calls\n03/04/2026;08:00;1\n03/04/2026;08:30;1\n',
      'date-order',
    ],
    [
      'both orders of dates',
      'date;time;calls\n13/04/2026;08:00;1\n04/13/2026;08:30;1\n',
      'date-orders',
    ],
    ['thousands or decimals', file('time;calls', [['1.234'], ['2.345']]), 'thousands'],
    [
      'both decimal marks',
      file('time;calls;aht', [
        ['1', '180,5'],
        ['2', '180.5'],
      ]),
      'decimal-marks',
    ],
    [
      'an extra cell',
      'time,calls,aht\n2026-01-05 08:00,1,234,180\n2026-01-05 08:30,234,180\n',
      'extra-cells',
    ],
    ['a row without a time', file('time;calls', [[3], [5]]).concat('\n;9'), 'empty-time'],
    ['a time that is none', file('time;calls', [[3], [5]]).concat('\nsoon;9'), 'no-time'],
  ])('%s', (_, text, code) => {
    const error = refusal(text);
    expect(error.code).toBe('UNREADABLE');
    expect(error.issues.map((issue) => issue.code)).toEqual([code]);
    expect(error.issues.every(({ advice }) => advice.length > 10)).toBe(true);
  });

  it('in one sentence for each kind of fault, with its count and first lines', () => {
    const { issues, message } = refusal(`time,contacts\n${'2026-01-05 08:00,x\n'.repeat(50)}`);
    expect(issues).toMatchObject([{ code: 'no-number', count: 50, lines: [2, 3, 4, 5, 6] }]);
    expect(message).toMatch(/^lines 2, 3, 4, 5, 6 and 45 more: "contacts" is no number; /);
  });

  it('names the line on which a row begins, also after a cell of several lines', () => {
    expect(
      refusal('time,contacts,note\n2026-01-05T00:00,1,"a\nb"\n2026-01-05T00:30,x,\n').issues[0]!
        .lines,
    ).toEqual([4]);
  });

  it.each([
    [
      'only who was answered',
      file('time;answered', [[3], [4]]),
      'answered-only',
      { columns: { answered: 'contacts' } },
    ],
    [
      'handle times above the interval',
      file('time;calls;avg handle time (s)', [
        [3, 5000],
        [4, 4000],
      ]),
      'handle-time',
      { units: { unit: 'seconds' } },
    ],
    [
      'no step of times',
      'time;calls\n2026-01-05 08:00;3\n',
      'interval-length',
      { intervalSeconds: 1800 },
    ],
    [
      'rows that differ',
      `${file(
        'time;calls',
        Array.from({ length: 20 }, (_, i) => [i]),
      )}\n${[0, 1, 2, 3, 4, 5].map((i) => `${half(i)};${40 + i}`).join('\n')}`,
      'duplicates',
      { duplicates: 'add' },
    ],
  ] as const)('asked: %s, until an option answers', (_, text, code, options) => {
    expect(readExport(text).account.questions.map((question) => question.code)).toEqual([code]);
    expect(readExport(text, options).account.questions).toEqual([]);
  });

  it('a name that is misspelt in an option', () => {
    expect(kinds('time;n\n2026-01-05 08:00;7\n', { columns: { m: 'calls' } })).toEqual([
      'no-such-column',
    ]);
    expect(() => readExport('time;n\n2026-01-05;7\n', { columns: { n: 'cals' } })).toThrow(
      /columns\.n must be one of time/,
    );
  });
});

describe('rows that are left out', () => {
  const rows = Array.from({ length: 12 }, (_, i) => [10 + i]);
  const codes = (text: string) =>
    readExport(text).account.leftOut.map(({ code, rows: n, contacts }) => [code, n, contacts]);

  it.each([
    ['without a number', `${file('time;calls', rows)}\n2026-01-05 18:00;`, [['no-contacts', 1, 0]]],
    ['totals by word', `${file('time;calls', rows)}\nTotal;186`, [['totals', 1, 0]]],
    ['totals by sum', `${file('time;calls', rows)}\n;186`, [['totals', 1, 0]]],
    ['copies, row by row', `${file('time;calls', rows)}\n${half(3)};13`, [['copies', 1, 13]]],
    [
      'a date alone with its total',
      `${file('time;calls', rows)}\n2026-01-05;186`,
      [['totals', 1, 0]],
    ],
  ])('%s', (_, text, wanted) => {
    expect(codes(text)).toEqual(wanted);
    expect(readExport(text).account.contactsUsed).toBe(186);
  });

  it('never are quiet queues of one interval', () => {
    const queues = Array.from(
      { length: 40 },
      (_, i) => `${half(i % 20)};${i < 20 ? 'a' : 'b'};1`,
    ).join('\n');
    const { account } = readExport(`time;queue;calls\n${queues}`);
    expect(account.contactsUsed).toBe(40);
    expect(account.queues).toEqual([
      { name: 'a', rows: 20, contacts: 20 },
      { name: 'b', rows: 20, contacts: 20 },
    ]);
    expect(readExport(`time;queue;calls\n${queues}`, { queue: 'B' }).account).toMatchObject({
      contactsUsed: 20,
      contactsInFile: 40,
    });
  });
});

describe('what callers said and are called', () => {
  it('stands in no message, account or row', () => {
    const secret = /Smith|5551234|ann@|refund/;
    const log = `Start Time,Caller,Name,Note,Talk\n${Array.from({ length: 30 }, (_, i) => `2026-01-05 08:${10 + i}:17,+49 30 5551234,Ann Smith,"wants a refund, ann@example.com",${100 + i}`).join('\n')}`;
    expect(JSON.stringify(readExport(log))).not.toMatch(secret);
    for (const bad of [
      log.replace('08:10:17', 'Ann Smith'),
      log.replaceAll(',100\n', ',Ann Smith\n'),
      log.split('\n').slice(1).join('\n'),
      'time,calls\n2026-01-05 08:00,Ann Smith 5551234\n2026-01-05 08:30,7\n',
    ]) {
      expect(refusal(bad).message).not.toMatch(secret);
    }
  });
});

describe('whole days', () => {
  it('are spread by a profile', () => {
    const text = 'date,calls\n2026-01-05,100\n2026-01-06,300\n';
    const { rows, account } = readExport(text, {
      profile: { minutes: [480, 510], shares: [3, 1] },
    });
    expect(rows).toEqual([
      { time: '2026-01-05T08:00', contacts: 75 },
      { time: '2026-01-05T08:30', contacts: 25 },
      { time: '2026-01-06T08:00', contacts: 225 },
      { time: '2026-01-06T08:30', contacts: 75 },
    ]);
    expect(account).toMatchObject({ contactsUsed: 400, intervalSeconds: 1800, questions: [] });
  });
});

it('leaves what it is given as it is', () => {
  const rows = Object.freeze([
    Object.freeze([' time ', 'calls']),
    Object.freeze(['2026-01-05 08:00', ' 7']),
  ]);
  expect(readExport(rows, Object.freeze({ columns: Object.freeze({}) })).rows).toHaveLength(1);
  expect(() => readExport([['time'], [undefined as never]])).toThrow(
    'source[1] must be an array of texts and finite numbers',
  );
});
