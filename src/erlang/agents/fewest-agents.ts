import { exp } from '../../math/elementary/exp.ts';
import { leastWhole } from '../../math/least-whole.ts';
import {
  guessSafety,
  refineSafety,
  SAFETY_FROM_LOAD,
  SAFETY_UP_TO_EXPONENT,
  SAFETY_UP_TO_LOAD,
} from './safety.ts';
import { tailExcess } from './tail-excess.ts';

/**
 * The fewest agents with P(W > time) ≤ limit under Erlang C, for a finite load > 0, a time ≥ 0 and
 * 0 < limit < 1; `exponent` is -ln(limit). The time it takes does not grow with the load.
 */
export function fewestAgents(
  offeredLoad: number,
  timeInAht: number,
  limit: number,
  exponent: number,
): number {
  if (offeredLoad < SAFETY_FROM_LOAD) return fewestForSmallLoad(offeredLoad, timeInAht, limit);
  const root = Math.sqrt(offeredLoad);
  const e = 1 / root;
  const t = root * timeInAht;
  const guess = guessSafety(e, t, exponent);
  if (offeredLoad > Number.MAX_SAFE_INTEGER) return offeredLoad + guess * root;
  if (exponent > SAFETY_UP_TO_EXPONENT || offeredLoad > SAFETY_UP_TO_LOAD) {
    return fewestBySearch(offeredLoad, timeInAht, limit, offeredLoad + guess * root);
  }
  const realAgents = offeredLoad + root * refineSafety(guess, e, t, exponent);
  const agents = Math.ceil(realAgents);
  if (isCertain(agents, realAgents)) return agents;
  const nearest = Math.round(realAgents);
  const enough = nearest > offeredLoad && tailExcess(limit, nearest, offeredLoad, timeInAht) <= 0;
  return enough ? nearest : nearest + 1;
}

/** Agents; the estimate from the table is off by at most 0.00095. */
const MARGIN = 0.003;

/** Whether the ceiling of an estimate of the real number of agents is the answer for sure. */
export function isCertain(ceiling: number, realAgents: number): boolean {
  const surplus = ceiling - realAgents;
  return surplus > MARGIN && surplus < 1 - MARGIN;
}

/** Any target, however extreme. */
function fewestBySearch(
  offeredLoad: number,
  timeInAht: number,
  limit: number,
  guess: number,
): number {
  const excess = (agents: number) => tailExcess(limit, agents, offeredLoad, timeInAht);
  return leastWhole(excess, guess, 1 + 0.1 * Math.sqrt(offeredLoad), Math.floor(offeredLoad) + 1);
}

/** One pass of the recursion from the first stable number of agents up. */
function fewestForSmallLoad(offeredLoad: number, timeInAht: number, limit: number): number {
  const first = Math.floor(offeredLoad) + 1;
  let odds = 0;
  for (let n = 1; n <= first; n++) odds = (1 + odds) * (n / offeredLoad);
  const decay = exp(-timeInAht);
  let late = exp((offeredLoad - first) * timeInAht);
  for (let agents = first; ; agents++) {
    const bound = limit * (agents + (agents - offeredLoad) * odds);
    const ratio = (late * agents) / bound;
    if (ratio < 1 - ROUNDING) return agents;
    if (ratio < 1 + ROUNDING && tailExcess(limit, agents, offeredLoad, timeInAht) <= 0) {
      return agents;
    }
    odds = (1 + odds) * ((agents + 1) / offeredLoad);
    late *= decay;
  }
}

/** Far above the rounding errors of a few dozen steps of the recursion, and ten times the tie tolerance. */
const ROUNDING = 1e-11;
