import { isNonNegative } from '../../core/check-numbers.ts';
import { type InputIssue, InvalidInputError } from '../../core/errors.ts';
import { DAY } from '../../time/durations.ts';
import { parseWrittenTime } from '../../time/parse-written-time.ts';
import { type HistoryRow, NUMBER_FIELDS } from './input.ts';

/** The times of the rows as they were written. */
export interface WrittenTimes {
  /** Epoch milliseconds of the instant, or of the wall clock read as UTC where no offset was given. */
  readonly times: Float64Array;
  /** 1 where the time is a reading of the wall clock, 0 where it is an instant. */
  readonly isLocal: Uint8Array;
}

/** Checks every row by hand, since a schema call for each of a million rows takes too long. */
export function readRows(callee: string, rows: readonly HistoryRow[]): WrittenTimes {
  if (!Array.isArray(rows) || rows.length === 0) {
    throw new InvalidInputError(callee, [
      { path: 'rows', expected: 'an array of at least one row', received: rows },
    ]);
  }
  const times = new Float64Array(rows.length);
  const isLocal = new Uint8Array(rows.length);
  const issues: InputIssue[] = [];
  for (const [i, row] of rows.entries()) {
    if (row === null || typeof row !== 'object') {
      issues.push({
        path: `rows[${i}]`,
        expected: 'an object with time and contacts',
        received: row,
      });
      continue;
    }
    const instant = readTime(row.time);
    if (instant === undefined) issues.push(badTime(i, row.time));
    else [times[i], isLocal[i]] = instant;
    for (const field of NUMBER_FIELDS) {
      const value = row[field];
      if (value === undefined && field !== 'contacts') continue;
      if (typeof value === 'number' && isNonNegative(value)) continue;
      issues.push({
        path: `rows[${i}].${field}`,
        expected: 'a number of 0 or more',
        received: value,
      });
    }
  }
  if (issues.length === 0) issues.push(...tooLong(rows, times));
  if (issues.length > 0) throw new InvalidInputError(callee, issues);
  return { times, isLocal };
}

const FIRST = /* @__PURE__ */ Date.UTC(1970);
const LAST = /* @__PURE__ */ Date.UTC(2200);

function readTime(time: unknown): [time: number, isLocal: 0 | 1] | undefined {
  if (typeof time === 'number') return time >= FIRST && time < LAST ? [time, 0] : undefined;
  if (typeof time !== 'string') return undefined;
  const written = parseWrittenTime(time);
  if (written === undefined || written.local < FIRST || written.local >= LAST) return undefined;
  return written.offset === undefined ? [written.local, 1] : [written.local - written.offset, 0];
}

function badTime(i: number, time: unknown): InputIssue {
  return {
    path: `rows[${i}].time`,
    expected: "an ISO time such as '2024-07-01T08:30', or epoch milliseconds, from 1970 to 2200",
    received: time,
  };
}

/** A single year typed wrong would stretch the grid over decades of nothing. */
const LONGEST_YEARS = 20;

function tooLong(rows: readonly HistoryRow[], times: Float64Array): InputIssue[] {
  const { least, greatest } = extent(times);
  if (greatest - least < LONGEST_YEARS * 366 * DAY) return [];
  const first = rows[times.indexOf(least)]!.time;
  const last = rows[times.indexOf(greatest)]!.time;
  const expected = `within ${LONGEST_YEARS} years`;
  return [{ path: 'rows', expected, received: `times from ${first} to ${last}` }];
}

/** The least and the greatest of some numbers; infinities the wrong way round if there are none. */
export function extent(values: Float64Array): {
  readonly least: number;
  readonly greatest: number;
} {
  let least = Infinity;
  let greatest = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { least, greatest };
}
