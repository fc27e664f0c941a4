import { standardNormalQuantile } from '../../math/normal.ts';
import { quantileOfSorted } from '../table/statistics.ts';
import type { Expectation } from './rest-of-day.ts';

/** Contacts that are not exceeded, given how many deviations of a root they lie off. */
export function countAt(expectation: Expectation, deviations: number): number {
  const root = toRoot(expectation.mean) + deviations * rootDeviation(expectation);
  return Math.max(0, Math.max(0, root) ** 2 - ANSCOMBE);
}

/** How far contacts lie off what was expected, in deviations of their roots. */
export function deviationsOf(contacts: number, expectation: Expectation): number {
  return (toRoot(contacts) - toRoot(expectation.mean)) / rootDeviation(expectation);
}

/** Roots of counts scatter alike at every volume, if a little is added first (Anscombe 1948). */
const ANSCOMBE = 0.375;

/** Keeps the quotient at that of a Poisson count where nothing is expected. */
const TINY = 1e-6;

function toRoot(contacts: number): number {
  return Math.sqrt(Math.max(0, contacts + ANSCOMBE));
}

function rootDeviation({ mean, variance }: Expectation): number {
  return Math.sqrt((variance + TINY) / (mean + TINY)) / 2;
}

/**
 * Quantiles of standardised errors, drawn to the normal ones, which count as so many errors: the fewer
 * errors there are, the less their own shape can be trusted.
 */
export function mixedQuantile(errors: readonly number[], prior: number): (level: number) => number {
  const sorted = Float64Array.from(errors).sort();
  const share = sorted.length / (sorted.length + prior);
  return (level) =>
    (share === 0 ? 0 : share * quantileOfSorted(sorted, level)) +
    (1 - share) * standardNormalQuantile(level);
}
