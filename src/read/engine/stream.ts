import type { ReadExport } from '../export-account.ts';
import type { ReadExportInput } from '../export-input.ts';
import { parseCsv } from '../parse-csv.ts';
import { areDays } from '../step-of-times.ts';
import { accountOf } from './account.ts';
import { KeepingSink } from './collected.ts';
import { FaultBook, unreadableFile } from './faults.ts';
import { FoldingSink } from './fold.ts';
import { labelsOf, wholeDays } from './intervals.ts';
import { lengthOf } from './judge-rows.ts';
import { otherFormat } from './other-formats.ts';
import { ownText } from './own-text.ts';
import { plainLineReader } from './plain-lines.ts';
import { checkSome, type Found, findPlan } from './read-rows.ts';
import { rowReader, rowTools } from './row-reader.ts';
import {
  cleanCell,
  delimiterOf,
  isClean,
  rowsOfText,
  type SheetRow,
  someRowsOfText,
} from './sheet.ts';

/** A quoted cell is no longer than this. */
const LONGEST_CELL = 1_000_000;

/** Rows whose lengths show what is usual. */
const SEEN = 20_000;

/** So many rows without an end, and none has one but by chance. */
const FEW = 500;

/** After so many lines in turn that are not plain some more are taken apart at once, so many letters of them. */
const FEW_ODD = 4;
const AT_ONCE = 8192;

/** Reads text piece by piece, once its beginning has shown how; keeps sums alone. */
export class StreamReader {
  readonly #callee: string;
  readonly #options: ReadExportInput;
  readonly #found: Found;
  readonly #faults = new FaultBook();
  readonly #sink: FoldingSink;
  readonly #read: (row: SheetRow) => void;
  readonly #readPlain: ReturnType<typeof plainLineReader>;
  readonly #delimiter: string;
  #rest = '';
  #line: number;
  rows = 0;

  /** Begins with a text of whole lines; nothing if its form needs the whole file. */
  static begin(callee: string, head: string, options: ReadExportInput): StreamReader | undefined {
    // Rows of JSON have no lines of their own.
    if (otherFormat(head) !== undefined) return undefined;
    const delimiter = delimiterOf(head);
    const parted = head.includes('"')
      ? rowsOfText(head, delimiter)
      : someRowsOfText(head, delimiter);
    const rows = parted.rows.filter(({ line }) => line > (options.skipLines ?? 0));
    let found: Found;
    try {
      found = findPlan(callee, { rows, delimiter }, options);
    } catch {
      // What is wrong with it is said when all of it is there.
      return undefined;
    }
    const { table, plan } = found;
    // Lines in quotes as a whole, and quotes that do not pair, are mended where all of the file is there.
    const isPlain =
      parted.isPlain &&
      plan.kind === 'intervals' &&
      table.made === undefined &&
      plan.times.date !== undefined &&
      !(plan.times.date.part === 'date' && plan.times.clock === undefined) &&
      options.duplicates === undefined &&
      options.profile === undefined;
    return isPlain ? new StreamReader(callee, head, delimiter, found, options) : undefined;
  }

  private constructor(
    callee: string,
    head: string,
    delimiter: string,
    found: Found,
    options: ReadExportInput,
  ) {
    this.#callee = callee;
    this.#options = options;
    this.#found = found;
    this.#delimiter = delimiter;
    this.#sink = new FoldingSink(found.plan, this.#faults, usualLength(found, options));
    const { table, plan } = found;
    const tools = rowTools(table, plan, options);
    this.#read = rowReader(table, plan, options, this.#faults, this.#sink, {}, tools);
    this.#readPlain = plainLineReader(table, plan, tools, this.#sink);
    if (head.includes('"')) {
      for (const row of table.rows) this.#read(row);
      this.rows = table.rows.length;
      this.#line = head.split('\n').length;
    } else {
      let start = 0;
      for (let line = 0; line < table.line; line++) start = head.indexOf('\n', start) + 1;
      this.#line = table.line + 1;
      this.#readLines(head, start);
    }
    // Rows of the beginning are in the sums now.
    this.#found = { ...found, table: { ...table, rows: [], above: [] } };
  }

  push(text: string): void {
    const lineEnd = text.indexOf('\n') + 1;
    if (lineEnd > 0 && !text.includes('"') && !this.#rest.includes('"')) {
      const last = text.lastIndexOf('\n') + 1;
      const first = this.#rest + text.slice(0, lineEnd);
      // Letters of a text that was joined are slow to read.
      this.#rest = ownText(text.slice(last));
      this.#readLines(first);
      this.#readLines(text, lineEnd, last);
      return;
    }
    const all = this.#rest + text;
    const end = all.lastIndexOf('\n') + 1;
    const whole = all.slice(0, end);
    // A cell in quotes may go over the end of a piece.
    if (whole.includes('"') && whole.split('"').length % 2 === 0) {
      this.#rest = all;
      if (all.length > LONGEST_CELL + text.length) {
        throw unreadableFile(this.#callee, 'quotes', { case: 'open' }, this.#line);
      }
      return;
    }
    this.#rest = all.slice(end);
    this.#readLines(whole);
  }

  end(queue?: string): ReadExport {
    if (this.#rest !== '') {
      const rest = this.#rest;
      this.#rest = '';
      this.#readLines(rest);
    }
    const sink = this.#sink;
    sink.finish();
    this.#faults.throwIfAny(this.#callee);
    const tally = sink.tally();
    checkSome(this.#callee, tally.rows, sink.left, this.#options);
    const times = sink.times();
    if (areDays(times.locals)) throw wholeDays(this.#callee);
    const { plan } = this.#found;
    const labels = labelsOf(times, plan, this.#options);
    const question = sink.question();
    const account = accountOf(tally, plan, this.#options, {
      leftOut: sink.left.list(),
      intervalSeconds: labels.intervalSeconds,
      questions: [...labels.questions, ...(question === undefined ? [] : [question])],
      remarks: labels.remarks,
      shift: labels.shift,
    });
    return { kind: 'intervals', rows: sink.rows(labels.shift, queue), account };
  }

  #readLines(text: string, from = 0, to = text.length): void {
    const readPlain = this.#readPlain;
    if (readPlain === undefined || text.includes('"')) {
      this.#readRows(text.slice(from, to));
      return;
    }
    let at = from;
    let odd = 0;
    while (at < to) {
      const next = readPlain(text, at, this.#line);
      if (next >= 0) {
        at = next;
        odd = 0;
        this.rows++;
        this.#line++;
        continue;
      }
      odd++;
      const end = text.indexOf('\n', odd > FEW_ODD ? at + AT_ONCE : at);
      const after = end < 0 || end >= to ? to : end + 1;
      this.#readRows(text.slice(at, after));
      at = after;
    }
  }

  #readRows(text: string): void {
    const { rows, hasBadQuotes } = parseCsv(text, this.#delimiter);
    if (hasBadQuotes) {
      this.#faults.add('quotes', { case: 'pairs' }, this.#line);
    }
    const mayBreak = text.includes('"');
    for (const cells of rows) {
      let isEmpty = true;
      let lines = 1;
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i]!;
        if (cell === '') continue;
        if (mayBreak && cell.includes('\n')) lines += cell.split('\n').length - 1;
        if (isClean(cell)) {
          isEmpty = false;
          continue;
        }
        const clean = cleanCell(cell);
        if (clean !== cell) cells[i] = clean;
        if (clean !== '') isEmpty = false;
      }
      if (!isEmpty) {
        this.#read({ line: this.#line, cells });
        this.rows++;
      }
      this.#line += lines;
    }
    // The last line break ends a line and begins none.
    if (text.endsWith('\n')) this.#line--;
  }
}

/** The commonest length that rows of the beginning say; what is longer may be a total. */
function usualLength({ table, plan }: Found, options: ReadExportInput): number {
  const sink = new KeepingSink();
  const read = rowReader(table, plan, options, new FaultBook(), sink);
  for (const row of table.rows.slice(0, SEEN)) {
    read(row);
    // Files without ends show it soon.
    if (sink.rows.length === FEW && sink.rows.every(({ end }) => Number.isNaN(end))) break;
  }
  const lengths = new Map<number, number>();
  for (const row of sink.rows)
    if (!Number.isNaN(row.end)) lengths.set(lengthOf(row), (lengths.get(lengthOf(row)) ?? 0) + 1);
  return [...lengths].reduce(
    (best, next) => (next[1] > best[1] ? next : best),
    [Number.POSITIVE_INFINITY, 0],
  )[0];
}
