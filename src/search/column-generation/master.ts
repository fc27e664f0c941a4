import { Basis } from './basis.ts';
import { Candidates } from './candidates.ts';
import { type Column, reducedCost } from './column.ts';

/** How far a reduced cost may be below 0 before its column is worth a pivot, relative to the costs. */
const COST_TOLERANCE = 1e-9;
/** An entry below this may be nothing but rounding; a pivot on it would leave dependent columns. */
const PIVOT_TOLERANCE = 1e-7;
/** Rounding errors of the values, relative to the right-hand side, at which the inverse is made afresh. */
const DRIFT_TOLERANCE = 1e-10;
const PIVOTS_BETWEEN_LOOKS = 100;
/** Made columns that are kept for later, for each row. */
const KEPT_PER_ROW = 2;

/** Gives columns that cost less than the prices say they are worth: none if there are none. */
type ColumnSource<C> = (duals: Float64Array) => readonly C[];

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
  readonly #candidates: Candidates<C>;
  readonly #atUpper = new Set<C>();
  readonly #rightSide: Float64Array;
  readonly #direction: Float64Array;
  readonly #pivotRow: Float64Array;
  readonly #tolerance: number;

  constructor({ rightSide, units, others }: MasterProgram<C>) {
    this.#rightSide = rightSide.slice();
    this.#basis = new Basis(units);
    const known = [...units, ...others];
    this.#candidates = new Candidates(known, Math.round(KEPT_PER_ROW * units.length));
    this.duals = new Float64Array(units.length);
    this.values = rightSide.slice();
    this.#direction = new Float64Array(units.length);
    this.#pivotRow = new Float64Array(units.length);
    const dearest = known.reduce((most, { cost }) => Math.max(most, Math.abs(cost)), 1);
    this.#tolerance = COST_TOLERANCE * dearest;
    this.#price();
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
    this.#candidates.forget();
    this.#price();
  }

  /**
   * Pivots until no column is worth one, or `mayGoOn` says no. Returns whether it is optimal. The source
   * is asked when the columns at hand are worth no pivot, or after `mostPivots` already: prices on the way
   * there are good enough to ask for columns.
   */
  optimize(source: ColumnSource<C>, mayGoOn: () => boolean, mostPivots = Infinity): boolean {
    for (;;) {
      const { pivots } = this;
      while (this.pivots - pivots < mostPivots && this.#pivot()) if (!mayGoOn()) return false;
      if (this.pivots > pivots) this.#price();
      const made = source(this.duals).filter(
        (column) => reducedCost(column, this.duals) < -this.#tolerance,
      );
      if (made.length > 0) {
        this.#candidates.add(made);
        this.#candidates.price(this.duals);
      } else if (this.#candidates.best(this.#atUpper, this.#tolerance) === undefined) return true;
    }
  }

  #price(): void {
    this.#basis.price(this.duals);
    this.#candidates.price(this.duals);
  }

  /** One pivot with the column that promises most; false if none promises anything. */
  #pivot(): boolean {
    const entering = this.#candidates.best(this.#atUpper, this.#tolerance);
    if (entering === undefined) return false;
    const column = this.#candidates.column(entering);
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
    this.#basis.row(row, this.#pivotRow);
    this.#candidates.follow(entering, this.#pivotRow);
    if (this.pivots % PIVOTS_BETWEEN_LOOKS === 0 && this.#hasDrifted()) this.#refresh();
    return true;
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

  /** Whether the columns at their values miss the right-hand side by more than they should. */
  #hasDrifted(): boolean {
    const left = this.#leftToBasis();
    for (const [r, { rows, values }] of this.#basis.columns.entries()) {
      for (let e = 0; e < rows.length; e++) left[rows[e]!]! -= values[e]! * this.values[r]!;
    }
    const largest = this.#rightSide.reduce((most, right) => Math.max(most, right), 1);
    return left.some((missed) => Math.abs(missed) > DRIFT_TOLERANCE * largest);
  }

  #refresh(): void {
    this.#basis.refresh();
    this.#price();
    this.#basis.multiply(this.#leftToBasis(), this.values);
  }

  /** The right-hand side less what the columns at their bounds give. */
  #leftToBasis(): Float64Array {
    const left = this.#rightSide.slice();
    for (const { rows, values, upper } of this.#atUpper) {
      for (let e = 0; e < rows.length; e++) left[rows[e]!]! -= values[e]! * upper;
    }
    return left;
  }
}
