// Textbook formulas, written out for the tests alone: they share nothing with the library's kernels.

/** Share of calls that wait in M/M/n: Erlang's C from its sum, with the terms scaled to the largest. */
export function waitProbability(agents: number, load: number): number {
  let term = 1;
  let below = 0;
  // Downwards from the n-th term: a^k/k! = a^n/n! · n/a · (n-1)/a ⋯
  for (let k = agents; k > 0; k--) {
    term *= k / load;
    below += term;
  }
  const full = agents / (agents - load);
  return full / (full + below);
}

export interface MarkovQueue {
  readonly agents: number;
  /** Calls a second, mean handle time, mean patience. */
  readonly rate: number;
  readonly handle: number;
  readonly patience: number;
}

export interface MarkovService {
  readonly servedWithin: number;
  readonly abandonProbability: number;
  readonly waitProbability: number;
  readonly averageWait: number;
}

/**
 * M/M/n+M by the building blocks of Zeltyn and Mandelbaum (Call centers with impatient customers,
 * 2005, section 5): integrals of exp(λ·H(x) - n·μ·x) with H(x) the integral of the share still patient.
 */
export function impatientQueue(queue: MarkovQueue, answerTime: number): MarkovService {
  const { agents, rate, handle, patience } = queue;
  const capacity = agents / handle;
  const exponent = (x: number) => rate * patience * -Math.expm1(-x / patience) - capacity * x;
  let below = 1;
  for (let j = 1; j < agents; j++) below = 1 + (below * j) / (rate * handle);
  const block = (from: number, weight: (x: number) => number) =>
    integral((x) => Math.exp(exponent(x)) * weight(x), from, exponent);
  const all = block(0, () => 1);
  const waiting = below + rate * all;
  const servedAfter = (time: number) =>
    (rate * block(time, (x) => Math.exp(-x / patience))) / waiting;
  const abandonProbability = 1 - below / waiting - servedAfter(0);
  return {
    servedWithin: 1 - abandonProbability - servedAfter(answerTime),
    abandonProbability,
    waitProbability: (rate * all) / waiting,
    averageWait: abandonProbability * patience,
  };
}

/** Service level, mean wait and share that waits of M/M/n, where the load is below the agents. */
export function patientQueue(
  queue: Omit<MarkovQueue, 'patience'>,
  answerTime: number,
): MarkovService {
  const { agents, rate, handle } = queue;
  const load = rate * handle;
  const wait = waitProbability(agents, load);
  return {
    servedWithin: 1 - wait * Math.exp((-(agents - load) * answerTime) / handle),
    abandonProbability: 0,
    waitProbability: wait,
    averageWait: (wait * handle) / (agents - load),
  };
}

/** Simpson's rule from `from` to where the integrand has fallen by e^-45. */
function integral(f: (x: number) => number, from: number, exponent: (x: number) => number): number {
  let peak = exponent(from);
  let to = from + 1e-3;
  while (exponent(to) > peak - 45) {
    peak = Math.max(peak, exponent(to));
    to += (to - from) * 0.5;
  }
  const steps = 20_000;
  const h = (to - from) / steps;
  let total = f(from) + f(to);
  for (let i = 1; i < steps; i++) total += f(from + i * h) * (i % 2 === 1 ? 4 : 2);
  return (total * h) / 3;
}
