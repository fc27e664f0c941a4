import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';

const refusal = (text: string): string => {
  try {
    readExport(text);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the file was accepted');
};

describe('a history file', () => {
  it('is read by its header, whatever the order of its columns', () => {
    const { rows } = readExport('talk,volume,interval_start\n200.5,12,2026-01-05T00:00\n');
    expect(rows).toEqual([{ time: '2026-01-05T00:00', contacts: 12, talkSeconds: 200.5 }]);
  });

  it.each([',', ';', '\t', '|'])('may be parted by %j', (d) => {
    const { rows } = readExport(
      `Start Time${d}Calls Offered\n2026-01-05 00:00${d}12\n2026-01-05 00:30${d}9\n`,
    );
    expect(rows).toEqual([
      { time: '2026-01-05T00:00', contacts: 12 },
      { time: '2026-01-05T00:30', contacts: 9 },
    ]);
  });

  it('may begin with a byte-order mark, end its lines as Windows does and hold blank lines', () => {
    const { rows } = readExport(
      '\uFEFFtime,contacts\r\n2026-01-05T00:00,1\r\n\r\n2026-01-05T00:30,2\r\n',
    );
    expect(rows.map((row) => 'contacts' in row && row.contacts)).toEqual([1, 2]);
  });

  it('may have date and time in two columns', () => {
    const { rows } = readExport('date,time,calls\n2026-01-05,00:30,7\n');
    expect(rows).toEqual([{ time: '2026-01-05T00:30', contacts: 7 }]);
  });

  it('may use decimal commas where the comma does not part the columns', () => {
    const { rows } = readExport('time;contacts;aht\n2026-01-05T00:00;3,5;180,25\n');
    expect(rows[0]).toEqual({ time: '2026-01-05T00:00', contacts: 3.5, ahtSeconds: 180.25 });
  });

  it('may group thousands, where its other numbers tell the decimal mark', () => {
    const text = (aht: string) => `time;contacts;aht\n2026-01-05T00:00;1.234;${aht}\n`;
    expect(readExport(text('180,5')).rows[0]).toMatchObject({
      contacts: 1234,
      ahtSeconds: 180.5,
    });
    expect(refusal(text('180'))).toBe(
      'line 2: contacts may be 1234 or 1.234, and no other number tells: "1.234"',
    );
  });

  it('may write handle times with hours and minutes, but not contacts', () => {
    expect(readExport('time,calls,aht\n2026-01-05,7,00:03:20\n').rows[0]).toMatchObject({
      ahtSeconds: 200,
    });
    expect(refusal('time,calls\n2026-01-05,0:00:07\n')).toContain('contacts is no number');
  });

  it('may end some lines as Windows does and others not', () => {
    expect(readExport('time,calls\r\n2026-01-05,7\n2026-01-06 00:30,8\r\n').rows).toHaveLength(2);
  });

  it('may have columns of any name, if told what they are', () => {
    const text = 'Datum;Uhrzeit;Anrufe\n05.01.2026;00:30;7\n';
    const columns = { Datum: 'date', Uhrzeit: 'time', Anrufe: 'calls' };
    expect(readExport(text, { columns }).rows).toEqual([{ time: '2026-01-05T00:30', contacts: 7 }]);
    expect(() => readExport(text, { columns: { Anruf: 'calls' } })).toThrow(
      'line 1: no column "Anruf"',
    );
  });

  it('leaves out rows without contacts, and says so', () => {
    const { rows, account } = readExport('time,contacts\n2026-01-05T00:00,\n2026-01-05T00:30,4\n');
    expect(rows).toHaveLength(1);
    expect(account.leftOut).toEqual([
      { reason: 'without a number of contacts', rows: 1, contacts: 0, lines: [2], dates: [] },
    ]);
  });

  it('keeps unsorted and repeated rows for the history to judge', () => {
    const text = 'time,contacts\n2026-01-05T00:30,1\n2026-01-05T00:00,2\n2026-01-05T00:00,3\n';
    expect(readExport(text).rows).toHaveLength(3);
  });

  it('lists unreadable times beside other faults, by line', () => {
    expect(refusal('time,contacts\n2025-02-30 00:00,1\nsoon,-1\n,\n,3\n')).toBe(
      [
        'line 2: no such time: "2025-02-30 00:00"',
        'line 3: no time can be read from "soon"',
        'line 3: contacts is negative: -1',
        'line 5: no time',
      ].join('\n'),
    );
  });

  it.each([
    ['', 'the file is empty'],
    [' \n\n', 'the file is empty'],
    ['time,contacts\n', 'the file has a header but no rows'],
    ['time,contacts\n2026-01-05T00:00,many\n', 'line 2: contacts is no number: "many"'],
    ['time,contacts\n2026-01-05T00:00,-4\n', 'line 2: contacts is negative: -4'],
    ['time,contacts\n2026-01-05T00:00,1e3\n', 'line 2: contacts is no number: "1e3"'],
    ['time,contacts,aht\n,5,x\n', 'line 2: no time\nline 2: ahtSeconds is no number: "x"'],
  ])('%j is refused: %s', (text, message) => {
    expect(refusal(text)).toBe(message);
  });

  it('without a header is refused with what its first line reads', () => {
    expect(refusal('2026-01-05T00:00,12\n2026-01-05T00:30,9\n')).toMatch(
      /^line 1: no column for time \(.*\), nor for contacts \(.*\); parted by "," it reads "2026-01-05T00:00", "12"; the option columns tells which of them it is$/,
    );
  });

  it('with a delimiter nobody expects is refused with what it reads', () => {
    expect(refusal('time#contacts\n2026-01-05T00:00#12\n')).toContain('it reads "time#contacts"');
  });

  it('with many bad rows lists the first twenty and counts the rest', () => {
    const lines = refusal(`time,contacts\n${'2026-01-05T00:00,x\n'.repeat(50)}`).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('and 30 more');
  });

  it('with an extra cell is refused, as all cells behind it have moved', () => {
    expect(refusal('time,contacts,aht\n2026-01-05T00:00,1,234,180\n')).toBe(
      'line 2: 4 cells where the header has 3',
    );
  });

  it('names the line on which a row begins, also after a cell of several lines', () => {
    expect(refusal('time,contacts,note\n2026-01-05T00:00,1,"a\nb"\n2026-01-05T00:30,x,\n')).toBe(
      'line 4: contacts is no number: "x"',
    );
  });

  it('with two columns for the contacts is refused, unless told which', () => {
    const text = 'time,calls,offered\n2026-01-05T00:00,1,2\n';
    expect(refusal(text)).toBe(
      'line 1: contacts may be "calls" or "offered": the option columns tells which',
    );
    expect(readExport(text, { columns: { offered: 'contacts' } }).rows).toMatchObject([
      { contacts: 2 },
    ]);
  });

  it('told that a column is something unknown is refused', () => {
    expect(() => readExport('time,n\n2026-01-05,7\n', { columns: { n: 'cals' } })).toThrow(
      /^readExport: columns\.n must be one of time, .* \(got "cals"\)$/,
    );
  });

  it('of whole days is refused', () => {
    expect(refusal('time,calls\n2026-01-05,700\n2026-01-06,800\n')).toBe(
      'every row is a whole day: planning takes an export by interval',
    );
  });

  it('with the totals of its dates is refused, and midnight written as a date is not', () => {
    const text = (total: number) =>
      `time,calls\n2026-01-05 08:00,2\n2026-01-05 08:30,3\n2026-01-05,${total}\n`;
    expect(refusal(text(5))).toMatch(/^line 4: a date alone, with the total of its other rows/);
    expect(readExport(text(4)).rows).toHaveLength(3);
  });

  it('with a date but no time of day in its two columns is refused', () => {
    expect(refusal('date,time,calls\n2026-01-05,08:00,2\n2026-01-05,,2\n')).toBe(
      'line 3: a date without a time of day: a total?',
    );
  });

  it('without any number of contacts is refused', () => {
    expect(refusal('time,calls\n2026-01-05 08:00,\n')).toBe('no row has a number of contacts');
  });

  it('may come as rows of cells, whose numbers need no decimal mark', () => {
    const rows = [
      ['time', 'calls', 'aht'],
      ['2026-01-05 08:00', 1.234, '180'],
    ] as const;
    expect(readExport(rows).rows).toEqual([
      { time: '2026-01-05T08:00', contacts: 1.234, ahtSeconds: 180 },
    ]);
    expect(() => readExport([['time'], [undefined as never]])).toThrow(
      'source[1] must be an array of texts and finite numbers',
    );
  });

  it('may be bytes in the character sets of Excel', () => {
    const text = 'Größe – Anrufe;time\n3;05.01.2026 08:00\n';
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const western = Uint8Array.from(text, (letter) =>
      letter === '–' ? 0x96 : letter.charCodeAt(0),
    );
    for (const bytes of [Buffer.from(text), utf16, Buffer.from(utf16).swap16(), western]) {
      expect(readExport(bytes, { columns: { 'Größe – Anrufe': 'calls' } }).rows).toEqual([
        { time: '2026-01-05T08:00', contacts: 3 },
      ]);
    }
  });

  it('is left as it was given', () => {
    const rows = Object.freeze([
      Object.freeze([' time ', 'calls']),
      Object.freeze(['2026-01-05 08:00', ' 7']),
    ]);
    expect(readExport(rows, Object.freeze({ columns: Object.freeze({}) })).rows).toHaveLength(1);
  });
});
