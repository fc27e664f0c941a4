import { lusolve } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { backwardSolve, cholesky, forwardSolve } from '../../src/math/cholesky.ts';

/** B Bᵀ + I, which is positive definite. */
function randomMatrix(n: number, seed: number): number[][] {
  const random = seededRandom(seed);
  const b = Array.from({ length: n }, () => Array.from({ length: n }, () => random() - 0.5));
  return b.map((row, i) =>
    b.map((other, j) => row.reduce((sum, x, k) => sum + x * other[k]!, i === j ? 1 : 0)),
  );
}

describe('the Cholesky factor', () => {
  it.each([1, 2, 5, 30])('of %i unknowns solves as elimination does', (n) => {
    const matrix = randomMatrix(n, n);
    const right = matrix.map((_, i) => i - 1.5);
    const factor = cholesky(Float64Array.from(matrix.flat()), n);
    const solution = backwardSolve(factor, n, forwardSolve(factor, n, right));
    const oracle = (lusolve(matrix, right) as number[][]).flat();
    for (const [i, value] of solution.entries()) {
      // The condition number is below 1e3 here.
      expect(Math.abs(value - oracle[i]!)).toBeLessThan(1e-12 * (1 + Math.abs(oracle[i]!)));
    }
  });

  it('of a leading block is the leading block of the factor', () => {
    const matrix = randomMatrix(6, 1);
    const whole = cholesky(Float64Array.from(matrix.flat()), 6);
    const block = cholesky(Float64Array.from(matrix.slice(0, 4).flatMap((r) => r.slice(0, 4))), 4);
    for (let i = 0; i < 4; i++) {
      expect([...whole.subarray(i * 6, i * 6 + 4)]).toEqual([...block.subarray(i * 4, i * 4 + 4)]);
    }
  });

  it.each([5, 6])('of %i unknowns may take the place of the lower triangle', (n) => {
    const full = Float64Array.from(randomMatrix(n, 3).flat());
    const lower = full.map((value, at) => (at % n <= Math.floor(at / n) ? value : 0));
    expect(cholesky(lower, n, lower)).toEqual(cholesky(full, n));
  });

  it('of a matrix without full rank stays finite', () => {
    const factor = cholesky(new Float64Array([1, 1, 1, 1]), 2);
    expect(factor.filter((value) => !Number.isFinite(value))).toHaveLength(0);
  });
});
