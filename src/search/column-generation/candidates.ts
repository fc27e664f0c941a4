import { type Column, reducedCost } from './column.ts';

/**
 * Columns that may enter a basis: those known from the start, and a pool of made ones of which the
 * most promising stay. Each has its reduced cost and a reference weight, about by how much the basis
 * changes with it (devex: Harris 1973); what promises most for its weight enters first, which takes
 * far fewer pivots than to go by the promise alone.
 */
export class Candidates<C extends Column> {
  readonly #known: readonly C[];
  readonly #mostKept: number;
  #columns: C[];
  #reduced: Float64Array;
  #weights: Float64Array;

  /** At most `mostKept` columns of the pool stay when new ones come. */
  constructor(known: readonly C[], mostKept: number) {
    this.#known = known;
    this.#mostKept = mostKept;
    this.#columns = [...known];
    this.#reduced = new Float64Array(known.length);
    this.#weights = new Float64Array(known.length);
  }

  /** Adds made columns to the pool; those beyond what it may keep go, the least promising first. */
  add(made: readonly C[]): void {
    const { length } = this.#known;
    const pool = this.#columns.slice(length);
    const kept =
      pool.length <= this.#mostKept
        ? pool
        : [...pool.keys()]
            .sort((a, b) => this.#reduced[length + a]! - this.#reduced[length + b]! || a - b)
            .slice(0, this.#mostKept)
            .map((place) => pool[place]!);
    this.#columns = [...this.#known, ...kept, ...made];
    this.#reduced = new Float64Array(this.#columns.length);
    this.#weights = new Float64Array(this.#columns.length);
  }

  /** Empties the pool. */
  forget(): void {
    this.#columns = [...this.#known];
    this.#reduced = new Float64Array(this.#columns.length);
    this.#weights = new Float64Array(this.#columns.length);
  }

  /** Takes the prices of the rows afresh; the weights begin anew. */
  price(duals: Float64Array): void {
    for (const [at, column] of this.#columns.entries()) {
      this.#reduced[at] = reducedCost(column, duals);
    }
    this.#weights.fill(1);
  }

  /** The column that promises most for its weight, if one promises more than `tolerance`. */
  best(atUpper: ReadonlySet<C>, tolerance: number): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (let at = 0; at < this.#columns.length; at++) {
      const reduced = this.#reduced[at]!;
      // Most columns promise too little on either side: no need to look on which one they are.
      if (Math.abs(reduced) <= tolerance) continue;
      const score = (reduced * reduced) / this.#weights[at]!;
      if (score <= most || atUpper.has(this.#columns[at]!) === reduced < 0) continue;
      most = score;
      best = at;
    }
    return best;
  }

  column(at: number): C {
    return this.#columns[at]!;
  }

  reducedCost(at: number): number {
    return this.#reduced[at]!;
  }

  /** Follows a pivot with the candidate at `entering`; `row` is the pivot's row of the new inverse. */
  follow(entering: number, row: Float64Array): void {
    const reduced = this.#reduced[entering]!;
    const weight = this.#weights[entering]!;
    for (let at = 0; at < this.#columns.length; at++) {
      const { rows, values } = this.#columns[at]!;
      let share = 0;
      for (let e = 0; e < rows.length; e++) share += row[rows[e]!]! * values[e]!;
      if (share === 0) continue;
      this.#reduced[at]! -= reduced * share;
      const changed = share * share * weight;
      if (changed > this.#weights[at]!) this.#weights[at] = changed;
    }
  }
}
