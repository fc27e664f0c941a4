import type { Cell } from '../cell.ts';
import { parseCsv } from '../parse-csv.ts';
import { meaningOf } from './header-meaning.ts';

/** A row that holds something, and the line of the file on which it begins. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Lines that are looked at to find what parts the cells. */
const SEEN_LINES = 60;

/**
 * What parts the cells of a text: the mark that a line `sep=` names, else the one by which most lines come apart
 * into the same number of cells, best with headers that are known.
 */
export function delimiterOf(text: string): string {
  const named = /^\s*"?sep=(.)"?\s*$/im.exec(text.slice(0, 200))?.[1];
  if (named !== undefined) return named;
  const lines = topOf(text);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(lines, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function topOf(text: string): readonly string[] {
  return text
    .slice(0, 40_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, SEEN_LINES);
}

/** Whether a line of headers comes apart by a mark. */
export function isHeaded(text: string, delimiter: string): boolean {
  return scoreOf(topOf(text), delimiter) >= 1000;
}

function scoreOf(lines: readonly string[], delimiter: string): number {
  const rows = lines.map((line) => parseCsv(line, delimiter).rows[0] ?? []);
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const most = Math.max(0, ...widths.values());
  const headers = Math.max(
    0,
    ...rows.map(
      (cells) => cells.filter((cell) => /^\D/.test(cell) && meaningOf(cell) !== undefined).length,
    ),
  );
  // A decimal comma parts every line, but no headers.
  return headers > 1 ? headers * 1000 + most : most;
}

/** Takes a text apart into trimmed cells; `isPlain` if its lines came apart as they are. */
export function rowsOfText(
  text: string,
  delimiter: string,
): { readonly rows: SheetRow[]; readonly isPlain: boolean } {
  const { rows, hasBadQuotes } = parseCsv(text, delimiter);
  if (hasBadQuotes) return { rows: rowsByLine(text, delimiter), isPlain: false };
  const isParted = rows.some(({ length }) => length > 1);
  return {
    rows: filledRows(isParted ? rows : unwrapped(rows, delimiter), text.includes('"')),
    isPlain: isParted,
  };
}

/** Of a long text without quotes, its top and some of the lines below: enough to see what its columns are. */
export function someRowsOfText(
  text: string,
  delimiter: string,
): { readonly rows: SheetRow[]; readonly isPlain: boolean } {
  let length = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) length++;
  const share = Math.min(1, SOME_LINES / length);
  const numbers: number[] = [];
  const lines: string[] = [];
  let start = 0;
  for (let i = 0; i < length; i++) {
    const end = text.indexOf('\n', start);
    // In no step that days, queues or hours have.
    if (i < TOP_LINES || (i * GOLDEN) % 1 < share) {
      numbers.push(i);
      lines.push(text.slice(start, end < 0 ? text.length : end));
    }
    start = end + 1;
  }
  const { rows } = parseCsv(lines.join('\n'), delimiter);
  return {
    rows: filledRows(rows, false).map(({ line, cells }) => ({
      line: numbers[line - 1]! + 1,
      cells,
    })),
    isPlain: rows.some(({ length }) => length > 1),
  };
}

/** Lines of a long text that are looked at, and how many of them from its top on. */
const SOME_LINES = 8000;
const TOP_LINES = 2000;

/** The golden ratio: its multiples fall evenly, and in step with nothing. */
const GOLDEN = 0.618_033_988_749_894_9;

/** Excel saves a line that it took for one cell in quotes as a whole. */
function unwrapped(rows: readonly string[][], delimiter: string): readonly string[][] {
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const isWrapped =
    filled.length > 1 &&
    filled.every(({ length }) => length === 1) &&
    filled.filter(([cell = '']) => cell.includes(delimiter)).length > filled.length / 2;
  return isWrapped ? rows.map(([cell = '']) => parseCsv(cell, delimiter).rows[0] ?? []) : rows;
}

/** Quotes that do not pair: each line for itself, and marks stay what they are where they make no sense. */
function rowsByLine(text: string, delimiter: string): SheetRow[] {
  const rows = text.split('\n').map((line) => {
    const parsed = parseCsv(line, delimiter);
    if (!parsed.hasBadQuotes) return parsed.rows[0] ?? [];
    return line.split(delimiter).map((cell) => cell.replace(/^\s*"(.*)"\s*$/, '$1'));
  });
  return filledRows(rows);
}

/** Leaves out empty rows; a cell in quotes may go over several lines. */
export function filledRows(rows: readonly (readonly Cell[])[], mayBreak = true): SheetRow[] {
  const filled: SheetRow[] = [];
  let line = 1;
  for (const cells of rows) {
    let isEmpty = true;
    let lines = 1;
    // Nearly all rows are clean as they are.
    let trimmed: Cell[] | undefined;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]!;
      if (cell === '') continue;
      if (typeof cell === 'number') {
        isEmpty = false;
        continue;
      }
      if (mayBreak && cell.includes('\n')) lines += cell.split('\n').length - 1;
      if (isClean(cell)) {
        isEmpty = false;
        continue;
      }
      const text = cleanCell(cell);
      if (text !== '') isEmpty = false;
      if (text === cell) continue;
      trimmed ??= [...cells];
      trimmed[i] = text;
    }
    if (!isEmpty) filled.push({ line, cells: trimmed ?? cells });
    line += lines;
  }
  return filled;
}

/** Without blanks around it, marks of direction, and the forms by which Excel is kept from changing it. */
export function cleanCell(cell: string): string {
  const text = cell.trim();
  const first = text.charCodeAt(0);
  if (first === 61 /* = */) return text.replace(/^="?(.*?)"?$/, '$1').trim();
  if (first === 39 /* ' */) return text.slice(1).trim();
  return first > 0x2000 || first === 0xfeff
    ? text.replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '').trim()
    : text;
}

/** Whether a cell, as nearly all, begins and ends with plain letters or digits: nothing is to be cleaned. */
export function isClean(cell: string): boolean {
  const last = cell.charCodeAt(cell.length - 1);
  const first = cell.charCodeAt(0);
  return first >= 48 && first < 127 && first !== 61 && last > 32 && last < 127;
}
