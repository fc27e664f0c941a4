import type { ForecastNode } from 'halfhour/forecast';
import { inv, matrix, multiply, transpose } from 'mathjs';

/**
 * Reconciliation as the textbook writes it: with the summing matrix S and the errors' variances W,
 * the leaves are (S' W⁻¹ S)⁻¹ S' W⁻¹ times the forecasts. For the first interval of a tree.
 */
export function leastSquaresTree(root: ForecastNode): Map<string, number> {
  const nodes = flatten(root);
  const leaves = nodes.filter((node) => !node.children?.length);
  const summing = nodes.map((node) => {
    const below = new Set(flatten(node));
    return leaves.map((leaf) => (below.has(leaf) ? 1 : 0));
  });
  const precision = nodes.map((node, i) =>
    nodes.map((_, j) => (i === j ? 1 / node.standardError! ** 2 : 0)),
  );
  const forecasts = matrix(nodes.map((node) => [node.values[0]!]));
  const s = matrix(summing);
  const weighted = multiply(transpose(s), matrix(precision));
  const estimates = multiply(
    s,
    multiply(inv(multiply(weighted, s)), multiply(weighted, forecasts)),
  );
  const values = estimates.toArray().flat() as number[];
  return new Map(nodes.map(({ name }, i) => [name, values[i]!]));
}

function flatten(node: ForecastNode): ForecastNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
