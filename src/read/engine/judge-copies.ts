import { twoLetters } from '../../core/pattern.ts';
import type { ExportQuestion } from '../export-account.ts';
import type { ReadExportInput } from '../export-input.ts';
import type { KeepingSink, KeptRow } from './collected.ts';
import { HoursTwice } from './hour-twice.ts';
import { question } from './notices.ts';

/** Of repeated intervals, this share of all shows that a file has several rows for each of them. */
const SYSTEMATIC = 0.5;

/**
 * Rows of one interval and queue: parts that add up, or the same row twice. Each is judged for itself: a row that
 * is another one cell by cell is a copy, unless rows of one interval are what the file is made of.
 */
export function judgeCopies(
  rows: readonly KeptRow[],
  { left }: KeepingSink,
  rule: ReadExportInput['duplicates'],
): { readonly rows: readonly KeptRow[]; readonly question?: ExportQuestion } {
  const { repeated, count } = repeatedRows(rows);
  if (repeated.length === 0 || rule === 'add') return { rows };
  const dropped = new Set<KeptRow>();
  const drop = (row: KeptRow) => {
    dropped.add(row);
    left.add('copies', row.line, row.contacts, row.local);
  };
  if (rule === 'last') {
    for (const group of repeated) for (const row of group.slice(0, -1)) drop(row);
    return { rows: rows.filter((row) => !dropped.has(row)) };
  }
  const differing = repeated.filter((group) => new Set(group.map(keyOf)).size > 1);
  const twice = new HoursTwice();
  for (const group of repeated)
    for (const row of group.slice(1)) twice.see(row.local, keyOf(row) !== keyOf(group[0]!));
  const isPartly = differing.length >= SYSTEMATIC * count;
  if (!isPartly) {
    for (const group of repeated) {
      if (twice.has(group[0]!.local)) continue;
      const seen = new Set<string>();
      for (const row of group) {
        // An empty interval is empty however often it stands.
        const key = keyOf(row);
        if (seen.has(key)) drop(row);
        seen.add(key);
      }
    }
  }
  const used = rows.filter((row) => !dropped.has(row));
  const isNamed = differing.every((group) =>
    group.every((row) => hasOtherText(keyOf(row), keyOf(group[0]!))),
  );
  if (isPartly || isNamed || twice.differingElsewhere === 0) return { rows: used };
  const told = differing.filter((group) => !twice.has(group[0]!.local));
  return {
    rows: used,
    question: question(
      'duplicates',
      { intervals: told.length, line: told[0]![1]!.line },
      'duplicates',
    ),
  };
}

/** Rows that share interval and queue with others, and how many intervals of queues there are. */
function repeatedRows(rows: readonly KeptRow[]) {
  const byTime = new Map<number, KeptRow[]>();
  for (const row of rows) {
    const group = byTime.get(row.local);
    if (group === undefined) byTime.set(row.local, [row]);
    else group.push(row);
  }
  let count = 0;
  const repeated: KeptRow[][] = [];
  for (const group of byTime.values()) {
    const byQueue = new Map<string, KeptRow[]>();
    for (const row of group) {
      const key = `${row.queue}\n${row.offset}`;
      const alike = byQueue.get(key);
      if (alike === undefined) byQueue.set(key, [row]);
      else alike.push(row);
    }
    count += byQueue.size;
    for (const of of byQueue.values()) if (of.length > 1) repeated.push(of);
  }
  return { repeated, count };
}

function keyOf({ cells }: KeptRow): string {
  return cells.join('\u0001');
}

/** Whether rows differ in words, such as a site or a channel, and not in numbers alone. */
function hasOtherText(key: string, other: string): boolean {
  if (key === other) return true;
  const words = (text: string) =>
    text
      .split('\u0001')
      .filter((cell) => twoLetters().test(cell))
      .join('\u0001');
  return words(key) !== words(other);
}
