import {
  clock,
  clock12,
  dmy,
  FIRST_DAY,
  grouped,
  handleOf,
  hms,
  iso,
  mdy,
  meanOf,
  mmss,
  parts,
  type TruthRow,
  truth,
  two,
} from './truth.ts';

/** A file in one of many layouts, and the truth that it writes. */
export interface Layout {
  readonly name: string;
  readonly source: string | Uint8Array | readonly (readonly (string | number)[])[];
  readonly rows: readonly TruthRow[];
  /** Whether it has handle times. */
  readonly hasAht: boolean;
  /** Minutes of an interval; absent for single contacts. */
  readonly step?: number;
  /** What must be told, where the file cannot tell. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The clock is ahead of UTC by so many minutes: times come back as instants. */
  readonly offset?: number;
}

type Columns = readonly (readonly [header: string, cell: (row: TruthRow) => string | number])[];

const quoted = (cell: string | number, delimiter: string) => {
  const text = String(cell);
  return text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
};

const write = (lines: readonly (readonly (string | number)[])[], delimiter = ',', end = '\n') =>
  lines.map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter)).join(end) +
  end;

const table = (columns: Columns, rows: readonly TruthRow[], delimiter = ',', end = '\n') =>
  write(
    [columns.map(([header]) => header), ...rows.map((row) => columns.map(([, cell]) => cell(row)))],
    delimiter,
    end,
  );

const stamp = (row: TruthRow) => `${iso(row.day)} ${clock(row.minute)}`;
const aht = (row: TruthRow) => Math.round(meanOf(row));
const utf16 = (text: string, bom = true, isBig = false) => {
  const bytes = Buffer.from(`${bom ? '\uFEFF' : ''}${text}`, 'utf16le');
  return new Uint8Array(isBig ? Buffer.from(bytes).swap16() : bytes);
};

const LATIN: Readonly<Record<string, number>> = { Ø: 0xd8, '–': 0x96 };
const western = (text: string) => Uint8Array.from(text, (c) => LATIN[c] ?? c.charCodeAt(0));

/** Bytes of a character set, by trying every pair of bytes: no encoder comes with the runtime. */
const encoders = new Map<string, Map<string, readonly number[]>>();
function encode(text: string, encoding: string): Uint8Array {
  let table = encoders.get(encoding);
  if (table === undefined) {
    table = new Map();
    const decoder = new TextDecoder(encoding, { fatal: true });
    const keep = (bytes: readonly number[]) => {
      try {
        const letter = decoder.decode(Uint8Array.from(bytes));
        if ([...letter].length === 1 && !table!.has(letter)) table!.set(letter, bytes);
      } catch {
        // No letter.
      }
    };
    for (let a = 0; a < 256; a++) keep([a]);
    if (!encoding.startsWith('windows'))
      for (let a = 0x81; a < 0xff; a++) for (let b = 0x30; b < 0xff; b++) keep([a, b]);
    encoders.set(encoding, table);
  }
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? [63]));
}

/** All layouts: one truth each in the words of one system, language or habit. */
export function layouts(): Layout[] {
  const rows = truth();
  const big = truth({ scale: 900 });
  const one = (name: string, source: Layout['source'], more: Partial<Layout> = {}): Layout => ({
    name,
    source,
    rows,
    hasAht: true,
    step: 30,
    ...more,
  });
  const basic: Columns = [
    ['time', stamp],
    ['calls', (r) => r.offered],
    ['aht', aht],
  ];
  const dateClock = (d: string, c: string): Columns => [
    [d, (r) => iso(r.day)],
    [c, (r) => clock(r.minute)],
  ];
  const list: Layout[] = [];
  const add = (name: string, source: Layout['source'], more: Partial<Layout> = {}) =>
    list.push(one(name, source, more));

  // What parts the cells, marks and line ends.
  for (const [name, delimiter] of [
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['bar', '|'],
  ] as const)
    add(`parted by ${name}`, table(basic, rows, delimiter));
  add('sep line', `sep=;\n${table(basic, rows, ';')}`);
  add('UTF-8 with mark', `\uFEFF${table(basic, rows)}`);
  add('UTF-16 LE with mark', utf16(table(basic, rows, '\t')));
  add('UTF-16 BE with mark', utf16(table(basic, rows, '\t'), true, true));
  add('UTF-16 LE without mark', utf16(table(basic, rows, '\t'), false));
  add(
    'Windows line ends, all in quotes',
    table(basic, rows, ',', '\r\n').replaceAll(/[^,\r\n]+/g, '"$&"'),
  );
  add(
    'lines in quotes as a whole',
    table(basic, rows)
      .trim()
      .split('\n')
      .map((line) => `"${line}"`)
      .join('\n'),
  );

  // Dates.
  const dated = (
    name: string,
    cell: (r: TruthRow) => string | number,
    more: Partial<Layout> = {},
  ) =>
    add(
      `dates: ${name}`,
      table(
        [
          ['Start Time', cell],
          ['Offered', (r) => r.offered],
          ['AHT', aht],
        ],
        rows,
        ';',
      ),
      more,
    );
  dated('2025-02-03T08:00', (r) => `${iso(r.day)}T${clock(r.minute)}`);
  dated('2025-02-03 08:00:00', (r) => `${stamp(r)}:00`);
  dated('03.02.2025 08:00', (r) => `${dmy(r.day)} ${clock(r.minute)}`);
  dated('3.2.25 8:00', (r) => {
    const { d, m } = parts(r.day);
    return `${d}.${m}.25 ${Math.floor(r.minute / 60)}:${two(r.minute % 60)}`;
  });
  dated('03/02/2025 08:00 with days above 12', (r) => `${dmy(r.day, '/')} ${clock(r.minute)}`);
  dated('2/3/2025 8:00 AM', (r) => `${mdy(r.day)} ${clock12(r.minute)}`);
  dated('2025/02/03 08:00', (r) => `${iso(r.day).replaceAll('-', '/')} ${clock(r.minute)}`);
  dated(
    '20250203 0800',
    (r) => `${iso(r.day).replaceAll('-', '')} ${clock(r.minute).replace(':', '')}`,
  );
  const MONTHS = ['Jan', 'Feb', 'Mar'];
  dated('03-Feb-25 08:00', (r) => {
    const { d, m } = parts(r.day);
    return `${two(d)}-${MONTHS[m - 1]}-25 ${clock(r.minute)}`;
  });
  dated('Feb 3, 2025 8:00 AM', (r) => {
    const { d, m, y } = parts(r.day);
    return `${MONTHS[m - 1]} ${d}, ${y} ${clock12(r.minute)}`;
  });
  dated('Mon 3 February 2025 08:00', (r) => {
    const { d, y } = parts(r.day);
    return `Mon ${d} February ${y} ${clock(r.minute)}`;
  });
  dated('2025-02-03T08:00:00+01:00', (r) => `${iso(r.day)}T${clock(r.minute)}:00+01:00`, {
    offset: 60,
  });
  dated('2025-02-03T08:00:00.000Z', (r) => `${iso(r.day)}T${clock(r.minute)}:00.000Z`, {
    offset: 0,
  });
  dated('epoch seconds', (r) => r.day * 86_400 + r.minute * 60, { offset: 0 });
  dated('epoch milliseconds', (r) => (r.day * 86_400 + r.minute * 60) * 1000, { offset: 0 });
  dated('Excel serial', (r) => (r.day + 25_569 + r.minute / 1440).toFixed(6));
  dated(
    'Genesys interval',
    (r) => `${iso(r.day)}T${clock(r.minute)}:00.000Z/${iso(r.day)}T${clock(r.minute + 30)}:00.000Z`,
    { offset: 0 },
  );
  dated('range in one cell', (r) => `${dmy(r.day)} ${clock(r.minute)} - ${clock(r.minute + 30)}`);

  // Clocks in a column of their own.
  const clocked = (name: string, cell: (r: TruthRow) => string | number, header = 'Interval') =>
    add(
      `clock: ${name}`,
      table(
        [
          ['Date', (r) => dmy(r.day, '/')],
          [header, cell],
          ['Offered', (r) => r.offered],
          ['AHT', aht],
        ],
        rows,
      ),
    );
  clocked('08:00', (r) => clock(r.minute));
  clocked('08:00 - 08:30', (r) => `${clock(r.minute)} - ${clock(r.minute + 30)}`);
  clocked('08:00–08:30', (r) => `${clock(r.minute)}–${clock(r.minute + 30)}`);
  clocked('08:00 to 08:30', (r) => `${clock(r.minute)} to ${clock(r.minute + 30)}`);
  clocked('8:00 AM-8:30 AM', (r) => `${clock12(r.minute)}-${clock12(r.minute + 30)}`);
  clocked('0800-0830', (r) => `${clock(r.minute)}-${clock(r.minute + 30)}`.replaceAll(':', ''));
  clocked('0800', (r) => clock(r.minute).replace(':', ''), 'Time');
  clocked('08.00', (r) => clock(r.minute).replace(':', '.'), 'Time');
  clocked('08h00', (r) => clock(r.minute).replace(':', 'h'), 'Heure');
  clocked('08:00 Uhr', (r) => `${clock(r.minute)} Uhr`, 'Uhrzeit');
  clocked(
    '8:00 a.m.',
    (r) => clock12(r.minute).replace('AM', 'a.m.').replace('PM', 'p.m.'),
    'Hora',
  );
  clocked('1899-12-30 08:00:00', (r) => `1899-12-30 ${clock(r.minute)}:00`, 'Time');
  clocked('fraction of a day', (r) => (r.minute / 1440).toFixed(6), 'Time');
  clocked('ends 08:30', (r) => clock(r.minute + 30), 'Interval End');
  clocked('start with seconds', (r) => `${clock(r.minute)}:00`, 'Start');
  add(
    'date 2025-02-03 00:00:00 beside a clock',
    table(
      [
        ['Date', (r) => `${iso(r.day)} 00:00:00`],
        ['Time', (r) => clock(r.minute)],
        ['Calls', (r) => r.offered],
        ['AHT', aht],
      ],
      rows,
    ),
  );
  add(
    'start and end',
    table(
      [
        ['Interval Start', stamp],
        ['Interval End', (r) => `${iso(r.day)} ${clock(r.minute + 30)}`],
        ['Offered', (r) => r.offered],
        ['AHT', aht],
      ],
      rows,
    ),
  );
  const round = truth({ days: 7, from: 0, to: 1440 });
  add(
    'ends up to 24:00',
    table(
      [
        ['Date', (r) => iso(r.day)],
        ['Time', (r) => clock(r.minute + 30)],
        ['Calls', (r) => r.offered],
        ['AHT', aht],
      ],
      round,
    ),
    { rows: round },
  );
  const hours = truth({ from: 0, to: 1440, step: 60, days: 7 });
  add(
    'hours 0 to 23',
    table(
      [
        ['Date', (r) => iso(r.day)],
        ['Hour', (r) => r.minute / 60],
        ['Calls', (r) => r.offered],
        ['AHT', aht],
      ],
      hours,
    ),
    { rows: hours, step: 60 },
  );
  add(
    'hours 1 to 24',
    table(
      [
        ['Date', (r) => iso(r.day)],
        ['Hour', (r) => r.minute / 60 + 1],
        ['Calls', (r) => r.offered],
        ['AHT', aht],
      ],
      hours,
    ),
    { rows: hours, step: 60 },
  );
  const quarters = truth({ step: 15, days: 7 });
  add('quarter-hours', table(basic, quarters), { rows: quarters, step: 15 });
  let last = 0;
  add(
    'date in the first row of a group',
    table(
      [
        [
          'Date',
          (r) => {
            const is = r.day !== last;
            last = r.day;
            return is ? iso(r.day) : '';
          },
        ],
        ['Time', (r) => clock(r.minute)],
        ['Calls', (r) => r.offered],
        ['AHT', aht],
      ],
      rows,
    ),
  );

  // Numbers.
  const counted = (
    name: string,
    c: (r: TruthRow) => string | number,
    a: (r: TruthRow) => string | number,
    delimiter = ';',
  ) =>
    add(
      `numbers: ${name}`,
      table(
        [
          ['Date', (r) => iso(r.day)],
          ['Time', (r) => clock(r.minute)],
          ['Calls', c],
          ['AHT', a],
        ],
        big,
        delimiter,
      ),
      { rows: big },
    );
  counted('1,234', (r) => grouped(r.offered, ','), aht, ',');
  counted(
    '1.234 and 250,5',
    (r) => grouped(r.offered, '.'),
    (r) => grouped(meanOf(r), '.', ',', 1),
  );
  counted('1.234 alone', (r) => grouped(r.offered, '.'), aht);
  counted(
    '1 234',
    (r) => grouped(r.offered, ' '),
    (r) => grouped(meanOf(r), ' ', ',', 1),
  );
  counted('narrow blank', (r) => grouped(r.offered, '\u202f'), aht);
  counted('no-break blank', (r) => grouped(r.offered, '\u00a0'), aht);
  counted(
    "1'234",
    (r) => grouped(r.offered, "'"),
    (r) => grouped(meanOf(r), "'", '.', 1),
  );
  counted(
    'decimals of zero',
    (r) => r.offered.toFixed(1),
    (r) => meanOf(r).toFixed(2),
  );

  // Handle times.
  const handled = (
    name: string,
    header: string,
    cell: (r: TruthRow) => string | number,
    more: Columns = [],
  ) =>
    add(
      `handle: ${name}`,
      table(
        [
          ...dateClock('Date', 'Time'),
          ['Offered', (r) => r.offered],
          ['Answered', (r) => r.answered],
          ...more,
          [header, cell],
        ],
        rows,
      ),
    );
  handled('h:mm:ss', 'Average Handle Time', (r) => hms(meanOf(r)));
  handled('mm:ss', 'Average Handle Time', (r) => mmss(meanOf(r)));
  handled('milliseconds', 'Avg Handle', (r) => Math.round(meanOf(r) * 1000));
  handled('minutes in brackets', 'AHT (min)', (r) => (meanOf(r) / 60).toFixed(3));
  handled('minutes unsaid', 'AHT', (r) => (meanOf(r) / 60).toFixed(3));
  handled('seconds in brackets', 'AHT [s]', aht);
  handled('419s', 'AHT', (r) => `${aht(r)}s`);
  handled('4m 12s', 'AHT', (r) => `${Math.floor(aht(r) / 60)}m ${aht(r) % 60}s`);
  handled('fraction of a day', 'AHT', (r) => (meanOf(r) / 86_400).toFixed(8));
  handled('total seconds', 'Total Handle Time', handleOf);
  handled('total, unsaid', 'Handle Time', handleOf);
  handled('total h:mm:ss', 'Total Handle Time', (r) => hms(handleOf(r)));
  handled('total minutes', 'Handle Time (min)', (r) => (handleOf(r) / 60).toFixed(2));
  handled('parts as means', 'Avg ACW', (r) => meanOf(r, r.wrap).toFixed(1), [
    ['Avg Talk', (r) => meanOf(r, r.talk).toFixed(1)],
    ['Avg Hold', (r) => meanOf(r, r.hold).toFixed(1)],
  ]);
  handled('parts as totals', 'Total ACW', (r) => r.wrap, [
    ['Total Talk', (r) => r.talk],
    ['Total Hold', (r) => r.hold],
  ]);
  handled('with a wait and a service level beside it', 'AHT', aht, [
    ['ASA', () => 12],
    ['Service Level %', () => '85.2%'],
    ['Max Wait', () => 99],
    ['Abandoned', (r) => r.abandoned],
  ]);

  // Systems.
  add(
    'Genesys Cloud',
    table(
      [
        ['Interval Start', (r) => `${mdy(r.day)} ${clock12(r.minute)}`],
        ['Interval End', (r) => `${mdy(r.day)} ${clock12(r.minute + 30)}`],
        ['Media Type', () => 'voice'],
        ['Queue Name', () => 'Support'],
        ['Offer', (r) => r.offered],
        ['Answer', (r) => r.answered],
        ['Abandon', (r) => r.abandoned],
        ['ASA', () => 8000],
        ['Avg Handle', (r) => Math.round(meanOf(r) * 1000)],
        ['Avg Talk', (r) => Math.round(meanOf(r, r.talk) * 1000)],
        ['Avg Hold', (r) => Math.round(meanOf(r, r.hold) * 1000)],
        ['Avg ACW', (r) => Math.round(meanOf(r, r.wrap) * 1000)],
      ],
      rows,
    ),
  );
  add(
    'Genesys Cloud analytics',
    table(
      [
        [
          'interval',
          (r) =>
            `${iso(r.day)}T${clock(r.minute)}:00.000Z/${iso(r.day)}T${clock(r.minute + 30)}:00.000Z`,
        ],
        ['queueName', () => 'Support'],
        ['nOffered', (r) => r.offered],
        ['tHandle', (r) => handleOf(r) * 1000],
        ['nHandled', (r) => r.answered],
      ],
      rows,
    ),
    { offset: 0 },
  );
  add(
    'Avaya CMS',
    table(
      [
        ['ROW_DATE', (r) => mdy(r.day)],
        ['STARTTIME', (r) => Number(clock(r.minute).replace(':', ''))],
        ['SPLIT', () => 12],
        ['ACDCALLS', (r) => r.answered],
        ['ABNCALLS', (r) => r.abandoned],
        ['ACDTIME', (r) => r.talk],
        ['ACWTIME', (r) => r.wrap],
        ['HOLDTIME', (r) => r.hold],
        ['ANSTIME', (r) => r.answered * 9],
      ],
      rows,
    ),
  );
  add(
    'Avaya CMS report',
    `Split/Skill: Sales\nDate: 2/3/2025\n\n${table(
      [
        ['Time', (r) => `${clock12(r.minute)}-${clock12(r.minute + 30)}`],
        ['Avg Speed Ans', () => ':12'],
        ['ACD Calls', (r) => r.answered],
        ['Avg ACD Time', (r) => mmss(meanOf(r, r.talk + r.hold))],
        ['Avg ACW Time', (r) => mmss(meanOf(r, r.wrap))],
        ['Aban Calls', (r) => r.abandoned],
      ],
      rows.filter((r) => r.day === FIRST_DAY),
    )}`,
    { rows: rows.filter((r) => r.day === FIRST_DAY), options: { dateOrder: 'mdy' } },
  );
  add(
    'Cisco UCCX',
    table(
      [
        ['CSQ Name', () => 'CSQ_Sales'],
        ['Interval Start Time', (r) => `${mdy(r.day)} ${clock12(r.minute)}`],
        ['Interval End Time', (r) => `${mdy(r.day)} ${clock12(r.minute + 30)}`],
        ['Calls Presented', (r) => r.offered],
        ['Calls Handled', (r) => r.answered],
        ['Calls Abandoned', (r) => r.abandoned],
        ['Average Handle Time', (r) => hms(meanOf(r))],
        ['Average Queue Time', () => '0:00:09'],
      ],
      rows,
    ),
  );
  add(
    'Amazon Connect',
    table(
      [
        ['Queue', () => 'BasicQueue'],
        ['StartInterval', (r) => `${iso(r.day)}T${clock(r.minute)}:00Z`],
        ['EndInterval', (r) => `${iso(r.day)}T${clock(r.minute + 30)}:00Z`],
        ['Contacts queued', (r) => r.offered],
        ['Contacts handled', (r) => r.answered],
        ['Contacts abandoned', (r) => r.abandoned],
        ['Average handle time', aht],
        ['Average queue answer time', () => 8],
      ],
      rows,
    ),
    { offset: 0 },
  );
  add(
    'Five9',
    table(
      [
        ['DATE', (r) => iso(r.day).replaceAll('-', '/')],
        ['HALF HOUR', (r) => clock(r.minute)],
        ['SKILL', () => 'Sales'],
        ['CALLS count', (r) => r.offered],
        ['ABANDONED count', (r) => r.abandoned],
        ['HANDLE TIME', (r) => hms(handleOf(r))],
        ['SERVICE LEVEL percent', () => '82.00%'],
      ],
      rows,
    ),
  );
  add(
    'NICE',
    table(
      [
        ['Date', (r) => mdy(r.day)],
        ['Interval', (r) => clock12(r.minute)],
        ['Skill Name', () => 'Sales'],
        ['Contacts Offered', (r) => r.offered],
        ['Contacts Handled', (r) => r.answered],
        ['Contacts Abandoned', (r) => r.abandoned],
        ['Avg Handle Time', (r) => hms(meanOf(r))],
      ],
      rows,
    ),
  );
  add(
    'Talkdesk',
    table(
      [
        ['Date', (r) => iso(r.day)],
        ['Time', (r) => clock(r.minute)],
        ['Ring Group', () => 'agents'],
        ['Inbound Calls', (r) => r.offered],
        ['Answered Calls', (r) => r.answered],
        ['Missed Calls', (r) => r.abandoned],
        ['Avg. Talk Time', (r) => hms(meanOf(r))],
      ],
      rows,
    ),
  );

  // Languages.
  const GERMAN: Columns = [
    ['Datum', (r) => dmy(r.day)],
    ['Uhrzeit', (r) => clock(r.minute)],
    ['Angebotene Anrufe', (r) => r.offered],
    ['Angenommene Anrufe', (r) => r.answered],
    ['Ø Bearbeitungszeit (s)', aht],
  ];
  const FRENCH: Columns = [
    ['Date', (r) => dmy(r.day, '/')],
    [
      'Tranche horaire',
      (r) => `${clock(r.minute).replace(':', 'h')} - ${clock(r.minute + 30).replace(':', 'h')}`,
    ],
    ['Appels présentés', (r) => r.offered],
    ['Appels traités', (r) => r.answered],
    ['Appels abandonnés', (r) => r.abandoned],
    ['Durée moyenne de traitement', (r) => hms(meanOf(r))],
  ];
  const SPANISH: Columns = [
    ['Fecha', (r) => dmy(r.day, '/')],
    ['Hora', (r) => clock(r.minute)],
    ['Llamadas recibidas', (r) => r.offered],
    ['Llamadas atendidas', (r) => r.answered],
    ['Llamadas abandonadas', (r) => r.abandoned],
    ['TMO', aht],
  ];
  const PORTUGUESE: Columns = [
    ['Data', (r) => dmy(r.day, '/')],
    ['Intervalo', (r) => clock(r.minute)],
    ['Chamadas recebidas', (r) => r.offered],
    ['Chamadas atendidas', (r) => r.answered],
    ['TMA', (r) => hms(meanOf(r))],
  ];
  const ITALIAN: Columns = [
    ['Data', (r) => dmy(r.day, '/')],
    ['Ora', (r) => clock(r.minute)],
    ['Chiamate offerte', (r) => r.offered],
    ['Chiamate risposte', (r) => r.answered],
    ['Tempo medio di gestione (sec)', aht],
  ];
  const DUTCH: Columns = [
    ['Datum', (r) => dmy(r.day, '-')],
    ['Tijd', (r) => clock(r.minute)],
    ['Aangeboden gesprekken', (r) => r.offered],
    ['Beantwoorde gesprekken', (r) => r.answered],
    ['Gemiddelde afhandeltijd', (r) => mmss(meanOf(r))],
  ];
  const POLISH: Columns = [
    ['Data', (r) => dmy(r.day)],
    ['Godzina', (r) => clock(r.minute)],
    ['Połączenia przychodzące', (r) => r.offered],
    ['Połączenia odebrane', (r) => r.answered],
    ['Połączenia porzucone', (r) => r.abandoned],
    ['Średni czas obsługi', (r) => hms(meanOf(r))],
  ];
  const CHINESE: Columns = [
    ['日期', (r) => iso(r.day).replaceAll('-', '/')],
    ['时间段', (r) => `${clock(r.minute)}-${clock(r.minute + 30)}`],
    ['呼入量', (r) => r.offered],
    ['接听量', (r) => r.answered],
    ['放弃量', (r) => r.abandoned],
    ['平均处理时长（秒）', aht],
  ];
  const TAIWAN: Columns = [
    ['日期', (r) => iso(r.day).replaceAll('-', '/')],
    ['時段', (r) => clock(r.minute)],
    ['來電數量', (r) => r.offered],
    ['接聽數', (r) => r.answered],
    ['平均處理時間', (r) => hms(meanOf(r))],
  ];
  const JAPANESE: Columns = [
    [
      '日付',
      (r) => {
        const { y, m, d } = parts(r.day);
        return `${y}年${m}月${d}日`;
      },
    ],
    ['時間帯', (r) => clock(r.minute)],
    ['着信数', (r) => r.offered],
    ['応答数', (r) => r.answered],
    ['平均処理時間（秒）', aht],
  ];
  for (const [name, columns] of [
    ['German', GERMAN],
    ['French', FRENCH],
    ['Spanish', SPANISH],
    ['Portuguese', PORTUGUESE],
    ['Italian', ITALIAN],
    ['Dutch', DUTCH],
    ['Polish', POLISH],
    ['Chinese', CHINESE],
    ['Taiwan', TAIWAN],
    ['Japanese', JAPANESE],
  ] as const)
    add(`${name} in UTF-8`, table(columns, rows, ';'));
  add('German in Windows-1252', western(table(GERMAN, rows, ';')));
  add('French in Windows-1252', western(table(FRENCH, rows, ';')));
  add('Spanish in Windows-1252', western(table(SPANISH, rows, ';')));
  add('Polish in Windows-1250', encode(table(POLISH, rows, ';'), 'windows-1250'));
  add(
    'Chinese in GB18030',
    encode(table(CHINESE, rows).replaceAll('（', '(').replaceAll('）', ')'), 'gb18030'),
  );
  add('Taiwan in Big5', encode(table(TAIWAN, rows), 'big5'));
  add(
    'Japanese in Shift_JIS',
    encode(table(JAPANESE, rows).replaceAll('（', '(').replaceAll('）', ')'), 'shift_jis'),
  );

  // Around the table.
  const total = (of: readonly TruthRow[]) => of.reduce((sum, r) => sum + r.offered, 0);
  const head = ['Date', 'Time', 'Calls Offered', 'AHT'];
  const line = (r: TruthRow) => [iso(r.day), clock(r.minute), r.offered, aht(r)];
  const days = [...new Set(rows.map((r) => r.day))];
  add(
    'title lines above',
    `Interval Report\nQueue: Sales; Filter: none\nExported 2025-03-01 10:00\n\n${table(basic, rows)}`,
  );
  add('total at the end', write([head, ...rows.map(line), ['Total', '', total(rows), 250]]));
  add('total without a word', write([head, ...rows.map(line), ['', '', total(rows), 250]]));
  add(
    'subtotals of days',
    write([
      head,
      ...days.flatMap((d) => {
        const of = rows.filter((r) => r.day === d);
        return [...of.map(line), [`${iso(d)}`, 'Total', total(of), 250]];
      }),
    ]),
  );
  add(
    'subtotals with an empty time',
    write([
      head,
      ...days.flatMap((d) => {
        const of = rows.filter((r) => r.day === d);
        return [...of.map(line), [iso(d), '', total(of), 250]];
      }),
    ]),
  );
  add(
    'headers again on every page',
    write(days.flatMap((d) => [head, ...rows.filter((r) => r.day === d).map(line)])),
  );
  add('footers', `${write([head, ...rows.map(line)])}\nPrinted by the system\nPage 1 of 1\n`);
  add(
    'empty columns and rows',
    write([
      ['', ...head, ''],
      ...rows.flatMap((r) => [
        ['', ...line(r), ''],
        ['', '', '', '', '', ''],
      ]),
    ]),
  );
  add(
    'two lines of headers',
    write([
      ['', '', 'Calls', '', 'Time', ''],
      ['Date', 'Interval', 'Offered', 'Answered', 'AHT', 'ASA'],
      ...rows.map((r) => [iso(r.day), clock(r.minute), r.offered, r.answered, aht(r), 9]),
    ]),
  );
  add(
    'nothing as a dash',
    write([
      head,
      ...rows.map(line),
      ['2025-02-03', '19:00', '-', '-'],
      ['2025-02-03', '19:30', 'N/A', '—'],
    ]),
  );

  // Wide.
  const minutes = [...new Set(rows.map((r) => r.minute))];
  const at = (d: number, m: number, q = '') =>
    rows.find((r) => r.day === d && r.minute === m && r.queue === q)!;
  add(
    'wide: days down',
    write(
      [
        ['Date', ...minutes.map(clock)],
        ...days.map((d) => [dmy(d), ...minutes.map((m) => at(d, m).offered)]),
      ],
      ';',
    ),
    { hasAht: false },
  );
  add(
    'wide: days down with a total',
    write([
      ['Date', 'Weekday', ...minutes.map(clock), 'Total'],
      ...days.map((d) => [
        iso(d),
        'Mon',
        ...minutes.map((m) => at(d, m).offered),
        total(rows.filter((r) => r.day === d)),
      ]),
      ['Total', '', ...minutes.map((m) => total(rows.filter((r) => r.minute === m))), total(rows)],
    ]),
    { hasAht: false },
  );
  add(
    'wide: days across',
    write([
      ['Interval', ...days.map((d) => dmy(d, '/'))],
      ...minutes.map((m) => [clock(m), ...days.map((d) => at(d, m).offered)]),
    ]),
    { hasAht: false },
  );
  add(
    'wide: days across with ranges and totals',
    write([
      ['Time', ...days.map(iso), 'Total'],
      ...minutes.map((m) => [
        `${clock(m)}-${clock(m + 30)}`,
        ...days.map((d) => at(d, m).offered),
        total(rows.filter((r) => r.minute === m)),
      ]),
      ['Total', ...days.map((d) => total(rows.filter((r) => r.day === d))), total(rows)],
    ]),
    { hasAht: false },
  );
  add(
    'wide: measures down',
    write([
      ['Date', 'Measure', ...minutes.map(clock)],
      ...days.flatMap((d) => [
        [iso(d), 'Calls Offered', ...minutes.map((m) => at(d, m).offered)],
        [iso(d), 'AHT (s)', ...minutes.map((m) => aht(at(d, m)))],
      ]),
    ]),
  );

  // Queues.
  const several = truth({ days: 7, queues: ['Sales', 'Support', 'Billing'] });
  const names = ['Sales', 'Support', 'Billing'];
  const sevenDays = [...new Set(several.map((r) => r.day))];
  const of = (d: number, m: number, q: string) =>
    several.find((r) => r.day === d && r.minute === m && r.queue === q)!;
  add(
    'queues as a column',
    table(
      [
        ['Queue', (r) => r.queue],
        ...dateClock('Date', 'Time'),
        ['Offered', (r) => r.offered],
        ['Answered', (r) => r.answered],
        ['AHT', aht],
      ],
      several,
    ),
    { rows: several },
  );
  add(
    'queues side by side under names',
    write([
      ['', '', ...names.flatMap((q) => [q, '', ''])],
      ['Date', 'Time', ...names.flatMap(() => ['Offered', 'Answered', 'AHT'])],
      ...sevenDays.flatMap((d) =>
        minutes.map((m) => [
          iso(d),
          clock(m),
          ...names.flatMap((q) => [of(d, m, q).offered, of(d, m, q).answered, aht(of(d, m, q))]),
        ]),
      ),
    ]),
    { rows: several },
  );
  add(
    'queues in the headers',
    write([
      ['Date', 'Time', ...names.flatMap((q) => [`${q} Offered`, `${q} Answered`, `${q} AHT`])],
      ...sevenDays.flatMap((d) =>
        minutes.map((m) => [
          iso(d),
          clock(m),
          ...names.flatMap((q) => [of(d, m, q).offered, of(d, m, q).answered, aht(of(d, m, q))]),
        ]),
      ),
    ]),
    { rows: several },
  );
  add(
    'queues as columns with a total',
    write([
      ['Date', 'Time', ...names, 'Total'],
      ...sevenDays.flatMap((d) =>
        minutes.map((m) => [
          iso(d),
          clock(m),
          ...names.map((q) => of(d, m, q).offered),
          names.reduce((s, q) => s + of(d, m, q).offered, 0),
        ]),
      ),
    ]),
    { rows: several, hasAht: false },
  );
  add(
    'queues down, half-hours across',
    write([
      ['Queue', 'Date', ...minutes.map(clock)],
      ...sevenDays.flatMap((d) =>
        names.map((q) => [q, iso(d), ...minutes.map((m) => of(d, m, q).offered)]),
      ),
    ]),
    { rows: several, hasAht: false },
  );
  add(
    'queues as blocks',
    names
      .map(
        (q) =>
          `Queue: ${q}\n${write([head, ...several.filter((r) => r.queue === q).map(line), ['Total', '', total(several.filter((r) => r.queue === q)), 250]])}`,
      )
      .join('\n'),
    { rows: several },
  );
  add(
    'days as blocks',
    sevenDays
      .map(
        (d) =>
          `Date: ${iso(d)}\n${write([['Time', 'Calls Offered', 'AHT'], ...rows.filter((r) => r.day === d).map((r) => [clock(r.minute), r.offered, aht(r)])])}`,
      )
      .join('\n'),
    { rows: rows.filter((r) => sevenDays.includes(r.day)) },
  );

  // Cells of a spreadsheet.
  add('cells', [
    ['Date', 'Time', 'Calls', 'AHT'],
    ...rows.map((r) => [r.day + 25_569, r.minute / 1440, r.offered, aht(r)]),
  ]);
  return [...list, ...logs()];
}

interface Call {
  readonly at: number;
  readonly isAnswered: boolean;
  readonly wait: number;
  readonly talk: number;
}

/** Single contacts that add up to a truth. */
function logs(): Layout[] {
  const rows = truth({ days: 5, scale: 8 });
  const calls: Call[] = rows
    .flatMap((row) =>
      Array.from({ length: row.offered }, (_, i) => {
        const isAnswered = i < row.answered;
        const share = Math.floor(handleOf(row) / Math.max(1, row.answered));
        const rest = handleOf(row) - share * row.answered;
        return {
          at: row.day * 86_400 + row.minute * 60 + ((i * 197 + 13) % 1790),
          isAnswered,
          wait: 5 + (i % 40),
          talk: isAnswered ? share + (i === 0 ? rest : 0) : 0,
        };
      }),
    )
    .sort((a, b) => a.at - b.at);
  const when = (seconds: number) =>
    new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
  const us = (seconds: number) => {
    const day = Math.floor(seconds / 86_400);
    return `${mdy(day)} ${when(seconds).slice(11)}`;
  };
  const log = (
    name: string,
    lines: readonly (readonly (string | number)[])[],
    more: Partial<Layout> = {},
    delimiter = ',',
  ): Layout => ({
    name: `log: ${name}`,
    source: write(lines, delimiter),
    rows,
    hasAht: true,
    ...more,
  });
  const phone = (i: number) => `+4930555${String(1000 + i)}`;
  const queueLog = calls.flatMap(({ at, isAnswered, wait, talk }, i) => [
    [at, `${at}.${i}`, 'support', 'NONE', 'ENTERQUEUE', '', phone(i), 1],
    ...(isAnswered
      ? [
          [at + wait, `${at}.${i}`, 'support', 'SIP/101', 'CONNECT', wait, `${at}.9`, 3],
          [at + wait + talk, `${at}.${i}`, 'support', 'SIP/101', 'COMPLETECALLER', wait, talk, 1],
        ]
      : [[at + wait, `${at}.${i}`, 'support', 'NONE', 'ABANDON', 1, 1, wait]]),
  ]);
  return [
    log('queue_log', queueLog, { offset: 0 }, '|'),
    log('Asterisk CDR with headers', [
      [
        'calldate',
        'clid',
        'src',
        'dst',
        'dcontext',
        'channel',
        'duration',
        'billsec',
        'disposition',
        'uniqueid',
      ],
      ...calls.map((c, i) => [
        when(c.at),
        `"Ann" <${phone(i)}>`,
        phone(i),
        '600',
        'from-trunk',
        'SIP/1',
        c.wait + c.talk,
        c.talk,
        c.isAnswered ? 'ANSWERED' : 'NO ANSWER',
        `${c.at}.${i}`,
      ]),
    ]),
    log(
      'Asterisk CDR without headers',
      calls.map((c, i) => [
        '',
        phone(i),
        '600',
        'from-trunk',
        `Ann <${phone(i)}>`,
        'SIP/1',
        'SIP/2',
        'Queue',
        '600',
        when(c.at),
        c.isAnswered ? when(c.at + c.wait) : '',
        when(c.at + c.wait + c.talk),
        c.wait + c.talk,
        c.talk,
        c.isAnswered ? 'ANSWERED' : 'NO ANSWER',
        'DOCUMENTATION',
        `${c.at}.${i}`,
        '',
      ]),
    ),
    log('call list with directions', [
      ['Call ID', 'Start Time', 'Direction', 'From', 'Queue', 'Wait Time', 'Talk Time', 'Status'],
      ...calls.flatMap((c, i) => [
        [
          `in${i}`,
          us(c.at),
          'Inbound',
          phone(i),
          'Support',
          c.wait,
          c.talk,
          c.isAnswered ? 'Answered' : 'Abandoned',
        ],
        ...(i % 3 === 0
          ? [[`out${i}`, us(c.at + 60), 'Outbound', phone(i), '', 0, 200, 'Answered']]
          : []),
      ]),
    ]),
    log('call list rounded to the half-hour', [
      ['Time', 'Caller', 'Agent', 'Outcome', 'Handle Time'],
      ...calls.map((c, i) => [
        when(c.at - (c.at % 1800)).slice(0, 16),
        phone(i),
        c.isAnswered ? 'Bo' : '',
        c.isAnswered ? 'answered' : 'abandoned',
        c.isAnswered ? hms(c.talk) : '',
      ]),
    ]),
    log('Twilio', [
      ['Call Sid', 'Date Created', 'Start Time', 'Direction', 'From', 'To', 'Duration', 'Status'],
      ...calls.map((c, i) => [
        `CA${i}`,
        `${when(c.at)}`,
        `${when(c.at)}`,
        'inbound',
        phone(i),
        '+4930',
        c.talk,
        c.isAnswered ? 'completed' : 'no-answer',
      ]),
    ]),
    log('3CX', [
      ['Call Time', 'Caller ID', 'Destination', 'Status', 'Ringing', 'Talking', 'Direction'],
      ...calls.map((c, i) => [
        when(c.at),
        phone(i),
        '800',
        c.isAnswered ? 'Answered' : 'Unanswered',
        hms(c.wait),
        hms(c.talk),
        'Inbound',
      ]),
    ]),
    log(
      'tickets',
      [
        ['Ticket ID', 'Created at', 'Subject', 'Status', 'Resolved at'],
        ...calls.map((c, i) => [
          i + 1,
          when(c.at),
          'my bill, "again"',
          'closed',
          when(c.at + 90_000),
        ]),
      ],
      { hasAht: false },
    ),
  ];
}
