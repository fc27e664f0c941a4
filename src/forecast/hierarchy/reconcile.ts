import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import type { ForecastNode } from './forecast-node.ts';
import { forecastNodeSchema } from './reconcile.schema.ts';

/** A forecast that its parts add up to. */
export interface ReconciledNode {
  readonly name: string;
  /** Reconciled forecast of each interval (0 or more); `NaN` where neither it nor a part had one. */
  readonly values: Float64Array;
  readonly children: readonly ReconciledNode[];
}

/**
 * How do the forecasts of queues and types become parts of one whole?
 *
 * Forecasts made one by one never add up. Scaling the parts to the total throws away what the
 * parts know; adding the parts throws away the total, which is the most accurate of all. This
 * weighs each forecast by its accuracy and changes all of them as little as their errors allow:
 * the minimum-trace reconciliation with diagonal errors (Wickramasuriya et al. 2019), which on a
 * tree takes one pass up and one pass down. No forecast becomes negative.
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
 * ```
 */
export function reconcile(root: ForecastNode): ReconciledNode {
  parseInput('reconcile', forecastNodeSchema(), root);
  const estimate = combineUpwards(root);
  return shareDownwards(estimate, estimate.values);
}

/** What a forecast and those of all parts below it say together about a node. */
interface Estimate {
  readonly name: string;
  readonly values: Float64Array;
  readonly variances: Float64Array;
  readonly children: readonly Estimate[];
}

/** Where a forecast is 0 it is not certain: the variance of a count of one is assumed at least. */
const LEAST_VARIANCE = 1;

function combineUpwards({ name, values, standardError, children = [] }: ForecastNode): Estimate {
  const parts = children.map(combineUpwards);
  const combined = new Float64Array(values.length);
  const variances = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const own = values[i]!;
    const ownVariance = standardError ? standardError ** 2 : Math.max(LEAST_VARIANCE, own);
    const known = parts.filter((part) => !Number.isNaN(part.values[i]));
    if (known.length === 0) {
      combined[i] = own;
      variances[i] = ownVariance;
      continue;
    }
    const total = sum(known.map((part) => part.values[i]!));
    const variance = sum(known.map((part) => part.variances[i]!));
    // The mean of two independent estimates, each weighted by the variance of the other.
    const ownShare = Number.isNaN(own) ? 0 : variance / (variance + ownVariance);
    combined[i] = ownShare === 0 ? total : total + ownShare * (own - total);
    variances[i] = (1 - ownShare) * variance;
  }
  return { name, values: combined, variances, children: parts };
}

function shareDownwards({ name, children }: Estimate, values: Float64Array): ReconciledNode {
  if (children.length === 0) return { name, values, children: [] };
  const shares = children.map((child) => Float64Array.from(child.values));
  for (let i = 0; i < values.length; i++) {
    const known = children.filter((child) => !Number.isNaN(child.values[i]));
    const parts = shareOut(
      values[i]!,
      known.map((child) => child.values[i]!),
      known.map((child) => child.variances[i]!),
    );
    for (const [k, child] of known.entries()) shares[children.indexOf(child)]![i] = parts[k]!;
  }
  const reconciled = children.map((child, c) => shareDownwards(child, shares[c]!));
  return { name, values: totalOf(reconciled, values), children: reconciled };
}

/** Changes estimates, each in proportion to its variance, until they add up; none below 0. */
function shareOut(
  total: number,
  estimates: readonly number[],
  variances: readonly number[],
): number[] {
  const free = new Set(estimates.keys());
  const parts = estimates.map(() => 0);
  while (free.size > 0) {
    const indices = [...free];
    const gap = total - sum(indices.map((k) => estimates[k]!));
    const variance = sum(indices.map((k) => variances[k]!));
    for (const k of indices) parts[k] = estimates[k]! + (gap * variances[k]!) / variance;
    const negative = indices.filter((k) => parts[k]! < 0);
    if (negative.length === 0) break;
    for (const k of negative) {
      parts[k] = 0;
      free.delete(k);
    }
  }
  return parts;
}

/** The parts, added up: so that the sum is right to the last digit. */
function totalOf(parts: readonly ReconciledNode[], values: Float64Array): Float64Array {
  return values.map((value, i) => {
    const known = parts.map((part) => part.values[i]!).filter((part) => !Number.isNaN(part));
    return known.length === 0 ? value : sum(known);
  });
}
