import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import type { IntervalError } from './forecast-errors.ts';

/** Up to the first mean counts are told apart one by one, from the second on they are as good as continuous. */
export const COUNTED_BELOW = { all: 5, none: 10 } as const;

/** What is usual, and how many contacts it counts as: a little more scatter than chance has, until errors tell. */
const USUAL_EXCESS = 0.2;
const PRIOR_CONTACTS = 20;

/** Parts of a count, as repaired hours and averaged ones have, may be so many of a history of whole numbers. */
const MOST_PARTS = 0.05;

/**
 * Quantiles of a few contacts, in whole numbers: those of a Poisson count whose mean varies by a gamma distribution,
 * with a variance of a constant times the mean that the errors of quiet intervals show (the negative binomial of
 * type 1: Cameron & Trivedi, Regression Analysis of Count Data, 2013, eq. 3.25). `undefined` where the history does not count in
 * whole numbers.
 */
export function learnCountSpread(
  errors: readonly IntervalError[],
): ((mean: number, level: number) => number) | undefined {
  let squares = USUAL_EXCESS * PRIOR_CONTACTS;
  let contacts = PRIOR_CONTACTS;
  let quiet = 0;
  let parts = 0;
  for (const { forecast, actual } of errors) {
    if (!(forecast < COUNTED_BELOW.none)) continue;
    squares += (actual - forecast) ** 2 - forecast;
    contacts += forecast;
    quiet++;
    if (!Number.isInteger(actual)) parts++;
  }
  if (parts > MOST_PARTS * quiet) return undefined;
  const excess = Math.max(squares / contacts, LEAST_EXCESS);
  return (mean, level) => quantileOfCount(mean, excess, level);
}

/** Below it the mixture is the Poisson distribution to many digits. */
const LEAST_EXCESS = 1e-6;

/** The least count whose cumulative probability is at least the level. */
function quantileOfCount(mean: number, excess: number, level: number): number {
  const shape = mean / excess;
  const ratio = excess / (1 + excess);
  let chance = exp(-shape * log(1 + excess));
  let below = chance;
  let count = 0;
  // Rounding may leave the sum short of a level next to 1.
  while (below < level && count < MOST_COUNT) {
    chance *= ((count + shape) / (count + 1)) * ratio;
    below += chance;
    count++;
  }
  return count;
}

const MOST_COUNT = 10_000;
