import { type InputIssue, InvalidInputError } from '../core/errors.ts';
import { decodeText } from './decode-text.ts';
import { parseCsv } from './parse-csv.ts';
import { unreadable } from './unreadable.ts';

/**
 * An export: its text, its bytes as they are in the file, or its rows of cells (as a reader of
 * spreadsheets gives them), the header first.
 */
export type ExportSource = string | Uint8Array | readonly (readonly Cell[])[];

/** What a cell holds. A number is meant as it is; a text may still need its decimal mark told. */
export type Cell = string | number;

/** A row that holds something, and the line of the file on which it begins. */
interface TableRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** An export taken apart, without its blank lines. */
export interface Table {
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
  /** What parts the cells; absent where they came apart. */
  readonly delimiter?: string;
}

/** Takes an export apart. Texts lose the blanks at their ends. */
export function tableOf(callee: string, source: ExportSource): Table {
  const { rows, delimiter } = takeApart(callee, source);
  const filled: TableRow[] = [];
  let line = 1;
  for (const cells of rows) {
    const trimmed = cells.map((cell) => (typeof cell === 'string' ? cell.trim() : cell));
    if (trimmed.some((cell) => cell !== '')) filled.push({ line, cells: trimmed });
    // A cell in quotes may go over several lines.
    line += cells.reduce<number>((lines, cell) => lines + String(cell).split('\n').length - 1, 1);
  }
  const [header, ...others] = filled;
  if (header === undefined) throw unreadable(callee, [{ message: 'the file is empty' }]);
  if (others.length === 0) {
    throw unreadable(callee, [{ message: 'the file has a header but no rows' }]);
  }
  return { header, rows: others, ...(delimiter === undefined ? {} : { delimiter }) };
}

function takeApart(callee: string, source: ExportSource) {
  if (typeof source === 'string') return parseCsv(callee, source);
  if (isBytes(source)) return parseCsv(callee, decodeText(source));
  const issue = issueOf(source);
  if (issue !== undefined) throw new InvalidInputError(callee, [issue]);
  return { rows: source, delimiter: undefined };
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
