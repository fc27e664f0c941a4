import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, reducedCost } from '../../../src/search/column-generation/column.ts';
import { Master } from '../../../src/search/column-generation/master.ts';
import { solveLinearProgram } from '../../../src/search/lp/solve-linear-program.ts';

const dense = (cost: number, entries: readonly number[], upper = Infinity): Column => {
  const rows = entries.flatMap((value, row) => (value === 0 ? [] : [row]));
  return {
    cost,
    rows: Int32Array.from(rows),
    values: Float64Array.from(rows, (row) => entries[row]!),
    upper,
  };
};

const unit = (size: number, row: number, cost: number) =>
  dense(
    cost,
    Array.from({ length: size }, (_, i) => (i === row ? 1 : 0)),
  );

/** The same program for another solver: dense tableaux, a dual simplex, no columns on the way. */
function oracle(rightSide: readonly number[], columns: readonly Column[]): number {
  return solveLinearProgram({
    objective: columns.map(({ cost }) => cost),
    variables: columns.map(({ upper }) => ({ lower: 0, upper })),
    rows: rightSide.map((right, row) => ({
      lower: right,
      upper: right,
      terms: columns.flatMap(({ rows, values }, j) => {
        const e = rows.indexOf(row);
        return e < 0 ? [] : [[j, values[e]!] as const];
      }),
    })),
  }).objective;
}

const problems = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc.record({
    rightSide: fc.array(fc.nat(20), { minLength: size, maxLength: size }),
    columns: fc.array(
      fc.record({
        cost: fc.integer({ min: 0, max: 20 }),
        entries: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: size, maxLength: size }),
        upper: fc.constantFrom(Infinity, 1, 4),
      }),
      { maxLength: 14 },
    ),
  }),
);

describe('a master program', () => {
  it('has the optimum that another solver finds with all columns at once', () => {
    fc.assert(
      fc.property(problems, ({ rightSide, columns }) => {
        const size = rightSide.length;
        const units = rightSide.map((_, row) => unit(size, row, 100));
        const made = columns.map(({ cost, entries, upper }) => dense(cost, entries, upper));
        const bounded = made.filter(({ upper }) => upper < Infinity);
        const hidden = made.filter(({ upper }) => upper === Infinity);
        const master = new Master({
          rightSide: Float64Array.from(rightSide),
          units,
          others: bounded,
        });
        const isOptimal = master.optimize(
          (duals) => hidden.filter((column) => reducedCost(column, duals) < -1e-9),
          () => master.pivots < 10_000,
        );
        const atUpper = [...master.atUpper].reduce((sum, { cost, upper }) => sum + cost * upper, 0);
        const objective = master.columns.reduce(
          (sum, { cost }, r) => sum + cost * master.values[r]!,
          atUpper,
        );
        const expected = oracle(rightSide, [...units, ...made]);
        expect(isOptimal).toBe(true);
        // Both work to about 1e-9 of the largest cost, over some dozen pivots.
        expect(Math.abs(objective - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, expected));
      }),
      { numRuns: 300 },
    );
  });

  it('goes on from where it stands when a column becomes dearer', () => {
    const units = [unit(2, 0, 100), unit(2, 1, 100)];
    const both = dense(1, [1, 1]);
    const second = dense(2, [0, 1]);
    const dearer = dense(3, [0, 1]);
    const master = new Master({ rightSide: Float64Array.of(3, 5), units, others: [both, second] });
    const worth = () => 3 * master.duals[0]! + 5 * master.duals[1]!;
    const solve = () =>
      master.optimize(
        () => [],
        () => true,
      );
    expect(solve()).toBe(true);
    expect(worth()).toBe(3 * 1 + 2 * 2);
    master.reprice((column) => (column === second ? dearer : column));
    expect(worth()).toBe(3 * 1 + 2 * 3);
  });
});
