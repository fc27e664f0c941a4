import Papa from 'papaparse';
import {
  type DecimalMark,
  decimalMarkOf,
  readCsvNumber,
  readCsvSeconds,
} from './read-csv-numbers.ts';
import { type CsvTime, type DateOrder, readCsvTimes } from './read-csv-times.ts';

/** A row as `intervalHistory` takes it. */
export interface CsvRow {
  readonly time: string;
  readonly contacts: number;
  readonly arrivals?: number;
  readonly ahtSeconds?: number;
  readonly ringSeconds?: number;
  readonly talkSeconds?: number;
  readonly holdSeconds?: number;
  readonly afterContactSeconds?: number;
}

/** What a file held: its rows, and remarks on everything that was not taken as it stood. */
export interface CsvHistory {
  readonly rows: readonly CsvRow[];
  readonly remarks: readonly string[];
}

/** What cannot be told from the file itself. */
export interface CsvReading {
  /** Which of day and month comes first. */
  readonly dateOrder?: DateOrder | undefined;
  /** Names of columns that stand for one of the names that are known: `Anrufe` for `calls`. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
}

/** A file that cannot be read, with every reason and its line. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}

type NumberField = Exclude<keyof CsvRow, 'time'>;
type Field = keyof CsvRow | 'date' | 'clock';

/** The headers under which each field is found, in any case, with blanks, dots or hyphens for `_`. */
const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  time: ['time', 'interval_start', 'interval', 'start', 'start_time', 'datetime', 'timestamp'],
  date: ['date', 'day'],
  clock: ['clock', 'time_of_day', 'hour', 'half_hour'],
  contacts: ['contacts', 'volume', 'calls', 'offered', 'calls_offered', 'contacts_offered'],
  arrivals: ['arrivals', 'total_arrivals', 'all_calls'],
  ahtSeconds: ['aht_seconds', 'aht', 'aht_s', 'handle_time', 'average_handle_time'],
  ringSeconds: ['ring_seconds', 'ring', 'ring_s'],
  talkSeconds: ['talk_seconds', 'talk', 'talk_s', 'talk_time'],
  holdSeconds: ['hold_seconds', 'hold', 'hold_s', 'hold_time'],
  afterContactSeconds: ['after_contact_seconds', 'acw', 'acw_s', 'wrap', 'after_call_work'],
};

/** How many bad rows an error lists before it counts the rest. */
const LISTED = 20;

/**
 * Reads the history of a contact centre from the text of a CSV file with a header line.
 *
 * Comma, semicolon, tab and bar are told apart; a byte-order mark and Windows line ends do not
 * matter. Decimal commas and groups of thousands are read as the file's other numbers show them to be
 * meant; where none does, `1.234` is refused, except in a file parted by commas, whose decimals have
 * points. Times that cannot be read, cells that are no numbers, and negative ones, refuse the file with
 * their line numbers. A row without a number of contacts is left out, and a remark says so.
 */
export function readHistoryCsv(
  text: string,
  { dateOrder, columns: renamed = new Map() }: CsvReading = {},
): CsvHistory {
  if (text.trim() === '') throw new CsvError('the file is empty');
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const delimiter = delimiterOf(plain.slice(0, plain.search(/\n|$/)));
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes !== undefined) throw new CsvError(`line ${(quotes.row ?? 0) + 1}: ${quotes.message}`);
  const [header = [], ...lines] = data;
  const absent = [...renamed.keys()].find((name) => !header.some((cell) => cell.trim() === name));
  if (absent !== undefined) throw new CsvError(`line 1: no column ${JSON.stringify(absent)}`);
  const names = header.map((cell) => renamed.get(cell.trim()) ?? cell);
  const columns = recognise(names, delimiter);
  if (lines.every(isBlank)) throw new CsvError('the file has a header but no rows');
  return readRows(lines, columns, delimiter, dateOrder);
}

/** The delimiter that the header line has most of. */
function delimiterOf(header: string): string {
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t', '|'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function recognise(header: readonly string[], delimiter: string): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  for (const field of Object.keys(HEADERS) as Field[]) {
    const index = header.findIndex((cell) => HEADERS[field].includes(normal(cell)));
    if (index >= 0) columns.set(field, index);
  }
  // A file with the columns date and time keeps its clock under the name that else holds both.
  if (columns.has('date') && columns.has('time') && !columns.has('clock')) {
    columns.set('clock', columns.get('time')!);
    columns.delete('time');
  }
  const missing: string[] = [];
  if (!columns.has('time') && !columns.has('date')) missing.push(wanted('time'));
  if (!columns.has('contacts')) missing.push(wanted('contacts'));
  if (missing.length > 0) {
    const seen = header.map((cell) => JSON.stringify(cell)).join(', ');
    const by = delimiter === '\t' ? 'tabs' : JSON.stringify(delimiter);
    throw new CsvError(
      `line 1: no column for ${missing.join(', nor for ')}; parted by ${by} it reads ${seen}; --columns tells which of them it is`,
    );
  }
  return columns;
}

function normal(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');
}

function wanted(field: Field): string {
  return `${field} (${HEADERS[field].join(', ')})`;
}

function readRows(
  lines: readonly (readonly string[])[],
  columns: ReadonlyMap<Field, number>,
  delimiter: string,
  dateOrder: DateOrder | undefined,
): CsvHistory {
  const rows: CsvRow[] = [];
  const faults: string[] = [];
  const without: number[] = [];
  const times = readCsvTimes(
    lines.map((cells) => writtenTime(cells, columns)),
    dateOrder,
  );
  const mark = decimalMarkOf(numberCells(lines, columns)) ?? (delimiter === ',' ? '.' : undefined);
  for (const [i, cells] of lines.entries()) {
    if (isBlank(cells)) continue;
    const line = i + 2;
    const read = readRow(cells, times[i]!, columns, mark);
    faults.push(...read.faults.map((fault) => `line ${line}: ${fault}`));
    if (read.row === undefined) without.push(line);
    else rows.push(read.row);
  }
  if (faults.length > 0) {
    const more = faults.length > LISTED ? [`and ${faults.length - LISTED} more`] : [];
    throw new CsvError([...faults.slice(0, LISTED), ...more].join('\n'));
  }
  const remarks =
    without.length === 0
      ? []
      : [
          `${without.length} rows without a number of contacts are left out (first on line ${without[0]})`,
        ];
  return { rows, remarks };
}

function cellOf(
  cells: readonly string[],
  columns: ReadonlyMap<Field, number>,
  field: Field,
): string {
  return (cells[columns.get(field) ?? -1] ?? '').trim();
}

function writtenTime(cells: readonly string[], columns: ReadonlyMap<Field, number>): string {
  if (columns.has('time')) return cellOf(cells, columns, 'time');
  return `${cellOf(cells, columns, 'date')} ${cellOf(cells, columns, 'clock')}`;
}

function readRow(
  cells: readonly string[],
  time: CsvTime,
  columns: ReadonlyMap<Field, number>,
  mark: DecimalMark | undefined,
): { readonly row?: CsvRow; readonly faults: readonly string[] } {
  const faults = 'fault' in time ? [time.fault] : [];
  const cell = (field: Field) => cellOf(cells, columns, field);
  const numbers: Partial<Record<NumberField, number>> = {};
  for (const field of columns.keys()) {
    if (!isNumberField(field) || cell(field) === '') continue;
    const read = (field.endsWith('Seconds') ? readCsvSeconds : readCsvNumber)(cell(field), mark);
    if ('fault' in read) faults.push(`${field} ${read.fault}`);
    else if (read.value < 0) faults.push(`${field} is negative: ${cell(field)}`);
    else numbers[field] = read.value;
  }
  const { contacts, ...others } = numbers;
  if ('fault' in time || faults.length > 0 || contacts === undefined) return { faults };
  return { row: { time: time.time, contacts, ...others }, faults };
}

function isNumberField(field: Field): field is NumberField {
  return field !== 'time' && field !== 'date' && field !== 'clock';
}

function* numberCells(
  lines: readonly (readonly string[])[],
  columns: ReadonlyMap<Field, number>,
): Generator<string> {
  const fields = [...columns.keys()].filter(isNumberField);
  for (const cells of lines) for (const field of fields) yield cellOf(cells, columns, field);
}
