import type { Cell } from '../cell.ts';
import type { ColumnMeaning, Told } from './locate-header.ts';
import type { SheetRow } from './sheet.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { readTimeText } from './time-text.ts';
import { plainHeader } from './vocabulary.ts';
import { weekdayReader } from './weekdays.ts';

/** Rows that show what a column holds. */
const SEEN = 200;

const NAMES = {
  year: /^(?:year|yr|yyyy|yy|jahr|annee|ano|anno|jaar|rok|年|年份|年度)$/,
  month: /^(?:month|mm|month no|month number|monat|mois|mes|mese|maand|miesiac|月|月份)$/,
  day: /^(?:day|dd|day of month|tag|jour|dia|giorno|dag|dzien|日)$/,
  dayOfYear:
    /^(?:day of (?:the )?year|doy|julian day|yearday|day no|tag des jahres|jour de l annee)$/,
  week: /^(?:week|iso week|year week|kw|kalenderwoche|woche|semaine|semana|settimana|tydzien|周|週)$/,
  hour: /^(?:hour|hours|hr|hh|hh24|stunde|heure|hora|ora|uur|godzina|时|時|小时|小時)$/,
  quarter:
    /^(?:quarters?|qtr|quarter ?hours?|quarter no|viertel|viertelstunden?|quart|quart d heure|cuarto|cuarto de hora|quarto|quarto d ora|kwartier|kwadrans|刻)$/,
  half: /^(?:half|half no|halves|halbe|halbstunde|demi heure|demie?|media|mezz ora|helft|半)$/,
  minute: /^(?:minute|minutes|min|mi|nn|minuto|minuti|minuut|minuten|minuta|分|分钟)$/,
} as const;

/** Beside the weeks of ISO 8601 Monday is 1. */
const NUMBERED_WEEKDAY = /^(?:iso )?(?:week ?day|day of (?:the )?week|dow|wochentag)$/;

type Part = keyof typeof NAMES;

/**
 * Times whose parts stand in columns of their own (year, month and day; hour and minute; a week and its weekday; a
 * clock and its AM or PM) as one column each, where the first of the parts stood.
 */
export function joinedTimes(table: LongTable, told: Told): LongTable {
  if (table.made !== undefined) return table;
  const joined = [joinDate, joinDayOfYear, joinWeek, joinClock, joinHalves, joinNumbered].reduce(
    (result, join) => join(result, told),
    table,
  );
  return joined === table ? table : { ...joined, made: 'joined' };
}

function joinDate(table: LongTable, told: Told): LongTable {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
    columnOf(table, part, told),
  );
  if (year === undefined || month === undefined || day === undefined) return table;
  return joined(table, [year, month, day], { kind: 'time', isDate: true }, (cells) => {
    const [y, m, d] = cells.map(String);
    return /^\d+$/.test(m!) ? `${y}-${m}-${d}` : `${d} ${m} ${y}`;
  });
}

function joinDayOfYear(table: LongTable, told: Told): LongTable {
  const [year, day] = (['year', 'dayOfYear'] as const).map((part) => columnOf(table, part, told));
  if (year === undefined || day === undefined) return table;
  return joined(
    table,
    [year, day],
    { kind: 'time', isDate: true },
    ([y, d]) => `${y}-${String(d).padStart(3, '0')}`,
  );
}

function joinWeek(table: LongTable, told: Told): LongTable {
  const week = columnOf(table, 'week', told);
  if (week === undefined) return table;
  const seen = table.rows.slice(0, SEEN);
  const isWeek = (form: RegExp) =>
    seen.every(({ cells }) => {
      const cell = String(cellAt(cells, week));
      return cell === '' || form.test(cell);
    });
  // A number alone is that of a week in the year of another column.
  const year = isWeek(/^(?:W|KW ?)?\d{1,2}$/i) ? columnOf(table, 'year', told) : undefined;
  if (year === undefined && !isWeek(/^\d{4}-?W\d{1,2}$/)) return table;
  const isIso = isWeek(/^\d{4}-?W/);
  for (const [column, header] of table.headers.entries()) {
    const cells = table.rows.map(({ cells: row }) => String(cellAt(row, column)));
    const isNumbered = isIso && NUMBERED_WEEKDAY.test(plainHeader(header));
    const read =
      isNumbered && cells.every((cell) => /^[1-7]?$/.test(cell)) ? Number : weekdayReader(cells);
    if (read === undefined) continue;
    const columns = year === undefined ? [week, column] : [week, column, year];
    return joined(table, columns, { kind: 'time', isDate: true }, ([w, name, ofYear]) => {
      const [, own, number] = /^(?:(\d{4})-?)?\D*(\d{1,2})$/.exec(String(w)) ?? [];
      return `${own ?? ofYear}-W${number?.padStart(2, '0')}-${read(String(name))}`;
    });
  }
  return table;
}

function joinClock(table: LongTable, told: Told): LongTable {
  const hour = columnOf(table, 'hour', told);
  const minute = columnOf(table, 'minute', told);
  if (hour === undefined || minute === undefined) return table;
  return joined(
    table,
    [hour, minute],
    { kind: 'time', isDate: false },
    ([h, m]) => `${h}:${String(m).padStart(2, '0')}`,
  );
}

function joinHalves(table: LongTable): LongTable {
  const seen = table.rows.slice(0, SEEN);
  const isHalf = (cell: Cell) => /^[ap]\.? ?m\.?$/i.test(String(cell));
  const half = table.headers.findIndex(
    (_, i) => i > 0 && seen.length > 0 && seen.every(({ cells }) => isHalf(cellAt(cells, i))),
  );
  const clock = half - 1;
  const isClock = ({ cells }: SheetRow) =>
    /^\d{1,2}(?::\d\d){0,2}$/.test(String(cellAt(cells, clock)));
  if (half < 0 || !seen.every(isClock)) return table;
  return joined(
    table,
    [clock, half],
    { kind: 'time', isDate: false },
    ([time, name]) => `${time} ${name}`,
  );
}

/** Minutes of the parts of an hour that are numbered from 1. */
const NUMBERED = { quarter: 15, half: 30 } as const;

/** A clock, and which quarter or half of its hour or half-hour a row is. */
function joinNumbered(table: LongTable, told: Told): LongTable {
  const seen = table.rows.slice(0, SEEN);
  for (const part of ['quarter', 'half'] as const) {
    const number = columnOf(table, part, told);
    if (number === undefined) continue;
    const clock = table.headers.findIndex((_, i) => i !== number && areClocks(seen, i, part));
    // A quarter of a year is the same in all rows of a clock.
    if (clock < 0 || !areTold(seen, clock, number)) continue;
    return joined(table, [clock, number], { kind: 'time', isDate: false }, ([time, nth]) => {
      const [hours, minutes = 0] = String(time).split(':').map(Number) as [number, number?];
      const at = 60 * hours + minutes + (Number(nth) - 1) * NUMBERED[part];
      return `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
    });
  }
  return table;
}

/** Clocks at hours or half-hours; hours by their number only where one is 0, as others may count from 1. */
function areClocks(
  seen: readonly SheetRow[],
  column: number,
  part: keyof typeof NUMBERED,
): boolean {
  const cells = seen.map(({ cells: row }) => String(cellAt(row, column)));
  const form = part === 'half' ? /^\d{1,2}:00(?::00)?$/ : /^\d{1,2}:[03]0(?::00)?$/;
  if (cells.length > 0 && cells.every((cell) => form.test(cell))) return true;
  return cells.includes('0') && cells.every((cell) => /^(?:1?\d|2[0-3])$/.test(cell));
}

/** Whether rows of one clock in turn have numbers of their own. */
function areTold(seen: readonly SheetRow[], clock: number, number: number): boolean {
  let alike = 0;
  for (const [i, { cells }] of seen.entries()) {
    const before = seen[i - 1]?.cells;
    if (before === undefined || cellAt(before, clock) !== cellAt(cells, clock)) continue;
    if (cellAt(before, number) === cellAt(cells, number)) return false;
    alike++;
  }
  return alike >= 0.3 * seen.length;
}

/** The column of a part by its header, if its cells may be that part. */
function columnOf({ headers, rows }: LongTable, part: Part, told: Told): number | undefined {
  const seen = rows.slice(0, SEEN);
  const column = headers.findIndex(
    (header) => NAMES[part].test(plainHeader(header)) && !told.has(header),
  );
  if (column < 0 || seen.length === 0) return undefined;
  const cells = seen.map(({ cells: row }) => cellAt(row, column)).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => isPart(cell, part)) ? column : undefined;
}

function isPart(cell: Cell, part: Part): boolean {
  const text = String(cell);
  if (part === 'week') return true;
  if (part === 'month' && readTimeText(`1 ${text} 2024`)?.date !== undefined) return true;
  if (!/^\d{1,4}$/.test(text)) return false;
  const [least, most] = RANGES[part];
  return Number(text) >= least && Number(text) <= most;
}

const RANGES = {
  year: [1990, 2100],
  month: [1, 12],
  day: [1, 31],
  dayOfYear: [1, 366],
  hour: [0, 24],
  quarter: [1, 4],
  half: [1, 2],
  minute: [0, 59],
} as const;

/** The table with some columns as one, in the place of the first of them. */
function joined(
  table: LongTable,
  columns: readonly number[],
  meaning: ColumnMeaning,
  textOf: (cells: readonly Cell[]) => string,
): LongTable {
  const first = Math.min(...columns);
  const keep = table.headers.map((_, i) => i).filter((i) => i === first || !columns.includes(i));
  const header = columns.map((i) => table.headers[i]).join(' ');
  return {
    ...table,
    made: 'joined',
    headers: keep.map((i) => (i === first ? header : table.headers[i]!)),
    meanings: keep.map((i) => (i === first ? meaning : table.meanings[i])),
    rows: table.rows.map(({ line, cells }) => {
      const parts = columns.map((i) => cellAt(cells, i));
      const isTold = parts.every((cell) => cell !== '');
      const text = isTold ? textOf(parts) : (parts.find((cell) => cell !== '') ?? '');
      return {
        line,
        cells: [
          ...keep.map((i) => (i === first ? text : cellAt(cells, i))),
          ...cells.slice(table.headers.length),
        ],
      };
    }),
  };
}
