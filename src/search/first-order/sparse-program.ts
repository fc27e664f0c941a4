/**
 * A linear program with few entries: minimise `costs · x` with `x ≥ 0`, where the first `atLeast` rows give their
 * right side or more and the others exactly theirs. Entries of variable j are those from `starts[j]` on.
 */
export interface SparseProgram {
  readonly atLeast: number;
  readonly costs: Float64Array;
  readonly rightSide: Float64Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** Writes down a sparse program row by row and variable by variable. */
export class SparseProgramBuilder {
  readonly #rightSide: number[] = [];
  readonly #costs: number[] = [];
  readonly #starts: number[] = [];
  readonly #rows: number[] = [];
  readonly #values: number[] = [];
  #atLeast = 0;

  /** A row that gives `right` or more; these come before all others. */
  rowAtLeast(right: number): number {
    this.#atLeast++;
    return this.rowEqual(right);
  }

  rowEqual(right: number): number {
    return this.#rightSide.push(right) - 1;
  }

  /** A variable, by its number; the entries that are put next are its own. */
  variable(cost: number): number {
    this.#starts.push(this.#rows.length);
    return this.#costs.push(cost) - 1;
  }

  /** An entry of the latest variable; a second one in the same row is added to the first. */
  put(row: number, value: number): void {
    const first = this.#starts.at(-1)!;
    const known = this.#rows.indexOf(row, first);
    if (known >= 0) this.#values[known]! += value;
    else {
      this.#rows.push(row);
      this.#values.push(value);
    }
  }

  build(): SparseProgram {
    return {
      atLeast: this.#atLeast,
      costs: Float64Array.from(this.#costs),
      rightSide: Float64Array.from(this.#rightSide),
      starts: Int32Array.from([...this.#starts, this.#rows.length]),
      rows: Int32Array.from(this.#rows),
      values: Float64Array.from(this.#values),
    };
  }
}
