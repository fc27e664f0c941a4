import type { Layout } from './layouts.ts';
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

type Cells = readonly (string | number)[];
type Columns = readonly (readonly [header: string, cell: (row: TruthRow) => string | number])[];

const quoted = (cell: string | number, delimiter: string) => {
  const text = String(cell);
  return text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
};
const write = (lines: readonly Cells[], delimiter = ',') =>
  `${lines.map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter)).join('\n')}\n`;
const table = (columns: Columns, rows: readonly TruthRow[], delimiter = ',') =>
  write(
    [columns.map(([header]) => header), ...rows.map((row) => columns.map(([, cell]) => cell(row)))],
    delimiter,
  );

const stamp = (row: TruthRow) => `${iso(row.day)} ${clock(row.minute)}`;
const aht = (row: TruthRow) => Math.round(meanOf(row));
const serial = (row: TruthRow) => row.day + 25_569 + row.minute / 1440;
const epoch = (row: TruthRow) => row.day * 86_400 + row.minute * 60;
const weekday = (day: number, names: readonly string[]) => names[(day + 3) % 7]!;
const EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];

/** Files as strangers write them: the headers of systems by their documents, and habits of spreadsheets. */
export function strangerLayouts(): Layout[] {
  const rows = truth();
  const night = truth({ from: 0, to: 1440, days: 10 });
  const hours = truth({ step: 60, days: 14 });
  const queues = truth({ days: 7, queues: ['Sales', 'Support', 'Billing'] });
  const quiet = truth({ scale: 4, days: 7 });
  const huge = truth({ scale: 2500, days: 7 });
  const list: Layout[] = [];
  const add = (name: string, source: Layout['source'], more: Partial<Layout> = {}) =>
    list.push({ name, source, rows, hasAht: true, step: 30, ...more });
  const tail: Columns = [
    ['calls', (r) => r.offered],
    ['aht', aht],
  ];
  const stamps = (name: string, columns: Columns, more: Partial<Layout> = {}) =>
    add(`time: ${name}`, table([...columns, ...tail], more.rows ?? rows), more);

  // Times.
  stamps('year, month, day, hour, minute', [
    ['Year', (r) => parts(r.day).y],
    ['Month', (r) => parts(r.day).m],
    ['Day', (r) => parts(r.day).d],
    ['Hour', (r) => Math.floor(r.minute / 60)],
    ['Minute', (r) => r.minute % 60],
  ]);
  stamps('year, month, day and a time', [
    ['Year', (r) => parts(r.day).y],
    ['Month', (r) => parts(r.day).m],
    ['Day', (r) => parts(r.day).d],
    ['Time', (r) => clock(r.minute)],
  ]);
  stamps('year, name of month, day, clock', [
    ['Year', (r) => parts(r.day).y],
    ['Month', (r) => LONG[parts(r.day).m - 1]!],
    ['Day', (r) => parts(r.day).d],
    ['Interval', (r) => clock(r.minute)],
  ]);
  stamps(
    'Jahr, Monat, Tag, Stunde',
    [
      ['Jahr', (r) => parts(r.day).y],
      ['Monat', (r) => parts(r.day).m],
      ['Tag', (r) => parts(r.day).d],
      ['Stunde', (r) => Math.floor(r.minute / 60)],
    ],
    { rows: hours, step: 60, options: { intervalLabel: 'start' } },
  );
  stamps('date, hour, minute', [
    ['Date', (r) => iso(r.day)],
    ['Hour', (r) => Math.floor(r.minute / 60)],
    ['Minute', (r) => r.minute % 60],
  ]);
  stamps(
    'date and hour',
    [
      ['Date', (r) => mdy(r.day)],
      ['Hour', (r) => Math.floor(r.minute / 60)],
    ],
    { rows: hours, step: 60, options: { intervalLabel: 'start' } },
  );
  stamps(
    'date and number of the half-hour from 0',
    [
      ['Date', (r) => iso(r.day)],
      ['Interval', (r) => r.minute / 30],
    ],
    { rows: night },
  );
  stamps(
    'date and number of the half-hour from 1',
    [
      ['Date', (r) => iso(r.day)],
      ['Period', (r) => r.minute / 30 + 1],
    ],
    { rows: night },
  );
  stamps(
    'weekday beside date and time',
    [
      ['Day of Week', (r) => weekday(r.day, EN)],
      ['Date', (r) => dmy(r.day, '/')],
      ['Time', (r) => clock(r.minute)],
    ],
    { rows: truth({ days: 20 }) },
  );
  stamps('weekday in front of the date', [
    [
      'Date',
      (r) =>
        `${weekday(r.day, EN)}, ${LONG[parts(r.day).m - 1]} ${parts(r.day).d}, ${parts(r.day).y}`,
    ],
    ['Time', (r) => clock12(r.minute)],
  ]);
  stamps('RFC dates', [
    [
      'TIMESTAMP',
      (r) =>
        `${weekday(r.day, EN).slice(0, 3)}, ${two(parts(r.day).d)} ${MONTHS[parts(r.day).m - 1]} ${parts(r.day).y} ${clock(r.minute)}:00`,
    ],
  ]);
  stamps('month name with comma', [
    [
      'Interval',
      (r) =>
        `${MONTHS[parts(r.day).m - 1]} ${parts(r.day).d}, ${parts(r.day).y}, ${clock12(r.minute)}`,
    ],
  ]);
  stamps(
    'two-digit year in front of a clock',
    [['Interval Start', (r) => `${parts(r.day).m}/${parts(r.day).d}/25, ${clock12(r.minute)}`]],
    { rows: truth({ days: 20 }) },
  );
  stamps(
    'ISO with offset',
    [['interval_start', (r) => `${iso(r.day)}T${clock(r.minute)}:00+01:00`]],
    { offset: 60 },
  );
  stamps('ISO with milliseconds and Z', [
    ['Interval Start', (r) => `${iso(r.day)}T${clock(r.minute)}:00.000Z`],
  ]);
  stamps('ISO without seconds and Z', [['start', (r) => `${iso(r.day)}T${clock(r.minute)}Z`]]);
  stamps('epoch seconds', [['interval', epoch]]);
  stamps('epoch milliseconds', [['start_ts', (r) => epoch(r) * 1000]]);
  stamps('epoch seconds with decimals', [['timestamp', (r) => `${epoch(r)}.0`]]);
  stamps('serial numbers', [['Interval', (r) => serial(r).toFixed(9)]]);
  stamps('serial date and fraction', [
    ['Date', (r) => Math.floor(serial(r))],
    ['Time', (r) => (r.minute / 1440).toFixed(6)],
  ]);
  stamps('serial date and text clock', [
    ['Date', (r) => Math.floor(serial(r))],
    ['Time', (r) => clock(r.minute)],
  ]);
  add(
    'time: serial numbers from 1904, told',
    table(
      [['Date', (r) => Math.floor(serial(r)) - 1462], ['Time', (r) => clock(r.minute)], ...tail],
      rows,
    ),
    { options: { excelDates: 1904 } },
  );
  stamps('midnight date beside 1899 clock', [
    ['Date', (r) => `${iso(r.day)} 00:00:00`],
    ['Interval', (r) => `1899-12-30 ${clock(r.minute)}:00`],
  ]);
  stamps('1900 clock of a spreadsheet', [
    ['Date', (r) => `${mdy(r.day)} 0:00`],
    ['Interval', (r) => `1/0/1900 ${clock(r.minute)}`],
  ]);
  stamps('AM and PM in a column', [
    ['Date', (r) => mdy(r.day)],
    ['Time', (r) => clock12(r.minute).split(' ')[0]!],
    ['AM/PM', (r) => clock12(r.minute).split(' ')[1]!],
  ]);
  stamps('compact AM', [
    ['Date', (r) => mdy(r.day)],
    ['Time', (r) => clock12(r.minute).replace(' ', '').toLowerCase()],
  ]);
  stamps('a.m. with points', [
    ['Fecha', (r) => dmy(r.day, '/')],
    ['Hora', (r) => clock12(r.minute).replace(' AM', ' a. m.').replace(' PM', ' p. m.')],
  ]);
  stamps('compact date and clock', [
    ['date', (r) => iso(r.day).replaceAll('-', '')],
    ['interval', (r) => clock(r.minute).replace(':', '')],
  ]);
  stamps('compact date and clock in one', [
    [
      'intervalstart',
      (r) => `${iso(r.day).replaceAll('-', '')}${clock(r.minute).replace(':', '')}`,
    ],
  ]);
  stamps('compact with seconds in one', [
    ['timestamp', (r) => `${iso(r.day).replaceAll('-', '')}${clock(r.minute).replace(':', '')}00`],
  ]);
  stamps('compact date, blank, clock', [
    ['timestamp', (r) => `${iso(r.day).replaceAll('-', '')} ${clock(r.minute)}`],
  ]);
  stamps(
    'clocks of compact form without zeros',
    [
      ['date', (r) => iso(r.day)],
      ['starttime', (r) => Number(clock(r.minute).replace(':', ''))],
    ],
    { rows: night },
  );
  stamps(
    'range with dates',
    [
      [
        'Interval',
        (r) =>
          `${mdy(r.day)} ${clock12(r.minute)} - ${mdy(r.day + (r.minute === 1410 ? 1 : 0))} ${clock12((r.minute + 30) % 1440)}`,
      ],
    ],
    { rows: night },
  );
  stamps(
    'range to 23:59',
    [
      ['Date', (r) => iso(r.day)],
      ['Interval', (r) => `${clock(r.minute)} - ${clock(r.minute + 29)}`],
    ],
    { rows: night },
  );
  stamps(
    'range to :59 seconds',
    [
      ['Date', (r) => iso(r.day)],
      ['Interval', (r) => `${clock(r.minute)}:00-${clock(r.minute + 29)}:59`],
    ],
    { rows: night },
  );
  stamps(
    'start and end a minute short',
    [
      ['Start', stamp],
      ['End', (r) => `${iso(r.day)} ${clock(r.minute + 29)}`],
    ],
    { rows: night },
  );
  stamps(
    'end labels alone over midnight',
    [
      [
        'Interval End',
        (r) =>
          `${iso(r.day + Math.floor((r.minute + 30) / 1440))} ${clock((r.minute + 30) % 1440)}`,
      ],
    ],
    { rows: night },
  );
  stamps(
    'end labels to 24:00',
    [
      ['Datum', (r) => dmy(r.day)],
      ['bis', (r) => clock(r.minute + 30)],
    ],
    { rows: night },
  );
  stamps(
    'StartDate, StartTime, EndDate, EndTime',
    [
      ['StartDate', (r) => mdy(r.day)],
      ['StartTime', (r) => clock12(r.minute)],
      ['EndDate', (r) => mdy(r.day + Math.floor((r.minute + 30) / 1440))],
      ['EndTime', (r) => clock12((r.minute + 30) % 1440)],
    ],
    { rows: night },
  );
  stamps('date repeated only on change', [
    ['Date', (r) => (r.minute === 480 ? iso(r.day) : '')],
    ['Time', (r) => clock(r.minute)],
  ]);
  stamps('newest first', [['time', stamp]], { rows: [...rows].reverse() });
  stamps('zone behind the clock', [['Time', (r) => `${iso(r.day)} ${clock(r.minute)}:00 UTC`]]);
  stamps('zone in brackets in the header', [
    ['Interval Start (Europe/Berlin)', (r) => `${dmy(r.day)} ${clock(r.minute)}`],
  ]);
  stamps('interval start UTC beside local', [
    ['Interval Start', (r) => `${iso(r.day)} ${clock(r.minute)}`],
    ['Interval Start UTC', (r) => `${iso(r.day)} ${clock(r.minute - 60)}`],
  ]);
  stamps('Chinese date and clock', [
    ['日期', (r) => `${parts(r.day).y}年${parts(r.day).m}月${parts(r.day).d}日`],
    ['时段', (r) => `${clock(r.minute)}~${clock(r.minute + 30)}`],
  ]);
  stamps('Japanese weekday in brackets', [
    [
      '日付',
      (r) =>
        `${iso(r.day).replaceAll('-', '/')}(${weekday(r.day, ['月', '火', '水', '木', '金', '土', '日'])})`,
    ],
    ['時間帯', (r) => `${clock(r.minute)}～`],
  ]);
  stamps('ISO week, weekday, clock', [
    ['Week', (r) => `2025-W${two(6 + Math.floor((r.day - FIRST_DAY) / 7))}`],
    ['Weekday', (r) => weekday(r.day, EN)],
    ['Time', (r) => clock(r.minute)],
  ]);
  stamps(
    'month first of twelve days in order',
    [
      ['Date', (r) => mdy(r.day)],
      ['Time', (r) => clock(r.minute)],
    ],
    { rows: truth({ days: 8 }) },
  );

  // Handle times and volumes.
  const measured = (name: string, columns: Columns, more: Partial<Layout> = {}) =>
    add(
      `measure: ${name}`,
      table(
        [['Date', (r) => iso(r.day)], ['Time', (r) => clock(r.minute)], ...columns],
        more.rows ?? rows,
      ),
      more,
    );
  measured('talk, hold and wrap means in seconds', [
    ['Offered', (r) => r.offered],
    ['Handled', (r) => r.answered],
    ['Avg Talk Time', (r) => meanOf(r, r.talk).toFixed(1)],
    ['Avg Hold Time', (r) => meanOf(r, r.hold).toFixed(1)],
    ['Avg Wrap Time', (r) => meanOf(r, r.wrap).toFixed(1)],
  ]);
  measured('talk, hold and wrap totals in seconds', [
    ['Offered', (r) => r.offered],
    ['Handled', (r) => r.answered],
    ['Total Talk Time', (r) => r.talk],
    ['Total Hold Time', (r) => r.hold],
    ['Total ACW Time', (r) => r.wrap],
  ]);
  measured('totals beside means', [
    ['Offered', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['Total Handle Time', (r) => hms(handleOf(r))],
    ['Avg Handle Time', (r) => hms(meanOf(r))],
    ['Avg Talk Time', (r) => hms(meanOf(r, r.talk))],
    ['Avg ACW', (r) => hms(meanOf(r, r.wrap))],
  ]);
  measured('total handle time without a word for total', [
    ['Calls', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['Handle Time', handleOf],
  ]);
  measured('mean handle time without a word for mean', [
    ['Calls', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['Handle Time', aht],
  ]);
  measured('hours as decimal totals', [
    ['Calls Offered', (r) => r.offered],
    ['Calls Answered', (r) => r.answered],
    ['Total Handle Time (h)', (r) => (handleOf(r) / 3600).toFixed(4)],
  ]);
  measured('minutes with decimals', [
    ['Calls', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['AHT (min)', (r) => (meanOf(r) / 60).toFixed(3)],
  ]);
  measured('minutes unlabelled with decimals', [
    ['Calls', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['AHT', (r) => (meanOf(r) / 60).toFixed(2)],
  ]);
  measured('milliseconds unlabelled', [
    ['Offered', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['Avg Handle', (r) => Math.round(meanOf(r) * 1000)],
  ]);
  measured('fraction of a day', [
    ['Offered', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['AHT', (r) => (meanOf(r) / 86_400).toFixed(12)],
  ]);
  measured('fraction of a day in exponents', [
    ['Offered', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['AHT', (r) => (meanOf(r) / 86_400).toExponential(9)],
  ]);
  measured(
    'total above a day',
    [
      ['Offered', (r) => r.offered],
      ['Answered', (r) => r.answered],
      ['Total Handle', (r) => hms(handleOf(r))],
    ],
    { rows: huge },
  );
  measured(
    'days before a clock',
    [
      ['Offered', (r) => r.offered],
      ['Answered', (r) => r.answered],
      [
        'Total Handle Time',
        (r) => {
          const s = handleOf(r);
          return `${Math.floor(s / 86_400)}.${two(Math.floor(s / 3600) % 24)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
        },
      ],
    ],
    { rows: huge },
  );
  measured('mm:ss means', [
    ['Offered', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['AHT', (r) => mmss(meanOf(r))],
  ]);
  measured('hh:mm:ss.fff means', [
    ['Offered', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['AHT', (r) => `${hms(meanOf(r))}.250`],
  ]);
  measured('words of minutes and seconds', [
    ['Offered', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['AHT', (r) => `${Math.floor(aht(r) / 60)}m ${aht(r) % 60}s`],
  ]);
  measured('seconds with unit', [
    ['Offered', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['AHT', (r) => `${aht(r)} sec`],
  ]);
  measured(
    'thousands with commas',
    [
      ['Offered', (r) => grouped(r.offered, ',')],
      ['Answered', (r) => grouped(r.answered, ',')],
      ['AHT', aht],
    ],
    { rows: huge },
  );
  measured('thousands of a total of milliseconds', [
    ['Offered', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['Total Handle (ms)', (r) => grouped(handleOf(r) * 1000, ',')],
  ]);
  add(
    'measure: decimal comma and points between thousands',
    table(
      [
        ['Datum', (r) => dmy(r.day)],
        ['Zeit', (r) => clock(r.minute)],
        ['Angebotene Anrufe', (r) => grouped(r.offered, '.')],
        ['Angenommene Anrufe', (r) => grouped(r.answered, '.')],
        ['Ø Bearbeitungszeit (Sek.)', (r) => grouped(meanOf(r), '.', ',', 2)],
      ],
      huge,
      ';',
    ),
    { rows: huge },
  );
  add(
    'measure: floats for counts',
    table(
      [
        ['Date', (r) => iso(r.day)],
        ['Time', (r) => clock(r.minute)],
        ['Calls', (r) => r.offered.toFixed(1)],
        ['Answered', (r) => r.answered.toFixed(1)],
        ['AHT', (r) => meanOf(r).toFixed(2)],
      ],
      rows,
    ),
  );
  measured(
    'offered, answered, abandoned, no handle time',
    [
      ['Offered', (r) => r.offered],
      ['Answered', (r) => r.answered],
      ['Abandoned', (r) => r.abandoned],
    ],
    { hasAht: false },
  );
  measured('handled and abandoned only', [
    ['Handled', (r) => r.answered],
    ['Abandoned', (r) => r.abandoned],
    ['AHT', aht],
  ]);
  measured('incoming, answered and thresholds', [
    ['Incoming Calls', (r) => r.offered],
    ['Answered Calls', (r) => r.answered],
    ['Answer Rate', () => '95.00%'],
    ['Abandoned Calls', (r) => r.abandoned],
    ['Answer Speed (AVG)', () => '0:00:17'],
    ['Talk Duration (AVG)', (r) => hms(meanOf(r))],
    ['Waiting Time (AVG)', () => '0:01:45'],
    ['Service Level (20 Seconds)', () => '76.28%'],
  ]);
  measured('answered in so many seconds beside', [
    ['Contacts queued', (r) => r.offered],
    ['Contacts handled incoming', (r) => r.answered],
    ['Contacts handled outbound', () => 2],
    ['Contacts abandoned', (r) => r.abandoned],
    ['Contacts abandoned in 20 seconds', (r) => Math.min(1, r.abandoned)],
    ['Contacts answered in 20 seconds', (r) => Math.floor(r.answered * 0.8)],
    ['Callback contacts', () => 0],
    ['API contacts', () => 0],
    ['Average agent interaction time', (r) => Math.round(meanOf(r, r.talk))],
    ['Average customer hold time', (r) => Math.round(meanOf(r, r.hold))],
    ['Average handle time', aht],
    ['Average queue answer time', () => 11],
    ['Average queue abandon time', () => 31],
  ]);
  measured('forecast beside actual', [
    ['Forecast Calls', (r) => r.offered + 3],
    ['Actual Calls', (r) => r.offered],
    ['Forecast AHT', () => 300],
    ['Actual AHT', aht],
  ]);
  measured('staffing beside', [
    ['Calls Offered', (r) => r.offered],
    ['Agents Required', () => 12],
    ['Agents Staffed', () => 11],
    ['Occupancy', () => 0.84],
    ['AHT (sec)', aht],
  ]);
  measured(
    'empty half-hours have dashes',
    [
      ['Offered', (r) => (r.offered === 0 ? '-' : r.offered)],
      ['Answered', (r) => (r.answered === 0 ? '-' : r.answered)],
      ['AHT', (r) => (r.answered === 0 ? '-' : aht(r))],
    ],
    { rows: quiet },
  );
  measured(
    'a quiet line',
    [
      ['Offered', (r) => r.offered],
      ['Answered', (r) => r.answered],
      ['AHT', (r) => (r.answered === 0 ? 0 : aht(r))],
    ],
    { rows: quiet },
  );
  measured('one handle time for all', [
    ['Calls', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['AHT', (r) => meanOf(r).toFixed(2)],
    ['Target AHT', () => 240],
  ]);

  // Systems, by their documents and by what reads their files.
  add(
    'Genesys Cloud queue performance',
    table(
      [
        ['Interval Start', (r) => `${mdy(r.day)} ${clock12(r.minute)}`],
        ['Interval End', (r) => `${mdy(r.day)} ${clock12(r.minute + 30)}`],
        ['Interval Complete', () => 'TRUE'],
        ['Filters', () => ''],
        ['Media Type', () => 'voice'],
        ['Queue Id', () => 'f1c4a4a2-5a0e-4a58-9d4c-2b6b8c0e1a11'],
        ['Queue Name', () => 'Support'],
        ['Offer', (r) => r.offered],
        ['Answer', (r) => r.answered],
        ['Abandon', (r) => r.abandoned],
        ['Flow-Out', () => 0],
        ['ASA', () => 8123.5],
        ['Service Level %', () => 0.83],
        ['Answer %', () => 0.95],
        ['Abandon %', () => 0.05],
        ['Avg Wait', () => 9000.1],
        ['Avg Handle', (r) => (meanOf(r) * 1000).toFixed(3)],
        ['Avg Talk', (r) => (meanOf(r, r.talk) * 1000).toFixed(3)],
        ['Avg Hold', (r) => (meanOf(r, r.hold) * 1000).toFixed(3)],
        ['Avg ACW', (r) => (meanOf(r, r.wrap) * 1000).toFixed(3)],
        ['Hold', () => 4],
        ['Transfer', () => 1],
        ['Total Handle', (r) => handleOf(r) * 1000],
        ['Handle', (r) => r.answered],
      ],
      rows,
    ),
  );
  add(
    'Genesys Cloud historical import',
    table(
      [
        ['Interval Start UTC Date', (r) => `${iso(r.day)}T${clock(r.minute)}:00Z`],
        ['Queue', () => 'Example Queue A'],
        ['Media Type', () => 'Voice'],
        ['Skill Set', () => 'forecasting|||scheduling'],
        ['Language', () => 'Spanish'],
        ['Offered', (r) => r.offered],
        ['Interactions Handled', (r) => r.answered],
        ['Total Handle Time (Seconds)', handleOf],
      ],
      rows,
    ),
    { offset: 0 },
  );
  add(
    'names without blanks',
    table(
      [
        ['Timestamp', (r) => `${iso(r.day)}T${clock(r.minute)}:00Z`],
        ['QueueName', () => 'Sales'],
        ['ContactsOffered', (r) => r.offered],
        ['ContactsAnswered', (r) => r.answered],
        ['ContactsAbandoned', (r) => r.abandoned],
        ['ServiceLevelPct', () => 81.2],
        ['AverageHandleTime', aht],
        ['AverageTalkTime', (r) => Math.round(meanOf(r, r.talk))],
        ['AverageSpeedOfAnswer', () => 18],
      ],
      rows,
    ),
    { offset: 0 },
  );
  add(
    'NICE inContact without blanks',
    table(
      [
        ['StartDate', (r) => iso(r.day)],
        ['StartTime', (r) => `${clock(r.minute)}:00`],
        ['ContactsQueued', (r) => r.offered],
        ['ContactsHandled', (r) => r.answered],
        ['ContactsAbandoned', (r) => r.abandoned],
        ['PercentHandled', () => '91.00%'],
        ['AvgHandleTime', (r) => `0${hms(meanOf(r))}`],
        ['AvgSpeedAnswer', () => '00:00:18'],
        ['ServiceLevel', () => '81.20%'],
      ],
      rows,
    ),
  );
  add(
    'Five9 queue statistics',
    table(
      [
        ['Date', (r) => `02/${two(parts(r.day).d)}/2025`],
        ['Time', (r) => clock12(r.minute)],
        ['Calls Inbound', (r) => r.offered],
        ['Calls Handled', (r) => r.answered],
        ['Calls Abandoned', (r) => r.abandoned],
        ['Answer Rate %', () => 91],
        ['Avg Handle Time (sec)', aht],
        ['Avg Wait Time (sec)', () => 18],
        ['Service Level %', () => 81.2],
      ],
      truth({ days: 20 }),
    ),
    { rows: truth({ days: 20 }) },
  );
  add(
    'Avaya CMS skill report',
    table(
      [
        ['Date', (r) => `02/${two(parts(r.day).d)}/2025`],
        ['Interval', (r) => `${clock(r.minute)}-${clock(r.minute + 30)}`],
        ['Calls Offered', (r) => r.offered],
        ['ACD Calls', (r) => r.answered],
        ['Aban Calls', (r) => r.abandoned],
        ['% Answered', () => 91],
        ['Avg ACD Time', (r) => Math.round(meanOf(r, r.talk + r.hold))],
        ['Avg ACW Time', (r) => Math.round(meanOf(r, r.wrap))],
        ['Avg Speed Ans', () => 18],
        ['Max Delay', () => 80],
        ['Flow In', () => 0],
        ['Flow Out', () => 0],
        ['Extn Out Calls', () => 3],
        ['Dequeued Calls', () => 0],
        ['Percent ACD Time', () => 60],
        ['Avg Pos Staff', () => 11],
        ['Calls Per Pos', () => 5],
      ],
      truth({ days: 20 }),
    ),
    { rows: truth({ days: 20 }) },
  );
  add(
    'Avaya CMS split intervals with aux',
    table(
      [
        ['row_date', (r) => iso(r.day)],
        ['starttime', (r) => Number(clock(r.minute).replace(':', ''))],
        ['intrvl', () => 30],
        ['acd', () => 1],
        ['split', () => 12],
        ['callsoffered', (r) => r.offered],
        ['acdcalls', (r) => r.answered],
        ['abncalls', (r) => r.abandoned],
        ['abntime', () => 77],
        ['anstime', () => 222],
        ['acdtime', (r) => r.talk],
        ['acwtime', (r) => r.wrap],
        ['holdtime', (r) => r.hold],
        ['holdcalls', () => 3],
        ['acceptable', () => 20],
        ['maxocwtime', () => 80],
        ['i_stafftime', () => 18_000],
        ['i_availtime', () => 2000],
        ['outflowcalls', () => 0],
      ],
      rows,
    ),
  );
  add(
    'skill report of a call centre',
    table(
      [
        ['Skill ID', () => 12],
        ['Date', (r) => dmy(r.day, '/')],
        ['Skill   Name', () => 'Prepaid'],
        ['Time', (r) => clock(r.minute)],
        ['Interval', () => 30],
        ['Calls offered', (r) => r.offered],
        ['Calls answered', (r) => r.answered],
        ['Calls ans within 10 secs', (r) => Math.floor(r.answered / 2)],
        ['Calls ans within 20 secs', (r) => Math.floor(r.answered / 1.5)],
        ['Avg speed of ans', () => 11],
        ['Total handling time', handleOf],
        ['ACD time', (r) => r.talk],
        ['Hold ACD time', (r) => r.hold],
        ['AUX out calls', () => 0],
        ['AUX out time', () => 0],
        ['ACW time', (r) => r.wrap],
        ['Total aban calls', (r) => r.abandoned],
        ['Aban calls after 5 secs', (r) => r.abandoned],
        ['Aban time', () => 40],
      ],
      truth({ days: 20 }),
    ),
    { rows: truth({ days: 20 }) },
  );
  add(
    'Cisco UCCX interval activity',
    table(
      [
        ['Interval Start Time', (r) => `${mdy(r.day)} ${clock12(r.minute).replace(' ', ':00 ')}`],
        [
          'Interval End Time',
          (r) => `${mdy(r.day)} ${clock12(r.minute + 30).replace(' ', ':00 ')}`,
        ],
        ['CSQ Name (Call Skills)', () => 'CSQ_Sales(sales)'],
        ['Calls Presented', (r) => r.offered],
        ['Average Queue Time', () => '00:00:09'],
        ['Max Queue Time', () => '00:02:09'],
        ['Calls Handled', (r) => r.answered],
        ['Average Speed of Answer', () => '00:00:09'],
        ['Average Handle Time', (r) => `0${hms(meanOf(r))}`],
        ['Max Handle Time', () => '00:20:11'],
        ['Calls Abandoned', (r) => r.abandoned],
        ['Average Time to Abandon', () => '00:00:40'],
        ['Max Time to Abandon', () => '00:02:10'],
        ['Average Abandon Per Day', () => 1.2],
        ['Max Abandon Per Day', () => 4],
        ['Calls Dequeued', () => 0],
        ['Average Time to Dequeue', () => '00:00:00'],
      ],
      rows,
    ),
  );
  add(
    'Amazon Connect scheduled report',
    table(
      [
        ['Queue', () => 'BasicQueue'],
        ['StartInterval', (r) => `${iso(r.day)}T${clock(r.minute)}:00.000+01:00`],
        ['EndInterval', (r) => `${iso(r.day)}T${clock(r.minute + 30)}:00.000+01:00`],
        ['Contacts queued', (r) => r.offered],
        ['Contacts handled', (r) => r.answered],
        ['Contacts abandoned', (r) => r.abandoned],
        ['Agent interaction time', (r) => r.talk],
        ['After contact work time', (r) => r.wrap],
        ['Customer hold time', (r) => r.hold],
        ['Average handle time', aht],
        ['Average after contact work time', (r) => Math.round(meanOf(r, r.wrap))],
        ['Average agent interaction time', (r) => Math.round(meanOf(r, r.talk))],
        ['Average customer hold time', (r) => Math.round(meanOf(r, r.hold))],
        ['Average queue answer time', () => 11],
        ['Maximum queued time', () => 99],
        ['Service level 60 seconds', () => '88.10%'],
      ],
      rows,
    ),
    { offset: 60 },
  );
  add(
    'Amazon Connect with dates apart',
    table(
      [
        ['Queue', () => 'BasicQueue'],
        ['StartDate', (r) => mdy(r.day)],
        ['StartTime', (r) => clock12(r.minute)],
        ['EndDate', (r) => mdy(r.day)],
        ['EndTime', (r) => clock12(r.minute + 30)],
        ['Contacts queued', (r) => r.offered],
        ['Contacts handled incoming', (r) => r.answered],
        ['Contacts abandoned', (r) => r.abandoned],
        ['Average handle time', (r) => hms(meanOf(r))],
        ['Average customer hold time', (r) => hms(meanOf(r, r.hold))],
      ],
      rows,
    ),
  );
  add(
    'NICE CXone skill summary',
    table(
      [
        ['Skill Name', () => 'Sales'],
        ['Interval Start', (r) => `${mdy(r.day)} ${clock12(r.minute)}`],
        ['Inbound Contacts', (r) => r.offered],
        ['Handled', (r) => r.answered],
        ['Abandons', (r) => r.abandoned],
        ['Avg Handle Time', (r) => hms(meanOf(r))],
        ['Avg Talk Time', (r) => hms(meanOf(r, r.talk))],
        ['Avg ACW Time', (r) => hms(meanOf(r, r.wrap))],
        ['% SLA', () => '91%'],
        ['Avg Speed of Answer', () => '0:00:12'],
      ],
      rows,
    ),
  );
  add(
    'Zendesk Talk',
    table(
      [
        ['Call - Hour', (r) => Math.floor(r.minute / 60)],
        ['Call - Date', (r) => iso(r.day)],
        ['Calls', (r) => r.offered],
        ['Answered calls', (r) => r.answered],
        ['Average talk time (sec)', aht],
      ],
      hours,
    ),
    { rows: hours, step: 60 },
  );

  // Tables.
  const byDay = [...new Set(rows.map((r) => r.day))];
  const minutes = [...new Set(rows.map((r) => r.minute))];
  const at = (day: number, minute: number, of: readonly TruthRow[] = rows) =>
    of.find((r) => r.day === day && r.minute === minute)!;
  const wideRows = (
    key: (day: number) => string | number,
    value: (r: TruthRow) => string | number,
  ) => byDay.map((day) => [key(day), ...minutes.map((m) => value(at(day, m)))]);
  const wide = (
    name: string,
    lines: readonly Cells[],
    more: Partial<Layout> = {},
    delimiter = ',',
  ) => add(`wide: ${name}`, write(lines, delimiter), { hasAht: false, ...more });
  wide('days down, clocks with seconds across', [
    ['Date', ...minutes.map((m) => `${clock(m)}:00`)],
    ...wideRows(iso, (r) => r.offered),
  ]);
  wide('days down, ranges across', [
    ['Date', ...minutes.map((m) => `${clock(m)}-${clock(m + 30)}`)],
    ...wideRows(
      (d) => dmy(d),
      (r) => r.offered,
    ),
  ]);
  wide('days down with weekdays, total behind', [
    ['Date', 'Day', ...minutes.map(clock12), 'Total'],
    ...byDay.map((day) => [
      mdy(day),
      weekday(day, EN).slice(0, 3),
      ...minutes.map((m) => at(day, m).offered),
      minutes.reduce((s, m) => s + at(day, m).offered, 0),
    ]),
  ]);
  wide('half-hours down, dates across, totals at both ends', [
    ['Interval', ...byDay.map(iso), 'Grand Total'],
    ...minutes.map((m) => [
      clock(m),
      ...byDay.map((d) => at(d, m).offered),
      byDay.reduce((s, d) => s + at(d, m).offered, 0),
    ]),
    [
      'Grand Total',
      ...byDay.map((d) => minutes.reduce((s, m) => s + at(d, m).offered, 0)),
      rows.reduce((s, r) => s + r.offered, 0),
    ],
  ]);
  wide('half-hours down, dates with weekdays across', [
    ['Time', ...byDay.map((d) => `${weekday(d, EN).slice(0, 3)} ${dmy(d, '/')}`)],
    ...minutes.map((m) => [clock(m), ...byDay.map((d) => at(d, m).offered)]),
  ]);
  wide('weekdays above dates', [
    ['', ...byDay.map((d) => weekday(d, EN))],
    ['Interval', ...byDay.map((d) => `${parts(d).d}-${MONTHS[parts(d).m - 1]}-25`)],
    ...minutes.map((m) => [clock(m), ...byDay.map((d) => at(d, m).offered)]),
  ]);
  wide(
    'calls and AHT as rows of each day',
    [
      ['Date', 'Metric', ...minutes.map(clock)],
      ...byDay.flatMap((day) => [
        [iso(day), 'Calls Offered', ...minutes.map((m) => at(day, m).offered)],
        [iso(day), 'Calls Answered', ...minutes.map((m) => at(day, m).answered)],
        [iso(day), 'AHT (s)', ...minutes.map((m) => aht(at(day, m)))],
      ]),
    ],
    { hasAht: true },
  );
  wide(
    'blocks of calls and of AHT',
    [
      ['Calls Offered'],
      ['Date', ...minutes.map(clock)],
      ...wideRows(iso, (r) => r.offered),
      [],
      ['Average Handle Time (sec)'],
      ['Date', ...minutes.map(clock)],
      ...wideRows(iso, (r) => (r.answered === 0 ? '' : meanOf(r).toFixed(1))),
      [],
      ['Calls Answered'],
      ['Date', ...minutes.map(clock)],
      ...wideRows(iso, (r) => r.answered),
    ],
    { hasAht: true },
  );
  wide(
    'hours as numbers across',
    [
      ['Date', ...[...new Set(hours.map((r) => r.minute))].map((m) => m / 60)],
      ...[...new Set(hours.map((r) => r.day))].map((d) => [
        iso(d),
        ...hours.filter((r) => r.day === d).map((r) => r.offered),
      ]),
    ],
    { rows: hours, step: 60, options: { intervalLabel: 'start' } },
  );
  const full = truth({ from: 0, to: 1440, step: 60, days: 14 });
  wide(
    'hours 0 to 23 across',
    [
      ['Date', ...Array.from({ length: 24 }, (_, h) => h)],
      ...[...new Set(full.map((r) => r.day))].map((d) => [
        iso(d),
        ...full.filter((r) => r.day === d).map((r) => r.offered),
      ]),
    ],
    { rows: full, step: 60 },
  );
  wide(
    'hours H1 to H24 across',
    [
      ['Date', ...Array.from({ length: 24 }, (_, h) => `H${h + 1}`)],
      ...[...new Set(full.map((r) => r.day))].map((d) => [
        iso(d),
        ...full.filter((r) => r.day === d).map((r) => r.offered),
      ]),
    ],
    { rows: full, step: 60 },
  );
  wide(
    'queues down, half-hours across, of each date',
    [
      ['Date', 'Queue', ...minutes.map(clock)],
      ...[...new Set(queues.map((r) => r.day))].flatMap((d) =>
        ['Sales', 'Support', 'Billing'].map((q) => [
          iso(d),
          q,
          ...queues.filter((r) => r.day === d && r.queue === q).map((r) => r.offered),
        ]),
      ),
    ],
    { rows: queues },
  );
  add(
    'blocks by date with a heading',
    byDay
      .map(
        (d) =>
          `Date: ${dmy(d)}\nTime;Calls;Answered;AHT\n${minutes.map((m) => `${clock(m)};${at(d, m).offered};${at(d, m).answered};${aht(at(d, m))}`).join('\n')}\nTotal;${minutes.reduce((s, m) => s + at(d, m).offered, 0)};${minutes.reduce((s, m) => s + at(d, m).answered, 0)};200\n`,
      )
      .join('\n'),
  );
  add(
    'blocks by queue with subtotals',
    ['Sales', 'Support', 'Billing']
      .map(
        (q) =>
          `Queue: ${q}\nDate,Time,Offered,Handled,AHT\n${queues
            .filter((r) => r.queue === q)
            .map((r) => `${iso(r.day)},${clock(r.minute)},${r.offered},${r.answered},${aht(r)}`)
            .join(
              '\n',
            )}\nSubtotal,,${queues.filter((r) => r.queue === q).reduce((s, r) => s + r.offered, 0)},,\n`,
      )
      .join('\n'),
    { rows: queues },
  );
  add(
    'queue name only where it changes',
    write([
      ['Queue', 'Date', 'Time', 'Offered', 'Handled', 'AHT'],
      ...['Sales', 'Support', 'Billing'].flatMap((q) =>
        queues
          .filter((r) => r.queue === q)
          .map((r, i) => [
            i === 0 ? q : '',
            iso(r.day),
            clock(r.minute),
            r.offered,
            r.answered,
            aht(r),
          ]),
      ),
    ]),
    { rows: queues },
  );
  add(
    'queues as groups of columns',
    write([
      ['', '', 'Sales', '', 'Support', '', 'Billing', ''],
      ['Date', 'Time', 'Offered', 'AHT', 'Offered', 'AHT', 'Offered', 'AHT'],
      ...queues
        .filter((r) => r.queue === 'Sales')
        .map((s) => [
          iso(s.day),
          clock(s.minute),
          ...['Sales', 'Support', 'Billing'].flatMap((q) => {
            const r = queues.find(
              (x) => x.queue === q && x.day === s.day && x.minute === s.minute,
            )!;
            return [r.offered, aht(r)];
          }),
        ]),
    ]),
    { rows: queues },
  );
  add(
    'numbered queues',
    table(
      [
        ['Date', (r) => iso(r.day)],
        ['Time', (r) => clock(r.minute)],
        ['Queue', (r) => ({ Sales: 8001, Support: 8002, Billing: 8003 })[r.queue as 'Sales']],
        ['Offered', (r) => r.offered],
        ['Handled', (r) => r.answered],
        ['AHT', aht],
      ],
      queues,
    ),
    { rows: queues },
  );
  add(
    'queues that look like telephone numbers',
    table(
      [
        ['Date', (r) => iso(r.day)],
        ['Time', (r) => clock(r.minute)],
        [
          'Queue',
          (r) =>
            ({ Sales: '+49 30 5550001', Support: '+49 30 5550002', Billing: '+49 30 5550003' })[
              r.queue as 'Sales'
            ],
        ],
        ['Offered', (r) => r.offered],
        ['Handled', (r) => r.answered],
        ['AHT', aht],
      ],
      queues,
    ),
    { rows: queues },
  );
  add(
    'queues with total rows',
    write([
      ['Date', 'Time', 'Queue', 'Offered', 'Handled', 'AHT'],
      ...queues
        .filter((r) => r.queue === 'Sales')
        .flatMap((s) => {
          const of = queues.filter((x) => x.day === s.day && x.minute === s.minute);
          return [
            ...of.map((r) => [iso(r.day), clock(r.minute), r.queue, r.offered, r.answered, aht(r)]),
            [
              iso(s.day),
              clock(s.minute),
              'All',
              of.reduce((t, r) => t + r.offered, 0),
              of.reduce((t, r) => t + r.answered, 0),
              240,
            ],
          ];
        }),
    ]),
    { rows: queues },
  );
  add(
    'channels beside queues',
    table(
      [
        ['Date', (r) => iso(r.day)],
        ['Time', (r) => clock(r.minute)],
        ['Channel', () => 'Voice'],
        ['Queue', (r) => r.queue],
        ['Offered', (r) => r.offered],
        ['Handled', (r) => r.answered],
        ['AHT', aht],
      ],
      queues,
    ),
    { rows: queues },
  );
  add(
    'agents as rows of one queue',
    write([
      ['Date', 'Time', 'Site', 'Calls', 'AHT'],
      ...rows.flatMap((r) => {
        const a = Math.floor(r.offered / 3);
        return [
          [iso(r.day), clock(r.minute), 'Berlin', a, aht(r)],
          [iso(r.day), clock(r.minute), 'Lodz', r.offered - a, aht(r)],
        ];
      }),
    ]),
    { hasAht: true },
  );

  // Around the table.
  const plain = table(
    [
      ['Date', (r) => iso(r.day)],
      ['Time', (r) => clock(r.minute)],
      ['Offered', (r) => r.offered],
      ['Handled', (r) => r.answered],
      ['AHT', aht],
    ],
    rows,
  );
  add(
    'around: preamble of filters',
    `Report Name,Queue Interval Report\nGenerated,2025-03-01 09:12:00\nTime Zone,Europe/Berlin\nFilters,"Queue in (Support, Sales)"\nDate Range,2025-02-03 to 2025-02-16\n\n${plain}`,
  );
  add(
    'around: footer of pages',
    `${plain}\nPage 1 of 1\nPrinted by ann@example.com at 2025-03-01 09:12\n© 2025\n`,
  );
  add(
    'around: empty columns on both sides',
    plain
      .split('\n')
      .filter(Boolean)
      .map((l) => `,,${l},,`)
      .join('\n'),
  );
  add(
    'around: an index column',
    plain
      .split('\n')
      .filter(Boolean)
      .map((l, i) => `${i === 0 ? '' : i - 1},${l}`)
      .join('\n'),
  );
  add(
    'around: a named index column',
    plain
      .split('\n')
      .filter(Boolean)
      .map((l, i) => `${i === 0 ? 'id' : i},${l}`)
      .join('\n'),
  );
  add(
    'around: blank lines between days',
    plain
      .split('\n')
      .map((l) => (l.includes(',08:00,') ? `\n${l}` : l))
      .join('\n'),
  );
  add(
    'around: totals of days with date only',
    plain
      .split('\n')
      .flatMap((l) => {
        const day = /^(\S+),17:30,/.exec(l)?.[1];
        if (day === undefined) return [l];
        const of = rows.filter((r) => iso(r.day) === day);
        return [
          l,
          `${day},Total,${of.reduce((s, r) => s + r.offered, 0)},${of.reduce((s, r) => s + r.answered, 0)},`,
        ];
      })
      .join('\n'),
  );
  add(
    'around: average row at the end',
    `${plain}Average,,${(rows.reduce((s, r) => s + r.offered, 0) / rows.length).toFixed(2)},,\n`,
  );
  add(
    'around: all quoted',
    plain
      .split('\n')
      .filter(Boolean)
      .map((l) =>
        l
          .split(',')
          .map((c) => `"${c}"`)
          .join(','),
      )
      .join('\r\n'),
  );
  add(
    'around: ="text" cells',
    plain
      .split('\n')
      .filter(Boolean)
      .map((l, i) =>
        i === 0
          ? l
          : l
              .split(',')
              .map((c) => `="${c}"`)
              .join(','),
      )
      .join('\n'),
  );
  add('around: units in a second header line', plain.replace('\n', '\n,,count,count,seconds\n'));
  add(
    'around: two-line headers',
    plain.replace(
      'Date,Time,Offered,Handled,AHT',
      ',,Calls,Calls,Handle\nDate,Time,Offered,Handled,Time',
    ),
  );
  add(
    'around: headers in capitals with blanks around',
    plain.replace('Date,Time,Offered,Handled,AHT', ' DATE , TIME , OFFERED , HANDLED , AHT '),
  );
  add(
    'around: duplicate rows of a double export',
    `${plain}${plain.split('\n').slice(1).join('\n')}`,
  );
  add('around: overlapping exports', `${plain}${plain.split('\n').slice(-60).join('\n')}`);
  add(
    'around: fixed blanks',
    `${table(
      [
        ['Date', (r) => iso(r.day)],
        ['Time', (r) => clock(r.minute)],
        ['Offered', (r) => `  ${r.offered} `],
        ['Handled', (r) => ` ${r.answered}`],
        ['AHT', (r) => ` ${aht(r)} `],
      ],
      rows,
      ';',
    )}`,
  );
  add('around: rows of cells with numbers', [
    ['Date', 'Time', 'Offered', 'Handled', 'AHT'],
    ...rows.map((r) => [
      Math.floor(serial(r)),
      r.minute / 1440,
      r.offered,
      r.answered,
      meanOf(r) / 86_400,
    ]),
  ]);
  add('around: rows of cells with one serial', [
    ['Interval', 'Offered', 'Handled', 'AHT'],
    ...rows.map((r) => [serial(r), r.offered, r.answered, meanOf(r)]),
  ]);

  // Languages.
  const words: Readonly<Record<string, readonly string[]>> = {
    German: [
      'Datum',
      'Intervall',
      'Anrufe angeboten',
      'Anrufe angenommen',
      'Anrufe verloren',
      'Ø Gesprächszeit',
      'Ø Nachbearbeitungszeit',
    ],
    'German short': [
      'Tag',
      'von',
      'Ang. Anrufe',
      'Beantw. Anrufe',
      'Abbr.',
      'Ø Gespr.-Zeit',
      'Ø NBZ',
    ],
    French: [
      'Date',
      'Créneau',
      'Appels reçus',
      'Appels traités',
      'Appels abandonnés',
      'DMC',
      'Temps moyen post-appel',
    ],
    Spanish: [
      'Fecha',
      'Intervalo',
      'Llamadas ofrecidas',
      'Llamadas atendidas',
      'Llamadas abandonadas',
      'Tiempo medio de conversación',
      'Tiempo medio ACW',
    ],
    Portuguese: [
      'Data',
      'Intervalo',
      'Chamadas oferecidas',
      'Chamadas atendidas',
      'Chamadas abandonadas',
      'Tempo médio de conversação',
      'Tempo médio de pós-atendimento',
    ],
    Italian: [
      'Data',
      'Fascia oraria',
      'Chiamate offerte',
      'Chiamate risposte',
      'Chiamate abbandonate',
      'Durata media conversazione',
      'Tempo medio after call',
    ],
    Dutch: [
      'Datum',
      'Tijdvak',
      'Aangeboden gesprekken',
      'Beantwoorde gesprekken',
      'Verlaten gesprekken',
      'Gem. gesprekstijd',
      'Gem. nawerktijd',
    ],
    Polish: [
      'Data',
      'Godzina',
      'Połączenia przychodzące',
      'Połączenia odebrane',
      'Połączenia porzucone',
      'Średni czas rozmowy',
      'Średni czas ACW',
    ],
    Chinese: ['日期', '时段', '呼入量', '接起量', '放弃量', '平均通话时长', '平均话后时长'],
    Japanese: ['日付', '時間帯', '着信数', '応答数', '放棄数', '平均通話時間', '平均後処理時間'],
  };
  for (const [language, w] of Object.entries(words))
    add(
      `language: ${language}`,
      table(
        [
          [w[0]!, (r) => iso(r.day)],
          [w[1]!, (r) => clock(r.minute)],
          [w[2]!, (r) => r.offered],
          [w[3]!, (r) => r.answered],
          [w[4]!, (r) => r.abandoned],
          [w[5]!, (r) => Math.round(meanOf(r, r.talk + r.hold))],
          [w[6]!, (r) => Math.round(meanOf(r, r.wrap))],
        ],
        rows,
        ';',
      ),
    );
  return [...list, ...strangerLogs()];
}

/** Single contacts as strangers write them. */
function strangerLogs(): Layout[] {
  const rows = truth({ days: 5, scale: 8 });
  const calls = rows
    .flatMap((row) =>
      Array.from({ length: row.offered }, (_, i) => {
        const isAnswered = i < row.answered;
        const share = Math.floor(handleOf(row) / Math.max(1, row.answered));
        const handle = isAnswered
          ? share + (i === 0 ? handleOf(row) - share * row.answered : 0)
          : 0;
        const wrap = isAnswered ? 40 : 0;
        return {
          at: row.day * 86_400 + row.minute * 60 + ((i * 197 + 13) % 1790),
          isAnswered,
          wait: 5 + (i % 40),
          handle,
          talk: handle - wrap,
          wrap,
        };
      }),
    )
    .sort((a, b) => a.at - b.at);
  type Call = (typeof calls)[number];
  const when = (s: number) => new Date(s * 1000).toISOString().slice(0, 19).replace('T', ' ');
  const rfc = (s: number) => `${new Date(s * 1000).toUTCString().slice(0, 25)}`;
  const phone = (i: number) => `+4930555${String(1000 + i)}`;
  const list: Layout[] = [];
  const log = (
    name: string,
    columns: readonly (readonly [string, (c: Call, i: number) => string | number])[],
    more: Partial<Layout> = {},
    delimiter = ',',
  ) =>
    list.push({
      name: `log: ${name}`,
      source: write(
        [columns.map(([h]) => h), ...calls.map((c, i) => columns.map(([, cell]) => cell(c, i)))],
        delimiter,
      ),
      rows,
      hasAht: true,
      ...more,
    });
  log('Five9 call log', [
    ['CALL ID', (_, i) => 24_000 + i],
    ['TIMESTAMP', (c) => rfc(c.at)],
    ['CAMPAIGN', () => 'Main'],
    ['CALL TYPE', () => 'Inbound'],
    ['AGENT', (c) => (c.isAnswered ? 'ann' : '[None]')],
    ['AGENT NAME', (c) => (c.isAnswered ? 'Ann' : '')],
    ['DISPOSITION', (c) => (c.isAnswered ? 'Resolved' : 'Abandon')],
    ['ANI', (_, i) => 4_930_555_000 + i],
    ['CUSTOMER NAME', () => ''],
    ['DNIS', () => 9_255_555_555],
    ['CALL TIME', (c) => hms(c.wait + c.talk)],
    ['BILL TIME (ROUNDED)', (c) => hms(c.wait + c.talk)],
    ['COST', () => 0],
    ['IVR TIME', () => '00:00:20'],
    ['QUEUE WAIT TIME', (c) => hms(c.wait)],
    ['RING TIME', () => '00:00:04'],
    ['TALK TIME', (c) => hms(c.talk)],
    ['HOLD TIME', () => '00:00:00'],
    ['PARK TIME', () => '00:00:00'],
    ['AFTER CALL WORK TIME', (c) => hms(c.wrap)],
    ['TRANSFERS', () => 0],
    ['CONFERENCES', () => 0],
    ['HOLDS', () => 0],
    ['ABANDONED', (c) => (c.isAnswered ? 0 : 1)],
    ['RECORDINGS', () => ''],
  ]);
  log('Talkdesk contacts', [
    ['Interaction ID', (_, i) => `a${i}`],
    ['Contact ID', (_, i) => `c${i}`],
    ['Company Number', () => '+493055500'],
    ['Phone Display Name', () => 'support'],
    ['Contact Person Number', (_, i) => phone(i)],
    ['Direction', () => 'Inbound'],
    ['Contact Type', (c) => (c.isAnswered ? 'Answered' : 'Abandoned')],
    ['Started At', (c) => when(c.at)],
    ['Wait Time', (c) => c.wait],
    ['Abandon Time', (c) => (c.isAnswered ? '' : c.wait)],
    ['Ring Time', () => 4],
    ['Answered At', (c) => (c.isAnswered ? when(c.at + c.wait) : '')],
    ['Talk Time', (c) => (c.isAnswered ? c.talk : '')],
    ['Hold Time', (c) => (c.isAnswered ? 0 : '')],
    ['After Call Work Time', (c) => (c.isAnswered ? c.wrap : '')],
    ['Finished At', (c) => when(c.at + c.wait + c.handle)],
    ['Duration', (c) => c.wait + c.talk],
    ['Handle Time', (c) => (c.isAnswered ? c.handle : '')],
    ['Inside Business Hours (Yes / No)', () => 'Yes'],
    ['Ring Groups', () => 'agents'],
    ['Team Name', () => ''],
  ]);
  log(
    'Talkdesk calls',
    [
      ['call_id', (_, i) => `a${i}`],
      ['callsid', (_, i) => `CA${i}`],
      ['type', (c) => (c.isAnswered ? 'inbound' : 'abandoned')],
      ['start_at', (c) => `${when(c.at).replace(' ', 'T')}Z`],
      ['end_at', (c) => `${when(c.at + c.wait + c.talk).replace(' ', 'T')}Z`],
      ['talkdesk_phone_number', () => '+12025550102'],
      ['contact_phone_number', (_, i) => phone(i)],
      ['user_name', (c) => (c.isAnswered ? 'Sam' : '')],
      ['total_time', (c) => c.wait + c.handle],
      ['talk_time', (c) => c.handle],
      ['wait_time', (c) => c.wait],
      ['hold_time', () => 0],
      ['ring_groups', () => 'agents'],
    ],
    { offset: 0 },
  );
  log('Talkdesk calls in fractions of a day', [
    ['Interaction ID', (_, i) => `a${i}`],
    ['Call Type', () => 'inbound'],
    ['Start Time', (c) => when(c.at)],
    ['End Time', (c) => when(c.at + c.wait + c.talk)],
    ['Talkdesk Phone Number', () => '+14704678413'],
    ['Customer Phone Number', (_, i) => phone(i)],
    ['Talk Time', (c) => (c.handle / 86_400).toFixed(12)],
    ['Waiting Time', (c) => (c.wait / 86_400).toFixed(12)],
    ['Holding Time', () => '0.0'],
    ['Agent Name', (c) => (c.isAnswered ? 'Alice' : '')],
  ]);
  log('NICE CXone contacts', [
    ['Contact_ID', (_, i) => 9000 + i],
    ['Master_Contact_ID', (_, i) => 9000 + i],
    ['Media_Name', () => 'Call'],
    ['ANI_DIALNUM', (_, i) => 4_930_555_000 + i],
    ['Skill_No', () => 4],
    ['Skill_Name', () => 'Sales'],
    ['Campaign_Name', () => 'Main'],
    ['Agent_No', (c) => (c.isAnswered ? 12 : '')],
    ['Agent_Name', (c) => (c.isAnswered ? 'Ann' : '')],
    ['Start_Date', (c) => mdy(Math.floor(c.at / 86_400))],
    ['start_time', (c) => when(c.at).slice(11)],
    ['PreQueue', () => 15],
    ['InQueue', (c) => c.wait],
    ['Agent_Time', (c) => c.handle],
    ['PostQueue', () => 0],
    ['Total_Time', (c) => 15 + c.wait + c.handle],
    ['Abandon_Time', (c) => (c.isAnswered ? 0 : c.wait)],
    ['Abandon', (c) => (c.isAnswered ? 'N' : 'Y')],
  ]);
  log('FreePBX CDR', [
    ['calldate', (c) => when(c.at)],
    ['clid', (_, i) => `"Ann" <${phone(i)}>`],
    ['src', (_, i) => phone(i)],
    ['dst', () => 600],
    ['dcontext', () => 'ext-queues'],
    ['channel', (_, i) => `SIP/t-${i}`],
    ['dstchannel', () => 'Local/101'],
    ['lastapp', () => 'Queue'],
    ['lastdata', () => '600,t,,,30'],
    ['duration', (c) => c.wait + c.handle],
    ['billsec', (c) => c.handle],
    ['disposition', (c) => (c.isAnswered ? 'ANSWERED' : 'NO ANSWER')],
    ['amaflags', () => 3],
    ['accountcode', () => ''],
    ['uniqueid', (c, i) => `${c.at}.${i}`],
    ['userfield', () => ''],
    ['did', () => 4930],
    ['cnum', () => ''],
    ['cnam', () => ''],
    ['recordingfile', () => ''],
    ['linkedid', (c, i) => `${c.at}.${i}`],
    ['sequence', (_, i) => i],
  ]);
  log('3CX CDR', [
    ['historyid', (_, i) => `Call ${i}`],
    ['callid', (_, i) => `000001${i}`],
    ['duration', (c) => `0${hms(c.handle)}`],
    ['time-start', (c) => when(c.at)],
    ['time-answered', (c) => (c.isAnswered ? when(c.at + c.wait) : '')],
    ['time-end', (c) => when(c.at + c.wait + c.handle)],
    ['reason-terminated', (c) => (c.isAnswered ? 'TerminatedBySrc' : 'TerminatedBySrc')],
    ['from-no', (_, i) => phone(i)],
    ['to-no', () => 'Ext.800'],
    ['from-dn', () => 'Ext.10001'],
    ['to-dn', () => 'Ext.800'],
    ['dial-no', () => 800],
    ['reason-changed', () => ''],
    ['final-number', () => 'Ext.101'],
    ['chain', () => ''],
  ]);
  log(
    'Twilio voice log',
    [
      ['Sid', (_, i) => `CA${i}`],
      ['StartTime', (c) => `${when(c.at).replace(' ', 'T')}Z`],
      ['EndTime', (c) => `${when(c.at + c.handle).replace(' ', 'T')}Z`],
      ['Duration', (c) => c.handle],
      ['From', (_, i) => phone(i)],
      ['To', () => '+4930'],
      ['Direction', () => 'inbound'],
      ['Status', (c) => (c.isAnswered ? 'completed' : 'no-answer')],
      ['Price', () => '-0.0085'],
      ['PriceUnit', () => 'USD'],
    ],
    { offset: 0 },
  );
  log('PwC call centre', [
    ['Call Id', (_, i) => `ID${String(i).padStart(4, '0')}`],
    ['Agent', () => 'Diane'],
    ['Date', (c) => iso(Math.floor(c.at / 86_400))],
    ['Time', (c) => when(c.at).slice(11)],
    ['Topic', () => 'Contract related'],
    ['Answered (Y/N)', (c) => (c.isAnswered ? 'Y' : 'N')],
    ['Resolved', (c) => (c.isAnswered ? 'Y' : 'N')],
    ['Speed of answer in seconds', (c) => (c.isAnswered ? c.wait : '')],
    ['AvgTalkDuration', (c) => (c.isAnswered ? `0${hms(c.handle)}` : '')],
    ['Satisfaction rating', (c) => (c.isAnswered ? 4 : '')],
  ]);
  log('simulated call centre', [
    ['call_id', (_, i) => i + 1],
    ['date', (c) => iso(Math.floor(c.at / 86_400))],
    ['daily_caller', (_, i) => (i % 90) + 1],
    [
      'call_started',
      (c) => `${clock12(Math.floor(c.at / 60) % 1440).replace(' ', `:${two(c.at % 60)} `)}`,
    ],
    [
      'call_answered',
      (c) =>
        `${clock12(Math.floor((c.at + c.wait) / 60) % 1440).replace(' ', `:${two((c.at + c.wait) % 60)} `)}`,
    ],
    [
      'call_ended',
      (c) =>
        `${clock12(Math.floor((c.at + c.wait + c.handle) / 60) % 1440).replace(' ', `:${two((c.at + c.wait + c.handle) % 60)} `)}`,
    ],
    ['wait_length', (c) => c.wait],
    ['service_length', (c) => c.handle],
    ['meets_standard', () => 'True'],
  ]);
  log(
    'emergency calls of a county',
    [
      ['lat', () => 40.2978759],
      ['lng', () => -75.5812935],
      [
        'desc',
        (_, i) => `REINDEER CT & DEAD END; NEW HANOVER; Station ${i}; 2015-12-10 @ 17:10:52;`,
      ],
      ['zip', () => 19_525],
      ['title', () => 'EMS: BACK PAINS/INJURY'],
      ['timeStamp', (c) => when(c.at)],
      ['twp', () => 'NEW HANOVER'],
      ['addr', () => 'REINDEER CT & DEAD END'],
      ['e', () => 1],
    ],
    { hasAht: false },
  );
  log(
    '311 requests of a city',
    [
      ['Unique Key', (_, i) => 60_000_000 + i],
      [
        'Created Date',
        (c) =>
          `${`02/${two(parts(Math.floor(c.at / 86_400)).d)}/2025`} ${clock12(Math.floor(c.at / 60) % 1440).replace(' ', `:${two(c.at % 60)} `)}`,
      ],
      ['Closed Date', (c) => `03/${two(13 + (c.at % 9))}/2025 10:11:12 AM`],
      ['Agency', () => 'NYPD'],
      ['Complaint Type', () => 'Noise'],
      ['Status', () => 'Closed'],
      ['Incident Zip', () => 10_001],
    ],
    { hasAht: false },
  );
  log(
    'incidents of a fire service',
    [
      ['CAD_INCIDENT_ID', (_, i) => 71_000_000 + i],
      ['INCIDENT_DATETIME', (c) => when(c.at)],
      ['INITIAL_CALL_TYPE', () => 'SICK'],
      ['FIRST_ASSIGNMENT_DATETIME', (c) => when(c.at + 60)],
      ['INCIDENT_RESPONSE_SECONDS_QY', () => 400],
      ['INCIDENT_CLOSE_DATETIME', (c) => when(c.at + 4000)],
    ],
    { hasAht: false },
  );
  log('bank calls', [
    ['arrival', (c) => when(c.at).replace(' ', 'T')],
    ['vru_s', () => 6],
    ['type', () => 'PS'],
    ['priority', () => 2],
    ['outcome', (c) => (c.isAnswered ? 'AGENT' : 'HANG')],
    ['wait_s', (c) => c.wait],
    ['service_s', (c) => c.handle],
    ['agent', (c) => (c.isAnswered ? 'TOVA' : '')],
  ]);
  for (const [form, every] of [
    ['first form', 0],
    ['in which some never join the queue', 4],
    ['in which few never join the queue', 30],
  ] as const)
    log(`bank calls, ${form}`, [
      ['vru+line', () => 'AA0101'],
      ['call_id', (_, i) => 33_116 + i],
      ['customer_id', () => 9_664_491],
      ['priority', () => 2],
      ['type', () => 'PS'],
      [
        'date',
        (c) =>
          iso(Math.floor(c.at / 86_400))
            .slice(2)
            .replaceAll('-', ''),
      ],
      ['vru_entry', (c) => when(c.at).slice(11)],
      ['vru_exit', (c) => when(c.at + 5).slice(11)],
      ['vru_time', () => 5],
      [
        'q_start',
        (c, i) => (every > 0 && i % every === 0 ? '0:00:00' : when(c.at + 140).slice(11)),
      ],
      ['q_exit', (c) => when(c.at + 5 + c.wait).slice(11)],
      ['q_time', (c) => c.wait],
      ['outcome', (c) => (c.isAnswered ? 'AGENT' : 'HANG')],
      ['ser_start', (c) => (c.isAnswered ? when(c.at + 5 + c.wait).slice(11) : '0:00:00')],
      [
        'ser_exit',
        (c) => (c.isAnswered ? when(c.at + 5 + c.wait + c.handle).slice(11) : '0:00:00'),
      ],
      ['ser_time', (c) => c.handle],
      ['server', (c) => (c.isAnswered ? 'TOVA' : 'NO_SERVER')],
    ]);
  log(
    'Zendesk tickets',
    [
      ['ID', (_, i) => i + 1],
      ['Requester', () => 'Ann'],
      ['Subject', () => 'Help, please'],
      ['Group', () => 'Support'],
      ['Created at', (c) => when(c.at)],
      ['Updated at', (c) => when(c.at + 9000)],
      ['Status', () => 'Closed'],
      ['Channel', () => 'Email'],
    ],
    { hasAht: false },
  );
  log(
    'ServiceNow incidents',
    [
      ['Number', (_, i) => `INC00${i}`],
      ['Opened', (c) => when(c.at)],
      ['Short description', () => 'Cannot log in'],
      ['Caller', () => 'Ann Lee'],
      ['Priority', () => '3 - Moderate'],
      ['State', () => 'Closed'],
      ['Assignment group', () => 'Service Desk'],
      ['Updated', (c) => when(c.at + 9000)],
    ],
    { hasAht: false },
  );
  log('RingCentral', [
    ['Type', () => 'Voice'],
    ['Direction', () => 'Incoming'],
    ['From', (_, i) => phone(i)],
    ['To', () => '(800) 555-0100'],
    ['Extension', () => '101 - Ann'],
    ['Name', () => ''],
    ['Date', (c) => `Mon ${mdy(Math.floor(c.at / 86_400))}`.slice(4)],
    ['Time', (c) => clock12(Math.floor(c.at / 60) % 1440)],
    ['Action', () => 'Phone Call'],
    ['Action Result', (c) => (c.isAnswered ? 'Accepted' : 'Missed')],
    ['Duration', (c) => hms(c.handle)],
  ]);
  log('Aircall', [
    ['line', () => 'Support'],
    ['date (TZ offset incl.)', (c) => when(c.at)],
    ['number timezone', () => 'Europe/Berlin'],
    ['datetime (UTC)', (c) => when(c.at - 3600)],
    ['country_code', () => 'DE'],
    ['direction', () => 'inbound'],
    ['from', (_, i) => phone(i)],
    ['to', () => '+4930'],
    ['answered', (c) => (c.isAnswered ? 'Yes' : 'No')],
    ['missed_call_reason', (c) => (c.isAnswered ? '' : 'no_available_agent')],
    ['user', () => 'Ann'],
    ['duration (total)', (c) => c.wait + c.handle],
    ['duration (in call)', (c) => c.handle],
    ['via', () => 'phone'],
  ]);
  const doubled = list.find(({ name }) => name === 'log: simulated call centre')!;
  const [head, ...body] = (doubled.source as string).trimEnd().split('\n');
  list.push({
    ...doubled,
    name: 'log: exported twice with ids',
    source: `${[head, ...body, ...body].join('\n')}\n`,
  });
  const bank = list.find(({ name }) => name === 'log: bank calls')!;
  const [bankHead, ...bankBody] = (bank.source as string).trimEnd().split('\n');
  list.push({
    ...bank,
    name: 'log: exported twice without ids',
    source: `${[bankHead, ...bankBody, ...bankBody].join('\n')}\n`,
  });
  return list;
}
