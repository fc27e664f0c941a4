import { DAY, MINUTE } from '../../time/durations.ts';
import type { DoubtfulRow, KeepingSink, KeptRow, LeftOutBook } from './collected.ts';
import type { FaultBook } from './faults.ts';

/** Rounded numbers may miss their total by so much of it. */
const TOLERANCE = 1e-6;

export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));
}

/** Leaves out rows that are the total of others, each judged for itself; what cannot be told is a fault. */
export function judgeTotals(sink: KeepingSink, faults: FaultBook): KeptRow[] {
  const { rows, doubtful, left } = sink;
  if (doubtful.length > 0) {
    const all = rows.reduce((sum, { contacts }) => sum + contacts, 0);
    judgeDoubtful(doubtful, all, sumsByDay(rows), left, faults);
  }
  return judgeMidnights(judgeLengths(datesJudged(sink, faults), sink, faults), sink);
}

/** Rows without a time: totals of all rows, of those since the total before, or of their date. */
export function judgeDoubtful(
  doubtful: readonly DoubtfulRow[],
  all: number,
  days: ReadonlyMap<number, number>,
  left: LeftOutBook,
  faults: FaultBook,
): void {
  let since = { rowsBefore: 0, contactsBefore: 0 };
  for (const doubt of doubtful) {
    const { row, why, rowsBefore, contactsBefore } = doubt;
    const isTotal =
      isNear(row.contacts, all) ||
      isNear(row.contacts, contactsBefore) ||
      (rowsBefore > since.rowsBefore &&
        isNear(row.contacts, contactsBefore - since.contactsBefore)) ||
      (why === 'no-clock' && isNear(row.contacts, days.get(dayOf(row)) ?? Number.NaN));
    if (Number.isNaN(row.contacts)) left.add('text-lines', row.line, 0, Number.NaN);
    else if (isTotal) left.add('totals', row.line, 0, why === 'no-clock' ? row.local : Number.NaN);
    else if (why === 'empty') {
      faults.add('empty-time', {}, row.line);
    } else {
      faults.add('no-clock', {}, row.line);
    }
    if (isTotal) since = doubt;
  }
}

function datesJudged({ rows, left }: KeepingSink, faults: FaultBook): readonly KeptRow[] {
  const dates = rows.filter((row) => row.isDate);
  if (dates.length === 0 || dates.length === rows.length) return rows;
  const sums = sumsByDay(rows.filter((row) => !row.isDate));
  const areTotals = judgeDates(dates, sums, left, faults);
  return areTotals ? rows.filter((row) => !row.isDate) : rows;
}

/**
 * Whether dates alone are the totals of their dates, which then are left out; else they are midnights as some systems
 * write them. `sums` are those of the other rows.
 */
export function judgeDates(
  dates: readonly KeptRow[],
  sums: ReadonlyMap<number, number>,
  left: LeftOutBook,
  faults: FaultBook,
): boolean {
  const telling = dates.filter(({ contacts }) => contacts > 0);
  const totals = telling.filter((row) => isNear(row.contacts, sums.get(dayOf(row)) ?? Number.NaN));
  if (totals.length === 0) return false;
  if (totals.length === telling.length) {
    for (const { line, local } of dates) left.add('totals', line, 0, local);
    return true;
  }
  const isTotal = new Set(totals);
  for (const row of telling) {
    if (isTotal.has(row)) continue;
    faults.add('date-alone', {}, row.line);
  }
  return false;
}

/** A row for a longer time than the others is the sum of what it spans. */
function judgeLengths(
  rows: readonly KeptRow[],
  { left }: KeepingSink,
  faults: FaultBook,
): readonly KeptRow[] {
  const lengths = new Map<number, number>();
  for (const row of rows)
    if (!Number.isNaN(row.end)) lengths.set(lengthOf(row), (lengths.get(lengthOf(row)) ?? 0) + 1);
  if (lengths.size < 2) return rows;
  const usual = [...lengths].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  const isLong = (row: KeptRow) => !Number.isNaN(row.end) && lengthOf(row) > usual;
  const short = rows.filter((row) => !isLong(row));
  const sumOf = ({ local, end, queue }: KeptRow) =>
    short.reduce(
      (sum, other) =>
        other.local >= local && other.local < end && other.queue === queue
          ? sum + other.contacts
          : sum,
      0,
    );
  judgeLong(rows.filter(isLong), usual, sumOf, left, faults);
  return short;
}

/** Each row for a longer time than the usual is a total, or a fault. */
export function judgeLong(
  rows: readonly KeptRow[],
  usual: number,
  sumOf: (row: KeptRow) => number,
  left: LeftOutBook,
  faults: FaultBook,
): void {
  for (const row of rows) {
    if (isNear(row.contacts, sumOf(row))) left.add('totals', row.line, 0, row.local);
    else {
      faults.add(
        'other-length',
        { minutes: lengthOf(row) / MINUTE, usual: usual / MINUTE },
        row.line,
      );
    }
  }
}

/** How long the interval of a row is, as it says itself. */
export function lengthOf({ end, local }: { readonly end: number; readonly local: number }): number {
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
  const totals = new Set(
    totalsAtMidnight(midnights, (row) => sums.get(key(row)) ?? { sum: Number.NaN, count: 0 }),
  );
  for (const { line, local } of totals) left.add('totals', line, 0, local);
  return rows.filter((row) => !totals.has(row));
}

/** Those of the midnights with contacts that are totals of the rest of their day; none if they may be so by chance. */
export function totalsAtMidnight<Midnight extends { readonly contacts: number }>(
  midnights: readonly Midnight[],
  restOf: (midnight: Midnight) => { readonly sum: number; readonly count: number },
): readonly Midnight[] {
  const totals = midnights.filter((midnight) => {
    const { sum, count } = restOf(midnight);
    return count >= 2 && isNear(midnight.contacts, sum);
  });
  // By chance a quiet night's first half-hour is what the day had.
  return totals.length < 2 || totals.length < 0.9 * midnights.length ? [] : totals;
}

function sumsByDay(rows: readonly KeptRow[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const row of rows) sums.set(dayOf(row), (sums.get(dayOf(row)) ?? 0) + row.contacts);
  return sums;
}

function dayOf({ local }: KeptRow): number {
  return Math.floor(local / DAY);
}
