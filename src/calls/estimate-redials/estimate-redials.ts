import type { RedialHabit } from '../../core/caller-behaviour.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { estimateRedials as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { byCustomer, endOfRecords } from '../call-record.ts';
import { type EstimateRedialsInput, estimateRedialsInput } from './input.ts';

/** What {@link estimateRedials} found: the habit for `simulateQueue`, and how many calls tell it. */
export interface RedialEstimate extends RedialHabit {
  /** Abandoned calls of known customers. */
  readonly abandoned: number;
  /** Those of them whose whole window lies inside the records: the share is of these. */
  readonly judged: number;
}

/**
 * How many callers who gave up try again, and how soon?
 *
 * Every one of them looks like another caller to the forecast: where many redial, the offered calls
 * overstate the demand, and a better service lowers them. Who gave up less than a window before the
 * records end may still call: such callers count neither as redialling nor as lost.
 *
 * @param input - The calls and the window; {@link EstimateRedialsInput} has the units.
 * @returns Share and mean delay; a share of 0 and the window as delay where nobody did, or nobody can be judged.
 * @throws InvalidInputError if a row or a field is outside its domain.
 * @example
 * ```ts
 * import { estimateRedials } from 'halfhour/calls';
 *
 * const { probability, meanDelaySeconds } = estimateRedials({
 *   calls: [
 *     { arrivalSeconds: 0, waitSeconds: 60, outcome: 'abandoned', customer: 'Ada' },
 *     { arrivalSeconds: 10, waitSeconds: 50, outcome: 'abandoned', customer: 'Bo' },
 *     { arrivalSeconds: 360, waitSeconds: 5, outcome: 'answered', customer: 'Ada' },
 *     { arrivalSeconds: 4000, waitSeconds: 0, outcome: 'answered' },
 *   ],
 *   windowSeconds: 3600,
 * });
 * probability; // => 0.5
 * meanDelaySeconds; // => 300
 * ```
 */
export function estimateRedials(input: EstimateRedialsInput): RedialEstimate {
  keepWithin('estimateRedials', limits, { calls: input?.calls?.length });
  const { calls, windowSeconds } = parseInput('estimateRedials', estimateRedialsInput, input);
  const end = endOfRecords(calls);
  let abandoned = 0;
  let judged = 0;
  const delays: number[] = [];
  for (const contacts of byCustomer(calls)) {
    for (const [i, { arrivalSeconds, waitSeconds, outcome }] of contacts.entries()) {
      if (outcome !== 'abandoned') continue;
      abandoned++;
      if (arrivalSeconds + waitSeconds + windowSeconds > end) continue;
      judged++;
      const delay = (contacts[i + 1]?.arrivalSeconds ?? Infinity) - arrivalSeconds - waitSeconds;
      if (delay <= windowSeconds) delays.push(Math.max(0, delay));
    }
  }
  const total = sum(delays);
  return {
    probability: judged > 0 ? delays.length / judged : 0,
    meanDelaySeconds: total > 0 ? total / delays.length : windowSeconds,
    abandoned,
    judged,
  };
}
