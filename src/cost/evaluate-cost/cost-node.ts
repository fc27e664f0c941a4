import { checkResult } from '../../core/check-result.ts';
import { refuse } from '../../core/parse-input.ts';
import type { Quantity } from './quantity.ts';

/** One line of a cost tree: a leaf is a quantity times a price, a branch the sum of its children. */
export interface CostNode {
  /** What it is: `people`, `overtime weekday`. */
  readonly name: string;
  /** Money in the period. A branch is the plain sum of its children, first to last, bit by bit. */
  readonly amount: number;
  /** The part of `amount` that moves with the contacts at the same occupancy, AHT and mix. */
  readonly variable: number;
  /** The lines that this one is made of; absent on a leaf. */
  readonly children?: readonly CostNode[] | undefined;
  /** How much of it: `36.3` (leaf only). */
  readonly quantity?: number | undefined;
  /** What is counted: `fte`, `hours`, `seats`, `contacts` (leaf only). */
  readonly unit?: string | undefined;
  /** Money for one unit (leaf only). */
  readonly price?: number | undefined;
}

/** A line that is bought by the unit. */
export function leaf(name: string, { value, variable, unit }: Quantity, price: number): CostNode {
  return {
    name,
    amount: value * price,
    variable: variable * price,
    quantity: value,
    unit,
    price,
  };
}

/** A line that is the sum of others. */
export function branch(name: string, children: readonly CostNode[]): CostNode {
  let amount = 0;
  let variable = 0;
  for (const child of children) {
    amount += child.amount;
    variable += child.variable;
  }
  return { name, amount, variable, children };
}

/** The node at a path of names below a tree, such as `people`, `agents`, `base`. * @example
 * ```ts
 * import { costNodeAt, evaluateCost } from 'halfhour/cost';
 *
 * const { tree } = evaluateCost({
 *   channels: [{ name: 'voice', contacts: 12000, ahtSeconds: 300 }],
 *   staff: { occupancy: 0.8, inOfficeShrinkage: 0.15, outOfOfficeShrinkage: 0.1, hoursPerFte: 165 },
 *   pay: { baseMonthly: 3000, onCost: 0.25 },
 * });
 * costNodeAt(tree, 'people', 'agents', 'onCost')?.amount; // => 7427.213…
 * ```
 */
export function costNodeAt(tree: CostNode, ...path: readonly string[]): CostNode | undefined {
  checkResult('costNodeAt', 'tree', tree, 'the tree of evaluateCost, or a branch of it', {
    amount: 'number',
  });
  refuse(
    'costNodeAt',
    path.flatMap((received, i) =>
      typeof received === 'string' ? [] : [{ path: `path[${i}]`, expected: 'a name', received }],
    ),
  );
  return path.reduce<CostNode | undefined>(
    (node, name) => node?.children?.find((child) => child.name === name),
    tree,
  );
}
