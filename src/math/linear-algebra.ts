import { createEigs } from 'mathjs';
import { lazily } from '../core/schema.ts';

declare module 'mathjs' {
  /** mathjs does not declare the makers of its functions, which it exports. */
  export function createEigs(
    parts: Readonly<Record<string, unknown>>,
  ): (matrix: number[][]) => { eigenvectors: { value: number; vector: number[] }[] };
}

/**
 * mathjs is a tenth of a megabyte of numbers big, complex and with units, which its eigenproblem picks by type.
 * Ours is real and symmetric, so it gets plain numbers: the same algorithm to the bit, made at first use.
 */
const realEigs = /* @__PURE__ */ lazily(() =>
  createEigs({
    ...Object.fromEntries(UNREACHED.split(' ').map((name) => [name, unreached])),
    typed: (_name: string, byType: Readonly<Record<string, unknown>>) => byType['Array'],
    config: { relTol: 1e-12 },
    matrix: (rows: number[][]) => ({
      toArray: () => rows,
      size: () => [rows.length, rows[0]?.length ?? 0],
      datatype: () => 'number',
    }),
    abs: Math.abs,
    bignumber: (x: number) => x,
    im: () => 0,
    larger: (a: number, b: number) => a > b,
    re: (x: number) => x,
    subtract: (a: number, b: number) => a - b,
  }),
);

/** Parts that mathjs asks for and a real symmetric matrix never comes to. */
const UNREACHED =
  'add addScalar atan column complex cos diag divideScalar dot equal flatten inv matrixFromColumns multiply ' +
  'multiplyScalar number qr reshape sin size smaller sqrt usolve usolveAll';

function unreached(): never {
  throw new Error('can not happen: a real symmetric matrix needs no such part');
}

/** Eigenvalues and vectors of a symmetric matrix, the largest value first. */
interface SymmetricEigen {
  readonly values: readonly number[];
  /** `vectors[k]` is the unit vector that belongs to `values[k]`. */
  readonly vectors: readonly (readonly number[])[];
}

/** The eigenvalues and unit eigenvectors of a symmetric matrix, given as rows. */
export function symmetricEigen(matrix: readonly (readonly number[])[]): SymmetricEigen {
  const { eigenvectors } = realEigs()(matrix.map((row) => [...row]));
  const pairs = eigenvectors.sort((a, b) => b.value - a.value);
  return {
    values: pairs.map(({ value }) => value),
    vectors: pairs.map(({ vector }) => vector),
  };
}
