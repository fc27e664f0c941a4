/**
 * A history and the dates to forecast as one table, a row a date, a column a slot of the day. The
 * rows from `historyDays` on are the future: their contacts are unknown.
 *
 * This is the form in which all models see their data: a local day always has the same slots. The
 * repeated hour of an autumn night is averaged, the skipped one of spring is unknown, and one that was cut counts
 * for the whole.
 */
export interface DayTable {
  /** Rows of the table. */
  readonly days: number;
  /** Rows that are history. */
  readonly historyDays: number;
  /** Rows after these that are to be forecast; the rest only show what follows them. */
  readonly horizonDays: number;
  /** Columns of the table. */
  readonly slots: number;
  /** Day number of row 0; row r is this plus r. */
  readonly firstDay: number;
  /** Contacts, row by row: NaN where unknown, 0 where closed. */
  readonly contacts: Float64Array;
  /** 1 where open, row by row; for the future what the history leads to expect. */
  readonly open: Uint8Array;
  /** 1 where the clock skipped a slot of the past, row by row: nothing is missing there. */
  readonly skipped: Uint8Array;
  /** 0 for Monday to 6 for Sunday, a number a row. */
  readonly weekdays: Uint8Array;
  /** 1 where the whole day is closed, a number a row. */
  readonly closed: Uint8Array;
  /** Name of the holiday, a place a row. */
  readonly holidays: readonly (string | undefined)[];
  /** Rows to come that are closed by a guess, and the chance that they are open all the same. */
  readonly openChances?: ReadonlyMap<number, number> | undefined;
}

/** A table whose usable days have no unknown contacts: what the models learn from. */
export interface CleanTable extends DayTable {
  /** 1 where a day counts: open, known, and neither outage nor outlier. */
  readonly usable: Uint8Array;
}

/** The row of a table as a view, not a copy. */
export function rowOf(table: DayTable, values: Float64Array, row: number): Float64Array {
  return values.subarray(row * table.slots, (row + 1) * table.slots);
}

/** The plain sum of a row, cheaper than the exact one and as good for a profile. */
export function totalOf(row: Float64Array): number {
  let total = 0;
  for (let slot = 0; slot < row.length; slot++) total += row[slot]!;
  return total;
}
