import type { CsvFormat } from 'halfhour';

/** How spreadsheets of a country write decimals and part columns; a semicolon goes with the decimal comma. */
export function csvFormatOf(locale: string): CsvFormat {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  return { decimal, delimiter: decimal === ',' ? ';' : ',' };
}
