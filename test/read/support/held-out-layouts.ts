import type { Layout } from './layouts.ts';
import {
  clock,
  clock12,
  dmy,
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

type Columns = readonly (readonly [header: string, cell: (row: TruthRow) => string | number])[];

const table = (columns: Columns, rows: readonly TruthRow[], mark = ',') =>
  [
    columns.map(([header]) => header),
    ...rows.map((row) => columns.map(([, cell]) => String(cell(row)))),
  ]
    .map((cells) => cells.map((c) => (c.includes(mark) ? `"${c}"` : c)).join(mark))
    .join('\n');

const stamp = (r: TruthRow) => `${iso(r.day)} ${clock(r.minute)}`;
const aht = (r: TruthRow) => Math.round(meanOf(r));
const until = (r: TruthRow) => clock((r.minute + 30) % 1440);
const level = (r: TruthRow) => `${70 + (r.offered % 30)}%`;
const perCall = (of: 'talk' | 'hold' | 'wrap') => (r: TruthRow) =>
  Math.round(r[of] / Math.max(1, r.answered));

/** Files written after the reader was, with its code known to who wrote them: each was tried once before anything was mended. */
export function heldOutLayouts(): Layout[] {
  const rows = truth();
  const week = truth({ days: 7 });
  const queues = truth({ days: 7, queues: ['Sales', 'Support', 'Billing'] });
  const list: Layout[] = [];
  const add = (name: string, source: Layout['source'], more: Partial<Layout> = {}) =>
    list.push({ name, source, rows, hasAht: true, step: 30, ...more });
  const t = (name: string, columns: Columns, mark = ',', more: Partial<Layout> = {}) =>
    add(name, table(columns, more.rows ?? rows, mark), more);

  t('Aircall-like', [
    ['date (TZ Europe/Paris)', (r) => iso(r.day)],
    ['time slot', (r) => `${clock(r.minute)} - ${until(r)}`],
    ['inbound calls', (r) => r.offered],
    ['answered inbound calls', (r) => r.answered],
    ['missed inbound calls', (r) => r.abandoned],
    ['avg. handling time (sec)', aht],
  ]);
  t('Dialpad-like', [
    ['date_started', stamp],
    ['total_inbound', (r) => r.offered],
    ['answered', (r) => r.answered],
    ['abandoned', (r) => r.abandoned],
    ['avg_handle_time_seconds', aht],
    ['service_level', level],
  ]);
  t('RingCentral-like', [
    ['Interval', (r) => `${mdy(r.day)} ${clock12(r.minute)}`],
    ['# Calls Offered', (r) => r.offered],
    ['# Calls Answered', (r) => r.answered],
    ['# Calls Abandoned', (r) => r.abandoned],
    ['Avg. Handle Time', (r) => hms(meanOf(r))],
  ]);
  t('8x8-like', [
    ['Start Time', (r) => `${iso(r.day)}T${clock(r.minute)}:00`],
    ['Entered', (r) => r.offered],
    ['Accepted', (r) => r.answered],
    ['Abandoned', (r) => r.abandoned],
    ['Avg Processing Time', (r) => hms(meanOf(r))],
  ]);
  t('Webex-like', [
    ['Interval Start Time', (r) => `${iso(r.day)} ${clock(r.minute)}:00.0`],
    ['Entry Point', () => 'EP_Main'],
    ['Offered', (r) => r.offered],
    ['Handled', (r) => r.answered],
    ['Abandoned', (r) => r.abandoned],
    ['Average Handle Time', (r) => hms(meanOf(r))],
  ]);
  t('Mitel-like', [
    ['Date', (r) => mdy(r.day)],
    ['Period', (r) => `${clock(r.minute)}-${until(r)}`],
    ['ACD Calls Offered', (r) => r.offered],
    ['ACD Calls Handled', (r) => r.answered],
    ['Calls Abandoned (Long)', (r) => r.abandoned],
    ['Ave Duration ACD', (r) => mmss(meanOf(r))],
  ]);
  t('PureConnect-like', [
    ['dIntervalStart', (r) => `${iso(r.day)} ${clock(r.minute)}:00.000`],
    ['nEnteredAcd', (r) => r.offered],
    ['nAnsweredAcd', (r) => r.answered],
    ['nAbandonedAcd', (r) => r.abandoned],
    ['tHandle', (r) => Math.round(handleOf(r))],
  ]);
  t('Zendesk-like', [
    ['Call - Date', (r) => iso(r.day)],
    ['Call - Hour', (r) => clock(r.minute)],
    ['Inbound calls', (r) => r.offered],
    ['Accepted calls', (r) => r.answered],
    ['Talk time (avg, sec)', perCall('talk')],
    ['Wrap-up time (avg, sec)', perCall('wrap')],
    ['Hold time (avg, sec)', perCall('hold')],
  ]);
  t('snake case from a warehouse', [
    ['interval_start_ts', (r) => `${iso(r.day)} ${clock(r.minute)}:00`],
    ['contacts_offered', (r) => r.offered],
    ['contacts_handled', (r) => r.answered],
    ['aht_sec', aht],
  ]);
  t('camel case', [
    ['intervalStart', (r) => `${iso(r.day)}T${clock(r.minute)}`],
    ['callsOffered', (r) => r.offered],
    ['callsHandled', (r) => r.answered],
    ['avgHandleTimeSec', aht],
  ]);
  t(
    'German, shouted',
    [
      ['DATUM', (r) => dmy(r.day)],
      ['VON', (r) => clock(r.minute)],
      ['BIS', until],
      ['ANRUFE GESAMT', (r) => r.offered],
      ['ANGENOMMEN', (r) => r.answered],
      ['VERLOREN', (r) => r.abandoned],
      ['Ø BEARBEITUNGSZEIT (SEK)', aht],
    ],
    ';',
  );
  t(
    'German with total seconds',
    [
      ['Tag', (r) => dmy(r.day)],
      ['Intervall', (r) => `${clock(r.minute)} - ${until(r)}`],
      ['Angebotene Anrufe', (r) => r.offered],
      ['Bearbeitete Anrufe', (r) => r.answered],
      ['Gesprächszeit gesamt (s)', (r) => r.talk],
      ['Haltezeit gesamt (s)', (r) => r.hold],
      ['Nacharbeitszeit gesamt (s)', (r) => r.wrap],
    ],
    ';',
  );
  t(
    'French tranche',
    [
      ['Jour', (r) => dmy(r.day, '/')],
      [
        'Tranche horaire',
        (r) => `${clock(r.minute).replace(':', 'h')}-${until(r).replace(':', 'h')}`,
      ],
      ['Appels entrants', (r) => r.offered],
      ['Appels traités', (r) => r.answered],
      ['Appels abandonnés', (r) => r.abandoned],
      ['DMT (s)', aht],
    ],
    ';',
  );
  t(
    'Spanish franja',
    [
      ['Fecha', (r) => dmy(r.day, '/')],
      ['Franja', (r) => clock(r.minute)],
      ['Llamadas recibidas', (r) => r.offered],
      ['Llamadas atendidas', (r) => r.answered],
      ['Llamadas abandonadas', (r) => r.abandoned],
      ['TMO (seg)', aht],
    ],
    ';',
  );
  t(
    'Portuguese',
    [
      ['Data', (r) => dmy(r.day, '/')],
      ['Hora', (r) => clock(r.minute)],
      ['Chamadas recebidas', (r) => r.offered],
      ['Chamadas atendidas', (r) => r.answered],
      ['Chamadas abandonadas', (r) => r.abandoned],
      ['TMA', (r) => hms(meanOf(r))],
    ],
    ';',
  );
  t(
    'Italian',
    [
      ['Giorno', (r) => dmy(r.day, '/')],
      ['Fascia oraria', (r) => `${clock(r.minute)}-${until(r)}`],
      ['Chiamate ricevute', (r) => r.offered],
      ['Chiamate risposte', (r) => r.answered],
      ['Chiamate perse', (r) => r.abandoned],
      ['Tempo medio di gestione (sec)', aht],
    ],
    ';',
  );
  t(
    'Dutch',
    [
      ['Datum', (r) => dmy(r.day, '-')],
      ['Tijdvak', (r) => `${clock(r.minute)}-${until(r)}`],
      ['Aangeboden gesprekken', (r) => r.offered],
      ['Beantwoorde gesprekken', (r) => r.answered],
      ['Gemiddelde afhandeltijd (sec)', aht],
    ],
    ';',
  );
  t(
    'Polish',
    [
      ['Data', (r) => iso(r.day)],
      ['Godzina', (r) => clock(r.minute)],
      ['Połączenia przychodzące', (r) => r.offered],
      ['Połączenia odebrane', (r) => r.answered],
      ['Średni czas obsługi (s)', aht],
    ],
    ';',
  );
  t('Chinese', [
    ['日期', (r) => iso(r.day).replaceAll('-', '/')],
    ['时间段', (r) => `${clock(r.minute)}-${until(r)}`],
    ['呼入量', (r) => r.offered],
    ['接听量', (r) => r.answered],
    ['放弃量', (r) => r.abandoned],
    ['平均处理时长(秒)', aht],
  ]);
  t('Japanese', [
    ['日付', (r) => iso(r.day).replaceAll('-', '/')],
    ['時間帯', (r) => `${clock(r.minute)}～${until(r)}`],
    ['着信件数', (r) => r.offered],
    ['応答件数', (r) => r.answered],
    ['放棄件数', (r) => r.abandoned],
    ['平均処理時間', (r) => hms(meanOf(r))],
  ]);
  t('Swedish', [
    ['Datum', (r) => iso(r.day)],
    ['Tid', (r) => clock(r.minute)],
    ['Inkommande samtal', (r) => r.offered],
    ['Besvarade samtal', (r) => r.answered],
    ['Medelsamtalstid (s)', aht],
  ]);
  t('Turkish', [
    ['Tarih', (r) => dmy(r.day)],
    ['Saat', (r) => clock(r.minute)],
    ['Gelen Çağrı', (r) => r.offered],
    ['Karşılanan Çağrı', (r) => r.answered],
    ['Ortalama İşlem Süresi (sn)', aht],
  ]);
  t(
    'pipes and a rule below the header',
    [
      ['Interval', stamp],
      ['Offered', (r) => r.offered],
      ['AHT', aht],
    ],
    '|',
  );
  add(
    'a table of markdown',
    [
      '| Time | Offered | AHT (s) |',
      '|------|---------|---------|',
      ...rows.map((r) => `| ${stamp(r)} | ${r.offered} | ${aht(r)} |`),
    ].join('\n'),
  );
  add(
    'queue in a title above',
    `Queue: Sales\nPeriod: Feb 2025\n\n${table(
      [
        ['Date', (r) => iso(r.day)],
        ['Time', (r) => clock(r.minute)],
        ['Calls', (r) => r.offered],
        ['AHT', aht],
      ],
      rows,
    )}`,
  );
  t('minutes with decimals, named', [
    ['Time', stamp],
    ['Calls', (r) => r.offered],
    ['AHT (min)', (r) => (meanOf(r) / 60).toFixed(3)],
  ]);
  t('minutes with decimals, not named', [
    ['Time', stamp],
    ['Calls', (r) => r.offered],
    ['AHT', (r) => (meanOf(r) / 60).toFixed(3)],
  ]);
  t(
    'thousands with points',
    [
      ['Datum', (r) => dmy(r.day)],
      ['Zeit', (r) => clock(r.minute)],
      ['Anrufe', (r) => grouped(r.offered, '.')],
      ['AHT (s)', (r) => grouped(meanOf(r), '.', ',', 1)],
    ],
    ';',
    { rows: truth({ scale: 2500, days: 7 }) },
  );
  t(
    'queues in rows with a row of all',
    [
      ['Queue', (r) => r.queue],
      ['Date', (r) => iso(r.day)],
      ['Interval', (r) => clock(r.minute)],
      ['Offered', (r) => r.offered],
      ['AHT', aht],
    ],
    ',',
    { rows: queues },
  );
  t('a footer of filters', [
    ['Date', (r) => iso(r.day)],
    ['Interval', (r) => clock(r.minute)],
    ['Offered', (r) => r.offered],
    ['AHT', aht],
  ]);
  t('offered, IVR and agent', [
    ['Date', (r) => iso(r.day)],
    ['Interval', (r) => clock(r.minute)],
    ['Calls to IVR', (r) => r.offered * 2],
    ['Calls Offered to Agents', (r) => r.offered],
    ['Calls Handled', (r) => r.answered],
    ['AHT', aht],
  ]);
  t('calls handled within and after', [
    ['Date', (r) => iso(r.day)],
    ['Interval', (r) => clock(r.minute)],
    ['Offered', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['Answered in 20s', (r) => Math.floor(r.answered * 0.8)],
    ['Answered after 20s', (r) => r.answered - Math.floor(r.answered * 0.8)],
    ['Abandoned', (r) => r.abandoned],
    ['AHT', aht],
  ]);
  t('forecast beside actual', [
    ['Date', (r) => iso(r.day)],
    ['Interval', (r) => clock(r.minute)],
    ['Forecast Volume', (r) => r.offered + 3],
    ['Actual Volume', (r) => r.offered],
    ['Forecast AHT', () => 300],
    ['Actual AHT', aht],
  ]);
  t('net of short abandons', [
    ['Date', (r) => iso(r.day)],
    ['Interval', (r) => clock(r.minute)],
    ['Offered', (r) => r.offered],
    ['Short Abandons', (r) => Math.floor(r.abandoned / 2)],
    ['Abandons', (r) => r.abandoned],
    ['Handled', (r) => r.answered],
    ['AHT', aht],
  ]);
  t(
    'day of month names',
    [
      ['Date', (r) => `${parts(r.day).d}-${['Jan', 'Feb', 'Mar'][parts(r.day).m - 1]}-25`],
      ['Time', (r) => clock12(r.minute)],
      ['Call Volume', (r) => r.offered],
      ['Average Handle Time (seconds)', aht],
    ],
    '\t',
  );
  t('compact dates and clocks', [
    ['DATE', (r) => iso(r.day).replaceAll('-', '')],
    ['TIME', (r) => clock(r.minute).replace(':', '')],
    ['CALLS', (r) => r.offered],
    ['AHT', aht],
  ]);
  t('seconds after midnight', [
    ['date', (r) => iso(r.day)],
    ['start', (r) => `${clock(r.minute)}:00`],
    ['n_calls', (r) => r.offered],
    ['avg_aht_s', aht],
  ]);
  add(
    'subtotals each day, in the column of clocks',
    [
      'Date,Interval,Offered,AHT',
      ...[...new Set(week.map(({ day }) => day))].flatMap((d) => {
        const own = week.filter(({ day }) => day === d);
        return [
          ...own.map((r) => `${iso(r.day)},${clock(r.minute)},${r.offered},${aht(r)}`),
          `${iso(d)},Daily Total,${own.reduce((s, r) => s + r.offered, 0)},240`,
        ];
      }),
    ].join('\n'),
    { rows: week },
  );
  add(
    'days side by side with weekday above',
    (() => {
      const days = [...new Set(week.map(({ day }) => day))];
      const minutes = [...new Set(week.map(({ minute }) => minute))];
      return [
        `Calls,${days.map((d) => iso(d)).join(',')}`,
        ...minutes.map(
          (m) =>
            `${clock(m)},${days.map((d) => week.find((r) => r.day === d && r.minute === m)?.offered ?? 0).join(',')}`,
        ),
      ].join('\n');
    })(),
    { rows: week, hasAht: false },
  );
  t('hours and minutes in one number', [
    ['Date', (r) => dmy(r.day)],
    ['HHMM', (r) => `${two(Math.floor(r.minute / 60))}${two(r.minute % 60)}`],
    ['Offered', (r) => r.offered],
    ['AHT', aht],
  ]);
  return list;
}
