import { anscombeRoot, countOfRoot } from '../../../math/anscombe.ts';

/** Expected contacts, and the variance of what will come about them. */
export interface Expectation {
  readonly mean: number;
  readonly variance: number;
}

/** Contacts that are not exceeded, given how many deviations of a root they lie off. */
export function countAt(expectation: Expectation, deviations: number): number {
  return countOfRoot(anscombeRoot(expectation.mean) + deviations * rootDeviation(expectation));
}

/** How far contacts lie off what was expected, in deviations of their roots. */
export function deviationsOf(contacts: number, expectation: Expectation): number {
  return (anscombeRoot(contacts) - anscombeRoot(expectation.mean)) / rootDeviation(expectation);
}

/** A count stands for the unit around it: so quantiles of low counts are not all whole numbers. */
export const WITHIN_COUNT: readonly number[] = [-0.375, -0.125, 0.125, 0.375];

/** Keeps the quotient at that of a Poisson count where nothing is expected. */
const TINY = 1e-6;

function rootDeviation({ mean, variance }: Expectation): number {
  return Math.sqrt((variance + TINY) / (mean + TINY)) / 2;
}
