import { scaledGamma } from '../../math/special/gamma.ts';
import { belowPeak } from '../../math/special/gamma-exponent.ts';
import {
  scaledLowerGamma,
  scaledLowerGammaSlope,
  scaledUpperGamma,
} from '../../math/special/incomplete-gamma.ts';
import { freeOdds } from '../loss/free-odds.ts';

// M/M/n+M, times in units of the mean handle time. With c = agents × patience and η = load ×
// patience, the states "all busy" weigh J(c, η) = 1 + η/(c+1) + η²/((c+1)(c+2)) + … in all, taking
// the one without a queue as 1; the states below it weigh F, the odds of Erlang B. A contact that is
// offered a virtual wait V is lost if its patience X is shorter. P(V > T) has the same sum in it, at
// the load that has not yet lost patience at T: η exp(-T / patience).
//
// J grows like exp(x - c - c ln(x / c)) once x > c. That factor is left out everywhere, because it
// cancels between numerator and denominator and would overflow long before.

/** The chances of a contact in the M/M/n+M queue, on which all other measures stand. */
export interface AbandonmentChances {
  /** It finds every agent busy. */
  readonly wait: number;
  /** It leaves before it is answered. */
  readonly abandon: number;
  /** It is offered a wait longer than the answer time: P(V > T). */
  readonly offeredLate: number;
  /** It is answered, but late: P(T < V < X). */
  readonly servedLate: number;
}

/** For agents ≥ 0, offeredLoad > 0, patience > 0 and time ≥ 0. */
export function abandonmentChances(
  agents: number,
  offeredLoad: number,
  patience: number,
  time: number,
): AbandonmentChances {
  const odds = freeOdds(agents, offeredLoad);
  const c = agents * patience;
  const eta = offeredLoad * patience;
  const lostPatience = -Math.expm1(-time / patience);
  const rest = eta * (1 - lostPatience);
  const peak = eta > c ? belowPeak(c, eta) : 1;
  const queued = queueSum(c, eta);
  const all = odds * peak + queued;
  if (all === Infinity) return { wait: 0, abandon: 0, offeredLate: 0, servedLate: 0 };
  const scale = lateScale(c, eta, rest, eta * lostPatience - agents * time) / all;
  const late = queueSum(c, rest);
  const first = rest > c ? belowPeak(c, rest) : 1;
  return {
    wait: queued / all,
    abandon: queueSlope(c, eta, queued, peak) / (eta * all),
    offeredLate: late * scale,
    servedLate: (agents / offeredLoad) * (late - first) * scale,
  };
}

/** J(c, x), without its growth where x > c. */
function queueSum(c: number, x: number): number {
  if (x <= c) return scaledLowerGamma(c, x);
  return scaledGamma(c) - scaledUpperGamma(c, x) * belowPeak(c, x);
}

/** The weights of J times the contacts that wait in each state, without the growth where x > c. */
function queueSlope(c: number, x: number, queued: number, peak: number): number {
  return x <= c ? scaledLowerGammaSlope(c, x) : (x - c) * queued + c * peak;
}

/** The density of V at T against that at 0, less the growths left out of J at either place. */
function lateScale(c: number, eta: number, rest: number, exponent: number): number {
  if (rest > c) return 1;
  return eta > c ? belowPeak(c, rest) : Math.exp(exponent);
}
