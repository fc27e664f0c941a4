import { exp } from '../../math/elementary/exp.ts';
import { expm1 } from '../../math/elementary/expm1.ts';
import { digamma, lowerGamma, lowerGammaAndSlope } from '../../math/special/gamma.ts';
import { belowPeak } from '../../math/special/uniform-expansion.ts';
import { freeOdds } from '../erlang-b-and-c.ts';
import type { ErlangAResult } from './result.ts';

// M/M/n+M, times in units of the mean handle time. With c = agents × patience and η = load ×
// patience, the states "all busy" weigh J(c, η) = 1 + η/(c+1) + η²/((c+1)(c+2)) + … in all, taking
// the one without a queue as 1; the states below it weigh F, the odds of Erlang B. A contact that is
// offered a virtual wait V is lost if its patience X is shorter. P(V > T) has the same sum in it, at
// the load that has not yet lost patience at T: η exp(-T / patience).
//
// J grows like exp(x - c - c ln(x / c)) once x > c. That factor is left out everywhere, because it
// cancels between numerator and denominator and would overflow long before.

/** Every measure of the queue, for loops: agents ≥ 0, load ≥ 0, patience > 0, time ≥ 0. */
export function erlangAMeasures(
  agents: number,
  offeredLoad: number,
  patienceInAht: number,
  answerTimeInAht: number,
): ErlangAResult {
  if (offeredLoad === 0) return NO_LOAD;
  if (agents === 0) return noAgents(offeredLoad, patienceInAht, answerTimeInAht);
  const { odds, wait, abandon, served, offeredLate, servedLate } = abandonmentChances(
    agents,
    offeredLoad,
    patienceInAht,
    answerTimeInAht,
  );
  // Rounding must not carry a share below 0.
  const servedWithin = Math.max(0, served - servedLate);
  const stillWaiting = offeredLate * exp(-answerTimeInAht / patienceInAht);
  return {
    waitProbability: wait,
    abandonProbability: abandon,
    servedWithin,
    servedOrAbandonedWithin: Math.max(0, 1 - stillWaiting),
    servedWithinExcludingEarlyAbandons: servedWithin / (servedWithin + stillWaiting),
    servedWithinOfServed: servedWithin / served,
    // Those who wait leave at the rate 1 / patience: Little's law of the queue.
    averageWait: abandon * patienceInAht,
    averageWaitServed: averageWaitServed(odds, agents, offeredLoad, patienceInAht),
    averageQueue: abandon * patienceInAht * offeredLoad,
    occupancy: (offeredLoad * served) / agents,
  };
}

const NO_LOAD: ErlangAResult = {
  waitProbability: 0,
  abandonProbability: 0,
  servedWithin: 1,
  servedOrAbandonedWithin: 1,
  servedWithinExcludingEarlyAbandons: 1,
  servedWithinOfServed: 1,
  averageWait: 0,
  averageWaitServed: 0,
  averageQueue: 0,
  occupancy: 0,
};

function noAgents(offeredLoad: number, patience: number, answerTime: number): ErlangAResult {
  return {
    waitProbability: 1,
    abandonProbability: 1,
    servedWithin: 0,
    servedOrAbandonedWithin: -expm1(-answerTime / patience),
    servedWithinExcludingEarlyAbandons: 0,
    servedWithinOfServed: 0,
    averageWait: patience,
    averageWaitServed: 0,
    averageQueue: patience * offeredLoad,
    occupancy: 1,
  };
}

/** The chances of a contact in the M/M/n+M queue, on which all other measures stand. */
interface AbandonmentChances {
  /** The odds that it finds a free agent if nobody waits. */
  readonly odds: number;
  /** It finds every agent busy. */
  readonly wait: number;
  /** It leaves before it is answered. */
  readonly abandon: number;
  /** It is answered. Not just 1 - abandon: that would lose its digits where nearly all leave. */
  readonly served: number;
  /** It is offered a wait longer than the answer time: P(V > T). */
  readonly offeredLate: number;
  /** It is answered, but late: P(T < V < X). */
  readonly servedLate: number;
}

/** For agents > 0, offeredLoad > 0, patience > 0 and time ≥ 0. */
export function abandonmentChances(
  agents: number,
  offeredLoad: number,
  patience: number,
  time: number,
): AbandonmentChances {
  const odds = freeOdds(agents, offeredLoad);
  const c = agents * patience;
  const eta = offeredLoad * patience;
  const lostPatience = -expm1(-time / patience);
  const rest = eta * (1 - lostPatience);
  const queue = lowerGammaAndSlope(c, eta);
  const all = odds * queue.peak + queue.value;
  if (all === Infinity) return { ...EVERYBODY_SERVED, odds };
  const late = lowerGamma(c, rest);
  const scale = lateScale(c, eta, rest, eta * lostPatience - agents * time) / all;
  const perAgent = offeredLoad / agents;
  return {
    odds,
    wait: queue.value / all,
    abandon: queue.slope / (eta * all),
    // The busy share of the agents, of whom a free one is left in the states below "all busy".
    served: (queue.value + queue.peak * (perAgent * odds - 1)) / (perAgent * all),
    offeredLate: late.value * scale,
    servedLate: ((late.value - late.peak) * scale) / perAgent,
  };
}

const EVERYBODY_SERVED = {
  wait: 0,
  abandon: 0,
  served: 1,
  offeredLate: 0,
  servedLate: 0,
};

/** The density of V at T against that at 0, less the growths left out of J at either place. */
function lateScale(c: number, eta: number, rest: number, exponent: number): number {
  if (rest > c) return 1;
  return eta > c ? belowPeak(c, rest) : exp(exponent);
}

/**
 * Mean wait of the contacts that are answered, in mean handle times, for agents > 0 and the odds of a free one.
 *
 * A contact that finds m - 1 others waiting is answered with the chance c / (c + m), and then waits
 * for m departures at the rates (c + j) / patience, j = 1 … m. All terms are positive. In deep overload
 * the sum begins nine standard deviations below its largest term: what lies before, the states with a
 * free agent included, adds less than 1e-17.
 */
function averageWaitServed(
  odds: number,
  agents: number,
  offeredLoad: number,
  patience: number,
): number {
  if (odds === Infinity) return 0;
  const c = agents * patience;
  const eta = offeredLoad * patience;
  const skipped = Math.max(0, Math.floor(eta - c - 9 * Math.sqrt(eta)));
  let wait = skipped === 0 ? 0 : digamma(c + skipped + 1) - digamma(c + 1);
  let answered = 0;
  let waited = 0;
  let term = 1;
  for (let m = skipped + 1; ; m++) {
    term *= eta / (c + m);
    wait += 1 / (c + m);
    answered += term;
    waited += term * wait;
    if (c + m > eta && !(term * wait > waited * 1e-17)) break;
  }
  const withoutQueue = skipped === 0 ? (odds * offeredLoad) / agents : 0;
  return (patience * waited) / (answered + withoutQueue);
}
