import { DAY, MINUTE } from '../../time/durations.ts';
import type { KeepingSink, KeptRow } from './collected.ts';
import type { FaultBook } from './faults.ts';

/** Rounded numbers may miss their total by so much of it. */
const TOLERANCE = 1e-6;

const isNear = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));

/** Leaves out rows that are the total of others, each judged for itself; what cannot be told is a fault. */
export function judgeTotals(sink: KeepingSink, faults: FaultBook): KeptRow[] {
  judgeDoubtful(sink, faults);
  const rows = judgeDates(sink, faults);
  return judgeMidnights(judgeLengths(rows, sink, faults), sink);
}

/** Rows without a time: totals of all rows, of those since the total before, or of their date. */
function judgeDoubtful({ rows, doubtful, left }: KeepingSink, faults: FaultBook): void {
  if (doubtful.length === 0) return;
  const sumOf = (some: readonly KeptRow[]) => some.reduce((sum, { contacts }) => sum + contacts, 0);
  const days = new Map<number, number>();
  for (const row of rows) days.set(dayOf(row), (days.get(dayOf(row)) ?? 0) + row.contacts);
  const all = sumOf(rows);
  let since = 0;
  for (const { row, why, after } of doubtful) {
    const block = sumOf(rows.slice(since, after));
    const isTotal =
      isNear(row.contacts, all) ||
      isNear(row.contacts, sumOf(rows.slice(0, after))) ||
      (after > since && isNear(row.contacts, block)) ||
      (why === 'no-clock' && isNear(row.contacts, days.get(dayOf(row)) ?? Number.NaN));
    if (Number.isNaN(row.contacts)) left.add('text-lines', row.line, 0, Number.NaN);
    else if (isTotal) left.add('totals', row.line, 0, why === 'no-clock' ? row.local : Number.NaN);
    else if (why === 'empty') {
      faults.add(
        'empty-time',
        'a row with numbers has no time, and they are not the sum of other rows',
        'write its time, or leave it out of the file',
        row.line,
      );
    } else {
      faults.add(
        'no-clock',
        'a date without a time of day, and no total of its date',
        'write the time of day, or leave the row out of the file',
        row.line,
      );
    }
    if (isTotal) since = after;
  }
}

/** A date alone is a midnight as some systems write it, or the total of its date. */
function judgeDates({ rows, left }: KeepingSink, faults: FaultBook): KeptRow[] {
  const dates = rows.filter((row) => row.isDate);
  if (dates.length === 0 || dates.length === rows.length) return rows;
  const sums = sumsByDay(rows.filter((row) => !row.isDate));
  const telling = dates.filter(({ contacts }) => contacts > 0);
  const totals = telling.filter((row) => isNear(row.contacts, sums.get(dayOf(row)) ?? Number.NaN));
  if (totals.length === 0) return rows;
  if (totals.length === telling.length) {
    for (const { line, local } of dates) left.add('totals', line, 0, local);
    return rows.filter((row) => !row.isDate);
  }
  const isTotal = new Set(totals);
  for (const row of telling) {
    if (isTotal.has(row)) continue;
    faults.add(
      'date-alone',
      'a date alone may be its midnight or the total of its date: other rows like it are totals',
      'leave the totals out of the file',
      row.line,
    );
  }
  return rows;
}

/** A row for a longer time than the others is the sum of what it spans. */
function judgeLengths(
  rows: readonly KeptRow[],
  { left }: KeepingSink,
  faults: FaultBook,
): KeptRow[] {
  const lengths = new Map<number, number>();
  for (const { end, local } of rows)
    if (!Number.isNaN(end)) lengths.set(end - local, (lengths.get(end - local) ?? 0) + 1);
  if (lengths.size < 2) return [...rows];
  const usual = [...lengths].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  const short = rows.filter(
    ({ end, local }) => Number.isNaN(end) || lengthOf({ end, local }) <= usual,
  );
  const totals = new Set<KeptRow>();
  for (const row of rows) {
    if (Number.isNaN(row.end) || lengthOf(row) <= usual) continue;
    const sum = short.reduce(
      (s, other) =>
        other.local >= row.local && other.local < row.end && other.queue === row.queue
          ? s + other.contacts
          : s,
      0,
    );
    if (isNear(row.contacts, sum)) {
      totals.add(row);
      left.add('totals', row.line, 0, row.local);
    } else {
      faults.add(
        'other-length',
        `a row is for ${lengthOf(row) / MINUTE} minutes, most are for ${usual / MINUTE}`,
        'export all rows with one length of intervals',
        row.line,
      );
    }
  }
  return rows.filter((row) => !totals.has(row));
}

function lengthOf({ end, local }: { readonly end: number; readonly local: number }): number {
  // A second short of the next interval.
  return Math.round((end - local) / MINUTE) * MINUTE;
}

/** At midnight some systems write the total of the date. */
function judgeMidnights(rows: readonly KeptRow[], { left }: KeepingSink): KeptRow[] {
  const isMidnight = ({ local }: KeptRow) => local % DAY === 0;
  const midnights = rows.filter((row) => isMidnight(row) && row.contacts > 0);
  if (midnights.length === 0) return [...rows];
  const sums = new Map<string, { sum: number; count: number }>();
  const key = (row: KeptRow) => `${dayOf(row)}\n${row.queue}`;
  for (const row of rows) {
    if (isMidnight(row)) continue;
    const entry = sums.get(key(row)) ?? { sum: 0, count: 0 };
    entry.sum += row.contacts;
    if (row.contacts > 0) entry.count++;
    sums.set(key(row), entry);
  }
  const isTotal = (row: KeptRow) => {
    const { sum = Number.NaN, count = 0 } = sums.get(key(row)) ?? {};
    return count >= 2 && isNear(row.contacts, sum);
  };
  const totals = new Set(midnights.filter(isTotal));
  // By chance a quiet night's first half-hour is what the day had.
  if (totals.size < 2 || totals.size < 0.9 * midnights.length) return [...rows];
  for (const { line, local } of totals) left.add('totals', line, 0, local);
  return rows.filter((row) => !totals.has(row));
}

function sumsByDay(rows: readonly KeptRow[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const row of rows) sums.set(dayOf(row), (sums.get(dayOf(row)) ?? 0) + row.contacts);
  return sums;
}

function dayOf({ local }: KeptRow): number {
  return Math.floor(local / DAY);
}
