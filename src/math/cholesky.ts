/**
 * The Cholesky factor L of a symmetric positive definite matrix, row by row in one array of n·n
 * numbers (the upper triangle stays 0). The leading k·k block of L is the factor of the leading
 * k·k block of the matrix, so one factor serves every shorter history.
 *
 * Only the lower triangle is read, each element before its place in the factor is written: `factor`
 * may be the matrix itself.
 *
 * A pivot that rounding left at or below 0 is lifted to `Number.EPSILON` of its diagonal element.
 */
export function cholesky(
  matrix: Float64Array,
  n: number,
  factor = new Float64Array(n * n),
): Float64Array {
  choleskyRows(matrix, n, factor, 0, n);
  return factor;
}

/** The rows from `from`, an even number, to before `to` of a factor whose rows before are there. */
export function choleskyRows(
  matrix: Float64Array,
  n: number,
  factor: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 2) {
    const isPair = row + 1 < to;
    for (let column = 0; column < row; column += 2) {
      if (isPair) fourElements(factor, matrix, n, row, column);
      else for (const c of [column, column + 1]) oneElement(factor, matrix, n, row, c);
    }
    oneElement(factor, matrix, n, row, row);
    if (isPair) for (const c of [row, row + 1]) oneElement(factor, matrix, n, row + 1, c);
  }
}

function oneElement(
  factor: Float64Array,
  matrix: Float64Array,
  n: number,
  row: number,
  column: number,
): void {
  const at = row * n;
  const from = column * n;
  let rest = matrix[at + column]!;
  for (let k = 0; k < column; k++) rest -= factor[at + k]! * factor[from + k]!;
  factor[at + column] =
    column < row
      ? rest / factor[from + column]!
      : Math.sqrt(Math.max(rest, Number.EPSILON * matrix[at + row]!));
}

/** Two rows by two columns below the diagonal: every element that is read serves twice. */
function fourElements(
  factor: Float64Array,
  matrix: Float64Array,
  n: number,
  row: number,
  column: number,
): void {
  const upper = row * n;
  const lower = upper + n;
  const left = column * n;
  const right = left + n;
  let upperLeft = matrix[upper + column]!;
  let upperRight = matrix[upper + column + 1]!;
  let lowerLeft = matrix[lower + column]!;
  let lowerRight = matrix[lower + column + 1]!;
  for (let k = 0; k < column; k++) {
    const a = factor[upper + k]!;
    const b = factor[lower + k]!;
    const c = factor[left + k]!;
    const d = factor[right + k]!;
    upperLeft -= a * c;
    upperRight -= a * d;
    lowerLeft -= b * c;
    lowerRight -= b * d;
  }
  const pivot = factor[left + column]!;
  upperLeft /= pivot;
  lowerLeft /= pivot;
  const beside = factor[right + column]!;
  const nextPivot = factor[right + column + 1]!;
  factor[upper + column] = upperLeft;
  factor[lower + column] = lowerLeft;
  factor[upper + column + 1] = (upperRight - upperLeft * beside) / nextPivot;
  factor[lower + column + 1] = (lowerRight - lowerLeft * beside) / nextPivot;
}

/**
 * Solves L x = b for the first `size` unknowns; n is the row length of the factor. Where b begins with zeros, x
 * does as well: `first` tells how many, and saves looking at them. `x` is an array to write the rest of it in.
 */
export function forwardSolve(
  factor: Float64Array,
  n: number,
  b: ArrayLike<number>,
  size = n,
  first = 0,
  x = new Float64Array(size),
): Float64Array {
  for (let row = first; row < size; row++) {
    const at = row * n;
    let rest = b[row]!;
    for (let k = first; k < row; k++) rest -= factor[at + k]! * x[k]!;
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
