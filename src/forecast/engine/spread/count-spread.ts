import { sum } from '../../../core/sum.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import type { IntervalError } from './forecast-errors.ts';

/** Up to the first mean counts are told apart one by one, from the second on they are as good as continuous. */
interface Counted {
  readonly all: number;
  readonly none: number;
}

/** Of an interval. */
export const COUNTED_INTERVALS: Counted = { all: 5, none: 10 };

/** Of a day or more, of which the size of errors is better known: half a contact of 50 is a hundredth. */
export const COUNTED_TOTALS: Counted = { all: 50, none: 100 };

/** How much of a count with such a mean is told one by one (0 to 1). */
export function countedShare(mean: number, { all, none }: Counted): number {
  return Math.min(1, Math.max(0, (none - mean) / (none - all)));
}

/** What is known before errors tell: an excess, and how many contacts it counts as. */
interface Prior {
  readonly excess: number;
  readonly contacts: number;
}

/** A little more scatter than chance has. */
const USUAL: Prior = { excess: 0.2, contacts: 20 };

/**
 * How few contacts scatter: as a Poisson count whose mean varies by a gamma distribution, with a variance of 1 + this
 * excess times the mean, as the errors of quiet intervals or days show (the negative binomial of type 1: Cameron &
 * Trivedi, Regression Analysis of Count Data, 2013, eq. 3.25).
 */
export function learnExcess(
  errors: readonly Pick<IntervalError, 'forecast' | 'actual'>[],
  { none }: Counted,
  prior = USUAL,
): number {
  let squares = prior.excess * prior.contacts;
  let contacts = prior.contacts;
  for (const { forecast, actual } of errors) {
    if (!(forecast < none)) continue;
    squares += (actual - forecast) ** 2 - forecast;
    contacts += forecast;
  }
  return Math.max(squares / contacts, LEAST_EXCESS);
}

/** Days that the scatter of intervals speaks for, against those seen: four weeks tell an excess of days to 0.27. */
const PRIOR_DAYS = 28;

/** The excess of totals of days: that of their intervals, and what the level of days adds as far as their errors show it. */
export function excessOfTotals(
  days: readonly Pick<IntervalError, 'forecast' | 'actual'>[],
  excess: number,
): number | undefined {
  if (days.length === 0) return undefined;
  const mean = sum(days.map(({ forecast }) => forecast)) / days.length;
  return learnExcess(days, COUNTED_TOTALS, { excess, contacts: PRIOR_DAYS * mean + LEAST_EXCESS });
}

/** Below it the mixture is the Poisson distribution to many digits. */
export const LEAST_EXCESS = 1e-6;

/** The least count whose cumulative probability is at least the level. */
export function quantileOfCount(mean: number, excess: number, level: number): number {
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

/** The chance that a count is at most so much. */
export function chanceUpTo(value: number, mean: number, excess: number): number {
  const shape = mean / excess;
  const ratio = excess / (1 + excess);
  let chance = exp(-shape * log(1 + excess));
  let below = chance;
  for (let count = 0; count + 1 <= value && count < MOST_COUNT; count++) {
    chance *= ((count + shape) / (count + 1)) * ratio;
    below += chance;
  }
  return below;
}

const MOST_COUNT = 10_000;
