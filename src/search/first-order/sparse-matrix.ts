/** A matrix by the few entries of each of its lines; `places` are places in a line. */
export interface SparseMatrix {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly values: Float64Array;
}

/** What each line comes to at a vector, into `out`. */
export function multiply(
  { starts, places, values }: SparseMatrix,
  vector: Float64Array,
  out: Float64Array,
): void {
  for (let line = 0; line < out.length; line++) {
    const end = starts[line + 1]!;
    let sum = 0;
    for (let e = starts[line]!; e < end; e++) sum += values[e]! * vector[places[e]!]!;
    out[line] = sum;
  }
}

/** The same matrix by the entries of its `width` columns. */
export function transposed(matrix: SparseMatrix, width: number): SparseMatrix {
  const starts = new Int32Array(width + 1);
  for (const place of matrix.places) starts[place + 1]!++;
  for (let line = 0; line < width; line++) starts[line + 1]! += starts[line]!;
  const next = starts.slice();
  const places = new Int32Array(matrix.places.length);
  const values = new Float64Array(matrix.places.length);
  for (let line = 0; line + 1 < matrix.starts.length; line++) {
    for (let e = matrix.starts[line]!; e < matrix.starts[line + 1]!; e++) {
      const at = next[matrix.places[e]!]!++;
      places[at] = line;
      values[at] = matrix.values[e]!;
    }
  }
  return { starts, places, values };
}

export function norm(vector: Float64Array): number {
  let square = 0;
  for (let i = 0; i < vector.length; i++) square += vector[i]! * vector[i]!;
  return Math.sqrt(square);
}
