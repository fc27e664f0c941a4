import type { Cell } from '../cell.ts';
import type { LogColumn } from '../export-field.ts';
import { readClock } from './clocks.ts';
import { meaningOf } from './header-meaning.ts';
import { logColumnOf } from './log-columns.ts';
import type { Meaning } from './meanings.ts';
import { readCountCell } from './number-cells.ts';
import type { SheetRow } from './sheet.ts';
import { readTimeText } from './time-text.ts';

/** What a column is for, as far as its header tells. */
export type ColumnMeaning = Meaning | { readonly kind: 'log'; readonly of: LogColumn } | undefined;

/** What headers mean to the caller. */
export type Told = ReadonlyMap<string, Exclude<ColumnMeaning, undefined>>;

/** Rows at the top of a file among which its header is looked for. */
const SEEN_ROWS = 80;

/** Fewer clocks in a row than this are no header of a day. */
const LEAST_CLOCKS = 6;

export interface WideHeader {
  readonly kind: 'clocks' | 'dates';
  readonly at: number;
  /** Columns with their clock (milliseconds of its start and end) or their date as it is written. */
  readonly columns: readonly { readonly column: number; readonly text: string }[];
}

export function columnMeaning(header: string, told: Told): ColumnMeaning {
  const said = told.get(header);
  if (said?.kind === 'duration') {
    // What it is of is told; how it is counted the header still says.
    const own = meaningOf(header);
    if (own?.kind !== 'duration') return said;
    const { statistic, unit } = own;
    return {
      ...(statistic === undefined ? {} : { statistic }),
      ...(unit === undefined ? {} : { unit }),
      ...said,
    };
  }
  if (said !== undefined) return said;
  const log = logColumnOf(header);
  const meaning = meaningOf(header);
  if (log !== undefined && (meaning === undefined || meaning.kind !== 'duration')) {
    // "Answered" and "Abandoned" are counts in a report, and flags in a log.
    if (log !== 'contact' && meaning?.kind === 'time') return meaning;
    if (log === 'outcome' && meaning?.kind === 'volume') return meaning;
    return { kind: 'log', of: log };
  }
  return meaning;
}

/** The row of headers with the most words that are known; nothing if no row has two. */
export function longHeader(rows: readonly SheetRow[], told: Told): number | undefined {
  let best = { at: -1, score: 1 };
  for (const [at, { cells }] of rows.slice(0, SEEN_ROWS).entries()) {
    let score = 0;
    let filled = 0;
    for (const cell of cells) {
      if (cell === '') continue;
      filled++;
      if (typeof cell === 'number' || isValue(cell)) score -= 2;
      else if (columnMeaning(cell, told) !== undefined) score++;
    }
    if (filled >= 2 && score > best.score) best = { at, score };
  }
  return best.at < 0 ? undefined : best.at;
}

function isValue(cell: string): boolean {
  return (
    /\d/.test(cell) &&
    (typeof readCountCell(cell, undefined) !== 'undefined' || readTimeText(cell) !== undefined)
  );
}

/** The row of headers of a table with a column for each half-hour, or for each date. */
export function wideHeader(rows: readonly SheetRow[]): WideHeader | undefined {
  for (const [at, { cells }] of rows.slice(0, SEEN_ROWS).entries()) {
    const filled = cells.filter((cell) => cell !== '').length;
    const clocks = clockColumns(cells);
    if (clocks.length >= LEAST_CLOCKS && clocks.length >= filled / 2)
      return { kind: 'clocks', at, columns: clocks };
    const dates = dateColumns(cells);
    if (
      dates.length >= 2 &&
      dates.length >= filled - 3 &&
      isClockColumn(rows.slice(at + 1), dates)
    ) {
      return { kind: 'dates', at, columns: dates };
    }
  }
  return undefined;
}

/** Clocks one after the other, as the half-hours of a day are. */
function clockColumns(cells: readonly Cell[]) {
  const found: { column: number; text: string; from: number }[] = [];
  const isTime = (text: string) => /[:hH.時时点–—~-]|[ap]\.?m/i.test(text) || /^\d{4}$/.test(text);
  for (const [column, cell] of cells.entries()) {
    const text =
      typeof cell === 'number' && cell >= 0 && cell < 1 ? clockOfFraction(cell) : String(cell);
    const clock = isTime(text) ? readClock(text) : undefined;
    if (clock !== undefined && clock.from % 300_000 === 0)
      found.push({ column, text, from: clock.from });
  }
  const ascending = found.every(
    ({ from }, i) => i === 0 || from > found[i - 1]!.from || (from === 0 && i === found.length - 1),
  );
  if (found.length >= LEAST_CLOCKS && ascending)
    return found.map(({ column, text }) => ({ column, text }));
  return hourColumns(cells);
}

function clockOfFraction(fraction: number): string {
  const minutes = Math.round(fraction * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Hours from 0 to 23 or from 1 to 24, or a part of them that is long enough to be nothing else. */
function hourColumns(cells: readonly Cell[]) {
  const numbers = cells.flatMap((cell, column) => {
    const hour = NUMBERED_HOUR.test(String(cell))
      ? Number(String(cell).replaceAll(/\D/g, ''))
      : Number.NaN;
    return Number.isNaN(hour) ? [] : [{ column, hour }];
  });
  const follow = numbers.every(({ hour }, i) => i === 0 || hour === numbers[i - 1]!.hour + 1);
  if (!follow || numbers.length < LEAST_CLOCKS || numbers.at(-1)!.hour > 24) return [];
  // A row of numbers is no header.
  const others = cells.filter(
    (cell, i) => cell !== '' && !numbers.some(({ column }) => column === i),
  );
  if (numbers.length < 24 && others.some((cell) => /\d/.test(String(cell)))) return [];
  return numbers.map(({ column, hour }) => ({ column, text: String(hour) }));
}

/** `9`, `H9`, `hour_09`, `9h`. */
const NUMBERED_HOUR = /^(?:(?:h|hr|hour|hours|stunde|heure|hora|ora|uur|时|時)[ _-]?)?\d{1,2}h?$/i;

function dateColumns(cells: readonly Cell[]) {
  return cells.flatMap((cell, column) => {
    if (typeof cell === 'number')
      return cell > 40_000 && cell < 60_000 && Number.isInteger(cell)
        ? [{ column, text: String(cell) }]
        : [];
    const read = /\d/.test(cell) ? readTimeText(cell) : undefined;
    return read?.date !== undefined && (read.from === undefined || read.from === 0)
      ? [{ column, text: cell }]
      : [];
  });
}

function isClockColumn(
  rows: readonly SheetRow[],
  dates: readonly { readonly column: number }[],
): boolean {
  const first = dates[0]!.column;
  const seen = rows.slice(0, 100);
  return Array.from({ length: first }, (_, column) => column).some((column) => {
    const clocks = seen.filter(({ cells }) => {
      const cell = cells[column] ?? '';
      return typeof cell === 'number' ? cell >= 0 && cell < 1 : readClock(cell) !== undefined;
    });
    return clocks.length >= LEAST_CLOCKS && clocks.length > seen.length / 3;
  });
}
