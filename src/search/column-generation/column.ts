/** A variable of a program in equality form, from 0 up to its bound: its cost and its entries. */
export interface Column {
  readonly cost: number;
  /** Rows with an entry, each once. */
  readonly rows: Int32Array;
  readonly values: Float64Array;
  /** The most it may be, Infinity if nothing holds it. */
  readonly upper: number;
}

/** What a column adds to the objective per unit at given prices of the rows. */
export function reducedCost({ cost, rows, values }: Column, duals: Float64Array): number {
  let reduced = cost;
  for (let e = 0; e < rows.length; e++) reduced -= duals[rows[e]!]! * values[e]!;
  return reduced;
}
