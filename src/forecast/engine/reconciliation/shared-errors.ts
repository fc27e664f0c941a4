import { sum } from '../../../core/sum.ts';
import type { EstimateTree } from './estimate-tree.ts';

/**
 * How much of the variance of the errors is each forecast's own (0 to 1), as far as the forecasts show
 * it: the rest is shared, because what nobody could foresee (chance, a busy day) hits a whole and its
 * parts alike. Only errors of their own make forecasts disagree; so the squared gaps between wholes and
 * their parts tell how large those are. 0 where nothing can be compared.
 */
export function ownShareOfErrors(root: EstimateTree): number {
  let squares = 0;
  let expected = 0;
  const compare = ({ values, variances, children }: EstimateTree): void => {
    for (const [i, value] of values.entries()) {
      const known = children.filter((child) => !Number.isNaN(child.values[i]));
      if (Number.isNaN(value) || known.length === 0) continue;
      squares += (value - sum(known.map((child) => child.values[i]!))) ** 2;
      expected += variances[i]! + sum(known.map((child) => child.variances[i]!));
    }
    children.forEach(compare);
  };
  compare(root);
  return expected > 0 ? Math.min(1, squares / expected) : 0;
}

/**
 * The variances of reconciled forecasts: of the errors that are their own reconciliation leaves those
 * of the minimum trace, of those that they share it takes nothing. (What all forecasts miss alike does
 * not change which weights are best: it is the same on both sides of every gap.)
 *
 * Parts that miss the same share of the errors together cannot be further off than the sum of them; a
 * whole said to be worse than that has more errors of its own.
 */
export function reconciledVariances(
  given: EstimateTree,
  independent: EstimateTree,
  ownShare: number,
): VarianceTree {
  return sharedAndOwn(given, independent, ownShare).reconciled;
}

/** Variances of the nodes of a tree. */
export interface VarianceTree {
  readonly variances: Float64Array;
  readonly children: readonly VarianceTree[];
}

function sharedAndOwn(
  given: EstimateTree,
  independent: EstimateTree,
  ownShare: number,
): { shared: Float64Array; reconciled: VarianceTree } {
  const parts = given.children.map((child, c) =>
    sharedAndOwn(child, independent.children[c]!, ownShare),
  );
  const shared = given.variances.map((variance, i) => {
    const own = (1 - ownShare) * variance;
    const known = parts.map((part) => part.shared[i]!).filter((part) => !Number.isNaN(part));
    if (known.length === 0) return own;
    // Without a forecast of the whole nothing is known of how its parts err together.
    if (Number.isNaN(own)) return sum(known);
    return Math.min(own, sum(known.map(Math.sqrt)) ** 2);
  });
  return {
    shared,
    reconciled: {
      variances: shared.map((variance, i) => variance + ownShare * independent.variances[i]!),
      children: parts.map(({ reconciled }) => reconciled),
    },
  };
}
