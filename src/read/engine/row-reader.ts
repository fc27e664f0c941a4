import { fromDayNumber } from '../../time/day-number.ts';
import { DAY } from '../../time/durations.ts';
import type { Cell } from '../cell.ts';
import type { LeftOutCode } from '../export-account.ts';
import type { ReadExportInput } from '../export-input.ts';
import type { FaultBook } from './faults.ts';
import {
  countFilled,
  firstDay,
  hasNumber,
  hasTimes,
  isHeaderAgain,
  type RowContext,
  readContext,
} from './lines-between-rows.ts';
import { isNothing, readDurationCell, readNumberCell, wholeOf } from './number-cells.ts';
import { type DurationPlan, secondsOf } from './plan-durations.ts';
import { safeText } from './plan-times.ts';
import { ownText, type RowTime, timeReader } from './raw-row.ts';
import type { ReadPlan } from './read-plan.ts';
import { filtersOf } from './row-filters.ts';
import type { SheetRow } from './sheet.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { labelColumns, totalLabels } from './total-labels.ts';

/** What a row says; `NaN` for what it does not. One object is filled again and again. */
export interface RawRow extends RowTime {
  line: number;
  /** Its cells as they are in the file. */
  cells: readonly Cell[];
  queue: string;
  contacts: number;
  answered: number;
  abandoned: number;
  arrivals: number;
  outbound: number;
  /** Mean seconds of a contact of the row. */
  handle: number;
  talk: number;
  hold: number;
  wrap: number;
  ring: number;
  wait: number;
  duration: number;
}

/** What becomes of rows. */
export interface RowSink {
  /** A row with a time and a number of contacts. */
  readonly use: (row: RawRow) => void;
  /** A row that may be a total, as it lacks a clock or a time. */
  readonly doubt: (row: RawRow, why: 'empty' | 'no-clock') => void;
  readonly leave: (code: LeftOutCode, line: number, contacts: number, local: number) => void;
}

/** Makes a reader of rows, which remembers the date and the queue that lines between rows tell. */
export function rowReader(
  { headers, meanings, made }: LongTable,
  plan: ReadPlan,
  options: ReadExportInput,
  faults: FaultBook,
  sink: RowSink,
  start: { readonly date?: string | undefined } = {},
): (row: SheetRow) => void {
  const { times, decimal, volumes, durations, kind } = plan;
  const durationMark = plan.durationDecimal;
  const readTime = timeReader(times, plan.serials);
  const context: RowContext = { queue: '' };
  if (start.date !== undefined) context.day = firstDay(start.date, times.order, faults);
  const row = emptyRow();
  const filters = filtersOf(headers, options);
  const labels = labelColumns(plan, meanings, kind);
  const wantsCount = kind === 'intervals';
  const width = headers.length;
  const isTotal = totalLabels();
  const queueName = names();
  const name = (column: number) => JSON.stringify(safeText(headers[column]!));

  const readVolume = (cells: readonly Cell[], column: number | undefined, line: number): number => {
    if (column === undefined) return Number.NaN;
    const cell = cellAt(cells, column);
    if (typeof cell === 'string') {
      const plain = wholeOf(cell);
      if (plain >= 0) return plain;
      if (isNothing(cell)) return Number.NaN;
    }
    const value = readNumberCell(cell, decimal);
    if (value === 'doubtful') {
      faults.add(
        'thousands',
        `${name(column)} may be thousands or have decimals, and no other number tells`,
        'the option decimalMark (. or ,) tells',
        line,
      );
      return Number.NaN;
    }
    if (value === undefined) {
      faults.add(
        'no-number',
        `${name(column)} is no number`,
        'mend these cells, or leave them empty; the option columns tells if another column has the number',
        line,
      );
      return Number.NaN;
    }
    if (value < 0) {
      faults.add(
        'negative',
        `${name(column)} is negative`,
        'mend these cells, or leave them empty',
        line,
      );
      return Number.NaN;
    }
    return value;
  };
  const readDuration = (cells: readonly Cell[], each: DurationPlan, line: number): number => {
    const cell = cellAt(cells, each.column);
    if (typeof cell === 'string') {
      const plain = wholeOf(cell);
      if (plain >= 0) return plain * each.factor;
      if (isNothing(cell)) return Number.NaN;
    }
    const read = readDurationCell(cell, durationMark);
    if (read === 'doubtful') {
      faults.add(
        'thousands',
        `${name(each.column)} may be thousands or have decimals, and no other number tells`,
        'the option decimalMark (. or ,) tells',
        line,
      );
      return Number.NaN;
    }
    const seconds = read === undefined ? Number.NaN : secondsOf(read, each.factor, each.parts);
    if (!(seconds >= 0)) {
      faults.add(
        'no-duration',
        `${name(each.column)} is no length of time`,
        'mend these cells, or leave them empty',
        line,
      );
      return Number.NaN;
    }
    return seconds;
  };

  return ({ line, cells }) => {
    const filled = countFilled(cells);
    row.line = line;
    row.cells = cells;
    row.queue = '';
    if (isHeaderAgain(cells, headers)) return sink.leave('repeated-header', line, 0, Number.NaN);
    if (
      filled <= 2 &&
      !hasNumber(cells, plan, decimal) &&
      !hasTimes(cells, plan) &&
      readContext(cells, context, faults, plan)
    ) {
      return sink.leave('text-lines', line, 0, Number.NaN);
    }
    for (const column of labels) {
      if (isTotal(cellAt(cells, column), column === plan.queue))
        return sink.leave('totals', line, 0, Number.NaN);
    }
    const fault = readTime(cells, context, row);
    // A second line of headers, such as units.
    if (fault !== undefined && !cells.some(hasDigit)) {
      return sink.leave('text-lines', line, 0, Number.NaN);
    }
    if (
      fault === 'unreadable' &&
      filled <= Math.max(2, width / 2) &&
      !hasNumber(cells, plan, decimal)
    ) {
      return sink.leave('text-lines', line, 0, Number.NaN);
    }
    if (
      (made === undefined || made === 'joined') &&
      cells.length > width &&
      cells.slice(width).some((cell) => cell !== '')
    ) {
      faults.add(
        'extra-cells',
        `more cells than the ${width} headers, so those behind have moved`,
        'put numbers with a comma in quotes, or export with another delimiter',
        line,
      );
      return undefined;
    }
    if (fault === 'unreadable') {
      const columns = [times.date, times.clock].flatMap((each) =>
        each === undefined ? [] : [name(each.column)],
      );
      faults.add(
        'no-time',
        `no time can be read from ${columns.join(' and ')}`,
        'mend these cells, or leave the rows out of the file; the option columns tells if another column has the time',
        line,
      );
      return undefined;
    }
    if (plan.queue !== undefined) {
      const cell = cellAt(cells, plan.queue);
      row.queue = queueName(typeof cell === 'string' ? cell : String(cell));
    } else row.queue = context.queue;
    let weight = 1;
    if (wantsCount) {
      row.answered = readVolume(cells, volumes.answered, line);
      row.abandoned = readVolume(cells, volumes.abandoned, line);
      row.arrivals = readVolume(cells, volumes.arrivals, line);
      row.outbound = readVolume(cells, volumes.outbound, line);
      row.contacts = plan.isSum
        ? sumOf(row.answered, row.abandoned)
        : readVolume(cells, plan.contacts, line);
      if (
        Number.isNaN(row.answered) &&
        volumes.answered === undefined &&
        durations.length > 0 &&
        row.abandoned <= row.contacts
      ) {
        row.answered = row.contacts - row.abandoned;
      }
      weight = Number.isNaN(row.answered) ? row.contacts : row.answered;
    } else row.contacts = 1;
    row.handle = row.talk = row.hold = row.wrap = row.ring = row.wait = row.duration = Number.NaN;
    for (const each of durations) {
      const seconds = readDuration(cells, each, line);
      const isTotalOfRow = wantsCount && each.statistic === 'total';
      row[each.of] = isTotalOfRow ? (weight > 0 ? seconds / weight : Number.NaN) : seconds;
    }
    if (fault !== undefined) return sink.doubt(row, fault);
    if (
      filters.length > 0 &&
      filters.some(
        ({ column, accepts }) =>
          !accepts(column === undefined ? row.queue : String(cellAt(cells, column))),
      )
    ) {
      return sink.leave('filtered', line, Number.isNaN(row.contacts) ? 0 : row.contacts, row.local);
    }
    if (Number.isNaN(row.contacts)) return sink.leave('no-contacts', line, 0, row.local);
    return sink.use(row);
  };
}

export function emptyRow(): RawRow {
  const none = Number.NaN;
  return {
    line: 0,
    cells: [],
    queue: '',
    local: none,
    end: none,
    offset: none,
    isDate: false,
    isDayEnd: false,
    contacts: none,
    answered: none,
    abandoned: none,
    arrivals: none,
    outbound: none,
    handle: none,
    talk: none,
    hold: none,
    wrap: none,
    ring: none,
    wait: none,
    duration: none,
  };
}

function hasDigit(cell: Cell): boolean {
  return /\d/.test(String(cell));
}

/** Makes a keeper of names: the same text is the same string, found at once where names come in turn. */
function names(): (text: string) => string {
  interface Name {
    readonly text: string;
    next: Name | undefined;
  }
  const known = new Map<string, Name>();
  let last: Name = { text: '', next: undefined };
  return (text) => {
    let name = last.next;
    if (name?.text !== text) {
      name = known.get(text);
      if (name === undefined) {
        name = { text: ownText(text), next: undefined };
        known.set(name.text, name);
      }
      last.next = name;
    }
    last = name;
    return name.text;
  };
}

function sumOf(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : a + b;
}

/** The date of a moment on the clock of a file. */
export function dateText(local: number): string {
  return fromDayNumber(Math.floor(local / DAY));
}
