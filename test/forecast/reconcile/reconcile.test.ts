import fc from 'fast-check';
import { type ForecastNode, type ReconciledNode, reconcile } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import {
  flatten,
  leastSquaresTree,
  leastSquaresWithoutNegatives,
  ownShare,
  sharedDeviation,
} from './support/least-squares-tree.ts';

const tree: ForecastNode = {
  name: 'centre',
  values: [100],
  standardError: 10,
  children: [
    { name: 'sales', values: [50], standardError: 10 },
    { name: 'service', values: [80], standardError: 20 },
  ],
};

const leaf = fc.record({
  values: fc.tuple(fc.double({ min: 20, max: 200, noNaN: true })),
  standardError: fc.double({ min: 1, max: 20, noNaN: true }),
});
const anyTree: fc.Arbitrary<ForecastNode> = fc
  .tuple(
    leaf,
    fc.array(fc.tuple(leaf, fc.array(leaf, { maxLength: 3 })), { minLength: 1, maxLength: 3 }),
  )
  .map(([root, branches]) => ({
    name: 'root',
    ...root,
    children: branches.map(([branch, leaves], b) => ({
      name: `branch ${b}`,
      ...branch,
      children: leaves.map((node, l) => ({ name: `leaf ${b}.${l}`, ...node })),
    })),
  }));

function everyNode(node: ReconciledNode): ReconciledNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}

describe('reconciled forecasts', () => {
  it('give way in proportion to their squared errors', () => {
    const { values, children } = reconcile(tree);
    expect([values[0], ...children.map((child) => child.values[0])]).toEqual([105, 45, 60]);
  });

  it('stay as they are where they add up', () => {
    const { values, children } = reconcile({ ...tree, values: [130] });
    expect([values[0], ...children.map((child) => child.values[0])]).toEqual([130, 50, 80]);
  });

  it('are those of generalised least squares, at any depth', () => {
    fc.assert(
      fc.property(anyTree, (root) => {
        const expected = leastSquaresTree(root);
        // Where least squares would go below 0 the library must not follow it.
        fc.pre([...expected.values()].every(({ value }) => value > 0));
        for (const { name, values } of everyNode(reconcile(root))) {
          const { value } = expected.get(name)!;
          // The oracle inverts a matrix, which costs it some digits.
          expect(Math.abs(values[0]! - value)).toBeLessThanOrEqual(1e-9 * value);
        }
      }),
    );
  });

  it('are the nearest without a negative one, by every choice of parts that are 0', () => {
    const small = fc.record({
      values: fc.tuple(fc.oneof(fc.double({ min: 0, max: 200, noNaN: true }), fc.constant(0))),
      standardError: fc.double({ min: 1, max: 40, noNaN: true }),
    });
    const deep = fc
      .tuple(
        small,
        fc.array(fc.tuple(small, fc.array(small, { maxLength: 3 })), {
          minLength: 1,
          maxLength: 2,
        }),
      )
      .map(([root, branches]) => ({
        name: 'root',
        ...root,
        children: branches.map(([branch, leaves], b) => ({
          name: `branch ${b}`,
          ...branch,
          children: leaves.map((node, l) => ({ name: `leaf ${b}.${l}`, ...node })),
        })),
      }));
    let clamped = 0;
    fc.assert(
      fc.property(deep, (root) => {
        const expected = leastSquaresWithoutNegatives(root);
        const scale = Math.max(...expected.values(), 1);
        for (const { name, values } of everyNode(reconcile(root))) {
          if (values[0] === 0) clamped++;
          // The oracle solves normal equations, which costs it some digits.
          expect(Math.abs(values[0]! - expected.get(name)!)).toBeLessThanOrEqual(1e-8 * scale);
        }
      }),
      { numRuns: 150 },
    );
    expect(clamped).toBeGreaterThan(50);
  });

  it('move the others to match where a part stops at 0', () => {
    const { values, children } = reconcile({
      name: 'all',
      values: [100],
      standardError: 10,
      children: [
        { name: 'a', values: [5], standardError: 20 },
        { name: 'b', values: [140], standardError: 10 },
      ],
    });
    // a = 0 and the whole is b: the mean of 100 and 140, both with the same error.
    expect([values[0], ...children.map((child) => child.values[0])]).toEqual([120, 0, 120]);
  });

  it('keep what is certain where a part stops at 0, and let certain parts stand against a certain whole', () => {
    const parts = (whole: number) => ({
      name: 'all',
      values: [whole],
      standardError: 0,
      children: [
        { name: 'certain', values: [5], standardError: 0 },
        { name: 'open', values: [2], standardError: 10 },
      ],
    });
    const shown = (whole: number) => {
      const { values, children } = reconcile(parts(whole));
      return [values[0], ...children.map((child) => child.values[0])];
    };
    expect(shown(6)).toEqual([6, 5, 1]);
    expect(shown(3)).toEqual([5, 5, 0]);
  });

  it('are sums of their parts to the last digit, and never negative', () => {
    const wild = fc.record({
      values: fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), {
        minLength: 3,
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(wild, fc.array(wild, { minLength: 1, maxLength: 5 }), (root, parts) => {
        const { values, children } = reconcile({
          name: 'root',
          ...root,
          children: parts.map((part, p) => ({ name: `part ${p}`, ...part })),
        });
        for (const [i, value] of values.entries()) {
          const sum = children.reduce((total, child) => total + child.values[i]!, 0);
          expect(Math.abs(value! - sum)).toBeLessThanOrEqual(1e-12 * sum);
          expect(children.filter((child) => !(child.values[i]! >= 0))).toEqual([]);
        }
      }),
    );
  });

  it('go without forecasts that are missing: a closed queue, a total that nobody forecast', () => {
    const { values, children } = reconcile({
      name: 'centre',
      values: [Number.NaN, 10, Number.NaN],
      children: [
        { name: 'sales', values: [4, 4, Number.NaN] },
        { name: 'service', values: [5, Number.NaN, Number.NaN] },
      ],
    });
    expect(values[0]).toBe(9);
    expect(children[1]?.values[1]).toBeNull();
    expect(values[1]).toBe(children[0]?.values[1]);
    expect(values[2]).toBeNull();
  });

  it('leave a forecast that is certain as it is', () => {
    const [sales, service] = tree.children!;
    const { values, standardErrors, children } = reconcile({
      ...tree,
      children: [{ ...sales!, standardError: 0 }, service!],
    });
    expect([children[0]!.values[0], children[0]!.standardErrors[0]]).toEqual([50, 0]);
    expect(values[0]).toBe(50 + children[1]!.values[0]!);
    expect(standardErrors[0]).toBeLessThan(10);
    const certain = reconcile({ ...tree, standardError: 0 });
    expect([certain.values[0], certain.standardErrors[0]]).toEqual([100, 0]);
  });

  it('scale what is certain but does not add up', () => {
    const parts = tree.children!.map((part) => ({ ...part, standardError: 0 }));
    expect(reconcile({ ...tree, standardError: 0, children: parts }).values[0]).toBe(130);
    // Certain parts of an uncertain branch, above which the total is certain.
    const branch = { name: 'calls', values: [0], standardError: 1, children: parts };
    const { values } = reconcile({
      name: 'all',
      values: [65],
      standardError: 0,
      children: [branch],
    });
    expect(values[0]).toBe(130);
  });

  it('do not depend on the unit', () => {
    fc.assert(
      fc.property(anyTree, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (root, unit) => {
        const scaled = (node: ForecastNode): ForecastNode => ({
          ...node,
          values: [unit * node.values[0]!],
          standardError: unit * Number(node.standardError),
          children: node.children?.map(scaled),
        });
        const expected = everyNode(reconcile(root));
        for (const [n, { values, standardErrors }] of everyNode(
          reconcile(scaled(root)),
        ).entries()) {
          const { values: before, standardErrors: errors } = expected[n]!;
          // Sums of unlike sizes: a part near 0 keeps the absolute error of its total.
          expect(Math.abs(values[0]! - unit * before[0]!)).toBeLessThanOrEqual(1e-9 * unit);
          expect(Math.abs(standardErrors[0]! / (unit * errors[0]!) - 1)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('leave the forecasts given unchanged', () => {
    const values = Object.freeze([50]);
    reconcile({ name: 'whole', values: Object.freeze([70]), children: [{ name: 'part', values }] });
    expect(values).toEqual([50]);
  });
});

describe('errors of reconciled forecasts', () => {
  it('are those of generalised least squares as far as forecasts disagree, else those shared', () => {
    fc.assert(
      fc.property(anyTree, fc.double({ min: 0, max: 1, noNaN: true }), (shape, gaps) => {
        // Between forecasts that add up and any others, so that all shares of own errors occur.
        const nearer = (node: ForecastNode): ForecastNode => {
          const children = node.children?.map(nearer) ?? [];
          const total = children.reduce((sum, { values }) => sum + values[0]!, 0);
          const value = children.length > 0 ? total + gaps * (node.values[0]! - total) : 0;
          return { ...node, values: children.length > 0 ? [value] : node.values, children };
        };
        const root = nearer(shape);
        const own = ownShare(root);
        const independent = leastSquaresTree(root);
        const given = new Map(flatten(root).map((node) => [node.name, node]));
        for (const { name, standardErrors } of everyNode(reconcile(root))) {
          const shared = (1 - own) * sharedDeviation(given.get(name)!) ** 2;
          const expected = Math.sqrt(own * independent.get(name)!.variance + shared);
          expect(Math.abs(standardErrors[0]! / expected - 1)).toBeLessThan(1e-9);
          expect(standardErrors[0]).toBeLessThanOrEqual(
            Number(given.get(name)!.standardError) * (1 + 1e-12),
          );
        }
      }),
    );
  });

  it('are as large as they turn out where wholes and parts miss the same', () => {
    const random = seededRandom(7);
    // Twelve uniform draws less six are as good as normal.
    const normal = () => Array.from({ length: 12 }, random).reduce((a, b) => a + b, -6);
    const intervals = 20_000;
    const draw = (deviation: number) =>
      Float64Array.from({ length: intervals }, () => deviation * normal());
    const truth = [400, 300, 200].map((mean) => draw(20).map((chance) => mean + chance));
    // Three tenths of the variance are the forecast's own: each misses the chance, too.
    const parts = [400, 300, 200].map((mean, p) => ({
      name: `part ${p}`,
      values: draw(Math.sqrt(0.3 / 0.7) * 20).map((error) => mean + error),
      standardError: 20 / Math.sqrt(0.7),
    }));
    const { standardErrors, values, children } = reconcile({
      name: 'whole',
      values: draw(Math.sqrt((3 * 0.3) / 0.7) * 20).map((error) => 900 + error),
      standardError: Math.sqrt(3 / 0.7) * 20,
      children: parts,
    });
    const total = truth[0]!.map((_, i) => truth.reduce((sum, part) => sum + part[i]!, 0));
    const rootMeanSquare = (forecasts: readonly (number | null)[], actuals: ArrayLike<number>) =>
      Math.sqrt(
        forecasts.reduce<number>((sum, value, i) => sum + (value! - actuals[i]!) ** 2, 0) /
          intervals,
      );
    // 20,000 draws tell a deviation to half a percent.
    expect(Math.abs(rootMeanSquare(values, total) / standardErrors[0]! - 1)).toBeLessThan(0.015);
    for (const [p, part] of children.entries()) {
      const error = rootMeanSquare(part.values, truth[p]!);
      expect(Math.abs(error / part.standardErrors[0]! - 1)).toBeLessThan(0.015);
    }
  });

  it('may be told for every interval', () => {
    const { children } = reconcile({
      name: 'whole',
      values: [10, 10],
      standardError: [1, 1],
      children: [
        { name: 'known first', values: [4, 4], standardError: Float64Array.of(0, 5) },
        { name: 'known then', values: [4, 4], standardError: [5, 0] },
      ],
    });
    expect(children.map(({ values }) => values.map((value) => Math.round(value!)))).toEqual([
      [4, 6],
      [6, 4],
    ]);
  });
});

it('a tree is refused where a forecast is negative or of another length', () => {
  const children = [{ name: 'sales', values: [1, 2] }];
  expect(() => reconcile({ name: 'centre', values: [1], children })).toThrow(
    "reconcile: children[0].values must be as long as that of 'centre' (1) (got an array of 2)",
  );
  expect(() => reconcile({ name: 'centre', values: [1], standardError: [1, 2] })).toThrow(
    'reconcile: standardError must be as long as values (1) (got an array of 2)',
  );
  expect(() => reconcile({ name: 'centre', values: [1], standardError: [Number.NaN] })).toThrow(
    'reconcile: standardError must be known wherever there is a forecast (got an array of 1)',
  );
  expect(() => reconcile({ name: 'centre', values: [1], standardError: -1 })).toThrow(
    'reconcile: standardError must be a number of 0 or more (got -1)',
  );
  expect(() => reconcile({ name: 'centre', values: [-1] })).toThrow(
    'reconcile: values must be an array of numbers of 0 or more, null or NaN where there is no forecast',
  );
});
