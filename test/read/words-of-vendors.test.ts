import { describe, expect, it } from 'vitest';
import { readerOfPieces } from '../../src/read/export-reader/export-reader.ts';
import { readExport } from '../../src/read/index.ts';

describe('words of vendors', () => {
  it('finds a date that stands once a day, over the rows of it, with totals between', () => {
    const day = (date: string) =>
      `${date},08:00,10,200\n,08:30,20,200\n,09:00,30,200\nTotal,,60,200\n`;
    const text = `Date,Interval,Offered,AHT (sec)\n${day('03 Mar 2025')}${day('04 Mar 2025')}Grand Total,,120,200\n`;
    const { rows, account } = readExport(text);
    expect(account.contactsUsed).toBe(120);
    expect(rows[5]).toMatchObject({ time: '2025-03-04T09:00', contacts: 30 });
  });

  it('reads the handle times of what came in, not of what agents made themselves', () => {
    const rows = [0, 1, 2].map((hour) => `2025-03-03 0${hour}:00,10,7,200,95\n`).join('');
    const { account } = readExport(
      `Start,Inbound calls,Outbound calls,AHT inbound (s),AHT outbound (s)\n${rows}`,
    );
    expect(account).toMatchObject({ contactsUsed: 30, ahtSeconds: 200, questions: [] });
  });

  it('reads calls offered and handled by their short names', () => {
    const { account } = readExport(
      'DATE|TIME|NCO|NCH|AHT\n20250313|0800|12|10|200\n20250313|0830|12|10|300\n',
    );
    expect(account).toMatchObject({ contactsUsed: 24, ahtSeconds: 250 });
  });

  it('takes a waiting line for a queue, not for a wait', () => {
    for (const header of ['Warteschlange', 'Wachtrij', "File d'attente", 'Cola de espera']) {
      const { account } = readExport(
        `Datum;Uhrzeit;${header};Anrufe;AHT\n13.03.2025;08:00;Service;12;200\n13.03.2025;08:30;Service;12;200\n`,
      );
      expect(account.queues.map(({ name }) => name)).toEqual(['Service']);
    }
  });

  it('adds the parts of a contact record of Amazon Connect', () => {
    const contact = (i: number) => `${i},INBOUND,2025-03-03T08:0${i}:10Z,100,25,15\n`;
    const { account } = readExport(
      `ContactId,InitiationMethod,InitiationTimestamp,AgentInteractionDuration,AfterContactWorkDuration,CustomerHoldDuration\n${[1, 2, 3].map(contact).join('')}`,
    );
    expect(account).toMatchObject({ contactsUsed: 3, ahtSeconds: 140, questions: [] });
  });
});

describe('words that are like others', () => {
  /** Half-hours from 08:00 with these columns behind the time. */
  const file = (headers: string, cells: (i: number) => string) =>
    [
      `Interval,${headers}`,
      ...Array.from({ length: 12 }, (_, i) =>
        [`2025-03-03 ${8 + (i >> 1)}:${i % 2 === 0 ? '00' : '30'}`, cells(i)].join(','),
      ),
    ].join('\n');

  it.each(['Unanswered Calls', 'Nicht angenommen', 'No atendidas', 'Onbeantwoord', '未接通量'])(
    'who was not answered is no part of those who were: %s',
    (header) => {
      const { account } = readExport(file(`Calls,${header},AHT`, (i) => `${20 + i},${i % 4},200`));
      expect(account.columns.find((column) => column.header === header)).toMatchObject({
        field: 'abandoned',
      });
      expect(account.questions).toEqual([]);
    },
  );

  it.each(['排队数', '总排队量', 'Calls queued to agents'])(
    'contacts that came into a queue are demand: %s',
    (header) => {
      const { account } = readExport(
        file(`${header},Answered,AHT`, (i) => `${20 + i},${18 + i},200`),
      );
      expect(account).toMatchObject({ contactsUsed: 306, questions: [] });
    },
  );

  it('asks about a mean length of time that may be handling, where nothing else is', () => {
    const text = file('Calls,Average engagement time (s)', (i) => `${20 + i},${200 + i}`);
    expect(readExport(text).account.questions).toMatchObject([
      { code: 'handle-time', option: 'columns' },
    ]);
    const columns = { 'Average engagement time (s)': 'none' } as const;
    expect(readExport(text, { columns }).account.questions).toEqual([]);
  });

  it('takes the name of a queue before its id', () => {
    const { queues } = readExport(
      file('Queue Id,Queue Name,Offer', (i) => `6d1f-4a0e,Care,${20 + i}`),
    ).account;
    expect(queues).toMatchObject([{ name: 'Care' }]);
  });

  it('adds the work after calls that is called work time', () => {
    const { account } = readExport(
      file(
        'CallsQueued,CallsHandled,AverageTalkTime,AverageHoldTime,AverageWorkTime',
        (i) => `${20 + i},${20 + i},200,10,40`,
      ),
    );
    expect(account).toMatchObject({ ahtSeconds: 250, questions: [] });
  });

  it('reads how calls ended as a log, though its words are those of a queue log', () => {
    const { kind, account } = readExport(
      `Date,Time,Queue,Agent,Event,Wait Time,Talk Time\n${Array.from({ length: 9 }, (_, i) => `2025-03-03,08:0${i}:17,a,Ann,${i === 3 ? 'ABANDON,20,0' : 'COMPLETECALLER,5,200'}\n`).join('')}`,
    );
    expect(kind).toBe('contacts');
    expect(account.contactsUsed).toBe(9);
  });
});

describe('parts of handling by other words', () => {
  const file = (headers: string, cells: (i: number) => string) =>
    [
      `Date;Time;${headers}`,
      ...Array.from(
        { length: 12 },
        (_, i) => `2025-03-03;${8 + (i >> 1)}:${i % 2 === 0 ? '00' : '30'};${cells(i)}`,
      ),
    ].join('\n');

  it.each([
    ['Calls;Tiempo medio de conversación (s);Tiempo medio administrativo (s)', '200;50'],
    ['Calls;Temps moyen de communication (s);Temps moyen post-appel (s)', '200;50'],
    ['来电量;平均通话时长(秒);平均整理时长(秒)', '200;50'],
  ])('adds talk and the work after it: %s', (headers, times) => {
    const { account } = readExport(file(headers, (i) => `${20 + i};${times}`));
    expect(account).toMatchObject({ ahtSeconds: 250, questions: [] });
  });

  it('asks about a mean time beside talk of which nothing is known', () => {
    const { questions } = readExport(
      file('Calls;Avg talk time (s);Avg paperwork time (s)', (i) => `${20 + i};200;50`),
    ).account;
    expect(questions).toMatchObject([{ code: 'handle-time', option: 'columns' }]);
  });

  it.each(['call duration in minutes', 'Durata (min)', 'Durée d’appel (min)'])(
    'reads the length of each contact: %s',
    (header) => {
      const lines = Array.from({ length: 9 }, (_, i) => `id${i};2025-03-03 08:0${i}:17;3.5\n`);
      const { kind, account } = readExport(`id;call_timestamp;${header}\n${lines.join('')}`);
      expect(kind).toBe('contacts');
      expect(account.ahtSeconds).toBe(210);
    },
  );

  it('takes hours of work for the handling of all contacts of a row', () => {
    const { account } = readExport(
      file('Offered;Handled;Workload (hours)', (i) => `${20 + i};${20 + i};${(20 + i) / 10}`),
    );
    expect(account.ahtSeconds).toBeNear(360);
  });

  it.each([
    ['Plan;Plan;Ist;Ist', 'Anrufe;AHT;Anrufe;AHT'],
    ['Forecast;;Actual;', 'Calls;AHT;Calls;AHT'],
  ])('reads what came below a line that parts it from a plan: %s', (upper, lower) => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `2025-03-03;${8 + i}:00;${23 + i};300;${20 + i};200`,
    );
    const { account } = readExport([`;;${upper}`, `Date;Time;${lower}`, ...lines].join('\n'));
    expect(account).toMatchObject({
      contactsUsed: 306,
      ahtSeconds: 200,
      queues: [],
      questions: [],
    });
  });
});

describe('dates of digits and weeks', () => {
  it.each([
    ['01312025', '2025-01-31'],
    ['31012025', '2025-01-31'],
  ])('reads %s where the year stands last', (written, date) => {
    const { account } = readExport(
      `date|period|contactsOffered\n${written}|08:00|10\n${written}|08:30|12\n`,
    );
    expect(account).toMatchObject({ from: date, contactsUsed: 22, questions: [] });
  });

  it('reads a week by its number beside its year', () => {
    const { account } = readExport(
      'Year,ISO Week,Weekday,Interval,Offered\n2025,6,Monday,08:00,10\n2025,6,Tuesday,08:00,12\n2025,6,Tuesday,08:30,13\n',
    );
    expect(account).toMatchObject({ from: '2025-02-03', to: '2025-02-04', contactsUsed: 35 });
  });
});

describe('tables of spreadsheets', () => {
  it('reads several numbers below each date, and no totals beside them', () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `${8 + i}:00,${10 + i},${200 + i},${20 + i},${300 + i},${30 + 2 * i},260\n`,
    );
    const { rows, account } = readExport(
      `Time,2025-03-03,,2025-03-04,,Total,\n,Calls,AHT,Calls,AHT,Calls,AHT\n${lines.join('')}`,
    );
    expect(account.contactsUsed).toBe(492);
    expect(rows.find(({ time }) => time === '2025-03-04T09:00')).toMatchObject({
      contacts: 21,
      ahtSeconds: 301,
    });
  });

  it('reads several numbers below dates that are written above each of them', () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) => `${8 + i}:00,${10 + i},${200 + i},${20 + i},300\n`,
    );
    const { rows, account } = readExport(
      `,2025-03-03,2025-03-03,2025-03-04,2025-03-04\nInterval,Offered,AHT,Offered,AHT\n${lines.join('')}`,
    );
    expect(account.contactsUsed).toBe(492);
    expect(rows.find(({ time }) => time === '2025-03-03T09:00')).toMatchObject({
      contacts: 11,
      ahtSeconds: 201,
    });
  });

  it.each(['All', 'Alle', '全天'])(
    'leaves out a day that stands above its half-hours: %s',
    (all) => {
      const { account } = readExport(
        `Date,Time,Calls\n2025-03-03,${all},30\n2025-03-03,08:00,10\n2025-03-03,08:30,20\n`,
      );
      expect(account).toMatchObject({ contactsUsed: 30, questions: [] });
    },
  );

  it('leaves out the sum of a day, whatever it is called', () => {
    const { account } = readExport(
      'Datum;Von;Anrufe\n13.03.2025;8 h 00;10\n13.03.2025;8 h 30;20\n13.03.2025;Tagessumme;30\n',
    );
    expect(account).toMatchObject({ contactsUsed: 30, questions: [] });
  });
});

it('asks how a column is counted in plain words', () => {
  const rows = Array.from(
    { length: 9 },
    (_, i) => `2025-03-03 1${i}:00,${8 + i},0:0${1 + (i % 3)}\n`,
  );
  const { questions } = readExport(`time,calls,duration\n${rows.join('')}`).account;
  for (const { message } of questions) expect(message).not.toMatch(/[[\]?]/);
});

it('has the same end, however often it is asked for', () => {
  const row = (hour: number, queue: string) =>
    `2025-03-03 ${10 + hour}:00,${queue},${hour + 3},200\n`;
  const rows = [0, 1, 2, 3].flatMap((hour) => [row(hour, 'a'), row(hour, 'b')]);
  const reader = readerOfPieces({}, 40);
  reader.push(`time,queue,calls,aht\n${rows.join('')}`);
  reader.push(rows.slice(0, 2).join(''));
  const first = reader.end();
  expect(reader.end()).toEqual(first);
  expect(reader.end('a').account).toEqual(first.account);
});
