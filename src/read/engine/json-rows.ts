import type { Cell } from '../cell.ts';

/** How deep the list of rows may lie, and how many columns a table has at most. */
const DEPTH = 4;
const MOST_COLUMNS = 500;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonRecord = { readonly [key: string]: Json };

/**
 * The rows of a text of JSON, its headers first: a list of records, a list of lists, a record a line, or either list
 * within a record that has no other. Nothing where it has none, or where a cell is a list itself: whose parts count how
 * is not for a reader to guess.
 */
export function rowsOfJson(text: string): readonly (readonly Cell[])[] | undefined {
  const value = parsed(text) ?? linesOf(text);
  return value === undefined ? undefined : tableIn(value, DEPTH);
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** A record a line. */
function linesOf(text: string): readonly Json[] | undefined {
  const records: Json[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const record = parsed(line);
    if (record === undefined || !isRecord(record)) return undefined;
    records.push(record);
  }
  return records;
}

function tableIn(value: Json, depth: number): readonly (readonly Cell[])[] | undefined {
  if (isList(value)) {
    if (value.length > 0 && value.every(isRecord)) return ofRecords(value);
    return value.length > 1 && value.every(isList) ? ofLists(value) : undefined;
  }
  if (!isRecord(value) || depth === 0) return undefined;
  const headed = withHeaders(value);
  if (headed !== undefined) return headed;
  const found = Object.values(value).flatMap((inner) => {
    const table = isList(inner) || isRecord(inner) ? tableIn(inner, depth - 1) : undefined;
    return table === undefined ? [] : [table];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** `{ columns: ["Date", …], rows: [[…], …] }`, whatever both are called. */
function withHeaders(value: JsonRecord): readonly (readonly Cell[])[] | undefined {
  const lists = Object.values(value).filter(isList);
  const headers = lists.filter((list) => list.length > 1 && list.every(isText));
  const rows = lists.filter((list) => list.length > 0 && list.every(isList));
  return headers.length === 1 && rows.length === 1
    ? ofLists([headers[0]!, ...(rows[0] as readonly (readonly Json[])[])])
    : undefined;
}

function ofRecords(records: readonly JsonRecord[]): readonly (readonly Cell[])[] | undefined {
  const columns = new Map<string, number>();
  const rows: Cell[][] = [];
  for (const record of records) {
    const row: Cell[] = [];
    if (!fill(record, '', columns, row)) return undefined;
    rows.push(row);
  }
  if (columns.size > MOST_COLUMNS) return undefined;
  const width = columns.size;
  return [
    [...columns.keys()],
    ...rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')),
  ];
}

/** Puts the cells of a record where their columns are, those of a record within it by both names; false for a list. */
function fill(
  record: JsonRecord,
  before: string,
  columns: Map<string, number>,
  row: Cell[],
): boolean {
  for (const [key, value] of Object.entries(record)) {
    const name = before === '' ? key : `${before} ${key}`;
    if (isRecord(value)) {
      if (!fill(value, name, columns, row)) return false;
      continue;
    }
    const cell = cellOf(value);
    if (cell === undefined) return false;
    if (!columns.has(name)) columns.set(name, columns.size);
    row[columns.get(name)!] = cell;
  }
  return true;
}

function ofLists(lists: readonly (readonly Json[])[]): readonly (readonly Cell[])[] | undefined {
  const rows: Cell[][] = [];
  for (const list of lists) {
    const row = list.map(cellOf);
    if (row.some((cell) => cell === undefined)) return undefined;
    rows.push(row as Cell[]);
  }
  return rows;
}

function cellOf(value: Json): Cell | undefined {
  if (value === null) return '';
  if (typeof value === 'object') return undefined;
  return typeof value === 'boolean' ? String(value) : value;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isText = (value: Json): value is string => typeof value === 'string';
const isRecord = (value: Json): value is JsonRecord =>
  typeof value === 'object' && value !== null && !isList(value);
