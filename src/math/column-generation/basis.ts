import type { Column } from './column.ts';

/** The inverse of the basis matrix, dense, kept up to date from pivot to pivot. */
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
    const { size } = this;
    for (let r = 0; r < size; r++) {
      const row = r * size;
      let value = 0;
      for (let e = 0; e < rows.length; e++) value += this.#inverse[row + rows[e]!]! * values[e]!;
      out[r] = value;
    }
  }

  /** The values of the basic variables for a right-hand side, into `out`. */
  multiply(rightSide: Float64Array, out: Float64Array): void {
    const { size } = this;
    for (let r = 0; r < size; r++) {
      const row = r * size;
      let value = 0;
      for (let i = 0; i < size; i++) value += this.#inverse[row + i]! * rightSide[i]!;
      out[r] = value;
    }
  }

  /** The prices of the rows at which every basic column has reduced cost 0, into `out`. */
  price(out: Float64Array): void {
    const { size } = this;
    out.fill(0);
    for (let r = 0; r < size; r++) {
      const { cost } = this.columns[r]!;
      if (cost !== 0) this.addRow(r, cost, out);
    }
  }

  /** Adds a multiple of row r of the inverse to `out`. */
  addRow(r: number, factor: number, out: Float64Array): void {
    const row = r * this.size;
    for (let i = 0; i < this.size; i++) out[i]! += factor * this.#inverse[row + i]!;
  }

  /** Puts a column in the place of basic column r; `solved` is the column in terms of the basis. */
  replace(r: number, column: C, solved: Float64Array): void {
    const { size } = this;
    const inverse = this.#inverse;
    const pivotRow = r * size;
    const scale = 1 / solved[r]!;
    for (let i = 0; i < size; i++) inverse[pivotRow + i]! *= scale;
    for (let k = 0; k < size; k++) {
      const factor = solved[k]!;
      if (k === r || factor === 0) continue;
      const row = k * size;
      for (let i = 0; i < size; i++) inverse[row + i]! -= factor * inverse[pivotRow + i]!;
    }
    this.columns[r] = column;
  }

  /**
   * Computes the inverse afresh, which drops the rounding errors of all pivots so far
   * (Gauss and Jordan, rows exchanged for the largest pivot).
   */
  refresh(): void {
    const { size } = this;
    const matrix = new Float64Array(size * size);
    for (const [c, { rows, values }] of this.columns.entries()) {
      for (let e = 0; e < rows.length; e++) matrix[rows[e]! * size + c] = values[e]!;
    }
    const inverse = this.#inverse.fill(0);
    for (let r = 0; r < size; r++) inverse[r * size + r] = 1;
    for (let c = 0; c < size; c++) {
      const pivot = largestBelow(matrix, size, c);
      if (pivot !== c) {
        exchangeRows(matrix, size, c, pivot);
        exchangeRows(inverse, size, c, pivot);
      }
      eliminate(matrix, inverse, size, c);
    }
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
