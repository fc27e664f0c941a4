import type { Column } from './column.ts';

const SMALLEST_PIVOT = 1e-11;

/**
 * The inverse of the basis matrix, dense, kept up to date from pivot to pivot. It is stored by
 * columns: a made column has few entries, and a pivot leaves alone the columns where its row is 0.
 */
export class Basis<C extends Column> {
  readonly size: number;
  /** The basic columns; `columns[r]` belongs to row r of the inverse. */
  readonly columns: C[];
  readonly #inverse: Float64Array;

  /** Begins with unit columns: the one of row r has its only entry, 1, there. */
  constructor(units: readonly C[]) {
    this.size = units.length;
    this.columns = [...units];
    this.#inverse = new Float64Array(this.size * this.size);
    for (let r = 0; r < this.size; r++) this.#inverse[r * this.size + r] = 1;
  }

  /** The column in terms of the basis, into `out`. */
  solve({ rows, values }: Column, out: Float64Array): void {
    out.fill(0);
    for (let e = 0; e < rows.length; e++) this.#addColumn(rows[e]!, values[e]!, out);
  }

  /** The values of the basic variables for a right-hand side, into `out`. */
  multiply(rightSide: Float64Array, out: Float64Array): void {
    out.fill(0);
    for (let i = 0; i < this.size; i++) this.#addColumn(i, rightSide[i]!, out);
  }

  /** The prices of the rows at which every basic column has reduced cost 0, into `out`. */
  price(out: Float64Array): void {
    const priced = [...this.columns.keys()].filter((r) => this.columns[r]!.cost !== 0);
    const rows = Int32Array.from(priced);
    const costs = Float64Array.from(priced, (r) => this.columns[r]!.cost);
    for (let i = 0; i < this.size; i++) {
      const column = i * this.size;
      let price = 0;
      for (let k = 0; k < rows.length; k++) price += this.#inverse[column + rows[k]!]! * costs[k]!;
      out[i] = price;
    }
  }

  /** Row r of the inverse, into `out`. */
  row(r: number, out: Float64Array): void {
    for (let i = 0; i < this.size; i++) out[i] = this.#inverse[i * this.size + r]!;
  }

  /** Puts a column in the place of basic column r; `solved` is the column in terms of the basis. */
  replace(r: number, column: C, solved: Float64Array): void {
    const { size } = this;
    const inverse = this.#inverse;
    for (let i = 0; i < size; i++) {
      const first = i * size;
      const share = inverse[first + r]! / solved[r]!;
      if (share === 0) continue;
      for (let k = 0; k < size; k++) inverse[first + k]! -= share * solved[k]!;
      inverse[first + r] = share;
    }
    this.columns[r] = column;
  }

  /**
   * Computes the inverse afresh, which drops the rounding errors of all pivots so far
   * (Gauss and Jordan, rows exchanged for the largest pivot). Rows of the transposed matrix are
   * columns here. Where the columns are all but dependent, the inverse stays as it is.
   */
  refresh(): void {
    const { size } = this;
    const matrix = new Float64Array(size * size);
    for (const [c, { rows, values }] of this.columns.entries()) {
      for (let e = 0; e < rows.length; e++) matrix[c * size + rows[e]!] = values[e]!;
    }
    const inverse = new Float64Array(size * size);
    for (let r = 0; r < size; r++) inverse[r * size + r] = 1;
    for (let c = 0; c < size; c++) {
      const pivot = largestBelow(matrix, size, c);
      if (Math.abs(matrix[pivot * size + c]!) < SMALLEST_PIVOT) return;
      if (pivot !== c) {
        exchangeRows(matrix, size, c, pivot);
        exchangeRows(inverse, size, c, pivot);
      }
      eliminate(matrix, inverse, size, c);
    }
    this.#inverse.set(inverse);
  }

  #addColumn(i: number, factor: number, out: Float64Array): void {
    if (factor === 0) return;
    const column = i * this.size;
    for (let r = 0; r < this.size; r++) out[r]! += factor * this.#inverse[column + r]!;
  }
}

function largestBelow(matrix: Float64Array, size: number, column: number): number {
  let best = column;
  for (let r = column + 1; r < size; r++) {
    if (Math.abs(matrix[r * size + column]!) > Math.abs(matrix[best * size + column]!)) best = r;
  }
  return best;
}

function exchangeRows(matrix: Float64Array, size: number, a: number, b: number): void {
  const row = matrix.slice(a * size, (a + 1) * size);
  matrix.copyWithin(a * size, b * size, (b + 1) * size);
  matrix.set(row, b * size);
}

/** Clears column c outside its row; most entries of a row are 0, so only the others are looked at. */
function eliminate(matrix: Float64Array, inverse: Float64Array, size: number, c: number): void {
  const scale = 1 / matrix[c * size + c]!;
  const inMatrix = scaled(matrix, c * size, size, scale);
  const inInverse = scaled(inverse, c * size, size, scale);
  for (let r = 0; r < size; r++) {
    const factor = matrix[r * size + c]!;
    if (r === c || factor === 0) continue;
    subtract(matrix, r * size, c * size, factor, inMatrix);
    subtract(inverse, r * size, c * size, factor, inInverse);
  }
}

/** Scales a row and lists where it is not 0. */
function scaled(matrix: Float64Array, row: number, size: number, scale: number): Int32Array {
  const places: number[] = [];
  for (let i = 0; i < size; i++) {
    if (matrix[row + i] === 0) continue;
    matrix[row + i]! *= scale;
    places.push(i);
  }
  return Int32Array.from(places);
}

function subtract(
  matrix: Float64Array,
  row: number,
  pivotRow: number,
  factor: number,
  places: Int32Array,
): void {
  for (let k = 0; k < places.length; k++) {
    const i = places[k]!;
    matrix[row + i]! -= factor * matrix[pivotRow + i]!;
  }
}
