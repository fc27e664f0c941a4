import { DAY } from '../../time/durations.ts';
import type { CountedRow } from './read-rows.ts';

/** Rounded numbers may miss their total by so much of it. */
const TOLERANCE = 1e-6;

/**
 * Rows with a date alone that hold the totals of their dates. Some systems write the row of midnight
 * so, too: it is a total only if every such row is the sum of the others of its date.
 */
export function dayTotals(rows: readonly CountedRow[]): CountedRow[] {
  const sums = new Map<number, number>();
  const dayOf = ({ at }: CountedRow) => Math.floor(at.local / DAY);
  for (const row of rows.filter(({ at }) => !at.isDate)) {
    sums.set(dayOf(row), (sums.get(dayOf(row)) ?? 0) + row.values.contacts);
  }
  const dates = rows.filter(({ at }) => at.isDate);
  const isTotal = (row: CountedRow) => {
    const total = sums.get(dayOf(row)) ?? Number.NaN;
    return Math.abs(row.values.contacts - total) <= TOLERANCE * total;
  };
  return dates.every(isTotal) ? dates : [];
}
