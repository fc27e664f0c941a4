import { readExport } from 'halfhour/read';
import { describe, expect, it } from 'vitest';
import { readerOfPieces } from '../../src/read/export-reader/export-reader.ts';

const ROWS = 2000;
const CHANGE = 1000;
/** So much of a text is read before the rest is added up as it comes: a few hundred rows. */
const HEAD = 8000;

const two = (n: number) => String(n).padStart(2, '0');
const day = (i: number) => new Date(Date.UTC(2025, 0, 1) + Math.floor(i / 20) * 86_400_000);
const iso = (i: number) => day(i).toISOString().slice(0, 10);
const clock = (i: number) => `${two(8 + ((i >> 1) % 10))}:${i % 2 === 0 ? '00' : '30'}`;
const dayFirst = (i: number) => iso(i).split('-').reverse().join('/');
const monthFirst = (i: number) => `${iso(i).slice(5).replace('-', '/')}/${iso(i).slice(0, 4)}`;
const calls = (i: number) => 10 + ((i * 7919) % 37);
const aht = (i: number) => 150 + ((i * 31) % 200);

/** A file whose rows are written in another way from the thousandth on. */
function file(header: string, row: (i: number, isLate: boolean) => string): string {
  return `${header}\n${Array.from({ length: ROWS }, (_, i) => row(i, i >= CHANGE)).join('\n')}\n`;
}

function readInPieces(text: string) {
  const reader = readerOfPieces({}, HEAD);
  for (let at = 0; at < text.length; at += 900) reader.push(text.slice(at, at + 900));
  return reader.end();
}

const stamp = (i: number) => `${iso(i)} ${clock(i)}`;

describe('a file that changes on the way', () => {
  it.each([
    [
      'decimals',
      file('time;calls;aht', (i, l) => `${stamp(i)};${calls(i)};${aht(i)}${l ? '.' : ','}5`),
      /decimal mark|no length of time/,
    ],
    [
      'decimals of three digits',
      file('time;calls;aht', (i, l) => `${stamp(i)};${calls(i)};${aht(i)}${l ? ',125' : '.5'}`),
      'as if their unit changed',
    ],
    [
      'the order of dates',
      file(
        'date,time,calls',
        (i, l) => `${l ? monthFirst(i) : dayFirst(i)},${clock(i)},${calls(i)}`,
      ),
      /the day first in some rows|lines 1002.*no time can be read/,
    ],
    [
      'the order of dates with a clock',
      file('time,calls', (i, l) => `${l ? monthFirst(i) : dayFirst(i)} ${clock(i)},${calls(i)}`),
      /the day first in some rows|lines 1002.*no time can be read/,
    ],
    [
      'seconds to milliseconds',
      file('time,calls,aht', (i, l) => `${stamp(i)},${calls(i)},${aht(i) * (l ? 1000 : 1)}`),
      'as if their unit changed',
    ],
    [
      'seconds to minutes',
      file(
        'time,calls,aht',
        (i, l) => `${stamp(i)},${calls(i)},${l ? (aht(i) / 60).toFixed(2) : aht(i)}`,
      ),
      'as if their unit changed',
    ],
    [
      'columns, under a second header',
      file(
        'time,calls,aht',
        (i, l) =>
          `${i === CHANGE ? 'time,aht,calls\n' : ''}${stamp(i)},${l ? `${aht(i)},${calls(i)}` : `${calls(i)},${aht(i)}`}`,
      ),
      /line 1002: a line of headers names other columns/,
    ],
    [
      'the meaning of a column, under a second header',
      file(
        'time,calls,aht',
        (i) => `${i === CHANGE ? 'time,answered,aht\n' : ''}${stamp(i)},${calls(i)},${aht(i)}`,
      ),
      /line 1002: a line of headers names other columns/,
    ],
  ])('%s: is refused, as a whole and in pieces', (_, text, fault) => {
    expect(() => readExport(text)).toThrow(fault);
    expect(() => readInPieces(text)).toThrow(fault);
  });

  it('the same header again, and a second line of units below the first, change nothing', () => {
    const text = file(
      'time,calls,aht\n,count,seconds',
      (i) => `${i === CHANGE ? 'time,calls,aht\n' : ''}${stamp(i)},${calls(i)},${aht(i)}`,
    );
    const truth = Array.from({ length: ROWS }, (_, i) => calls(i)).reduce((sum, n) => sum + n, 0);
    expect(readExport(text).account.contactsUsed).toBe(truth);
    expect(readInPieces(text).account.contactsUsed).toBe(truth);
  });
});
