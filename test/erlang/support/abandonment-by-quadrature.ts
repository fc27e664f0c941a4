// The M/M/n+M queue from first principles: its states by the balance of flows, one by one, and the
// virtual wait by numerical integration of its density. No special function takes part.

export interface QueueByQuadrature {
  readonly wait: number;
  readonly abandon: number;
  readonly queue: number;
  readonly servedWithin: number;
  /** P(V > T). */
  readonly offeredLate: number;
  readonly averageWaitServed: number;
}

export function abandonmentByQuadrature(
  agents: number,
  load: number,
  patience: number,
  time: number,
): QueueByQuadrature {
  let weight = 1;
  let total = 0;
  let waiting = 0;
  let queue = 0;
  for (let k = 0; k < 100_000; k++) {
    total += weight;
    if (k >= agents) waiting += weight;
    if (k > agents) queue += weight * (k - agents);
    weight *= load / (Math.min(k + 1, agents) + Math.max(0, k + 1 - agents) / patience);
    if (k > agents && k > load && weight < total * 1e-18) break;
  }
  // The density of V at v, up to a factor; its integral is the chance to wait.
  const density = (v: number) =>
    Math.exp(load * patience * -Math.expm1(-v / patience) - agents * v);
  const stays = (v: number) => Math.exp(-v / patience);
  const end = endOf(density, time);
  const whole = integrate(density, 0, time) + integrate(density, time, end);
  const served = (v: number) => density(v) * stays(v);
  const factor = waiting / total / whole;
  const servedLate = factor * integrate(served, time, end);
  const servedWait =
    integrate((v) => v * served(v), 0, time) + integrate((v) => v * served(v), time, end);
  const abandon = queue / total / (load * patience);
  return {
    wait: waiting / total,
    abandon,
    queue: queue / total,
    servedWithin: 1 - abandon - servedLate,
    offeredLate: factor * integrate(density, time, end),
    averageWaitServed: (factor * servedWait) / (1 - abandon),
  };
}

/** Where a density that falls in the end has fallen to nothing. */
function endOf(density: (v: number) => number, from: number): number {
  let end = from + 1;
  let most = density(0);
  while (density(end) > most * 1e-20) {
    most = Math.max(most, density(end));
    end += 0.25 + 0.05 * (end - from);
  }
  return end;
}

/** Gauss and Legendre's rule of five points on 1,000 pieces. */
function integrate(f: (v: number) => number, from: number, to: number): number {
  const pieces = 1000;
  const half = (to - from) / pieces / 2;
  let sum = 0;
  for (let i = 0; i < pieces; i++) {
    const middle = from + (2 * i + 1) * half;
    for (const [node, share] of GAUSS) sum += share * f(middle + half * node);
  }
  return sum * half;
}

const INNER = Math.sqrt(5 - 2 * Math.sqrt(10 / 7)) / 3;
const OUTER = Math.sqrt(5 + 2 * Math.sqrt(10 / 7)) / 3;
const GAUSS = [
  [0, 128 / 225],
  [INNER, (322 + 13 * Math.sqrt(70)) / 900],
  [-INNER, (322 + 13 * Math.sqrt(70)) / 900],
  [OUTER, (322 - 13 * Math.sqrt(70)) / 900],
  [-OUTER, (322 - 13 * Math.sqrt(70)) / 900],
] as const;
