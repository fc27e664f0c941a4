import { sum } from '../../../core/sum.ts';
import type { EstimateTree } from './estimate-tree.ts';
import { type NearestNode, nearestWithoutNegatives } from './without-negatives.ts';

/**
 * The forecasts that add up and lie nearest to those given, each distance measured by its variance,
 * with the variances that remain if all errors are independent: the minimum-trace reconciliation
 * with diagonal errors. On a tree it takes one pass up and one pass down; where that makes a part negative,
 * it is done again with 0 as the least. The variances do not know of that.
 */
export function minimumTrace(root: EstimateTree): EstimateTree {
  const estimate = combineUpwards(root);
  const free = shareDownwards(estimate, estimate);
  for (const cell of negativeCells(free)) {
    replaceCell(free, nearestWithoutNegatives(root, cell)!, cell);
  }
  return free;
}

function negativeCells(root: EstimateTree): number[] {
  const isNegative = ({ values, children }: EstimateTree, i: number): boolean =>
    values[i]! < 0 || children.some((child) => isNegative(child, i));
  return [...root.values.keys()].filter((i) => isNegative(root, i));
}

function replaceCell({ values, children }: EstimateTree, nearest: NearestNode, i: number): void {
  const parts = children.flatMap((child, c) => {
    const part = nearest.children[c];
    if (part === undefined) return [];
    replaceCell(child, part, i);
    return [child.values[i]!];
  });
  // Added up, so that the sum is right to the last digit.
  values[i] = parts.length > 0 ? sum(parts) : nearest.value;
}

/** What the forecasts of a node and of all parts below it say together. */
function combineUpwards({ values, variances, children }: EstimateTree): EstimateTree {
  const parts = children.map(combineUpwards);
  const combined = Float64Array.from(values);
  const remaining = Float64Array.from(variances);
  for (let i = 0; i < values.length; i++) {
    const known = parts.filter((part) => !Number.isNaN(part.values[i]));
    if (known.length === 0) continue;
    const total = sum(known.map((part) => part.values[i]!));
    const variance = sum(known.map((part) => part.variances[i]!));
    // The mean of two independent estimates, each weighted by the variance of the other.
    const isAlone = Number.isNaN(values[i]) || variance === 0;
    const ownShare = isAlone ? 0 : variance / (variance + variances[i]!);
    combined[i] = isAlone ? total : total + ownShare * (values[i]! - total);
    remaining[i] = (1 - ownShare) * variance;
  }
  return { values: combined, variances: remaining, children: parts };
}

/** Hands a total and its variance down to the parts of what was combined. */
function shareDownwards({ children }: EstimateTree, { values, variances }: Totals): EstimateTree {
  if (children.length === 0) return { values, variances, children: [] };
  const parts = children.map((child) => ({
    values: Float64Array.from(child.values),
    variances: Float64Array.from(child.variances),
  }));
  for (let i = 0; i < values.length; i++) {
    const places = [...children.keys()].filter((c) => !Number.isNaN(children[c]!.values[i]));
    const before = places.map((c) => children[c]!.variances[i]!);
    const variance = sum(before);
    const shared = shareOut(
      values[i]!,
      places.map((c) => children[c]!.values[i]!),
      before,
    );
    for (const [k, c] of places.entries()) {
      parts[c]!.values[i] = shared[k]!;
      const share = variance > 0 ? before[k]! / variance : 0;
      // Knowing the total takes from a part's variance what it takes from all, by the share squared.
      parts[c]!.variances[i] = Math.max(0, before[k]! - share ** 2 * (variance - variances[i]!));
    }
  }
  const reconciled = children.map((child, c) => shareDownwards(child, parts[c]!));
  return { values: addUp(reconciled, values), variances, children: reconciled };
}

type Totals = Omit<EstimateTree, 'children'>;

/** Changes estimates, each in proportion to its variance, until they add up. */
function shareOut(
  total: number,
  estimates: readonly number[],
  variances: readonly number[],
): number[] {
  const gap = total - sum(estimates);
  const variance = sum(variances);
  // What is certain together adds up already.
  return estimates.map((own, k) => (variance > 0 ? own + gap * (variances[k]! / variance) : own));
}

/** The parts, added up: so that the sum is right to the last digit. */
function addUp(parts: readonly EstimateTree[], values: Float64Array): Float64Array {
  return values.map((value, i) => {
    const known = parts.map((part) => part.values[i]!).filter((part) => !Number.isNaN(part));
    return known.length === 0 ? value : sum(known);
  });
}
