import fc from 'fast-check';
import { type ForecastNode, type ReconciledNode, reconcile } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { leastSquaresTree } from './support/least-squares-tree.ts';

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
        fc.pre([...expected.values()].every((value) => value > 0));
        for (const { name, values } of everyNode(reconcile(root))) {
          const difference = Math.abs(values[0]! - expected.get(name)!);
          // The oracle inverts a matrix, which costs it some digits.
          expect(difference).toBeLessThanOrEqual(1e-9 * expected.get(name)!);
        }
      }),
    );
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
          expect(Math.abs(value - sum)).toBeLessThanOrEqual(1e-12 * sum);
          expect(children.every((child) => child.values[i]! >= 0)).toBe(true);
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
    expect(children[1]?.values[1]).toBeNaN();
    expect(values[1]).toBe(children[0]?.values[1]);
    expect(values[2]).toBeNaN();
  });

  it('leave the forecasts given unchanged', () => {
    const values = Object.freeze([50]);
    reconcile({ name: 'whole', values: Object.freeze([70]), children: [{ name: 'part', values }] });
    expect(values).toEqual([50]);
  });
});

it('a tree is refused where a forecast is negative or of another length', () => {
  const children = [{ name: 'sales', values: [1, 2] }];
  expect(() => reconcile({ name: 'centre', values: [1], children })).toThrow(
    "reconcile: children[0].values must be as long as that of 'centre' (1) (got an array of 2)",
  );
  expect(() => reconcile({ name: 'centre', values: [-1] })).toThrow(
    'reconcile: values must be an array of numbers of 0 or more, NaN where there is no forecast',
  );
});
