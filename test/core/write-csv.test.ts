import fc from 'fast-check';
import { type CsvFormat, writeCsv } from 'halfhour';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

const formats: CsvFormat[] = [
  {},
  { decimal: ',' },
  { delimiter: ',', decimal: ',' },
  { delimiter: '\t' },
];

describe('a table for a spreadsheet', () => {
  it.each(formats)('read back in the format %j, is what was written', (format) => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }).filter((text) => !/^['=+\-@\t\r\n＝＋－＠]/.test(text)),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const { decimal = '.', delimiter = decimal === ',' ? ';' : ',' } = format;
          const text = writeCsv(rows, format);
          const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' });
          expect(data.pop()).toEqual(['']);
          expect(
            data.map((cells, i) =>
              cells.map((value, k) =>
                typeof rows[i]![k] === 'number' ? Number(value.replace(decimal, '.')) : value,
              ),
            ),
          ).toEqual(rows.map((row) => row.map((one) => (Object.is(one, -0) ? 0 : one))));
        },
      ),
    );
  });

  it.each(['=1+1', '+1', '-x', '@SUM(A1)', '\tx', '\r=1', '＝1'])('%j is no formula', (text) => {
    expect(Papa.parse<string[]>(writeCsv([[text]])).data[0]).toEqual([`'${text}`]);
  });

  it('names every cell that is none', () => {
    expect(() => writeCsv([['a', Number.NaN]])).toThrow('writeCsv: rows');
    expect(() => writeCsv([['a']], { decimal: 'x' as never })).toThrow('writeCsv: format.decimal');
  });
});
