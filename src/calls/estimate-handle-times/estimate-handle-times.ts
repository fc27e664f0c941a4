import type { HandleTimeShape } from '../../core/caller-behaviour.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { estimateHandleTimes as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { type Estimate, meanEstimate } from '../../math/statistics/estimate.ts';
import { type CallRecord, handleTimeOf } from '../call-record.ts';
import { estimateHandleTimesInput } from './input.ts';

/** What {@link estimateHandleTimes} found. */
export interface HandleTimeEstimate {
  /** Calls with a handle time above 0. */
  readonly calls: number;
  /** Mean handle time with its 95 % interval. */
  readonly ahtSeconds: Estimate;
  readonly deviationSeconds: number;
  /** (standard deviation / mean)²: 0 constant, 1 as in the Erlang formulas, above 1 more variable. */
  readonly squaredVariation: number;
  readonly medianSeconds: number;
  /** The lognormal of the same variation, for `simulateQueue`. */
  readonly shape: HandleTimeShape;
}

/**
 * How long do calls take an agent, and how much does that vary?
 *
 * Calls without a handle time, or with one of 0 (a transfer or a fault of the log), are left out.
 *
 * @param calls - Call records, in any order: a list with at least two calls whose handle time is above 0.
 * @returns Mean, spread and median in seconds, and a shape to simulate with.
 * @throws InvalidInputError if a row is outside its domain, or fewer than two tell a handle time.
 * @example
 * ```ts
 * import { estimateHandleTimes } from 'halfhour/calls';
 *
 * const answered = (handleSeconds: number) =>
 *   ({ arrivalSeconds: 0, waitSeconds: 0, outcome: 'answered', handleSeconds }) as const;
 * const { ahtSeconds, medianSeconds, squaredVariation } = estimateHandleTimes(
 *   [60, 120, 180, 480].map(answered),
 * );
 * ahtSeconds.value; // => 210
 * medianSeconds; // => 150
 * squaredVariation; // => 0.789…
 * ```
 */
export function estimateHandleTimes(calls: readonly CallRecord[]): HandleTimeEstimate {
  keepWithin('estimateHandleTimes', limits, { calls: calls?.length });
  parseInput('estimateHandleTimes', estimateHandleTimesInput, calls);
  const seconds = Float64Array.from(
    calls.map((call) => handleTimeOf(call) ?? 0).filter((value) => value > 0),
  ).sort();
  const count = seconds.length;
  const { mean, variance } = meanEstimate(seconds, 0.95);
  const squaredVariation = variance / (mean.value * mean.value);
  return {
    calls: count,
    ahtSeconds: mean,
    deviationSeconds: Math.sqrt(variance),
    squaredVariation,
    medianSeconds: (seconds[(count - 1) >> 1]! + seconds[count >> 1]!) / 2,
    shape: { kind: 'lognormal', squaredVariation },
  };
}
