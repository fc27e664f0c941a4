import type { ArrivalModel } from '../../core/caller-behaviour.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { type EstimateArrivalsInput, estimateArrivalsInput } from './input.ts';

/** What {@link estimateArrivals} found. */
export interface ArrivalEstimate {
  /** Mean contacts of each interval. */
  readonly contacts: readonly number[];
  /** Variance of the day's total over its mean: 1 for independent callers, above 1 with busy and quiet days. */
  readonly dispersion: number;
  /** The model for `simulateQueue`: gamma-Poisson if days differ by more than chance. */
  readonly arrivals: ArrivalModel;
}

/**
 * How many calls come, and how much more do days differ than chance would make them?
 *
 * The variation between days is what is left of the variance of the day totals after the variance
 * that independent callers cause anyway (method of moments). Mixing weekdays, or trend and season,
 * would make it seem larger: give comparable days. A few days tell it only roughly.
 *
 * @param input - The calls and the grid; {@link EstimateArrivalsInput} has the units.
 * @returns Mean contacts by interval, and an arrival model.
 * @throws InvalidInputError if a row or a field is outside its domain.
 * @example
 * ```ts
 * import { estimateArrivals } from 'halfhour/calls';
 *
 * const at = (arrivalSeconds: number) =>
 *   ({ arrivalSeconds, waitSeconds: 0, outcome: 'answered' }) as const;
 * const { contacts } = estimateArrivals({
 *   calls: [at(10), at(20), at(2000), at(3700), at(5500), at(5600)],
 *   intervalSeconds: 1800,
 *   intervalsPerDay: 2,
 *   days: 2,
 * });
 * contacts; // => [1.5, 1.5]
 * ```
 */
export function estimateArrivals(input: EstimateArrivalsInput): ArrivalEstimate {
  const parsed = parseInput('estimateArrivals', estimateArrivalsInput, input);
  const { calls, intervalSeconds, intervalsPerDay, days } = parsed;
  const counts = new Array<number>(intervalsPerDay).fill(0);
  const totals = new Array<number>(days).fill(0);
  for (const { arrivalSeconds } of calls) {
    const interval = Math.floor(arrivalSeconds / intervalSeconds);
    const day = Math.floor(interval / intervalsPerDay);
    if (day >= days) continue;
    counts[interval % intervalsPerDay]!++;
    totals[day]!++;
  }
  const mean = sum(totals) / days;
  const squares = totals.reduce((total, value) => total + (value - mean) ** 2, 0);
  const variance = days > 1 ? squares / (days - 1) : mean;
  const excess = Math.max(0, variance - mean);
  return {
    contacts: counts.map((count) => count / days),
    dispersion: mean > 0 ? variance / mean : 1,
    arrivals:
      excess > 0
        ? { kind: 'gamma-poisson', dayVariation: Math.sqrt(excess) / mean }
        : { kind: 'poisson' },
  };
}
