import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';

const DAYS = ['12', '13', '14', '15', '16'];
const CLOCKS = ['9:00', '9:30', '10:00', '10:30'];

/** Contacts and handle times of so many rows, of which no two are alike. */
const contactsOf = (day: number, slot: number) => 10 + 7 * slot + day;
const secondsOf = (day: number, slot: number) => 245 + 3 * ((day + slot) % 5);

const cells = DAYS.flatMap((date, day) =>
  CLOCKS.map((clock, slot) => ({
    date,
    clock,
    contacts: contactsOf(day, slot),
    seconds: secondsOf(day, slot),
  })),
);
const ALL = cells.reduce((sum, { contacts }) => sum + contacts, 0);
const MEAN = cells.reduce((sum, cell) => sum + cell.contacts * cell.seconds, 0) / ALL;

/** A table with a header, and a row for each half-hour. */
const table = (headers: string, row: (cell: (typeof cells)[number]) => readonly unknown[]) =>
  [headers, ...cells.map((cell) => row(cell).join(';'))].join('\n');

const sumOf = (date: string) =>
  cells.reduce((sum, cell) => (cell.date === date ? sum + cell.contacts : sum), 0);

describe('pivots with all labels in one column', () => {
  it.each([
    ['English', 'Row Labels;Sum of Offered;Average of AHT', 'Grand Total'],
    ['German', 'Zeilenbeschriftungen;Summe von Anrufe;Mittelwert von AHT', 'Gesamtergebnis'],
    ['French', 'Étiquettes de lignes;Somme de Appels reçus;Moyenne de DMT', 'Total général'],
    ['Chinese', '行标签;求和项:呼入量;平均值项:平均处理时长(秒)', '总计'],
    ['Turkish', 'Satır Etiketleri;Toplam Gelen Çağrı;Ortalama AHT', 'Genel Toplam'],
  ])('%s: dates are totals of the times below them', (_, headers, total) => {
    const lines = DAYS.flatMap((date) => [
      `${date}.05.2025;${sumOf(date)};250`,
      ...cells
        .filter((cell) => cell.date === date)
        .map(({ clock, contacts, seconds }) => `${clock};${contacts};${seconds}`),
    ]);
    const { account, rows } = readExport([headers, ...lines, `${total};${ALL};250`].join('\n'));
    expect(account.questions).toEqual([]);
    expect(account).toMatchObject({ contactsUsed: ALL, contactsInFile: ALL });
    expect(Math.abs(account.ahtSeconds! / MEAN - 1)).toBeLessThan(1e-12);
    expect(account.leftOut).toMatchObject([{ code: 'totals', rows: DAYS.length + 1 }]);
    expect(rows[4]).toMatchObject({ time: '2025-05-13T09:00', contacts: contactsOf(1, 0) });
  });

  it('queues around the dates, or between dates and times, are queues', () => {
    const times = CLOCKS.map((clock, slot) => `${clock};${5 + slot}`);
    const outer = ['Sales', 'Help'].flatMap((queue) => [
      `${queue};52`,
      '12.05.2025;26',
      ...times,
      '13.05.2025;26',
      ...times,
    ]);
    const inner = ['12.05.2025;52', 'Sales;26', ...times, 'Help;26', ...times];
    for (const [lines, contacts] of [
      [outer, 104],
      [inner, 52],
    ] as const) {
      const { account } = readExport(['Row Labels;Sum of Calls', ...lines].join('\n'));
      expect(account.contactsUsed).toBe(contacts);
      expect(account.queues.map(({ name }) => name)).toEqual(['Sales', 'Help']);
    }
  });

  it('a name that stands above its values names them', () => {
    const lines = cells.map(({ date, clock, contacts }) => `${date}.05.2025;${clock};${contacts}`);
    const text = ['Sum of Calls;;', 'Date;Time;Total', ...lines, `Grand Total;;${ALL}`].join('\n');
    expect(readExport(text).account).toMatchObject({ contactsUsed: ALL, questions: [] });
  });

  it('rows that were counted, not contacts, are asked about', () => {
    const times = CLOCKS.map((clock) => `${clock};1`);
    const lines = DAYS.flatMap((date) => [`${date}.05.2025;4`, ...times]);
    const { account } = readExport(['Row Labels;Count of Offered', ...lines].join('\n'));
    expect(account.questions).toMatchObject([{ code: 'some-contacts', option: 'columns' }]);
  });

  it('handle times that were added up are asked about', () => {
    const lines = [
      '12.05.2025;26;999',
      ...CLOCKS.map((clock, i) => `${clock};${5 + i};${480 + i}`),
    ];
    const { account } = readExport(['Row Labels;Sum of Calls;Sum of AHT', ...lines].join('\n'));
    expect(account.questions).toContainEqual(
      expect.objectContaining({ code: 'handle-time', option: 'columns' }),
    );
  });
});

describe('headers of short words and of more languages', () => {
  it.each([
    ['Turkish', 'Tarih;Saat;Gelen Çağrı;Ortalama İşlem Süresi (sn)'],
    ['Turkish with a call', 'Tarih;Zaman Aralığı;Gelen Çağrı Sayısı;Ortalama Çağrı Süresi (sn)'],
    ['Danish', 'Dato;Tidspunkt;Indgående opkald;Gns. behandlingstid (sek)'],
    ['Norwegian', 'Dato;Klokkeslett;Innkommende anrop;Gj.snitt behandlingstid (s)'],
    ['Finnish', 'Päivämäärä;Kellonaika;Saapuneet puhelut;Keskim. käsittelyaika (s)'],
    ['Romanian', 'Data;Ora;Apeluri primite;Durata medie de tratare (s)'],
    ['Hungarian', 'Dátum;Időszak;Bejövő hívások;Átlagos kezelési idő (mp)'],
    ['Greek', 'Ημερομηνία;Ώρα;Εισερχόμενες κλήσεις;Μέσος χρόνος εξυπηρέτησης'],
    ['signs of Taiwan', '日期;時段;進線數;平均處理時間(秒)'],
  ])('%s', (_, headers) => {
    const text = table(headers, ({ date, clock, contacts, seconds }) => [
      `${date}.05.2025`,
      clock,
      contacts,
      seconds,
    ]);
    const { account } = readExport(text);
    expect(account).toMatchObject({ contactsUsed: ALL, questions: [] });
    expect(Math.abs(account.ahtSeconds! / MEAN - 1)).toBeLessThan(1e-12);
  });

  it.each([
    'Date;Period;Fcst Vol;Act Vol;Fcst AHT;Act AHT',
    'Tarih;Saat;Tahmin Çağrı;Gerçekleşen Çağrı;Tahmin AHT;Gerçekleşen AHT',
  ])('what came, not what was to come: %s', (headers) => {
    const text = table(headers, ({ date, clock, contacts, seconds }) => [
      `${date}.05.2025`,
      clock,
      contacts + 3,
      contacts,
      seconds + 9,
      seconds,
    ]);
    const { account } = readExport(text);
    expect(account).toMatchObject({ contactsUsed: ALL, questions: [] });
    expect(Math.abs(account.ahtSeconds! / MEAN - 1)).toBeLessThan(1e-12);
  });
});

describe('handle times that may be two things', () => {
  const asked = (headers: string, ...more: ((seconds: number) => unknown)[]) =>
    readExport(
      table(headers, ({ date, clock, contacts, seconds }) => [
        `${date}.05.2025`,
        clock,
        contacts,
        ...more.map((of) => of(seconds)),
      ]),
    ).account;

  it('AWT beside talk may be work as well as wait', () => {
    const columns = [(s: number) => s, (s: number) => s - 200] as const;
    expect(asked('Date;Time;Calls;ATT;AWT', ...columns).questions).toMatchObject([
      { code: 'handle-time', values: { column: 'ATT', other: 'AWT' } },
    ]);
    expect(asked('Date;Time;Calls;ATT;AWT;ASA', ...columns, () => 9).questions).toEqual([]);
  });

  it('minutes and seconds of an unknown name beside talk may belong to it', () => {
    const { questions } = asked(
      'Date;Time;Calls;ATT;XPA',
      (s) => s,
      (s) => `00:${31 + (s % 20)}`,
    );
    expect(questions).toMatchObject([{ values: { column: 'ATT', other: 'XPA' } }]);
  });

  it('HT may be handling or hold', () => {
    expect(asked('Date;Time;Calls;Avg HT', (s) => s).questions).toMatchObject([
      { code: 'handle-time', option: 'columns' },
    ]);
  });

  it('4.10 is 4 minutes and 10 seconds where the option says so', () => {
    const text = table('Date;Time;Calls;AHT', ({ date, clock, contacts, seconds }) => [
      `${date}.05.2025`,
      clock,
      contacts,
      `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, '0')}`,
    ]);
    expect(readExport(text).account.questions).toMatchObject([{ option: 'units' }]);
    const { account } = readExport(text, { units: { unit: 'minutes-seconds' } });
    expect(account.questions).toEqual([]);
    expect(Math.abs(account.ahtSeconds! / MEAN - 1)).toBeLessThan(1e-12);
    expect(account.columns[3]).toMatchObject({ unit: 'minutes-seconds', told: 'option' });
  });

  it('4.75 is no minutes and seconds', () => {
    const text = table('Date;Time;Calls;AHT', ({ date, clock, contacts }) => [
      `${date}.05.2025`,
      clock,
      contacts,
      '4.75',
    ]);
    expect(() => readExport(text, { units: { unit: 'minutes-seconds' } })).toThrow();
  });

  it('a total is told from a mean by the values where the header says both', () => {
    const text = table('Date;Time;Calls;AHT total', ({ date, clock, contacts, seconds }) => [
      `${date}.05.2025`,
      clock,
      contacts,
      contacts * seconds,
    ]);
    const { account } = readExport(text);
    expect(account.questions).toEqual([]);
    expect(Math.abs(account.ahtSeconds! / MEAN - 1)).toBeLessThan(1e-12);
  });
});

describe('numbered hours', () => {
  const hours = DAYS.flatMap((date) =>
    [9, 10, 11, 12].map((hour, i) => `${date}.05.2025;${hour};${20 + i}`),
  );
  const read = (title: string) => readExport([title, 'Datum;Stunde;Anrufe', ...hours].join('\n'));

  it.each([
    ['Servicezeit 09:00 - 13:00 Uhr', '2025-05-12T09:00'],
    ['Servicezeit: 8 bis 12 Uhr', '2025-05-12T08:00'],
  ])('%s: a title tells whether they begin or end', (title, first) => {
    const { account, rows } = read(title);
    expect(account.questions).toEqual([]);
    expect(rows[0]!.time).toBe(first);
  });

  it.each([
    'Hotline',
    'Erreichbar 07:00 - 22:00',
    '12.05.2025 - 16.05.2025',
    'Zeiten 8-12 und 9-13',
    'Team Süd 09:00 - 13:00',
  ])('%s: a title that does not tell leaves the question open', (title) => {
    expect(read(title).account.questions).toMatchObject([{ code: 'interval-label' }]);
  });
});
