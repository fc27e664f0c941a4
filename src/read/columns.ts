import { InvalidInputError } from '../core/errors.ts';
import type { Table } from './table.ts';
import { unreadable } from './unreadable.ts';

/** The headers under which each field is found, in any case, with blanks, dots or hyphens for `_`. */
const HEADERS = {
  time: ['time', 'interval_start', 'interval', 'start', 'start_time', 'datetime', 'timestamp'],
  date: ['date', 'day'],
  clock: ['clock', 'time_of_day', 'hour', 'half_hour'],
  queue: ['queue', 'queue_name', 'skill', 'skill_name', 'split', 'csq', 'csq_name'],
  contacts: ['contacts', 'volume', 'calls', 'offered', 'calls_offered', 'contacts_offered'],
  arrivals: ['arrivals', 'total_arrivals', 'all_calls'],
  answered: ['answered', 'calls_answered', 'contacts_answered'],
  ahtSeconds: ['aht_seconds', 'aht', 'aht_s', 'handle_time', 'average_handle_time'],
  ringSeconds: ['ring_seconds', 'ring', 'ring_s'],
  talkSeconds: ['talk_seconds', 'talk', 'talk_s', 'talk_time'],
  holdSeconds: ['hold_seconds', 'hold', 'hold_s', 'hold_time'],
  afterContactSeconds: ['after_contact_seconds', 'acw', 'acw_s', 'wrap', 'after_call_work'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a column of an export may be: `date` and `clock` make a time together. */
export type ExportField = keyof typeof HEADERS;

/** Fields of which the leftmost column is taken: several often say the same, and a wrong one cannot be read. */
const TIME_FIELDS: readonly ExportField[] = ['time', 'date', 'clock'];

/** What became of a column. */
export interface ExportColumn {
  /** Its header, as it stands in the file. */
  readonly header: string;
  /** What it was taken for; absent if for nothing. */
  readonly field?: ExportField;
}

/** The columns of an export by what they hold. */
export interface Columns {
  /** Where each field stands. */
  readonly places: ReadonlyMap<ExportField, number>;
  /** All of them, in the order of the file. */
  readonly all: readonly ExportColumn[];
}

/** Finds the columns by their headers, or by what the caller says that these mean. */
export function findColumns(
  callee: string,
  { header }: Table,
  meanings: Readonly<Record<string, string>> = {},
): Columns {
  const headers = header.cells.map(String);
  checkMeanings(callee, meanings);
  const refuse = (message: string) => unreadable(callee, [{ line: header.line, message }]);
  const told = new Map(Object.entries(meanings));
  const absent = [...told.keys()].find((name) => !headers.includes(name));
  if (absent !== undefined) throw refuse(`no column ${JSON.stringify(absent)}`);
  const places = new Map<ExportField, number>();
  for (const field of Object.keys(HEADERS) as ExportField[]) {
    const named = headers.map((name) => isNameOf(field, told.get(name) ?? name));
    const said = named.map((is, i) => is && told.has(headers[i]!));
    // Who says what a column is decides between it and others with a usual name.
    const found = [...(said.includes(true) ? said : named).entries()].filter(([, is]) => is);
    if (found.length > 1 && !TIME_FIELDS.includes(field)) {
      const either = found.map(([i]) => JSON.stringify(headers[i])).join(' or ');
      throw refuse(`${field} may be ${either}: the option columns tells which`);
    }
    if (found.length > 0) places.set(field, found[0]![0]);
  }
  // A file with the columns date and time keeps its clock under the name that else holds both.
  if (places.has('date') && places.has('time') && !places.has('clock')) {
    places.set('clock', places.get('time')!);
    places.delete('time');
  }
  const fields = new Map([...places].map(([field, i]) => [i, field]));
  const all = headers.map((name, i) => {
    const field = fields.get(i);
    return field === undefined ? { header: name } : { header: name, field };
  });
  return { places, all };
}

/** The refusal of an export that lacks columns, with what it has. */
export function missingColumns(callee: string, fields: readonly ExportField[], table: Table) {
  const { header, delimiter } = table;
  const wanted = fields.map((field) => `${field} (${HEADERS[field].join(', ')})`);
  const seen = header.cells.map((cell) => JSON.stringify(cell)).join(', ');
  const by = delimiter === '\t' ? 'tabs' : JSON.stringify(delimiter);
  const parted = delimiter === undefined ? 'it reads' : `parted by ${by} it reads`;
  const message = `no column for ${wanted.join(', nor for ')}; ${parted} ${seen}; the option columns tells which of them it is`;
  return unreadable(callee, [{ line: header.line, message }]);
}

/** A name that is misspelt would leave its column out in silence. */
function checkMeanings(callee: string, meanings: Readonly<Record<string, string>>): void {
  const fields = Object.keys(HEADERS) as ExportField[];
  const issues = Object.entries(meanings)
    .filter(([, meaning]) => !fields.some((field) => isNameOf(field, meaning)))
    .map(([header, received]) => ({
      path: `columns.${header}`,
      expected: `one of ${fields.join(', ')}, or a usual header of one`,
      received,
    }));
  if (issues.length > 0) throw new InvalidInputError(callee, issues);
}

function isNameOf(field: ExportField, name: string): boolean {
  const names: readonly string[] = HEADERS[field];
  return name === field || names.includes(plainName(name));
}

/** A header in small letters, with `_` between its words. */
export function plainName(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');
}
