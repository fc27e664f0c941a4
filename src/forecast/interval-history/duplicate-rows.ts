import { type HistoryRow, NUMBER_FIELDS } from './input.ts';
import type { Placement } from './place-rows.ts';

/** What to do with several rows of the same interval: add them up, or let the last one count. */
type DuplicateRule = 'add' | 'last';

/** Which rows repeat an interval, and what to do with them. */
export interface Duplicates {
  readonly rule: DuplicateRule;
  /** Rows whose interval had a row before them, in the order of the file. */
  readonly rows: readonly number[];
  /** The rows that count no more because a later one replaces them. */
  readonly replaced: ReadonlySet<number>;
}

/**
 * Finds rows that start at the same interval. Rows that stand between the starts (single calls,
 * quarter-hours in a half-hour grid), or at a time that the clock skipped, always add up.
 *
 * Where no rule is given the file tells: where most of the repeated rows that are not zero are
 * copies, an export was read twice and one copy counts; else they are queues or sources, to be added.
 */
export function findDuplicates(
  rows: readonly HistoryRow[],
  { grid, interval, shared, skipped, isOffGrid }: Placement,
  rule: DuplicateRule | undefined,
): Duplicates {
  const latest = new Int32Array(grid.starts.length).fill(-1);
  const isMoved = new Set(skipped);
  const repeats: number[] = [];
  const earlier: number[] = [];
  let copies = 0;
  let different = 0;
  for (const [i, row] of rows.entries()) {
    if (isOffGrid[i] === 1 || shared[i] !== -1 || isMoved.has(i)) continue;
    const before = latest[interval[i]!]!;
    latest[interval[i]!] = i;
    if (before < 0) continue;
    repeats.push(i);
    earlier.push(before);
    const other = rows[before]!;
    if (!isCopy(row, other)) different++;
    else if (row.contacts > 0) copies++;
  }
  const shown = isOffGrid.includes(1) || different >= Math.max(1, copies) ? 'add' : 'last';
  const chosen = rule ?? shown;
  return { rule: chosen, rows: repeats, replaced: new Set(chosen === 'last' ? earlier : []) };
}

function isCopy(row: HistoryRow, other: HistoryRow): boolean {
  return NUMBER_FIELDS.every((field) => row[field] === other[field]);
}
