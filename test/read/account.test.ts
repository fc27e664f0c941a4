import fc from 'fast-check';
import { type HistoryRow, intervalHistory } from 'halfhour/forecast';
import { exportReader, type ReadExportInput, readExport, readHolidays } from 'halfhour/read';
import { describe, expect, expectTypeOf, it } from 'vitest';

const accountOf = (text: string, options?: ReadExportInput) => readExport(text, options).account;
const codesOf = (text: string, options?: ReadExportInput) =>
  accountOf(text, options).questions.map(({ code }) => code);

describe('the account of an export', () => {
  it('has every contact of the file, used or left out', () => {
    const row = fc.record({
      minute: fc.nat(20_000),
      contacts: fc.option(fc.nat(1000), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        fc.pre(rows.some(({ contacts }) => contacts !== undefined));
        const lines = rows.map(({ minute, contacts = '' }) => {
          const time = new Date(Date.UTC(2026, 0, 5) + minute * 1_800_000).toISOString();
          return `${time.slice(0, 16)};${contacts};x`;
        });
        // One row at another clock: not all are whole days.
        lines.push('2026-01-05T00:10;0;x', '2026-01-05T00:20;0;x');
        const { rows: read, account } = readExport(`time;calls;note\n${lines.join('\n')}`);
        const truth = rows.reduce((sum, { contacts = 0 }) => sum + contacts, 0);
        const left = account.leftOut.reduce((sum, { rows: n }) => sum + n, 0);
        expect([account.contactsInFile, account.contactsUsed]).toEqual([truth, truth]);
        expect(read.length + left).toBe(lines.length);
      }),
    );
  });

  it('weighs handle times by who was answered, else by all, and takes 0 for unknown', () => {
    const text = (answered: string) =>
      `time,calls,aht,${answered}\n2026-01-05 08:00,9,100,1\n2026-01-05 08:30,3,200,3\n2026-01-05 09:00,5,0,1\n`;
    expect(accountOf(text('answered')).ahtSeconds).toBe(175);
    expect(accountOf(text('x')).ahtSeconds).toBe(125);
    expect(accountOf('time,calls\n2026-01-05 08:00,9\n')).not.toHaveProperty('ahtSeconds');
  });

  it('adds up the parts of a handle time', () => {
    const text = 'time,calls,talk,hold,acw,ring\n2026-01-05 08:00,9,180,10,60,5\n';
    expect(accountOf(text).ahtSeconds).toBe(255);
  });

  it.each([
    [[0, 30, 60, 90], 1800],
    [[0, 15, 30], 900],
    [[0, 60, 120], 3600],
    [[0, 60, 120, 150, 210, 270], 1800],
    [[0, 30, 60, 67], 1800],
    [[0, 120, 240], undefined],
    [[0], undefined],
  ])('finds the interval of times %j minutes after midnight', (minutes, intervalSeconds) => {
    const rows = minutes.map(
      (m) => `2026-01-05 0${Math.floor(m / 60)}:${`0${m % 60}`.slice(-2)},1`,
    );
    const text = `time,calls\n${rows.join('\n')}`;
    expect(accountOf(text).intervalSeconds).toBe(intervalSeconds);
    expect(accountOf(text, { intervalSeconds: 600 }).intervalSeconds).toBe(600);
    expect(codesOf(text).includes('interval-length')).toBe(intervalSeconds === undefined);
  });

  it('dates instants by the zone of the centre, and local times as they stand', () => {
    const text = 'time,calls\n2026-01-06T23:30Z,1\n2026-01-05T23:00Z,1\n';
    expect(accountOf(text)).toMatchObject({ from: '2026-01-05', to: '2026-01-06' });
    expect(accountOf(text, { timeZone: 'Europe/Berlin' })).toMatchObject({
      from: '2026-01-06',
      to: '2026-01-07',
      timeZone: 'Europe/Berlin',
    });
  });

  it('tells the queues', () => {
    const text = 'time,queue,calls\n2026-01-05 08:00,a,2\n2026-01-05 08:00,b,2\n';
    const { rows, account } = readExport(text, { timeZone: 'UTC', intervalSeconds: 1800 });
    expect(rows).toMatchObject([{ queue: 'a' }, { queue: 'b' }]);
    expect(account.queues).toEqual([
      { name: 'a', rows: 1, contacts: 2 },
      { name: 'b', rows: 1, contacts: 2 },
    ]);
    expect(account.questions).toEqual([]);
  });

  it('survives JSON', () => {
    const read = readExport('time,calls\n2026-01-05 08:00,9\n');
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });
});

describe('a reader of pieces', () => {
  it('reads what the pieces are together, wherever they were cut', () => {
    const text = 'time;calls\n05.01.2026 08:00;1,5\n05.01.2026 08:30;über\n'.replace('über', '2');
    const bytes = Buffer.from(`${text}ü`.slice(0, -1));
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.nat(bytes.length), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        for (const whole of [text, bytes] as const) {
          const reader = exportReader({});
          for (const [start, end] of [
            [0, from],
            [from, to],
            [to, bytes.length],
          ] as const) {
            reader.push(whole.slice(start, end));
          }
          expect(reader.end()).toEqual(readExport(text));
        }
      }),
    );
  });

  it('takes rows, and nothing of another kind than the first piece', () => {
    const reader = exportReader({ timeZone: 'UTC' });
    reader.push([['time', 'calls']]);
    reader.push([['2026-01-05 08:00', 7]]);
    expect(() => reader.push('more')).toThrow('exportReader: chunk must be of Array (got "more")');
    expect(reader.end().rows).toEqual([{ time: '2026-01-05T08:00', contacts: 7 }]);
  });

  it('of nothing refuses an empty file', () => {
    expect(() => exportReader({}).end()).toThrow('the file is empty');
  });
});

describe('a calendar of holidays', () => {
  it('has dates, names, and which of them are closed', () => {
    expect(
      readHolidays('name;date;closed\nNew Year;01.01.2026;yes\nMay Day;01.05.2026;\n'),
    ).toEqual({
      holidays: [
        { date: '2026-01-01', name: 'New Year' },
        { date: '2026-05-01', name: 'May Day' },
      ],
      closedDates: ['2026-01-01'],
    });
  });

  it('is refused with every fault and its line', () => {
    expect(() => readHolidays('date,name,closed\n2026-02-30,,maybe\n')).toThrow(
      /^line 2: no date of the calendar; .*\nline 2: no name; .*\nline 2: closed is neither yes nor no; /,
    );
    expect(() => readHolidays('day,name\n2026-01-01,x\n')).toThrow(
      'its columns are not date and name',
    );
  });
});

describe('types of halfhour/read', () => {
  it('rows of intervals are rows of a history', () => {
    const read = readExport('time,calls\n2026-01-05 08:00,9\n');
    if (read.kind !== 'intervals') throw new Error('no intervals');
    expectTypeOf(read.rows).toExtend<readonly HistoryRow[]>();
    const history = intervalHistory(read.rows, { timeZone: 'UTC', intervalSeconds: 1800 });
    expect(history.contacts[16]).toBe(9);
  });
});
