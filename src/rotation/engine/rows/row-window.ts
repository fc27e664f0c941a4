import type { RosterRows } from './roster-rows.ts';

/** Days of a row that may change while the others stand still. */
export interface RowWindow {
  readonly rows: RosterRows;
  /** The first day, and the one after the last: ends of the row, or Mondays. */
  readonly from: number;
  readonly to: number;
}
