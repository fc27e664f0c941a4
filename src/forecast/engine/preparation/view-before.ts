import { exp } from '../../../math/elementary/exp.ts';
import type { DayOutlook } from '../calendar/day-regression.ts';
import type { CleanTable } from '../table/day-table.ts';
import type { PreparedHistory } from './prepare-history.ts';

/** What can be known before an origin. */
export interface View {
  readonly outlook: DayOutlook;
  /** The cleaned history as it is. */
  readonly plain: CleanTable;
  /** The same with the calendar effects taken out. */
  readonly level: CleanTable;
}

/** The view from an origin: calendar effects as the days before it show them. */
export function viewBefore(
  { cleaning: { table: plain }, regression, informative }: PreparedHistory,
  origin: number,
): View {
  const outlook = regression.before(origin);
  const outliers = new Set(regression.outliers.map(({ row }) => row));
  const contacts = plain.contacts.slice();
  const usable = plain.usable.slice();
  for (let row = 0; row < origin; row++) {
    if (informative[row] === 0) continue;
    if (plain.holidays[row] === undefined && !outliers.has(row)) usable[row] = 1;
    const factor = exp(-outlook.calendar(row) - outlook.drift(row));
    for (let cell = row * plain.slots; cell < (row + 1) * plain.slots; cell++) {
      contacts[cell]! *= factor;
    }
  }
  return { outlook, plain, level: { ...plain, contacts, usable } };
}
