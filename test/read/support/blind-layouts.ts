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

const line = (cells: readonly (string | number)[], mark: string) =>
  cells
    .map(String)
    .map((cell) => (cell.includes(mark) ? `"${cell}"` : cell))
    .join(mark);
const table = (columns: Columns, rows: readonly TruthRow[], mark = ',') =>
  [
    line(
      columns.map(([header]) => header),
      mark,
    ),
    ...rows.map((row) =>
      line(
        columns.map(([, cell]) => cell(row)),
        mark,
      ),
    ),
  ].join('\n');

const aht = (r: TruthRow) => Math.round(meanOf(r));
const per = (of: 'talk' | 'hold' | 'wrap') => (r: TruthRow) => r[of] / Math.max(1, r.answered);
const until = (r: TruthRow) => clock((r.minute + 30) % 1440);
const until12 = (r: TruthRow) => clock12((r.minute + 30) % 1440);
const level = (r: TruthRow) => 70 + (r.offered % 30);
const wait = (r: TruthRow) => 5 + (r.offered % 23);
const nameOfDay = (r: TruthRow, names: readonly string[]) => names[(r.day + 3) % 7]!;
const EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const DE = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const FR_MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai'];
const IT_DAYS = ['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom'];

/** Written without a look at what the reader makes of them: other vendors, languages, subtotals, days apart. */
export function blindLayouts(): Layout[] {
  const rows = truth();
  const week = truth({ days: 7 });
  const huge = truth({ days: 7, scale: 3000 });
  const night = truth({ days: 7, from: 0, to: 1440 });
  const quarter = truth({ days: 7, step: 15 });
  const two2 = truth({ days: 7, queues: ['Hotline', 'Back Office'] });
  const list: Layout[] = [];
  const add = (name: string, source: Layout['source'], more: Partial<Layout> = {}) =>
    list.push({ name, source, rows, hasAht: true, step: 30, ...more });
  const t = (name: string, columns: Columns, mark = ',', more: Partial<Layout> = {}) =>
    add(name, table(columns, more.rows ?? rows, mark), more);

  t('8x8-like', [
    ['Start Time', (r) => `${mdy(r.day)} ${clock12(r.minute)}`],
    ['End Time', (r) => `${mdy(r.day)} ${until12(r)}`],
    ['Entered', (r) => r.offered],
    ['Accepted', (r) => r.answered],
    ['Accepted %', (r) => ((100 * r.answered) / Math.max(1, r.offered)).toFixed(1)],
    ['Abandoned', (r) => r.abandoned],
    ['SLA %', level],
    ['Avg Processing Time', (r) => hms(per('talk')(r) + per('hold')(r))],
    ['Avg Wrap Up Time', (r) => hms(per('wrap')(r))],
    ['Longest Wait Time', (r) => hms(4 * wait(r))],
  ]);
  t('RingCentral-like', [
    ['Date', (r) => mdy(r.day)],
    ['Time Interval', (r) => `${clock12(r.minute)} - ${until12(r)}`],
    ['Inbound Calls', (r) => r.offered],
    ['Answered Calls', (r) => r.answered],
    ['Missed Calls', (r) => r.abandoned],
    ['Avg. Handle Time', (r) => hms(meanOf(r))],
    ['Avg. Speed of Answer', (r) => hms(wait(r))],
  ]);
  t('Webex-like', [
    ['Interval', (r) => `${iso(r.day)} ${clock(r.minute)}:00.0`],
    ['Queue Name', () => 'Main'],
    ['# Contacts', (r) => r.offered],
    ['# Handled', (r) => r.answered],
    ['# Abandoned', (r) => r.abandoned],
    ['Total Connected Time', (r) => hms(r.talk + r.hold)],
    ['Total Wrap Up Time', (r) => hms(r.wrap)],
    ['Service Level', (r) => `${level(r)}.00%`],
  ]);
  t('Vonage-like', [
    ['Interval start (local)', (r) => `${dmy(r.day, '/')} ${clock(r.minute)}`],
    ['Offered interactions', (r) => r.offered],
    ['Answered interactions', (r) => r.answered],
    ['Abandoned interactions', (r) => r.abandoned],
    ['Avg talk time', (r) => mmss(per('talk')(r))],
    ['Avg hold time', (r) => mmss(per('hold')(r))],
    ['Avg wrap-up time', (r) => mmss(per('wrap')(r))],
  ]);
  t('Mitel-like', [
    ['Half Hour', (r) => `${clock(r.minute)}-${until(r)}`],
    ['Day', (r) => dmy(r.day, '-')],
    ['ACD calls offered', (r) => r.offered],
    ['ACD calls handled', (r) => r.answered],
    ['Calls abandoned (long)', (r) => r.abandoned],
    ['ACD handling time (hh:mm:ss)', (r) => hms(handleOf(r))],
    ['Average ACD handling time (hh:mm:ss)', (r) => hms(meanOf(r))],
    ['Svc Lvl %', level],
  ]);
  t(
    'Sieben Tage mit Wochentag und Uhr von-bis',
    [
      ['Tag', (r) => nameOfDay(r, DE)],
      ['Datum', (r) => dmy(r.day)],
      ['von', (r) => clock(r.minute)],
      ['bis', until],
      ['Anrufe gesamt', (r) => r.offered],
      ['davon angenommen', (r) => r.answered],
      ['davon verloren', (r) => r.abandoned],
      [
        'Erreichbarkeit',
        (r) => `${((100 * r.answered) / Math.max(1, r.offered)).toFixed(1).replace('.', ',')} %`,
      ],
      ['ø Gesprächszeit', (r) => mmss(per('talk')(r) + per('hold')(r))],
      ['ø Nachbearbeitungszeit', (r) => mmss(per('wrap')(r))],
    ],
    ';',
  );
  t(
    'French with month names',
    [
      ['Date', (r) => `${parts(r.day).d} ${FR_MONTHS[parts(r.day).m - 1]} ${parts(r.day).y}`],
      ['Tranche', (r) => `${clock(r.minute).replace(':', 'h')} à ${until(r).replace(':', 'h')}`],
      ['Appels reçus', (r) => r.offered],
      ['Appels traités', (r) => r.answered],
      ['Appels abandonnés', (r) => r.abandoned],
      ['Taux de décroché', (r) => `${level(r)} %`],
      ['DMT (s)', aht],
    ],
    ';',
  );
  t(
    'Spanish totals',
    [
      ['Fecha', (r) => dmy(r.day, '/')],
      ['Hora inicio', (r) => clock(r.minute)],
      ['Hora fin', until],
      ['Llamadas entrantes', (r) => r.offered],
      ['Llamadas atendidas', (r) => r.answered],
      ['Llamadas abandonadas', (r) => r.abandoned],
      ['Nivel de servicio', (r) => `${level(r)}%`],
      ['Tiempo total de conversación', (r) => hms(r.talk + r.hold)],
      ['Tiempo total de trabajo posterior a la llamada', (r) => hms(r.wrap)],
    ],
    ';',
  );
  t(
    'Portuguese TMA in clock',
    [
      ['Data', (r) => dmy(r.day, '/')],
      ['Intervalo', (r) => `${clock(r.minute)} às ${until(r)}`],
      ['Recebidas', (r) => r.offered],
      ['Atendidas', (r) => r.answered],
      ['Abandonadas', (r) => r.abandoned],
      ['NS', (r) => `${level(r)}%`],
      ['TMA', (r) => hms(meanOf(r))],
      ['TME', (r) => hms(wait(r))],
    ],
    ';',
  );
  t(
    'Italian weekday in the date',
    [
      ['Data', (r) => `${nameOfDay(r, IT_DAYS)} ${dmy(r.day, '/')}`],
      ['Fascia oraria', (r) => `${clock(r.minute)} - ${until(r)}`],
      ['Chiamate offerte', (r) => r.offered],
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
      ['Aangeboden', (r) => r.offered],
      ['Beantwoord', (r) => r.answered],
      ['Opgehangen', (r) => r.abandoned],
      ['Servicelevel (%)', level],
      ['Gem. afhandeltijd (sec)', (r) => meanOf(r).toFixed(1).replace('.', ',')],
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
      ['Połączenia utracone', (r) => r.abandoned],
      ['Śr. czas obsługi [s]', aht],
      ['SL [%]', level],
    ],
    ';',
  );
  t('Chinese agents and rates', [
    ['日期', (r) => iso(r.day)],
    ['时段', (r) => `${clock(r.minute)}-${until(r)}`],
    ['呼入量', (r) => r.offered],
    ['接起量', (r) => r.answered],
    ['放弃量', (r) => r.abandoned],
    ['接通率', (r) => `${level(r)}.5%`],
    ['20秒服务水平', (r) => `${level(r)}%`],
    ['平均通话时长(秒)', (r) => Math.round(per('talk')(r) + per('hold')(r))],
    ['平均话后处理时长(秒)', (r) => Math.round(per('wrap')(r))],
    ['签入坐席数', (r) => 3 + (r.offered % 9)],
  ]);
  t('Japanese', [
    ['年月日', (r) => `${parts(r.day).y}年${parts(r.day).m}月${parts(r.day).d}日`],
    ['時間帯', (r) => `${clock(r.minute)}~${until(r)}`],
    ['着信数', (r) => r.offered],
    ['応答数', (r) => r.answered],
    ['放棄数', (r) => r.abandoned],
    ['応答率', (r) => `${level(r)}%`],
    ['平均処理時間', (r) => hms(meanOf(r))],
  ]);
  t('zone names behind the clock', [
    ['Interval Start', (r) => `${iso(r.day)} ${clock(r.minute)} CET`],
    ['Volume', (r) => r.offered],
    ['AHT', aht],
  ]);
  t('12-hour clock without blank, day names', [
    ['Date', (r) => `${nameOfDay(r, EN)} ${mdy(r.day)}`],
    ['Time', (r) => clock12(r.minute).replace(' ', '').toLowerCase()],
    ['Calls Presented', (r) => r.offered],
    ['Calls Handled', (r) => r.answered],
    ['Average Handle Time (mm:ss)', (r) => mmss(meanOf(r))],
  ]);
  t(
    'thousands with apostrophes',
    [
      ['Datum', (r) => dmy(r.day)],
      ['Zeit', (r) => clock(r.minute)],
      ['Angeboten', (r) => grouped(r.offered, "'")],
      ['Angenommen', (r) => grouped(r.answered, "'")],
      ['AHT Sek.', (r) => meanOf(r).toFixed(1)],
    ],
    ';',
    { rows: huge },
  );
  t(
    'thousands with narrow blanks',
    [
      ['Date', (r) => dmy(r.day, '/')],
      ['Heure', (r) => clock(r.minute)],
      ['Appels présentés', (r) => grouped(r.offered, '\u202f')],
      ['Appels répondus', (r) => grouped(r.answered, '\u202f')],
      ['Durée totale de traitement (s)', (r) => grouped(handleOf(r), '\u202f')],
    ],
    ';',
    { rows: huge },
  );
  t(
    'periods 0800-0830 of compact dates',
    [
      ['DATE', (r) => iso(r.day).replaceAll('-', '')],
      ['PERIOD', (r) => `${clock(r.minute).replace(':', '')}-${until(r).replace(':', '')}`],
      ['NCO', (r) => r.offered],
      ['AHT', aht],
    ],
    ',',
    { options: { columns: { NCO: 'contacts' } } },
  );
  t('percent columns between', [
    ['Date/Time', (r) => `${iso(r.day)}T${clock(r.minute)}`],
    ['% Abandoned', (r) => ((100 * r.abandoned) / Math.max(1, r.offered)).toFixed(2)],
    ['Abandoned', (r) => r.abandoned],
    ['% Answered', (r) => ((100 * r.answered) / Math.max(1, r.offered)).toFixed(2)],
    ['Answered', (r) => r.answered],
    ['Offered', (r) => r.offered],
    ['SL (20 s)', (r) => level(r) / 100],
    ['Occupancy', (r) => level(r) / 110],
    ['AHT', (r) => meanOf(r).toFixed(3)],
  ]);
  t('service levels by threshold', [
    ['Interval', (r) => `${iso(r.day)} ${clock(r.minute)}`],
    ['Offered', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['Answered in 10 sec', (r) => Math.floor(r.answered / 2)],
    ['Answered in 20 sec', (r) => Math.floor(r.answered / 1.5)],
    ['Answered in 30 sec', (r) => Math.floor(r.answered / 1.2)],
    ['Abandoned in 5 sec', (r) => Math.floor(r.abandoned / 3)],
    ['Abandoned', (r) => r.abandoned],
    ['AHT', aht],
  ]);
  t('only answered, abandoned and their sum as a total', [
    ['Date', (r) => iso(r.day)],
    ['Start', (r) => clock(r.minute)],
    ['Answered', (r) => r.answered],
    ['Abandoned', (r) => r.abandoned],
    ['Total', (r) => r.offered],
    ['AHT (sec)', aht],
  ]);
  t(
    'year, month, day of quarter-hours',
    [
      ['yyyy', (r) => parts(r.day).y],
      ['mm', (r) => two(parts(r.day).m)],
      ['dd', (r) => two(parts(r.day).d)],
      ['hh', (r) => two(Math.floor(r.minute / 60))],
      ['mi', (r) => two(r.minute % 60)],
      ['calls', (r) => r.offered],
      ['aht', aht],
    ],
    ',',
    { rows: quarter, step: 15 },
  );
  t(
    'date id and time id',
    [
      ['date_key', (r) => iso(r.day).replaceAll('-', '')],
      ['interval_key', (r) => clock(r.minute).replace(':', '')],
      ['contacts_offered', (r) => r.offered],
      ['contacts_handled', (r) => r.answered],
      ['handle_time_sec', handleOf],
    ],
    '|',
  );
  t(
    'all night with 12-hour clocks',
    [
      ['Date', (r) => mdy(r.day)],
      ['Interval', (r) => clock12(r.minute)],
      ['Offered', (r) => r.offered],
      ['AHT', aht],
    ],
    '\t',
    { rows: night },
  );
  t('AHT in minutes with decimals', [
    ['Date', (r) => iso(r.day)],
    ['Time', (r) => clock(r.minute)],
    ['Contacts', (r) => r.offered],
    ['AHT (minutes)', (r) => (meanOf(r) / 60).toFixed(3)],
  ]);
  t('handle time in hours', [
    ['Date', (r) => iso(r.day)],
    ['Time', (r) => clock(r.minute)],
    ['Offered', (r) => r.offered],
    ['Handled', (r) => r.answered],
    ['Handle Hours', (r) => (handleOf(r) / 3600).toFixed(4)],
  ]);
  t('talk, hold, wrap as totals, talk without hold', [
    ['Interval Start', (r) => `${iso(r.day)} ${clock(r.minute)}:00`],
    ['Presented', (r) => r.offered],
    ['Answered', (r) => r.answered],
    ['Talk Time (s)', (r) => r.talk],
    ['Hold Time (s)', (r) => r.hold],
    ['After Call Work (s)', (r) => r.wrap],
  ]);

  // Several tables of days, and pivots.
  const days = [...new Set(week.map(({ day }) => day))];
  const block = (day: number, total: string, head: (day: number) => string) => {
    const of = week.filter((r) => r.day === day);
    return [
      head(day),
      'Time,Offered,Answered,AHT',
      ...of.map((r) => `${clock(r.minute)},${r.offered},${r.answered},${aht(r)}`),
      `${total},${of.reduce((s, r) => s + r.offered, 0)},${of.reduce((s, r) => s + r.answered, 0)},`,
      '',
    ].join('\n');
  };
  add(
    'a sheet a day, with the day above and a total below',
    days.map((d) => block(d, 'Total', (day) => `Date: ${iso(day)}`)).join('\n'),
    { rows: week },
  );
  add(
    'a block a day by its name and date',
    days
      .map((d) => block(d, 'Daily total', (day) => `${EN[(day + 3) % 7]} ${dmy(day, '.')},,,`))
      .join('\n'),
    { rows: week },
  );
  add(
    'hourly subtotals among half-hours',
    [
      'Date,Time,Calls,AHT',
      ...week.flatMap((r, i) => {
        const own = `${iso(r.day)},${clock(r.minute)},${r.offered},${aht(r)}`;
        return r.minute % 60 === 30
          ? [own, `${iso(r.day)},Subtotal,${week[i - 1]!.offered + r.offered},`]
          : [own];
      }),
    ].join('\n'),
    { rows: week },
  );
  add(
    'weekly and grand totals',
    [
      'Date;Interval;Calls Offered;AHT',
      ...rows.flatMap((r, i) => {
        const own = `${dmy(r.day)};${clock(r.minute)}-${until(r)};${r.offered};${aht(r)}`;
        const next = rows[i + 1];
        if (next !== undefined && next.day === r.day) return [own];
        if ((r.day + 3) % 7 !== 6) return [own];
        const sum = rows
          .filter(({ day }) => day > r.day - 7 && day <= r.day)
          .reduce((s, { offered }) => s + offered, 0);
        return [own, `Week total;;${sum};`];
      }),
      `Grand total;;${rows.reduce((s, { offered }) => s + offered, 0)};`,
    ].join('\n'),
  );
  add(
    'pivot: dates across, a total column and a total row',
    [
      ['', ...days.map((d) => dmy(d, '/')), 'Total'].join(';'),
      ...[...new Set(week.map(({ minute }) => minute))].map((m) => {
        const of = days.map((d) => week.find((r) => r.day === d && r.minute === m)!.offered);
        return [clock(m), ...of, of.reduce((a, b) => a + b, 0)].join(';');
      }),
      [
        'Total',
        ...days.map((d) => week.filter((r) => r.day === d).reduce((s, r) => s + r.offered, 0)),
        week.reduce((s, r) => s + r.offered, 0),
      ].join(';'),
    ].join('\n'),
    { rows: week, hasAht: false },
  );
  add(
    'pivot: half-hours across, weekday beside the date',
    [
      ['Date', 'Day', ...[...new Set(week.map(({ minute }) => minute))].map(clock12), 'Total'].join(
        ',',
      ),
      ...days.map((d) => {
        const of = week.filter((r) => r.day === d);
        return [
          mdy(d),
          EN[(d + 3) % 7],
          ...of.map((r) => r.offered),
          of.reduce((s, r) => s + r.offered, 0),
        ].join(',');
      }),
    ].join('\n'),
    { rows: week, hasAht: false },
  );
  const both = (d: number, m: number) => two2.filter((r) => r.day === d && r.minute === m);
  add(
    'queues in columns of offered and handle time',
    [
      'Date,Interval,Hotline Offered,Hotline AHT,Back Office Offered,Back Office AHT',
      ...days.flatMap((d) =>
        [...new Set(two2.map(({ minute }) => minute))].map((m) =>
          [
            iso(d),
            `${clock(m)}-${clock(m + 30)}`,
            ...both(d, m).flatMap((r) => [r.offered, meanOf(r).toFixed(1)]),
          ].join(','),
        ),
      ),
    ].join('\n'),
    { rows: two2 },
  );
  add(
    'queues in columns by name alone, with their sum',
    [
      'Datum;Zeit;Hotline;Back Office;Summe',
      ...days.flatMap((d) =>
        [...new Set(two2.map(({ minute }) => minute))].map((m) => {
          const of = both(d, m).map((r) => r.offered);
          return [dmy(d), clock(m), ...of, of[0]! + of[1]!].join(';');
        }),
      ),
    ].join('\n'),
    { rows: two2, hasAht: false },
  );
  t(
    'queue and all queues in rows',
    [
      ['Queue', (r) => r.queue],
      ['Start', (r) => `${iso(r.day)} ${clock(r.minute)}`],
      ['Offered', (r) => r.offered],
      ['Answered', (r) => r.answered],
      ['AHT', (r) => meanOf(r).toFixed(2)],
    ],
    ',',
    { rows: two2 },
  );
  // Who hung up while it rang, every third of those lost, and who did in the queue.
  const missed = (r: TruthRow) => (r.minute % 90 === 0 ? r.abandoned : 0);
  const lost: Columns = [
    ['Answered', (r) => r.answered],
    ['Missed', missed],
    ['Abandoned', (r) => r.abandoned - missed(r)],
    ['Avg Handle Time', (r) => hms(meanOf(r))],
  ];
  const start: Columns = [['Interval', (r) => `${iso(r.day)} ${clock(r.minute)}`]];
  t('answered, missed and abandoned', [...start, ...lost]);
  t('answered, missed, abandoned and their sum', [
    ...start,
    ['Inbound Calls', (r) => r.offered],
    ...lost,
  ]);
  const measures: Columns = [
    ['Offered', (r) => r.offered],
    ['Handled', (r) => r.answered],
    ['AHT', (r) => meanOf(r).toFixed(2)],
    ['Service Level %', level],
  ];
  const kpis: Columns = [
    ['Angebotene Anrufe', (r) => r.offered],
    ['Angenommene Anrufe', (r) => r.answered],
    ['Ø Bearbeitungszeit (s)', (r) => meanOf(r).toFixed(2).replace('.', ',')],
  ];
  add(
    'a number a row',
    [
      'Date,Time,Queue,Metric,Value',
      ...two2.flatMap((r) =>
        measures.map(([name, of]) => [iso(r.day), clock(r.minute), r.queue, name, of(r)].join(',')),
      ),
    ].join('\n'),
    { rows: two2 },
  );
  add(
    'a number a row, measure by measure',
    [
      'Datum;Intervall;Kennzahl;Wert',
      ...kpis.flatMap(([name, of]) =>
        rows.map((r) => [dmy(r.day), clock(r.minute), name, of(r)].join(';')),
      ),
    ].join('\n'),
  );
  return list;
}
