import { type InputIssue, InvalidInputError } from '../../core/errors.ts';
import type { ExportSource } from '../cell.ts';
import type { Encoding } from '../encoding.ts';
import { decodeBytes, encodingOf } from './encodings.ts';
import { unreadableFile } from './faults.ts';
import { partedByBlanks } from './fixed-width.ts';
import { rowsOfJson } from './json-rows.ts';
import { otherFormat } from './other-formats.ts';
import { delimiterOf, filledRows, isHeaded, rowsOfText, type SheetRow } from './sheet.ts';

/** How a source is taken apart. */
interface Taking {
  readonly encoding?: Encoding | undefined;
  readonly skipLines?: number | undefined;
}

/** The rows of a file that hold something, and what parted their cells. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** Absent where the cells came apart. */
  readonly delimiter?: string | undefined;
}

/** Takes an export apart into the rows that hold something. */
export function rowsOf(
  callee: string,
  source: ExportSource,
  { encoding, skipLines = 0 }: Taking = {},
): Sheet {
  const format = typeof source === 'string' || isBytes(source) ? otherFormat(source) : undefined;
  const sheet =
    format === undefined
      ? sheetOf(callee, source, encoding)
      : sheetOfJson(source, encoding, format);
  if (sheet === undefined) throw unreadableFile(callee, 'other-format', { format });
  const rows = sheet.rows.filter(({ line }) => line > skipLines);
  // `sep=;` is for the program that opens the file.
  const named = rows[0]?.cells.filter((cell) => cell !== '') ?? [];
  if (/^sep=/i.test(String(named[0] ?? '')) && named.length <= 1) rows.shift();
  if (rows.length === 0) {
    throw unreadableFile(callee, 'empty', {});
  }
  return { ...sheet, rows };
}

function sheetOf(callee: string, source: ExportSource, encoding: Encoding | undefined): Sheet {
  if (typeof source === 'string') return sheetOfText(source);
  if (isBytes(source)) return sheetOfText(decodeBytes(source, encoding ?? encodingOf(source)));
  const issue = issueOf(source);
  if (issue !== undefined) throw new InvalidInputError(callee, [issue]);
  return { rows: filledRows(source) };
}

/** Lines are counted in rows of the table there. */
function sheetOfJson(
  source: ExportSource,
  encoding: Encoding | undefined,
  format: string,
): Sheet | undefined {
  if (format !== 'json') return undefined;
  const text = isBytes(source)
    ? decodeBytes(source, encoding ?? encodingOf(source))
    : String(source);
  const rows = rowsOfJson(text.replace(/^\ufeff/, ''));
  return rows && { rows: filledRows(rows) };
}

function sheetOfText(text: string): Sheet {
  const plain = plainLines(text);
  const delimiter = delimiterOf(plain);
  const { rows } = rowsOfText(plain, delimiter);
  // Numbers with a comma come apart, but most lines do not.
  const areParted = 2 * rows.filter(({ cells }) => cells.length > 1).length >= rows.length;
  const parted = areParted && isHeaded(plain, delimiter) ? undefined : partedByBlanks(plain);
  return parted === undefined
    ? { rows, delimiter }
    : { rows: rowsOfText(parted, '\t').rows, delimiter: '\t' };
}

/** Without the mark at its beginning, and with the line ends of one system. */
function plainLines(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return start.includes('\r') ? start.replaceAll(/\r\n?/g, '\n') : start;
}

/** How large an export is: in rows of cells, or in characters (or bytes) of its text. */
export function sizeOf(source: ExportSource): {
  readonly rows?: number | undefined;
  readonly characters?: number | undefined;
} {
  return kindOf(source) === 'Array' ? { rows: source.length } : { characters: source?.length };
}

export function isBytes(source: unknown): source is Uint8Array {
  return kindOf(source) === 'Uint8Array';
}

/** Not by `instanceof`: bytes may come from another realm, and from Node as its `Buffer`. */
export function kindOf(source: unknown): string {
  return Object.prototype.toString.call(source).slice('[object '.length, -1);
}

/** The first thing that is wrong with rows of cells, if any. */
function issueOf(source: unknown): InputIssue | undefined {
  if (!Array.isArray(source)) {
    return { path: 'source', expected: 'a text, bytes, or rows of cells', received: source };
  }
  const isCell = (cell: unknown) => typeof cell === 'string' || Number.isFinite(cell);
  const odd = source.findIndex((row) => !Array.isArray(row) || !row.every(isCell));
  if (odd < 0) return undefined;
  const expected = 'an array of texts and finite numbers';
  return { path: `source[${odd}]`, expected, received: source[odd] };
}
