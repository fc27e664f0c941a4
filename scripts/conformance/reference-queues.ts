import {
  type BigDecimal,
  ceiling,
  decimal,
  expOfMinus,
  over,
  times,
  toNumber,
  whole,
} from './big-decimal.ts';

const ONE = whole(1);

/** Erlang B by its recursion, in 400 digits. */
export function erlangB(agents: number, load: BigDecimal): BigDecimal {
  let blocking = ONE;
  for (let n = 1; n <= agents; n++) {
    const carried = times(load, blocking);
    blocking = over(carried, whole(n) + carried);
  }
  return blocking;
}

/** Erlang C out of Erlang B; 1 where the load is not below the agents. */
export function erlangC(agents: number, load: BigDecimal): BigDecimal {
  if (load >= whole(agents)) return ONE;
  const blocking = erlangB(agents, load);
  return over(times(whole(agents), blocking), whole(agents) - times(load, ONE - blocking));
}

/** P(W > time), the time in handle times. */
export function waitTail(agents: number, load: BigDecimal, time: BigDecimal): BigDecimal {
  if (load >= whole(agents)) return ONE;
  return times(erlangC(agents, load), expOfMinus(times(whole(agents) - load, time)));
}

/** The fewest agents with P(W > time) ≤ 1 - target, one after the other; ties in decimals are met. */
export function agentsForServiceLevel(load: BigDecimal, time: BigDecimal, target: string): number {
  if (load === 0n) return 0;
  // A digit in the last place of 400 is rounding, not a miss.
  const limit = ONE - decimal(target) + 10n ** 10n;
  for (let agents = 1; ; agents++) {
    if (load < whole(agents) && waitTail(agents, load, time) <= limit) return agents;
  }
}

/** The fewest agents with P(W > 0) ≤ limit, one after the other. */
export function agentsForWaitProbability(load: BigDecimal, limit: string): number {
  for (let agents = 1; ; agents++) {
    if (load < whole(agents) && erlangC(agents, load) <= decimal(limit)) return agents;
  }
}

/** The fewest agents with which a measure of Erlang A reaches its target, one after the other. */
export function agentsForErlangA(
  load: number,
  patience: number,
  answerTime: number,
  reaches: (queue: ReturnType<typeof erlangA>) => boolean,
): number {
  for (let agents = 1; ; agents++) {
    if (reaches(erlangA(agents, load, patience, answerTime))) return agents;
  }
}

/** One stage of lost time, in whole percents: first what adds up, then what is lost of the rest. */
export interface LostPercents {
  readonly adding: readonly number[];
  readonly nested: readonly number[];
}

/** Heads over what these stages leave, rounded up: exact. */
export function overStages(heads: number, stages: readonly LostPercents[]): number {
  let over = BigInt(heads);
  let under = 1n;
  for (const { adding, nested } of stages) {
    const added = adding.reduce((total, percent) => total + percent, 0);
    for (const percent of [added, ...nested]) {
      over *= 100n;
      under *= BigInt(100 - percent);
    }
  }
  return Number((over + under - 1n) / under);
}

/** Heads on the schedule, the shrinkage in whole percents: exact. */
export function scheduledAgents(agents: number, percent: number): number {
  return ceiling(over(whole(agents), decimal((100 - percent) / 100)));
}

/**
 * M/M/n+M by quadrature of the density of the virtual wait, in doubles, times in handle times: λ
 * π(n-1) exp(λ p (1 - exp(-x / p)) - n x), p the mean patience (Mandelbaum and Zeltyn 2007).
 */
export function erlangA(agents: number, load: number, patience: number, answerTime: number) {
  const density = (x: number) =>
    Math.exp(-load * patience * Math.expm1(-x / patience) - agents * x);
  const stays = (x: number) => Math.exp(-x / patience);
  const end = endOf(density);
  const without = 1 / toNumber(erlangB(agents - 1, decimal(load)));
  const all = without + load * simpson(density, 0, end);
  const share = (from: number, to: number, weight: (x: number) => number) =>
    (load * simpson((x) => density(x) * weight(x), from, Math.min(to, end))) / all;
  const noWait = without / all;
  const servedWithin = noWait + share(0, answerTime, stays);
  const served = noWait + share(0, end, stays);
  const waitsLonger = answerTime < end ? share(answerTime, end, () => stays(answerTime)) : 0;
  const abandonProbability = 1 - served;
  return {
    waitProbability: 1 - noWait,
    abandonProbability,
    servedWithin,
    servedOrAbandonedWithin: 1 - waitsLonger,
    servedWithinExcludingEarlyAbandons: servedWithin / (servedWithin + waitsLonger),
    servedWithinOfServed: servedWithin / served,
    averageWait: abandonProbability * patience,
    occupancy: (load * served) / agents,
  };
}

/** Where the density has fallen to nothing. */
function endOf(density: (x: number) => number): number {
  let end = 1;
  while (density(end) > 1e-18) end *= 1.5;
  return end;
}

/** Simpson's rule on 20,000 panels. */
function simpson(f: (x: number) => number, from: number, to: number): number {
  const panels = 20_000;
  const width = (to - from) / panels;
  let total = f(from) + f(to);
  for (let i = 1; i < panels; i++) total += f(from + i * width) * (i % 2 === 1 ? 4 : 2);
  return (total * width) / 3;
}
