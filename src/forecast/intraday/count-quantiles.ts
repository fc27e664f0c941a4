import { anscombeRoot, countOfRoot } from '../../math/anscombe.ts';
import { studentTQuantile } from '../../math/distributions/student-t.ts';
import { quantileOfSorted } from '../table/statistics.ts';
import type { Expectation } from './rest-of-day.ts';

/** Contacts that are not exceeded, given how many deviations of a root they lie off. */
export function countAt(expectation: Expectation, deviations: number): number {
  return countOfRoot(anscombeRoot(expectation.mean) + deviations * rootDeviation(expectation));
}

/** How far contacts lie off what was expected, in deviations of their roots. */
export function deviationsOf(contacts: number, expectation: Expectation): number {
  return (anscombeRoot(contacts) - anscombeRoot(expectation.mean)) / rootDeviation(expectation);
}

/** Keeps the quotient at that of a Poisson count where nothing is expected. */
const TINY = 1e-6;

function rootDeviation({ mean, variance }: Expectation): number {
  return Math.sqrt((variance + TINY) / (mean + TINY)) / 2;
}

/** Errors of past days, in deviations, and how much is known from them. */
export interface PastErrors {
  readonly errors: readonly number[];
  /** Days that they come from: errors of one day hang together. */
  readonly days: number;
  /** Normal errors that count as much for their shape. */
  readonly prior: number;
}

/** Days on which errors were of the size that the model expects count as much for their size. */
const SIZE_DAYS = 10;

/** One error counts for the size by at most this square; what is beyond shows in the shape. */
const MOST_SQUARE = 9;

/**
 * Quantiles of errors in deviations. Their size is that of past days at this time of day, which need not
 * be the day's usual one (the last half-hour before closing errs more); their shape is drawn to the
 * normal one, because it takes far more errors to know.
 */
export function mixedQuantile({ errors, days, prior }: PastErrors): (level: number) => number {
  const squares = errors.reduce((total, error) => total + Math.min(error ** 2, MOST_SQUARE), 0);
  const square = errors.length > 0 ? squares / errors.length : 1;
  const size = Math.sqrt((days * square + SIZE_DAYS) / (days + SIZE_DAYS));
  const sorted = Float64Array.from(errors).sort();
  const share = sorted.length / (sorted.length + prior);
  return (level) =>
    (share === 0 ? 0 : share * quantileOfSorted(sorted, level)) +
    (1 - share) * size * studentTQuantile(level, days + SIZE_DAYS);
}
