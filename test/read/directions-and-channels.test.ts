import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';
import { readerOfPieces } from '../../src/read/export-reader/export-reader.ts';
import { clock, dmy, iso, mdy, truth } from './support/truth.ts';

const rows = truth();
const total = rows.reduce((sum, { offered }) => sum + offered, 0);

/** Each interval twice: as it is, and half as many under another word. */
const parted = (header: string, [first, second]: readonly [string, string]) =>
  [
    `Date,Time,${header},Calls,AHT (s)`,
    ...rows.flatMap((r) => [
      `${iso(r.day)},${clock(r.minute)},${first},${r.offered},240`,
      `${iso(r.day)},${clock(r.minute)},${second},${(r.offered >> 1) + 1},120`,
    ]),
  ].join('\n');

const inPieces = (text: string) => {
  const reader = readerOfPieces({}, 1500);
  for (let at = 0; at < text.length; at += 1000) reader.push(text.slice(at, at + 1000));
  return reader.end().account;
};

describe('rows of an interval by direction', () => {
  it.each([
    ['Direction', ['Inbound', 'Outbound']],
    ['Richtung', ['eingehend', 'ausgehend']],
    ['方向', ['呼入', '呼出']],
  ] as const)('%s: only what comes in counts, whole or in pieces', (header, words) => {
    const text = parted(header, words);
    for (const account of [readExport(text).account, inPieces(text)]) {
      expect(account).toMatchObject({ contactsUsed: total, ahtSeconds: 240, questions: [] });
      expect(account.remarks.map(({ code }) => code)).toContain('inbound-only');
      const [left] = account.leftOut;
      expect(left).toMatchObject({ code: 'other-directions', rows: rows.length });
      expect(account.contactsInFile).toBe(total + left!.contacts);
    }
  });

  it('all count where an option says so', () => {
    const where = { Direction: ['Inbound', 'Outbound'] };
    const { account } = readExport(parted('Direction', ['Inbound', 'Outbound']), { where });
    expect(account.leftOut).toEqual([]);
    expect(account.contactsUsed).toBe(account.contactsInFile);
  });

  it('of one direction alone are all taken', () => {
    const text = parted('Direction', ['Outbound', 'Outgoing']);
    expect(readExport(text).account.leftOut).toEqual([]);
  });
});

it.each([
  ['Channel', ['Voice', 'Email']],
  ['Media Type', ['voice', 'chat']],
  ['Standort', ['Bonn', 'Jena']],
] as const)(
  'rows of an interval by %s are told apart and added, which is said',
  (header, names) => {
    const text = parted(header, names);
    for (const account of [readExport(text).account, inPieces(text)]) {
      expect(account.queues.map(({ name }) => name)).toEqual(names);
      expect(account.remarks.map(({ code }) => code)).toContain('queues-added');
    }
    expect(readExport(text, { queue: names[0] }).account.contactsUsed).toBe(total);
  },
);

describe('dates in lines between rows', () => {
  const byDay = (write: (day: number) => string, of: typeof rows) =>
    [
      'Interval,Calls,AHT',
      ...of.flatMap((r) => [
        ...(r.minute === 480 ? [`${write(r.day)},,`] : []),
        `${clock(r.minute)},${r.offered},240`,
      ]),
    ].join('\n');

  it.each([
    ['day first', (day: number) => dmy(day, '/')],
    ['month first', (day: number) => mdy(day)],
  ])('tell their order together: %s', (_, write) => {
    const { rows: read, account } = readExport(byDay(write, rows));
    expect(account).toMatchObject({ contactsUsed: total, from: '2025-02-03', to: '2025-02-16' });
    expect(read[0]?.time).toBe('2025-02-03T08:00');
  });

  it('are asked about where both orders are possible', () => {
    const oneDay = rows.filter(({ day }) => day === rows[0]!.day);
    expect(() => readExport(byDay((day) => dmy(day, '/'), oneDay))).toThrow(/dateOrder/);
  });
});
