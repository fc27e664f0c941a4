/** Expected contacts, and the variance of what will come about them. */
export interface Expectation {
  readonly mean: number;
  readonly variance: number;
}

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
