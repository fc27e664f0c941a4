import type { Columns, ExportField } from '../columns.ts';
import { type DecimalMark, decimalMarkOf, readNumber, readSeconds } from '../numbers.ts';
import type { Cell, Table } from '../table.ts';
import { type DateOrder, type ExportTime, type ReadTime, readTimes } from '../times.ts';
import { type ExportFault, unreadable } from '../unreadable.ts';
import type { ExportedInterval } from './result.ts';

/** A row as far as its cells say something. */
export interface ReadRow {
  readonly line: number;
  readonly at: ExportTime;
  readonly values: Omit<ExportedInterval, 'contacts'> & { readonly contacts?: number };
}

/** A row that says how many contacts came. */
export type CountedRow = ReadRow & { readonly values: { readonly contacts: number } };

/** The times of all rows, or why there is none. */
export function readRowTimes(table: Table, columns: Columns, order?: DateOrder): ReadTime[] {
  const parts = (['date', 'clock', 'time'] as const).filter((field) => columns.places.has(field));
  const used = parts.includes('time') ? (['time'] as const) : parts;
  const texts = table.rows.map(({ cells }) =>
    used.map((field) => cellOf(cells, columns, field)).join(' '),
  );
  // Midnight would take the total of a day for a half-hour.
  const lacksClock = (time: ReadTime) => used.length > 1 && 'time' in time && time.isDate;
  return readTimes(texts, order).map((time) =>
    lacksClock(time) ? { fault: 'a date without a time of day: a total?' } : time,
  );
}

/** Reads the cells of all rows; refuses the export with everything that cannot be read. */
export function readRows(
  callee: string,
  table: Table,
  columns: Columns,
  times: readonly ReadTime[],
): ReadRow[] {
  const faults: ExportFault[] = [];
  // Where commas part the columns, decimals have points.
  const usual = table.delimiter === ',' ? '.' : undefined;
  const mark = decimalMarkOf(numberCells(table, columns)) ?? usual;
  const width = table.header.cells.length;
  const read = table.rows.flatMap(({ line, cells }, i) => {
    const at = times[i]!;
    const { numbers, messages } = readNumbers(cells, columns, mark);
    if ('fault' in at) messages.unshift(at.fault);
    // A number with a comma that nobody quoted moves all cells behind it.
    if (cells.slice(width).some((cell) => cell !== '')) {
      messages.push(`${cells.length} cells where the header has ${width}`);
    }
    faults.push(...messages.map((message) => ({ line, message })));
    if ('fault' in at) return [];
    const queue = String(cellOf(cells, columns, 'queue'));
    const values = { time: at.time, ...(queue === '' ? {} : { queue }), ...numbers };
    return [{ line, at, values }];
  });
  if (faults.length > 0) throw unreadable(callee, faults);
  return read;
}

type NumberField = Exclude<ExportField, 'time' | 'date' | 'clock' | 'queue'>;

function readNumbers(cells: readonly Cell[], columns: Columns, mark: DecimalMark | undefined) {
  const numbers: Partial<Record<NumberField, number>> = {};
  const messages: string[] = [];
  for (const field of numberFields(columns)) {
    const cell = cellOf(cells, columns, field);
    if (cell === '') continue;
    const read = (field.endsWith('Seconds') ? readSeconds : readNumber)(cell, mark);
    if ('fault' in read) messages.push(`${field} ${read.fault}`);
    else if (read.value < 0) messages.push(`${field} is negative: ${cell}`);
    else numbers[field] = read.value;
  }
  return { numbers, messages };
}

function* numberCells({ rows }: Table, columns: Columns): Generator<Cell> {
  const fields = numberFields(columns);
  for (const { cells } of rows) for (const field of fields) yield cellOf(cells, columns, field);
}

function numberFields({ places }: Columns): NumberField[] {
  return [...places.keys()].filter(
    (field): field is NumberField => !['time', 'date', 'clock', 'queue'].includes(field),
  );
}

function cellOf(cells: readonly Cell[], { places }: Columns, field: ExportField): Cell {
  return cells[places.get(field) ?? -1] ?? '';
}
