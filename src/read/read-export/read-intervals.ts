import { areDays } from '../step-of-times.ts';
import { unreadable } from '../unreadable.ts';
import { dayTotals } from './day-totals.ts';
import type { CountedRow, ReadRow } from './read-rows.ts';
import type { LeftOut } from './result.ts';

/** How many lines of rows that were left out are named. */
const LISTED = 20;

/** The rows that say how many contacts came, and an account of the others. */
export function readIntervals(
  callee: string,
  read: readonly ReadRow[],
): { readonly used: readonly CountedRow[]; readonly leftOut: readonly LeftOut[] } {
  const refuse = (message: string) => unreadable(callee, [{ message }]);
  const used = read.filter(isCounted);
  if (used.length === 0) throw refuse('no row has a number of contacts');
  if (areDays(read.map(({ at }) => at.local))) {
    throw refuse('every row is a whole day: planning takes an export by interval');
  }
  const totals = dayTotals(used);
  if (totals.length > 0) {
    const message = 'a date alone, with the total of its other rows: leave it out of the file';
    throw unreadable(
      callee,
      totals.map(({ line }) => ({ line, message })),
    );
  }
  const without = read.filter((row) => !isCounted(row)).map(({ line }) => line);
  if (without.length === 0) return { used, leftOut: [] };
  const lines = without.slice(0, LISTED);
  const reason = 'without a number of contacts';
  return { used, leftOut: [{ reason, rows: without.length, contacts: 0, lines, dates: [] }] };
}

function isCounted(row: ReadRow): row is CountedRow {
  return row.values.contacts !== undefined;
}
