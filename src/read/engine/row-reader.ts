import { fromDayNumber } from '../../time/day-number.ts';
import { DAY } from '../../time/durations.ts';
import type { Cell } from '../cell.ts';
import type { ReadExportInput } from '../export-input.ts';
import type { FaultBook } from './faults.ts';
import { labelColumns } from './label-columns.ts';
import {
  countFilled,
  firstDay,
  hasNumber,
  hasTimes,
  isHeaderAgain,
  isOtherHeader,
  type RowContext,
  readContext,
} from './lines-between-rows.ts';
import { Names } from './names.ts';
import { isNothing, readCountCell, readDurationCell, wholeOf } from './number-cells.ts';
import { numbersOfRow } from './numbers-of-row.ts';
import { type DurationPlan, secondsOf } from './plan-durations.ts';
import { emptyRow, type RowSink } from './raw-row.ts';
import type { ReadPlan } from './read-plan.ts';
import { filtersOf } from './row-filters.ts';
import { timeReader } from './row-times.ts';
import { safeText } from './safe-text.ts';
import type { SheetRow } from './sheet.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { totalLabels } from './total-labels.ts';

/** What readers of rows share: the row that they fill, and what they remember of rows before. */
export type RowTools = ReturnType<typeof rowTools>;

export function rowTools({ headers }: LongTable, plan: ReadPlan, options: ReadExportInput) {
  const context: RowContext = { queue: '' };
  return {
    row: emptyRow(),
    context,
    /** Whether a row with a time has come: what names columns behind it is no second line of headers. */
    hasRows: false,
    names: new Names(),
    filters: filtersOf(headers, plan, options),
    isTotal: totalLabels(),
    readTime: timeReader(plan.times, plan.serials),
    putNumbers: numbersOfRow(plan, headers.length),
  };
}

/** Makes a reader of rows, which remembers the date and the queue that lines between rows tell. */
export function rowReader(
  table: LongTable,
  plan: ReadPlan,
  options: ReadExportInput,
  faults: FaultBook,
  sink: RowSink,
  start: { readonly date?: string | undefined } = {},
  tools: RowTools = rowTools(table, plan, options),
): (row: SheetRow) => void {
  const { headers, meanings, made } = table;
  const { times, decimal, volumes, durations, kind } = plan;
  const durationMark = plan.durationDecimal;
  const { row, context, names, filters, isTotal, readTime, putNumbers } = tools;
  if (start.date !== undefined) context.day = firstDay(start.date, times.order, faults);
  const labels = labelColumns(plan, meanings, kind);
  const width = headers.length;
  const numbers = new Float64Array(width + 1).fill(Number.NaN);
  const counted = kind === 'intervals' ? [...Object.values(volumes), plan.contacts] : [];
  const counts = counted.filter((column) => column !== undefined);
  const name = (column: number) => safeText(headers[column]!);

  const readVolume = (cells: readonly Cell[], column: number, line: number): number => {
    const cell = cellAt(cells, column);
    if (typeof cell === 'string') {
      const plain = wholeOf(cell);
      if (plain >= 0) return plain;
      if (isNothing(cell)) return Number.NaN;
    }
    const value = readCountCell(cell, decimal);
    if (value === 'doubtful') {
      faults.add('thousands', { column: name(column) }, line);
      return Number.NaN;
    }
    if (value === undefined) {
      faults.add('no-number', { column: name(column) }, line);
      return Number.NaN;
    }
    if (value < 0) {
      faults.add('negative', { column: name(column) }, line);
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
      faults.add('thousands', { column: name(each.column) }, line);
      return Number.NaN;
    }
    const seconds = read === undefined ? Number.NaN : secondsOf(read, each);
    if (!(seconds >= 0)) {
      faults.add('no-duration', { column: name(each.column) }, line);
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
      const of =
        column === plan.queue
          ? 'queue'
          : column === plan.log.agent
            ? 'agent'
            : column === times.clock?.column
              ? 'clock'
              : 'other';
      const cell = cellAt(cells, column);
      if (isTotal(cell, of) || (of === 'agent' && String(cell).trim() === plan.agentTotal))
        return sink.leave('totals', line, 0, Number.NaN);
    }
    const fault = readTime(cells, context, row);
    // A second line of headers, such as units.
    if (fault !== undefined && !cells.some(hasDigit)) {
      if (tools.hasRows && isOtherHeader(cells, headers)) {
        faults.add('other-header', {}, line);
      }
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
      faults.add('extra-cells', { headers: width }, line);
      return undefined;
    }
    if (fault === 'unreadable') {
      const columns = [times.date, times.clock].flatMap((each) =>
        each === undefined ? [] : [JSON.stringify(name(each.column))],
      );
      faults.add('no-time', { case: 'cells', column: columns[0], clock: columns[1] }, line);
      return undefined;
    }
    if (plan.queue !== undefined) {
      const cell = cellAt(cells, plan.queue);
      row.queue = names.of(typeof cell === 'string' ? cell : String(cell));
    } else row.queue = context.queue;
    for (const column of counts) numbers[column] = readVolume(cells, column, line);
    for (const each of durations) numbers[each.column] = readDuration(cells, each, line);
    putNumbers(numbers, row);
    if (fault !== undefined) return sink.doubt(row, fault);
    if (filters.length > 0) {
      const shut = filters.find(
        ({ column, accepts }) =>
          !accepts(column === undefined ? row.queue : String(cellAt(cells, column))),
      );
      if (shut !== undefined) {
        const contacts = Number.isNaN(row.contacts) ? 0 : row.contacts;
        return sink.leave(shut.reason, line, contacts, row.local);
      }
    }
    tools.hasRows = true;
    if (Number.isNaN(row.contacts)) return sink.leave('no-contacts', line, 0, row.local);
    return sink.use(row);
  };
}

function hasDigit(cell: Cell): boolean {
  return /\d/.test(String(cell));
}

/** The date of a moment on the clock of a file. */
export function dateText(local: number): string {
  return fromDayNumber(Math.floor(local / DAY));
}
