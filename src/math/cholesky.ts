/**
 * The Cholesky factor L of a symmetric positive definite matrix, row by row in one array of n·n
 * numbers (the upper triangle stays 0). The leading k·k block of L is the factor of the leading
 * k·k block of the matrix, so one factor serves every shorter history.
 *
 * A pivot that rounding left at or below 0 is lifted to `Number.EPSILON` of its diagonal element.
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array {
  const factor = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    const at = row * n;
    for (let column = 0; column <= row; column++) {
      const from = column * n;
      const rest = matrix[at + column]! - innerProduct(factor, at, from, column);
      if (column < row) factor[at + column] = rest / factor[from + column]!;
      else factor[at + row] = Math.sqrt(Math.max(rest, Number.EPSILON * matrix[at + row]!));
    }
  }
  return factor;
}

/** Product of two stretches of an array, in four sums side by side that need not wait for each other. */
function innerProduct(values: Float64Array, a: number, b: number, length: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let k = 0;
  for (; k + 3 < length; k += 4) {
    first += values[a + k]! * values[b + k]!;
    second += values[a + k + 1]! * values[b + k + 1]!;
    third += values[a + k + 2]! * values[b + k + 2]!;
    fourth += values[a + k + 3]! * values[b + k + 3]!;
  }
  for (; k < length; k++) first += values[a + k]! * values[b + k]!;
  return first + second + (third + fourth);
}

/** Solves L x = b for the first `size` unknowns; n is the row length of the factor. */
export function forwardSolve(
  factor: Float64Array,
  n: number,
  b: ArrayLike<number>,
  size = n,
): Float64Array {
  const x = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    const at = row * n;
    let rest = b[row]!;
    for (let k = 0; k < row; k++) rest -= factor[at + k]! * x[k]!;
    x[row] = rest / factor[at + row]!;
  }
  return x;
}

/** Solves Lᵀ x = b for the first `size` unknowns; n is the row length of the factor. */
export function backwardSolve(
  factor: Float64Array,
  n: number,
  b: ArrayLike<number>,
  size = n,
): Float64Array {
  const x = Float64Array.from({ length: size }, (_, i) => b[i]!);
  for (let row = size - 1; row >= 0; row--) {
    const at = row * n;
    const value = x[row]! / factor[at + row]!;
    x[row] = value;
    for (let k = 0; k < row; k++) x[k]! -= factor[at + k]! * value;
  }
  return x;
}
