import type { PatienceCurve } from '../../core/caller-behaviour.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { estimatePatience as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { confidenceReach } from '../../math/distributions/student-t.ts';
import { exp } from '../../math/elementary/exp.ts';
import type { Estimate } from '../../math/statistics/estimate.ts';
import type { CallRecord } from '../call-record.ts';
import { estimatePatienceInput } from './input.ts';

/** What {@link estimatePatience} found. */
export interface PatienceEstimate {
  /** Mean patience if it is exponential, by maximum likelihood, with its 95 % interval. */
  readonly meanSeconds: Estimate;
  /** Share still waiting after each time at which somebody gave up, of any form (Kaplan & Meier). */
  readonly curve: PatienceCurve;
  /** Callers whose patience was seen to end; the others only show that theirs was longer. */
  readonly abandoned: number;
  readonly answered: number;
}

/**
 * How long are our callers prepared to wait?
 *
 * The mean wait of those who gave up is far too short an answer, as the patient are answered before
 * theirs ends: each of them says only that it was longer than the wait. The maximum-likelihood mean of
 * an exponential patience counts that in: all seconds waited, by whomever, for each caller who gave
 * up. The curve assumes no form; compare the two, and simulate with the curve where they differ.
 *
 * @param calls - Call records, in any order: a list with at least one call abandoned after some wait.
 * @returns Mean patience in seconds, and the curve for `simulateQueue`.
 * @throws InvalidInputError if a row is outside its domain, or nobody ever gave up.
 * @see E. L. Kaplan, P. Meier, *Nonparametric estimation from incomplete observations*, JASA 53 (1958);
 * L. Brown et al., *Statistical analysis of a telephone call center*, JASA 100 (2005), section 5.
 * @example
 * ```ts
 * import { estimatePatience } from 'halfhour/calls';
 *
 * const { meanSeconds, curve } = estimatePatience([
 *   { arrivalSeconds: 0, waitSeconds: 20, outcome: 'answered' },
 *   { arrivalSeconds: 0, waitSeconds: 60, outcome: 'abandoned' },
 *   { arrivalSeconds: 0, waitSeconds: 80, outcome: 'answered' },
 *   { arrivalSeconds: 0, waitSeconds: 140, outcome: 'abandoned' },
 * ]);
 * meanSeconds.value; // => 150
 * curve.seconds; // => [60, 140]
 * curve.surviving; // => [2 / 3, 0]
 * ```
 */
export function estimatePatience(calls: readonly CallRecord[]): PatienceEstimate {
  keepWithin('estimatePatience', limits, { calls: calls?.length });
  parseInput('estimatePatience', estimatePatienceInput, calls);
  const abandoned = calls.filter(({ outcome }) => outcome === 'abandoned').length;
  const meanSeconds = sum(calls.map(({ waitSeconds }) => waitSeconds)) / abandoned;
  // The logarithm of the estimate is close to normal, with standard deviation 1/√abandoned.
  const spread = exp(confidenceReach(0.95, abandoned) / Math.sqrt(abandoned));
  return {
    meanSeconds: { value: meanSeconds, low: meanSeconds / spread, high: meanSeconds * spread },
    curve: survivalOf(calls),
    abandoned,
    answered: calls.length - abandoned,
  };
}

function survivalOf(calls: readonly CallRecord[]): PatienceCurve {
  const byWait = [...calls].sort((a, b) => a.waitSeconds - b.waitSeconds);
  const seconds: number[] = [];
  const surviving: number[] = [];
  let share = 1;
  for (let first = 0; first < byWait.length; ) {
    const { waitSeconds } = byWait[first]!;
    let next = first;
    let leaving = 0;
    for (; byWait[next]?.waitSeconds === waitSeconds; next++) {
      if (byWait[next]!.outcome === 'abandoned') leaving++;
    }
    if (leaving > 0) {
      // Who is answered at this very moment was still waiting, and so counts among those at risk.
      const atRisk = byWait.length - first;
      share *= (atRisk - leaving) / atRisk;
      seconds.push(waitSeconds);
      surviving.push(share);
    }
    first = next;
  }
  return { seconds, surviving };
}
