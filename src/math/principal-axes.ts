import { cos } from './elementary/sin-cos.ts';
import { symmetricEigen, symmetrised } from './linear-algebra.ts';

/** Rounds of subspace iteration: the leading axes of daily profiles settle within a dozen. */
const ROUNDS = 12;

/**
 * The directions along which rows vary most, about zero and not about their mean: the leading
 * right singular vectors, largest first. At most as many as the rows have columns.
 *
 * Subspace iteration on the columns' products, with a final small eigenproblem that parts the
 * axes (Rayleigh and Ritz).
 */
export function principalAxes(rows: readonly Float64Array[], rank: number): Float64Array[] {
  const columns = rows[0]?.length ?? 0;
  const products = columnProducts(rows, columns);
  let axes = startAxes(columns, Math.min(rank + 2, columns));
  for (let round = 0; round < ROUNDS; round++) {
    axes = orthonormal(axes.map((axis) => multiply(products, axis)));
  }
  const images = axes.map((axis) => multiply(products, axis));
  const small = axes.map((axis) => images.map((image) => dot(axis, image)));
  return symmetricEigen(symmetrised(small))
    .vectors.slice(0, rank)
    .map((mix) => combine(axes, mix));
}

function columnProducts(rows: readonly Float64Array[], columns: number): Float64Array {
  const products = new Float64Array(columns * columns);
  for (const row of rows) {
    for (let i = 0; i < columns; i++) {
      const value = row[i]!;
      if (value === 0) continue;
      const at = i * columns;
      for (let j = 0; j <= i; j++) products[at + j]! += value * row[j]!;
    }
  }
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < i; j++) products[j * columns + i] = products[i * columns + j]!;
  }
  return products;
}

/** Cosines of rising frequency: near to what daily profiles are made of, and never parallel. */
function startAxes(columns: number, count: number): Float64Array[] {
  return Array.from({ length: count }, (_, k) =>
    Float64Array.from({ length: columns }, (_, i) => cos((Math.PI * k * (i + 0.5)) / columns)),
  );
}

function multiply(matrix: Float64Array, vector: Float64Array): Float64Array {
  const n = vector.length;
  const product = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const at = i * n;
    let total = 0;
    for (let j = 0; j < n; j++) total += matrix[at + j]! * vector[j]!;
    product[i] = total;
  }
  return product;
}

/** Gram and Schmidt, twice over for accuracy; a vector that the others explain becomes 0. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const vector of vectors) {
    const size = Math.sqrt(dot(vector, vector));
    for (let pass = 0; pass < 2; pass++) {
      for (const other of done) {
        const share = dot(vector, other);
        for (let i = 0; i < vector.length; i++) vector[i]! -= share * other[i]!;
      }
    }
    const left = Math.sqrt(dot(vector, vector));
    const scale = left > 1e-12 * size ? 1 / left : 0;
    done.push(vector.map((x) => x * scale));
  }
  return done;
}

function combine(axes: readonly Float64Array[], mix: readonly number[]): Float64Array {
  return axes[0]!.map((_, i) => axes.reduce((total, axis, k) => total + mix[k]! * axis[i]!, 0));
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}
