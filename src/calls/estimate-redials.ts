import { parseInput } from '../core/parse-input.ts';
import { sum } from '../core/sum.ts';
import type { RedialHabit } from '../simulate/queue/redials.ts';
import type { CallRecord } from './call-record.ts';
import { estimateRedialsSchema } from './estimate.schema.ts';
import { byCustomer } from './repeats.ts';

/** Everything that {@link estimateRedials} takes. */
export interface EstimateRedialsInput {
  /** Call records with customers, in any order. */
  readonly calls: readonly CallRecord[];
  /** A call later than this after the caller gave up is a new matter (seconds, above 0). */
  readonly windowSeconds: number;
}

/** What {@link estimateRedials} found: the habit for {@link simulateQueue}, and how many calls tell it. */
export interface RedialEstimate extends RedialHabit {
  /** Abandoned calls of known customers. */
  readonly abandoned: number;
}

/**
 * How many callers who gave up try again, and how soon?
 *
 * Every one of them looks like another caller to the forecast: where many redial, the offered calls
 * overstate the demand, and a better service lowers them.
 *
 * @param input - The calls and the window; {@link EstimateRedialsInput} has the units.
 * @returns Share and mean delay; a share of 0 and the window as delay where nobody did.
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
 *   ],
 *   windowSeconds: 3600,
 * });
 * probability; // => 0.5
 * meanDelaySeconds; // => 300
 * ```
 */
export function estimateRedials(input: EstimateRedialsInput): RedialEstimate {
  const { calls, windowSeconds } = parseInput('estimateRedials', estimateRedialsSchema, input);
  let abandoned = 0;
  const delays: number[] = [];
  for (const contacts of byCustomer(calls).values()) {
    for (const [i, { arrivalSeconds, waitSeconds, outcome }] of contacts.entries()) {
      if (outcome !== 'abandoned') continue;
      abandoned++;
      const delay = (contacts[i + 1]?.arrivalSeconds ?? Infinity) - arrivalSeconds - waitSeconds;
      if (delay <= windowSeconds) delays.push(Math.max(0, delay));
    }
  }
  const total = sum(delays);
  return {
    probability: abandoned > 0 ? delays.length / abandoned : 0,
    meanDelaySeconds: total > 0 ? total / delays.length : windowSeconds,
    abandoned,
  };
}
