import { keepWithin } from '../../core/keep-within.ts';
import { reconcile as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { EstimateTree } from '../engine/reconciliation/estimate-tree.ts';
import { minimumTrace } from '../engine/reconciliation/minimum-trace.ts';
import {
  ownShareOfErrors,
  reconciledVariances,
  type VarianceTree,
} from '../engine/reconciliation/shared-errors.ts';
import { gapsAsNull, seriesOf } from '../history-series.ts';
import { type ForecastNode, reconcileInput } from './input.ts';

/** A forecast that its parts add up to. */
export interface ReconciledNode {
  readonly name: string;
  /** Reconciled forecast of each interval (0 or more); `null` where neither it nor a part had one. */
  readonly values: readonly (number | null)[];
  /** Typical error of each (0 or more), `null` where there is no forecast. */
  readonly standardErrors: readonly (number | null)[];
  readonly children: readonly ReconciledNode[];
}

/**
 * How do the forecasts of queues and types become parts of one whole?
 *
 * Forecasts made one by one never add up. Scaling the parts to the total throws away what the
 * parts know; adding the parts throws away the total, which is the most accurate of all. This
 * weighs each forecast by its accuracy and changes all of them as little as their errors allow:
 * the minimum-trace reconciliation with diagonal errors (Wickramasuriya et al. 2019), which on a
 * tree takes one pass up and one pass down. No forecast becomes negative: where one would, the answer is the
 * nearest one with 0 as the least, the others moved to match.
 *
 * Two forecasts of one whole are not two independent ones: what nobody could foresee both miss alike,
 * and no reconciliation takes it away. How much that is shows in how little they disagree, over all
 * intervals together. So `standardErrors` fall as far as errors are the forecasts' own.
 *
 * For forecasts with quantiles, days and weeks there is `reconcileForecasts`.
 *
 * @param root - The whole with its parts, as deep as wanted.
 * @returns The same tree with forecasts of which each is the sum of its parts.
 * @throws `InvalidInputError` on negative values or lengths that differ.
 * @example
 * ```ts
 * import { reconcile } from 'halfhour/forecast';
 *
 * const centre = reconcile({
 *   name: 'centre',
 *   values: [100],
 *   standardError: 10,
 *   children: [
 *     { name: 'sales', values: [50], standardError: 10 },
 *     { name: 'service', values: [80], standardError: 20 },
 *   ],
 * });
 * centre.values; // => [105]
 * centre.children.map(({ values }) => values[0]); // => [45, 60]
 * centre.standardErrors[0]; // => 9.128…
 * ```
 */
export function reconcile(root: ForecastNode): ReconciledNode {
  keepWithin('reconcile', limits, { values: root?.values?.length });
  parseInput('reconcile', reconcileInput, root);
  const given = estimatesOf(root);
  const independent = minimumTrace(given);
  return named(root, independent, reconciledVariances(given, independent, ownShareOfErrors(given)));
}

/** Where a forecast is 0 it is not certain: the variance of a count of one is assumed at least. */
const LEAST_VARIANCE = 1;

function estimatesOf({ values, standardError, children = [] }: ForecastNode): EstimateTree {
  const given = seriesOf(values);
  return {
    values: given,
    variances: given.map((value, i) => {
      if (Number.isNaN(value)) return Number.NaN;
      if (standardError === undefined) return Math.max(LEAST_VARIANCE, value);
      return (typeof standardError === 'number' ? standardError : standardError[i]!) ** 2;
    }),
    children: children.map(estimatesOf),
  };
}

function named(
  { name, children = [] }: ForecastNode,
  reconciled: EstimateTree,
  { variances, children: below }: VarianceTree,
): ReconciledNode {
  return {
    name,
    values: gapsAsNull(reconciled.values),
    standardErrors: gapsAsNull(variances.map(Math.sqrt)),
    children: children.map((child, c) => named(child, reconciled.children[c]!, below[c]!)),
  };
}
