import { madeOnce } from '../../core/made-once.ts';
import type { Cell } from '../cell.ts';
import type { ReadExportInput } from '../export-input.ts';
import { unreadableFile } from './faults.ts';
import { meaningOf } from './header-meaning.ts';
import { safeText } from './safe-text.ts';
import type { SheetRow } from './sheet.ts';
import { cellAt } from './table-shape.ts';
import { readTimeText } from './time-text.ts';

/** Lines among which headers are looked for. */
const TOP = 80;

/** Rows that show what a column holds, and how many of them at least. */
const SEEN = 400;
const LEAST_ROWS = 5;

/** Dates side by side that are no chance. */
const LEAST_ACROSS = 5;

/** A date without its year. */
interface YearlessDate {
  /** The two numbers of day and month as they stand, or the month alone where it has a name. */
  readonly month: readonly number[];
  readonly withYear: (year: number) => string;
  /** Whether it can be nothing else: `3 Feb`, and not `3/2`. */
  readonly isSure: boolean;
}

const forms = /* @__PURE__ */ madeOnce(() =>
  [
    // `03.02.`, `03.02`
    String.raw`^(?<weekday>\p{L}{2,12}\.?,?\s+)?(?<a>\d{1,2})\.\s?(?<b>\d{1,2})(?<dot>\.?)(?<rest>[T,\s].*)?$`,
    // `2/3`, `02-03`
    String.raw`^(?<weekday>\p{L}{2,12}\.?,?\s+)?(?<a>\d{1,2})(?<mark>[/-])(?<b>\d{1,2})(?<rest>[T,\s].*)?$`,
    // `3 Feb`, `03-Feb`, `3. Februar`
    String.raw`^(?<weekday>\p{L}{2,12}\.?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]?(?<name>\p{L}{3,10})\.?(?<rest>[T,\s].*)?$`,
    // `Feb 3`, `Mon, Feb 3`
    String.raw`^(?<weekday>\p{L}{2,12}\.?,?\s+)?(?<name>\p{L}{3,10})\.?[\s-](?<day>\d{1,2})(?:st|nd|rd|th)?(?<rest>[T,\s].*)?$`,
    // `2月3日`
    String.raw`^(?<month>\d{1,2})[月월]\s?(?<day>\d{1,2})[日일号號](?<rest>.*)$`,
  ].map((source) => new RegExp(source, 'u')),
);

/**
 * Rows whose dates have no year, with the year that the option says for the first of them, or that a title names;
 * a December is followed by the January of the next.
 */
export function withYears(
  callee: string,
  rows: readonly SheetRow[],
  { year: told, columns: named = {} }: Pick<ReadExportInput, 'year' | 'columns'>,
): readonly SheetRow[] {
  const top = rows.slice(0, TOP);
  const across = top.find(
    ({ cells }) =>
      cells.filter((cell) => read(cell)).length >= LEAST_ACROSS &&
      !cells.some((cell) => hasYear(cell)),
  );
  const column = across === undefined ? columnOf(rows, named) : undefined;
  if (across === undefined && column === undefined) return rows;
  const above = top.slice(0, across === undefined ? firstOf(rows, column!) : top.indexOf(across));
  const start = told ?? yearNamed(above);
  if (start === undefined) {
    const line = across?.line ?? rows[firstOf(rows, column!)]!.line;
    const header = across === undefined ? headerOf(rows, column!) : undefined;
    const values = header === undefined ? { case: 'all' } : { column: header };
    throw unreadableFile(callee, 'no-year', values, line);
  }
  const rewrite = yearsOf(start, mayBeDayFirst(rows.map(({ cells }) => cellAt(cells, column))));
  const isRow = (row: SheetRow) =>
    row === across || row.cells.filter((cell) => read(cell)).length >= LEAST_ACROSS;
  return rows.map((row) => {
    if (across !== undefined) {
      if (!isRow(row)) return row;
      const again = yearsOf(start, mayBeDayFirst(row.cells));
      return { line: row.line, cells: row.cells.map((cell) => again(cell)) };
    }
    const cell = cellAt(row.cells, column);
    const text = rewrite(cell);
    if (text === cell) return row;
    return { line: row.line, cells: row.cells.map((own, i) => (i === column ? text : own)) };
  });
}

function read(cell: Cell): YearlessDate | undefined {
  if (typeof cell === 'number' || cell.length < 3 || cell.length > 40 || !/\d/.test(cell))
    return undefined;
  for (const form of forms()) {
    const {
      a,
      b,
      day,
      name,
      month,
      mark = '.',
      dot,
      weekday = '',
      rest = '',
    } = form.exec(cell)?.groups ?? {};
    if (
      /\d{4}/.test(rest) ||
      (rest !== '' && readTimeText(`2024-02-03${rest}`)?.from === undefined)
    )
      continue;
    if (a !== undefined && b !== undefined) {
      const [first, second] = [Number(a), Number(b)];
      if (
        Math.min(first, second) < 1 ||
        Math.min(first, second) > 12 ||
        Math.max(first, second) > 31
      )
        continue;
      if (mark === '.' && second > 12) continue;
      return {
        month: mark === '.' ? [second] : [first, second],
        withYear: (year) => `${weekday}${a}${mark}${b}${mark}${year}${rest}`,
        isSure: dot === '.' || weekday !== '',
      };
    }
    if (month !== undefined) {
      if (Number(month) > 12) continue;
      return {
        month: [Number(month)],
        withYear: (year) => `${year}年${month}月${day}日${rest}`,
        isSure: true,
      };
    }
    if (name === undefined) continue;
    const date = readTimeText(`${day} ${name} 2024`)?.date?.days.dmy;
    if (date === undefined) continue;
    return {
      month: [new Date(date * 86_400_000).getUTCMonth() + 1],
      withYear: (year) => `${day} ${name} ${year}${rest}`,
      isSure: true,
    };
  }
  return undefined;
}

function hasYear(cell: Cell): boolean {
  return typeof cell === 'string' && /\d{4}/.test(cell);
}

/** The column of such dates, where no other has dates in full. */
function columnOf(
  rows: readonly SheetRow[],
  named: Readonly<Record<string, string>>,
): number | undefined {
  const step = Math.max(1, Math.floor(rows.length / SEEN));
  const seen = rows.filter((_, i) => i % step === 0);
  const width = Math.max(0, ...seen.slice(0, TOP).map(({ cells }) => cells.length));
  let found: number | undefined;
  for (let column = 0; column < width; column++) {
    const cells = seen.map((row) => cellAt(row.cells, column)).filter((cell) => cell !== '');
    // A title may name a date, too.
    if (cells.filter((cell) => isFullDate(cell)).length > 0.2 * cells.length) return undefined;
    const dates = cells.flatMap((cell) => read(cell) ?? []);
    if (dates.length < LEAST_ROWS || dates.length < 0.8 * cells.length) continue;
    const header = headerOf(rows, column) ?? '';
    const meaning = meaningOf(header);
    const isNamed = (meaning?.kind === 'time' && meaning.isDate) || named[header] === 'date';
    if (dates.every(({ isSure }) => isSure) || isNamed) found ??= column;
  }
  return found;
}

function isFullDate(cell: Cell): boolean {
  if (typeof cell === 'number') return false;
  return cell.length >= 8 && readTimeText(cell)?.date !== undefined && read(cell) === undefined;
}

/** The row on which the dates of a column begin. */
function firstOf(rows: readonly SheetRow[], column: number): number {
  return Math.max(
    0,
    rows.findIndex(({ cells }) => read(cellAt(cells, column)) !== undefined),
  );
}

function headerOf(rows: readonly SheetRow[], column: number): string | undefined {
  const first = firstOf(rows, column);
  const header = rows
    .slice(0, first)
    .map(({ cells }) => String(cellAt(cells, column)))
    .findLast((cell) => cell !== '');
  return header === undefined ? undefined : safeText(header);
}

/** The one year that titles name, and not within the date of an export. */
function yearNamed(above: readonly SheetRow[]): number | undefined {
  const years = new Set<number>();
  for (const { cells } of above)
    for (const [, year] of cells.join(' ').matchAll(/(?<![\d./:-])(20\d\d)(?![\d./:-]|\s?\d)/g))
      years.add(Number(year));
  return years.size === 1 ? [...years][0] : undefined;
}

/** Whether the day may stand first in `3/2`: in `2/25` it does not. */
function mayBeDayFirst(cells: readonly Cell[]): boolean {
  return !cells.some((cell) => (read(cell)?.month[1] ?? 0) > 12);
}

/** Half a year: a longer step between months goes over a new year. */
const HALF = 6;

/** Puts years behind dates in turn. */
function yearsOf(start: number, isDayFirst: boolean): (cell: Cell) => Cell {
  let year = start;
  let before: number | undefined;
  return (cell) => {
    const date = read(cell);
    if (date === undefined) return cell;
    const month = date.month.length === 1 || !isDayFirst ? date.month[0]! : date.month[1]!;
    if (before !== undefined && before - month > HALF) year++;
    if (before !== undefined && month - before > HALF) year--;
    before = month;
    return date.withYear(year);
  };
}
