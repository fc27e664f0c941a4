import type { ForecastNode } from 'halfhour/forecast';
import { diag, inv, lusolve, matrix, multiply, transpose } from 'mathjs';

/** A reconciled forecast and the variance of its error. */
export interface Reconciled {
  readonly value: number;
  readonly variance: number;
}

/**
 * Reconciliation as the textbook writes it: with the summing matrix S and the errors' variances W,
 * the leaves are (S' W⁻¹ S)⁻¹ S' W⁻¹ times the forecasts, and the first factor is their covariance.
 * For the first interval of a tree with a standard error at every node.
 */
export function leastSquaresTree(root: ForecastNode): Map<string, Reconciled> {
  const nodes = flatten(root);
  const leaves = nodes.filter((node) => !node.children?.length);
  const summing = nodes.map((node) => {
    const below = new Set(flatten(node));
    return leaves.map((leaf) => (below.has(leaf) ? 1 : 0));
  });
  const s = matrix(summing);
  const precision = matrix(diag(nodes.map((node) => 1 / varianceOf(node))));
  const weighted = multiply(transpose(s), precision);
  const covariance = inv(multiply(weighted, s));
  const forecasts = matrix(nodes.map((node) => [node.values[0]!]));
  const values = numbers(multiply(s, multiply(covariance, multiply(weighted, forecasts))));
  const covariances = multiply(multiply(s, covariance), transpose(s));
  return new Map(
    nodes.map(({ name }, i) => [name, { value: values[i]!, variance: covariances.get([i, i]) }]),
  );
}

/**
 * The same with no leaf below 0: of all choices of leaves that are held at 0, the one of which the least squares of the
 * rest are not negative and nearest to the forecasts.
 */
export function leastSquaresWithoutNegatives(root: ForecastNode): Map<string, number> {
  const nodes = flatten(root);
  const leaves = nodes.filter((node) => !node.children?.length);
  const summing = nodes.map((node) => leaves.map((leaf) => (flatten(node).includes(leaf) ? 1 : 0)));
  let best = { distance: Infinity, values: [] as number[] };
  for (let held = 0; held < 2 ** leaves.length; held++) {
    const free = [...leaves.keys()].filter((l) => ((held >> l) & 1) === 0);
    const found = free.length === 0 ? [] : normalEquations(nodes, summing, free);
    if (found.some((value) => value < 0)) continue;
    const values = nodes.map((_, n) =>
      free.reduce((total, l, k) => total + summing[n]![l]! * found[k]!, 0),
    );
    const distance = nodes.reduce(
      (total, node, n) => total + (values[n]! - node.values[0]!) ** 2 / varianceOf(node),
      0,
    );
    if (distance < best.distance) best = { distance, values };
  }
  return new Map(nodes.map(({ name }, n) => [name, best.values[n]!]));
}

function normalEquations(
  nodes: readonly ForecastNode[],
  summing: readonly (readonly number[])[],
  free: readonly number[],
): number[] {
  const over = (term: (node: ForecastNode, n: number) => number) =>
    nodes.reduce((total, node, n) => total + term(node, n) / varianceOf(node), 0);
  const left = free.map((a) => free.map((b) => over((_, n) => summing[n]![a]! * summing[n]![b]!)));
  const right = free.map((a) => over((node, n) => summing[n]![a]! * node.values[0]!));
  return (lusolve(left, right) as number[][]).map(([value]) => value!);
}

/** The share of errors that are the forecasts' own: squared gaps by what independent errors would make. */
export function ownShare(root: ForecastNode): number {
  const wholes = flatten(root).filter((node) => node.children?.length);
  const over = (of: (whole: ForecastNode) => number) =>
    wholes.reduce((total, whole) => total + of(whole), 0);
  const gaps = over(
    ({ values, children = [] }) =>
      (values[0]! - children.reduce((total, child) => total + child.values[0]!, 0)) ** 2,
  );
  const expected = over((whole) =>
    [whole, ...(whole.children ?? [])].reduce((total, node) => total + varianceOf(node), 0),
  );
  return Math.min(1, gaps / expected);
}

/** The standard deviation that a node's errors can share with its parts: at most the sum of theirs. */
export function sharedDeviation(node: ForecastNode): number {
  const own = Math.sqrt(varianceOf(node));
  if (!node.children?.length) return own;
  return Math.min(
    own,
    node.children.reduce((total, child) => total + sharedDeviation(child), 0),
  );
}

export function flatten(node: ForecastNode): ForecastNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

function varianceOf({ standardError }: ForecastNode): number {
  return Number(standardError) ** 2;
}

function numbers(column: ReturnType<typeof matrix>): number[] {
  return column.toArray().flat() as number[];
}
