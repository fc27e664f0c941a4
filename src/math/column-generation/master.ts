import { Basis } from './basis.ts';
import { type Column, reducedCost } from './column.ts';

/** How far a reduced cost may be below 0 before its column is worth a pivot, relative to the costs. */
const COST_TOLERANCE = 1e-9;
const PIVOT_TOLERANCE = 1e-9;
const PIVOTS_BETWEEN_REFRESHES = 500;

/** Gives columns that cost less than the prices say they are worth: none if there are none. */
export type ColumnSource<C> = (duals: Float64Array) => readonly C[];

/** Minimise cost over columns, with `Σ column · value = rightSide` and each value from 0 to its bound. */
export interface MasterProgram<C extends Column> {
  readonly rightSide: Float64Array;
  /** One unit column a row, unbounded: the first basis. Every right-hand side is 0 or more. */
  readonly units: readonly C[];
  /** Other columns that are known from the start. */
  readonly others: readonly C[];
}

/**
 * The linear program over columns that are made as they are needed: a primal revised simplex with
 * bounds on a dense inverse (Dantzig; Gilmore and Gomory 1961). For programs of some hundred rows.
 */
export class Master<C extends Column> {
  readonly duals: Float64Array;
  /** Values of the basic columns. */
  readonly values: Float64Array;
  pivots = 0;
  readonly #basis: Basis<C>;
  readonly #known: readonly C[];
  readonly #atUpper = new Set<C>();
  readonly #rightSide: Float64Array;
  readonly #direction: Float64Array;
  readonly #tolerance: number;
  #pool: C[] = [];

  constructor({ rightSide, units, others }: MasterProgram<C>) {
    this.#rightSide = rightSide.slice();
    this.#basis = new Basis(units);
    this.#known = [...units, ...others];
    this.duals = new Float64Array(units.length);
    this.values = rightSide.slice();
    this.#direction = new Float64Array(units.length);
    const dearest = this.#known.reduce((most, { cost }) => Math.max(most, Math.abs(cost)), 1);
    this.#tolerance = COST_TOLERANCE * dearest;
    this.#basis.price(this.duals);
  }

  /** The basic columns, in the order of `values`. */
  get columns(): readonly C[] {
    return this.#basis.columns;
  }

  /** The bounded columns that stand at their bound. */
  get atUpper(): ReadonlySet<C> {
    return this.#atUpper;
  }

  /** Exchanges basic columns for ones with the same entries and another cost; the values stay as they are. */
  reprice(change: (column: C) => C): void {
    for (const [r, column] of this.#basis.columns.entries()) {
      this.#basis.columns[r] = change(column);
    }
    this.#pool = [];
    this.#basis.price(this.duals);
  }

  /** Pivots until no column is worth one, or `mayGoOn` says no. Returns whether it is optimal. */
  optimize(source: ColumnSource<C>, mayGoOn: () => boolean): boolean {
    for (;;) {
      while (this.#pivot()) if (!mayGoOn()) return false;
      this.#basis.price(this.duals);
      this.#pool = source(this.duals).filter((c) => reducedCost(c, this.duals) < -this.#tolerance);
      if (this.#pool.length > 0) continue;
      if (this.#entering() === undefined) return true;
    }
  }

  /** One pivot with the column that promises most; false if none promises anything. */
  #pivot(): boolean {
    const entering = this.#entering();
    if (entering === undefined) return false;
    const { column, reduced } = entering;
    // A column at its bound enters downwards.
    const sign = this.#atUpper.has(column) ? -1 : 1;
    this.#basis.solve(column, this.#direction);
    const { row, length } = this.#leaving(column, sign);
    for (let r = 0; r < this.values.length; r++) {
      this.values[r]! -= sign * length * this.#direction[r]!;
    }
    this.pivots++;
    if (row < 0) {
      if (sign > 0) this.#atUpper.add(column);
      else this.#atUpper.delete(column);
      return true;
    }
    const left = this.#basis.columns[row]!;
    if (sign * this.#direction[row]! < 0) this.#atUpper.add(left);
    this.values[row] = sign > 0 ? length : column.upper - length;
    this.#atUpper.delete(column);
    this.#basis.replace(row, column, this.#direction);
    this.#basis.addRow(row, reduced, this.duals);
    if (this.pivots % PIVOTS_BETWEEN_REFRESHES === 0) this.#refresh();
    return true;
  }

  #entering(): { column: C; reduced: number } | undefined {
    let best: C | undefined;
    let most = this.#tolerance;
    let reducedOfBest = 0;
    const consider = (column: C) => {
      const reduced = reducedCost(column, this.duals);
      // Most columns promise too little on either side: no need to look on which one they are.
      if (Math.abs(reduced) <= most) return;
      const promise = this.#atUpper.has(column) ? reduced : -reduced;
      if (promise > most) {
        most = promise;
        best = column;
        reducedOfBest = reduced;
      }
    };
    for (const column of this.#known) consider(column);
    for (const column of this.#pool) consider(column);
    return best && { column: best, reduced: reducedOfBest };
  }

  /** The basic column that first meets a bound, or row -1 if the entering one meets its own first. */
  #leaving(column: C, sign: number): { row: number; length: number } {
    let row = -1;
    let length = column.upper;
    let size = 0;
    for (let r = 0; r < this.values.length; r++) {
      const rate = sign * this.#direction[r]!;
      if (Math.abs(rate) <= PIVOT_TOLERANCE) continue;
      const value = this.values[r]!;
      const room = rate > 0 ? value : this.#basis.columns[r]!.upper - value;
      const reach = Math.max(0, room) / Math.abs(rate);
      // Among rows that block alike, the largest pivot keeps rounding errors small.
      const ties = reach <= length + 1e-10 && Math.abs(rate) > size && row >= 0;
      if (reach < length - 1e-10 || ties) {
        row = r;
        length = Math.min(reach, length);
        size = Math.abs(rate);
      }
    }
    return { row, length };
  }

  #refresh(): void {
    this.#basis.refresh();
    this.#basis.price(this.duals);
    const left = this.#rightSide.slice();
    for (const { rows, values, upper } of this.#atUpper) {
      for (let e = 0; e < rows.length; e++) left[rows[e]!]! -= values[e]! * upper;
    }
    this.#basis.multiply(left, this.values);
  }
}
