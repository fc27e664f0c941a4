import { pattern } from '../../core/pattern.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import { DAY } from '../../time/durations.ts';
import type { Cell } from '../cell.ts';
import type { DateOrder } from '../date-order.ts';
import { unreadableFile } from './faults.ts';
import { safeText } from './safe-text.ts';
import type { SheetRow } from './sheet.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { readTimeText } from './time-text.ts';
import { weekdayReader } from './weekdays.ts';

/** Rows that show what a column holds. */
const SEEN = 400;

/** A week of which the days have names alone. */
interface Week {
  /** Day number of its first day by each order of its date. */
  readonly days: Readonly<Partial<Record<DateOrder, number>>>;
}

/**
 * Rows with the name of their weekday and the first date of their week, in a column beside it or in a line above, with
 * their own date in the place of the weekday.
 */
export function datedByWeek(
  callee: string,
  table: LongTable,
  order: DateOrder | undefined,
): LongTable {
  const { headers, rows } = table;
  const seen = rows.slice(0, SEEN);
  for (const column of headers.keys()) {
    const names = seen.map(({ cells }) => String(cellAt(cells, column)));
    const weekday = weekdayReader(
      [...new Set(names)].filter((name) => weekdayReader([name]) !== undefined),
    );
    if (weekday === undefined) continue;
    const named = names.filter((name) => name !== '' && weekday(name));
    if (new Set(named).size < 2 || 2 * named.length < seen.length) continue;
    // Few files have weekdays, and dates are looked for in all cells.
    const dated = datedColumns(headers, seen);
    if (dated.length > 1) return table;
    return dated.length === 1
      ? withWeekOfColumn(callee, table, column, dated[0]!, weekday, order)
      : withWeekAbove(callee, table, column, weekday, order);
  }
  return table;
}

function datedColumns(headers: readonly string[], seen: readonly SheetRow[]): readonly number[] {
  return headers.flatMap((_, column) => {
    const cells = seen.map(({ cells: row }) => cellAt(row, column)).filter((cell) => cell !== '');
    const dates = cells.filter((cell) => dateOf(cell) !== undefined);
    return dates.length > 0.5 * cells.length ? [column] : [];
  });
}

/** One date for all days of a week, which are of one weekday. */
function withWeekOfColumn(
  callee: string,
  table: LongTable,
  column: number,
  weekColumn: number,
  weekday: (name: string) => number,
  told: DateOrder | undefined,
): LongTable {
  const weeks = new Map<string, Week>();
  const daysOfWeek = new Map<string, Set<string>>();
  for (const { cells } of table.rows) {
    const text = String(cellAt(cells, weekColumn));
    const name = String(cellAt(cells, column));
    if (!weeks.has(text)) {
      const days = dateOf(text);
      if (days !== undefined) weeks.set(text, { days });
    }
    if (!weekday(name)) continue;
    const names = daysOfWeek.get(text) ?? new Set();
    daysOfWeek.set(text, names.add(name));
  }
  // A date beside the name of its own weekday.
  if (![...daysOfWeek.values()].some(({ size }) => size > 1)) return table;
  const first = table.rows
    .map(({ cells }) => weekday(String(cellAt(cells, column))))
    .find((d) => d);
  const order = orderOfWeeks([...weeks.values()], told, first);
  if (order === undefined) {
    const header = safeText(table.headers[weekColumn]!);
    throw unreadableFile(callee, 'date-order', { column: header }, table.line);
  }
  return withDates(
    table,
    column,
    weekday,
    ({ cells }) => weeks.get(String(cellAt(cells, weekColumn)))?.days[order],
    [weekColumn],
  );
}

/** The first date of the week in a title, or in a line above the rows of each week. */
function withWeekAbove(
  callee: string,
  table: LongTable,
  column: number,
  weekday: (name: string) => number,
  told: DateOrder | undefined,
): LongTable {
  const lines = [...table.above, ...table.rows];
  const found = new Map(
    lines.flatMap((row) => {
      const week = weekOf(row);
      return week === undefined ? [] : [[row, week] as const];
    }),
  );
  if (found.size === 0) return table;
  const first = table.rows
    .map(({ cells }) => weekday(String(cellAt(cells, column))))
    .find((d) => d);
  const order = orderOfWeeks([...found.values()], told, first);
  if (order === undefined)
    throw unreadableFile(callee, 'date-order', { at: 'above' }, [...found.keys()][0]!.line);
  // In lines that stay an order is no longer open.
  const rows = table.rows.map((row) => {
    const day = found.get(row)?.days[order];
    return day === undefined ? row : { line: row.line, cells: [`Week ${fromDayNumber(day)}`] };
  });
  for (const [i, row] of table.rows.entries()) {
    const week = found.get(row);
    if (week !== undefined) found.set(rows[i]!, week);
  }
  let start: number | undefined;
  for (const row of table.above) start = found.get(row)?.days[order] ?? start;
  return withDates({ ...table, rows }, column, weekday, (row) => {
    start = found.get(row)?.days[order] ?? start;
    return start;
  });
}

function withDates(
  table: LongTable,
  column: number,
  weekday: (name: string) => number,
  startOf: (row: SheetRow) => number | undefined,
  unused: readonly number[] = [],
): LongTable {
  const rows = table.rows.map((row) => {
    const start = startOf(row);
    const day = weekday(String(cellAt(row.cells, column)));
    if (start === undefined || !day) return row;
    const cells = [...row.cells];
    cells[column] = dateText(start, day);
    return { line: row.line, cells };
  });
  const meanings = table.meanings.map((meaning, i) =>
    i === column
      ? ({ kind: 'time', isDate: true } as const)
      : unused.includes(i)
        ? ({ kind: 'other' } as const)
        : meaning,
  );
  return { ...table, rows, meanings, made: 'joined' };
}

/**
 * Lines of weekdays above a column for each, with the dates of their week: it begins on the date in the line above. A
 * line of weekdays below one of dates says nothing more.
 */
export function withDatesOfWeeks(
  rows: readonly SheetRow[],
  told: DateOrder | undefined,
): readonly SheetRow[] {
  const headers = rows.map(({ cells }) => weekdaysOf(cells));
  const first = headers.find((names) => names !== undefined);
  if (first === undefined) return rows;
  const weeks = new Map<SheetRow, Week>();
  for (const row of rows) {
    const week = weekOf(row);
    if (week !== undefined) weeks.set(row, week);
  }
  const order = orderOfWeeks([...weeks.values()], told, first.values().next().value);
  let start: number | undefined;
  return rows.flatMap((row, i) => {
    const names = headers[i];
    if (names === undefined) {
      if (order !== undefined) start = weeks.get(row)?.days[order] ?? start;
      return [row];
    }
    const above = rows[i - 1]?.cells ?? [];
    if ([...names.keys()].every((column) => dateOf(cellAt(above, column)) !== undefined)) return [];
    if (start === undefined) return [row];
    const cells = row.cells.map((cell, column) =>
      names.has(column) ? dateText(start!, names.get(column)!) : cell,
    );
    return [{ line: row.line, cells }];
  });
}

/** Fewer weekdays side by side are no header. */
const LEAST_WEEKDAYS = 4;

/** The columns of a line that names weekdays, and what else names no numbers, with these. */
function weekdaysOf(cells: readonly Cell[]): ReadonlyMap<number, number> | undefined {
  if (cells.length < LEAST_WEEKDAYS || cells.some((cell) => /\d/.test(String(cell))))
    return undefined;
  const columns = cells.flatMap((cell, column) =>
    cell !== '' && weekdayReader([String(cell)]) !== undefined ? [column] : [],
  );
  if (columns.length < LEAST_WEEKDAYS) return undefined;
  const weekday = weekdayReader(columns.map((column) => String(cells[column])));
  return weekday && new Map(columns.map((column) => [column, weekday(String(cells[column]))]));
}

/** What says that a date is the first of a week. */
const ofWeek = /* @__PURE__ */ pattern(
  () =>
    String.raw`(?:^|[^\p{L}])(?:weeks?|w/?[cb]|woche\w*|wochen\w*|kw|semaine|semana|settimana|week van|tydzie[nń]\w*)(?=[^\p{L}]|$)|周|週`,
  'iu',
);

const datesInText = /* @__PURE__ */ pattern(
  () =>
    String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}[. -]{1,2}\p{L}{3,9}[ -]\d{4}|\p{L}{3,9}\s\d{1,2},\s\d{4}`,
  'gu',
);

const WEEK_NUMBER =
  /(?:kw|week|woche|semaine|semana|settimana)\s*(\d{1,2})\s*[,/ -]\s*(\d{4})(?!\d)/i;

/** The week that a line speaks of: by its first date, alone or with its last, or by its number in a year. */
function weekOf({ cells }: SheetRow): Week | undefined {
  const texts = cells.filter((cell) => cell !== '');
  if (texts.length === 0 || texts.length > 4) return undefined;
  const text = texts.join(' ');
  const [, number, year] = WEEK_NUMBER.exec(text) ?? [];
  if (number !== undefined) {
    const days = dateOf(`${year}-W${number.padStart(2, '0')}-1`);
    return days && { days };
  }
  const dates = (text.match(datesInText()) ?? []).flatMap((date) => dateOf(date) ?? []);
  const [first, last] = dates;
  if (first === undefined || dates.length > 2) return undefined;
  if (last === undefined) return ofWeek().test(text) ? { days: first } : undefined;
  const days = Object.fromEntries(
    Object.entries(first).filter(([order, day]) => {
      const length = (last[order as DateOrder] ?? Number.NaN) - day;
      return length >= 4 && length <= 7;
    }),
  );
  return Object.keys(days).length > 0 ? { days } : undefined;
}

/** The one order by which all weeks begin on the same weekday: the first of the table, where several do. */
function orderOfWeeks(
  weeks: readonly Week[],
  told: DateOrder | undefined,
  firstDay: number | undefined,
): DateOrder | undefined {
  const orders: readonly DateOrder[] = told === undefined ? ['dmy', 'mdy', 'ymd'] : [told];
  const possible = orders.filter((order) => {
    const starts = weeks.map(({ days }) => days[order]);
    return starts.every((day) => day !== undefined && weekdayOf(day) === weekdayOf(starts[0]!));
  });
  const isOne = (of: readonly DateOrder[]) =>
    of.length > 0 && weeks.every(({ days }) => new Set(of.map((order) => days[order])).size === 1);
  if (isOne(possible)) return possible[0];
  const first = possible.filter((order) => weekdayOf(weeks[0]!.days[order]!) === firstDay);
  return isOne(first) ? first[0] : undefined;
}

/** Monday is 1; 1970 began on a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function dateText(start: number, weekday: number): string {
  return fromDayNumber(start + ((weekday - weekdayOf(start) + 7) % 7));
}

/** Day 0 of a spreadsheet, before 1970. */
const SERIAL_EPOCH = 25_569;

/** The day number of a date without a clock by each order. */
function dateOf(cell: Cell): Week['days'] | undefined {
  if (cell === '' || !/\d/.test(String(cell))) return undefined;
  if (typeof cell === 'number') {
    const day = cell - SERIAL_EPOCH;
    return cell > 40_000 && cell < 60_000 && Number.isInteger(cell)
      ? { dmy: day, mdy: day, ymd: day }
      : undefined;
  }
  const read = readTimeText(cell);
  if (read?.date === undefined || (read.from !== undefined && read.from % DAY !== 0))
    return undefined;
  return read.date.days;
}
