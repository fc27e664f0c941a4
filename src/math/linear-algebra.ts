import { create, eigsDependencies } from 'mathjs';

/**
 * Only what is used is created, so that the built package carries a part of mathjs, not all of it;
 * and only on first use, since creating it takes longer than loading the whole library.
 */
const part = {
  get functions() {
    const functions = create({ ...eigsDependencies });
    Object.defineProperty(part, 'functions', { value: functions });
    return functions;
  },
};

/** Eigenvalues and vectors of a symmetric matrix, the largest value first. */
interface SymmetricEigen {
  readonly values: readonly number[];
  /** `vectors[k]` is the unit vector that belongs to `values[k]`. */
  readonly vectors: readonly (readonly number[])[];
}

/** The eigenvalues and unit eigenvectors of a symmetric matrix, given as rows. */
export function symmetricEigen(matrix: readonly (readonly number[])[]): SymmetricEigen {
  const { eigenvectors } = part.functions.eigs(matrix.map((row) => [...row]));
  const pairs = eigenvectors
    .map(({ value, vector }) => ({ value: Number(value), vector: vector as number[] }))
    .sort((a, b) => b.value - a.value);
  return {
    values: pairs.map(({ value }) => value),
    vectors: pairs.map(({ vector }) => vector),
  };
}
