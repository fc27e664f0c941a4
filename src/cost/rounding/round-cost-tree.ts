import { checkResult } from '../../core/check-result.ts';
import type { CostNode } from '../evaluate-cost/cost-node.ts';
import { apportion } from './apportion.ts';

/** A cost tree for print. */
export interface RoundedCostNode {
  readonly name: string;
  /** Rounded amount; the children's add up to it to the last decimal. */
  readonly amount: number;
  /** Lines below; absent on a leaf. */
  readonly children?: readonly RoundedCostNode[] | undefined;
}

/**
 * How is a cost tree printed so that every column adds up?
 *
 * The total is rounded to the nearest; on each level its units are shared out by the largest
 * remainder, so each line is less than one unit away from its exact amount at its own level.
 *
 * @param tree - The tree of `evaluateCost`, or any branch of it.
 * @param decimals - Decimals to print (whole number of 0 or more, default 2); so few that `total` and its parts, as doubles,
 *   are the same within one unit.
 * @returns The same tree with rounded amounts.
 * @throws InvalidInputError for decimals that are not a whole number of 0 or more.
 * @example
 * ```ts
 * import { roundCostTree } from 'halfhour/cost';
 *
 * const leaf = (name: string) => ({ name, amount: 1 / 3, variable: 0 });
 * const tree = { name: 'total', amount: 1, variable: 0, children: [leaf('a'), leaf('b'), leaf('c')] };
 * roundCostTree(tree).children.map(({ amount }) => amount); // => [0.34, 0.33, 0.33]
 * ```
 */
export function roundCostTree(tree: CostNode, decimals = 2): RoundedCostNode {
  checkResult('roundCostTree', 'tree', tree, 'the tree of evaluateCost, or a branch of it', {
    amount: 'number',
  });
  const [amount = 0] = apportion([tree.amount], decimals);
  return rounded(tree, amount, decimals);
}

function rounded({ name, children }: CostNode, amount: number, decimals: number): RoundedCostNode {
  if (children === undefined || children.length === 0) return { name, amount };
  const shares = apportion(
    children.map((child) => child.amount),
    decimals,
    amount,
  );
  return {
    name,
    amount,
    children: children.map((child, i) => rounded(child, shares[i]!, decimals)),
  };
}
