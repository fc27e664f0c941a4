import { exp } from '../../math/elementary/exp.ts';
import { expm1 } from '../../math/elementary/expm1.ts';
import { scaledGamma } from '../../math/special/gamma.ts';
import { belowPeak } from '../../math/special/gamma-exponent.ts';
import {
  type LowerGammaAndSlope,
  scaledLowerGamma,
  scaledLowerGammaAndSlope,
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
interface AbandonmentChances {
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
  const peak = eta > c ? belowPeak(c, eta) : 1;
  const queue = eta > c ? overloaded(c, eta, peak) : scaledLowerGammaAndSlope(c, eta);
  const all = odds * peak + queue.value;
  if (all === Infinity) return EVERYBODY_SERVED;
  const scale = lateScale(c, eta, rest, eta * lostPatience - agents * time) / all;
  const first = rest > c ? belowPeak(c, rest) : 1;
  const late = rest > c ? overloadedSum(c, rest, first) : scaledLowerGamma(c, rest);
  const perAgent = offeredLoad / agents;
  return {
    wait: queue.value / all,
    abandon: queue.slope / (eta * all),
    // The busy share of the agents, of whom a free one is left in the states below "all busy".
    served: (queue.value + peak * (perAgent * odds - 1)) / (perAgent * all),
    offeredLate: late * scale,
    servedLate: ((late - first) * scale) / perAgent,
  };
}

const EVERYBODY_SERVED: AbandonmentChances = {
  wait: 0,
  abandon: 0,
  served: 1,
  offeredLate: 0,
  servedLate: 0,
};

/** J(c, x) and the same weights times the contacts that wait, less their growth, for x > c. */
function overloaded(c: number, x: number, peak: number): LowerGammaAndSlope {
  const value = overloadedSum(c, x, peak);
  return { value, slope: (x - c) * value + c * peak };
}

function overloadedSum(c: number, x: number, peak: number): number {
  return scaledGamma(c) - scaledUpperGamma(c, x) * peak;
}

/** The density of V at T against that at 0, less the growths left out of J at either place. */
function lateScale(c: number, eta: number, rest: number, exponent: number): number {
  if (rest > c) return 1;
  return eta > c ? belowPeak(c, rest) : exp(exponent);
}
