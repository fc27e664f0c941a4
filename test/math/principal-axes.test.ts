import { eigs } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { symmetricEigen } from '../../src/math/linear-algebra.ts';
import { principalAxes } from '../../src/math/principal-axes.ts';

const random = seededRandom(3);
/** Days of three shapes in falling strength, with a little noise. */
const rows = Array.from({ length: 40 }, () => {
  const strengths = [10 + random(), 3 * (random() - 0.5), random() - 0.5];
  return Float64Array.from({ length: 12 }, (_, i) =>
    strengths.reduce((sum, s, k) => sum + s * Math.cos((k * i) / 4), 0.01 * random()),
  );
});

describe('principal axes', () => {
  it('are the leading eigenvectors of the products of columns', () => {
    const products = rows[0]!.reduce<number[][]>((all, _, i) => {
      all.push(Array.from(rows[0]!, (_, j) => rows.reduce((sum, r) => sum + r[i]! * r[j]!, 0)));
      return all;
    }, []);
    const oracle = eigs(products)
      .eigenvectors.map(({ value, vector }) => ({
        value: Number(value),
        vector: vector as number[],
      }))
      .sort((a, b) => b.value - a.value);
    for (const [k, axis] of principalAxes(rows, 3).entries()) {
      const along = axis.reduce((sum, x, i) => sum + x * oracle[k]!.vector[i]!, 0);
      // A dozen rounds settle axes whose strengths differ threefold to nine digits.
      expect(Math.abs(Math.abs(along) - 1)).toBeLessThan(1e-9);
    }
  });

  it('are no more than there are columns', () => {
    expect(principalAxes([Float64Array.of(1, 2)], 5)).toHaveLength(2);
  });
});

describe('linear algebra', () => {
  it('orders eigenvalues from the largest', () => {
    const { values, vectors } = symmetricEigen([
      [2, 1],
      [1, 2],
    ]);
    expect(Math.abs(values[0]! - 3) + Math.abs(values[1]! - 1)).toBeLessThan(1e-12);
    expect(Math.abs(vectors[0]![0]! - vectors[0]![1]!)).toBeLessThan(1e-12);
  });
});
