import * as z from 'zod/mini';
import { listOf, oneOf } from './kinds.ts';
import { parseArguments } from './parse-input.ts';
import { schemaOf } from './schema.ts';

/** How the planner's spreadsheet parts columns and writes decimals. */
export interface CsvFormat {
  /** What parts the cells; default the comma, or the semicolon where the comma marks decimals. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  /** What marks decimals; default the point. */
  readonly decimal?: '.' | ',' | undefined;
}

export const csvFormatFields = () => ({
  delimiter: z.optional(oneOf([',', ';', '\t'])),
  decimal: z.optional(oneOf(['.', ','])),
});

const csvFormatSchema = /* @__PURE__ */ schemaOf<CsvFormat>()(() =>
  z.strictObject(csvFormatFields()),
);

/** A cell: a text, a number, or `null` for nothing. */
export type CsvCell = string | number | null;

const csvRowsSchema = /* @__PURE__ */ schemaOf<readonly (readonly CsvCell[])[]>()(() => {
  const expected = 'a list of rows, each a list of texts, finite numbers and null';
  const cell = z.union([z.string(), z.number(), z.null()], expected);
  return listOf(z.array(cell, expected), expected);
});

/**
 * How do I hand a table to a spreadsheet so that it shows what I meant?
 *
 * Numbers are written with all their digits. A text that a spreadsheet would run as a formula (it begins with
 * `=`, `+`, `-`, `@`, a tab or a line break) gets an apostrophe in front, as the people at OWASP advise ("CSV Injection").
 *
 * @param rows - Rows of cells, the header first.
 * @param format - Delimiter and decimal mark.
 * @returns Text with a line for each row, quoted where it must be (RFC 4180). Save it as UTF-8; some spreadsheets
 *   know that by a byte order mark in front alone.
 * @throws `INVALID_INPUT` where a cell is neither text nor finite number nor `null`.
 * @example
 * ```ts
 * import { writeCsv } from 'halfhour';
 *
 * writeCsv([['name', 'hours'], ['=1+1', 7.5]], { decimal: ',' }); // => "name;hours\r\n'=1+1;7,5\r\n"
 * ```
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], format: CsvFormat = {}): string {
  parseArguments('writeCsv', { rows: [csvRowsSchema, rows], format: [csvFormatSchema, format] });
  return csvText(rows, format);
}

/** {@link writeCsv} without its check. */
export function csvText(
  rows: readonly (readonly CsvCell[])[],
  { decimal = '.', delimiter = decimal === ',' ? ';' : ',' }: CsvFormat,
): string {
  const numberText = (value: number) => String(value).replace('.', decimal);
  const cellText = (cell: CsvCell) => {
    if (cell === null) return '';
    return quoted(typeof cell === 'number' ? numberText(cell) : harmless(cell), delimiter);
  };
  return rows.map((row) => `${row.map(cellText).join(delimiter)}\r\n`).join('');
}

/** What begins like a formula is one to a spreadsheet, also in the wide signs of East Asian keyboards. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

function quoted(text: string, delimiter: string): string {
  const needsQuotes = text.includes(delimiter) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
