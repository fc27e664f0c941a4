import { createQr } from 'mathjs';
import { lazily } from '../core/schema.ts';

/** A matrix as mathjs' decomposition sees it. */
interface DenseMatrix {
  readonly _size: readonly number[];
  readonly _data: number[][];
  readonly clone: () => DenseMatrix;
}

declare module 'mathjs' {
  /** mathjs does not declare the makers of its functions, which it exports. */
  export function createQr(
    parts: Readonly<Record<string, unknown>>,
  ): (matrix: DenseMatrix) => { readonly Q: DenseMatrix; readonly R: DenseMatrix };
}

/**
 * mathjs is a tenth of a megabyte of numbers big, complex and with units, which its decomposition picks by type.
 * Our matrices are real, so it gets plain numbers: the same algorithm to the bit, made at first use.
 */
const qr = /* @__PURE__ */ lazily(() =>
  createQr({
    typed: (_name: string, byType: Readonly<Record<string, unknown>>) => byType['DenseMatrix'],
    identity: ([size]: readonly number[]) => dense(identity(size!)),
    zeros: ([size]: readonly number[]) => new Array<number>(size!).fill(0),
    isZero: isNearZero,
    equal: isNearZero,
    sign: Math.sign,
    sqrt: Math.sqrt,
    conj: (x: number) => x,
    unaryMinus: (x: number) => -x,
    addScalar: (a: number, b: number) => a + b,
    divideScalar: (a: number, b: number) => a / b,
    multiplyScalar: (a: number, b: number) => a * b,
    subtractScalar: (a: number, b: number) => a - b,
    matrix: unreached,
    complex: unreached,
  }),
);

/** A number beside 0, with the tolerance that mathjs has by itself; nothing else is compared here. */
function isNearZero(x: number): boolean {
  return Math.abs(x) <= 1e-15;
}

function dense(rows: Rows): DenseMatrix {
  const data = rows.map((row) => [...row]);
  return { _size: [data.length, data[0]?.length ?? 0], _data: data, clone: () => dense(data) };
}

function unreached(): never {
  throw new Error('can not happen: a real matrix needs no such part');
}

type Rows = readonly (readonly number[])[];

/** Eigenvalues and vectors of a symmetric matrix, the largest value first. */
interface SymmetricEigen {
  readonly values: readonly number[];
  /** `vectors[k]` is the unit vector that belongs to `values[k]`, its largest element positive. */
  readonly vectors: Rows;
}

/** With shifts an eigenvalue takes two or three rounds, in the worst cases known a dozen. */
const MOST_ROUNDS = 40;

/**
 * The eigenvalues and unit eigenvectors of a symmetric matrix, given as rows.
 *
 * By the QR algorithm with Wilkinson's shifts, on mathjs' QR decomposition, which takes sums, products, quotients
 * and square roots alone: `eigs` of mathjs turns by angles out of Math.atan, Math.sin and Math.cos, whose last bits
 * are each engine's own. Two equal values keep the order in which they were found.
 *
 * B. N. Parlett, The Symmetric Eigenvalue Problem (1980), chapter 8.
 */
export function symmetricEigen(matrix: Rows): SymmetricEigen {
  const order = matrix.length;
  const scale = Math.max(...matrix.flat().map(Math.abs)) || 1;
  let turned = identity(order);
  let left = matrix.map((row) => row.map((value) => value / scale));
  const values: number[] = [];
  while (left.length > 0) {
    const last = left.length - 1;
    for (let round = 0; round < MOST_ROUNDS && !isApart(left[last]!); round++) {
      const shift = shiftOf(left);
      const { Q: turn, R: upper } = qr()(dense(plusDiagonal(left, -shift)));
      const Q = turn._data;
      left = symmetrised(plusDiagonal(product(upper._data, Q), shift));
      turned = turned.map((row) => [...times(row.slice(0, last + 1), Q), ...row.slice(last + 1)]);
    }
    values[last] = left[last]![last]! * scale;
    left = left.slice(0, last).map((row) => row.slice(0, last));
  }
  const byValue = values.map((_, k) => k).sort((a, b) => values[b]! - values[a]! || a - b);
  return {
    values: byValue.map((k) => values[k]!),
    vectors: byValue.map((k) => turnedUp(turned.map((row) => row[k]!))),
  };
}

/** The mean of a matrix and its transpose. */
export function symmetrised(matrix: Rows): number[][] {
  return matrix.map((row, i) => row.map((value, j) => (value + matrix[j]![i]!) / 2));
}

/** Whether the last row has nothing left beside the diagonal; the whole matrix is of the size of 1. */
function isApart(lastRow: readonly number[]): boolean {
  return lastRow.slice(0, -1).every((value) => Math.abs(value) <= Number.EPSILON);
}

/** The eigenvalue of the last two rows and columns that is nearer to the last element. */
function shiftOf(matrix: Rows): number {
  const last = matrix.length - 1;
  const corner = matrix[last]![last]!;
  const beside = matrix[last]![last - 1]!;
  const half = (matrix[last - 1]![last - 1]! - corner) / 2;
  const reach = Math.abs(half) + Math.sqrt(half * half + beside * beside);
  if (reach === 0) return corner;
  return half < 0 ? corner + (beside * beside) / reach : corner - (beside * beside) / reach;
}

function turnedUp(vector: readonly number[]): number[] {
  const largest = vector.reduce((best, x) => (Math.abs(x) > Math.abs(best) ? x : best), 0);
  return vector.map((x) => (largest < 0 ? -x : x));
}

function identity(order: number): number[][] {
  return Array.from({ length: order }, (_, i) =>
    Array.from({ length: order }, (_, j) => (i === j ? 1 : 0)),
  );
}

function plusDiagonal(matrix: Rows, amount: number): number[][] {
  return matrix.map((row, i) => row.map((value, j) => (i === j ? value + amount : value)));
}

function product(a: Rows, b: Rows): number[][] {
  return a.map((row) => times(row, b));
}

function times(row: readonly number[], matrix: Rows): number[] {
  return matrix[0]!.map((_, j) =>
    row.reduce((total, value, k) => total + value * matrix[k]![j]!, 0),
  );
}
