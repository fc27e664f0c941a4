import { singlePassOdds } from './textbook.ts';

/** Nearer to its limit than this, relatively, doubles are not asked: 200-bit whole numbers are. */
const DOUBT = 1e-9;

/**
 * The fewest agents by a method that shares nothing with the library's: one pass of the recursion
 * upwards, and whole numbers of 200 bits wherever the limit is near. A tie within 1e-12 counts as met.
 */
export function independentAgents(load: number, time: number, target: number): number {
  const limit = 1 - target;
  let agents = Math.floor(load) + 1;
  let odds = singlePassOdds(agents, load);
  for (; ; agents++) {
    const spare = agents - load;
    const ratio =
      (agents * Math.exp(-spare * time)) / (limit * (1 + 1e-12) * (agents + spare * odds));
    if (ratio < 1 - DOUBT || (ratio < 1 + DOUBT && isWithin(agents, load, time, limit))) {
      return agents;
    }
    odds = ((1 + odds) * (agents + 1)) / load;
  }
}

const BITS = 200n;
const ONE = 1n << BITS;

/** e^-(n - a)t n ≤ limit (1 + 1e-12) (n + (n - a) F), in units of 2^-200. */
function isWithin(agents: number, load: number, time: number, limit: number): boolean {
  const a = fixed(load);
  const n = BigInt(agents);
  let odds = 0n;
  for (let k = 1n; k <= n; k++) odds = ((ONE + odds) * k * ONE) / a;
  const spare = n * ONE - a;
  const late = exponential((spare * fixed(time)) / ONE) * n;
  const weight = n * ONE + (spare * odds) / ONE;
  const bound = (fixed(limit) * (10n ** 12n + 1n)) / 10n ** 12n;
  return late <= (bound * weight) / ONE;
}

/** A double as it is, in units of 2^-200; those met here have no bits below that. */
function fixed(value: number): bigint {
  if (value === 0) return 0n;
  const shift = 60 - Math.floor(Math.log2(value));
  return (BigInt(value * 2 ** shift) << BITS) >> BigInt(shift);
}

/** e^-x: Taylor's series of x / 2^64, squared 64 times. */
function exponential(x: bigint): bigint {
  const guard = 128n;
  const one = ONE << guard;
  const small = (x << guard) >> 64n;
  let term = one;
  let sum = one;
  for (let k = 1n; k <= 12n; k++) {
    term = (term * small) / one / k;
    sum += term;
  }
  for (let i = 0; i < 64; i++) sum = (sum * sum) / one;
  return (ONE * one) / sum;
}
