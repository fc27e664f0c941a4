import { TIE_TOLERANCE } from '../../core/tie.ts';
import { normalQuantile } from '../../math/distributions/normal.ts';
import type { ServiceTargets } from '../service-targets.ts';
import { ContactChain } from './contact-chain.ts';
import {
  EMPTY_SYSTEM,
  type IntervalFlow,
  type LivedInterval,
  liveInterval,
  type SystemState,
} from './live-interval.ts';

/** An interval to staff for what really happens in it. */
export interface VaryingInterval {
  readonly flow: IntervalFlow;
  /** The fewest agents that it may have. */
  readonly least: number;
  /** Agents to begin the search with; those that stay where nobody calls. */
  readonly guess: number;
}

/** The agents of an interval, and how those who call in it fare. */
interface KeptInterval {
  readonly agents: number;
  readonly lived: LivedInterval;
}

/** More agents than these many guesses away nobody needs. */
const MOST_TRIES = 60;

/**
 * The fewest agents interval by interval with which those who call in it are served to target, given what the intervals
 * before leave: the queue is lived in probabilities from the first interval to the last.
 */
export function keepService(
  intervals: readonly VaryingInterval[],
  targets: ServiceTargets,
  start: SystemState = EMPTY_SYSTEM,
): { readonly kept: readonly KeptInterval[]; readonly end: SystemState } {
  const chain = new ContactChain();
  let state = start;
  const kept = intervals.map((interval) => {
    const chosen = fewestFor(interval, targets, state, chain);
    state = chosen.lived.end;
    return chosen;
  });
  return { kept, end: state };
}

function fewestFor(
  { flow, least, guess }: VaryingInterval,
  targets: ServiceTargets,
  state: SystemState,
  chain: ContactChain,
): KeptInterval {
  const live = (agents: number): KeptInterval => ({
    agents,
    lived: liveInterval(state, flow, agents, chain),
  });
  if (flow.arrivalRate === 0) return live(Math.max(least, guess));
  let enough: KeptInterval | undefined;
  let below = Math.max(0, least - 1);
  let next = Math.max(least, guess, 1);
  let before: { readonly agents: number; readonly place: number } | undefined;
  const wanted = placeOf(targets.targetServiceLevel ?? 0.8);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const tried = live(next);
    if (meets(tried, targets)) enough = tried;
    else below = next;
    if (enough !== undefined && enough.agents <= below + 1) return enough;
    // Along the normal quantiles of the service, in which it is nearly straight in agents.
    const place = placeOf(serviceOf(tried.lived, targets));
    const slope =
      before !== undefined && before.agents !== next && place !== before.place
        ? (place - before.place) / (next - before.agents)
        : 1 / Math.sqrt(next + 1);
    before = { agents: next, place };
    const aim = next + (wanted - place) / (slope > 0 ? slope : 1 / Math.sqrt(next + 1));
    const step = Math.ceil(0.5 * next + 8);
    const high = enough?.agents ?? next + step;
    next = Math.min(high - 1, Math.max(below + 1, Math.ceil(aim)));
    if (enough === undefined) next = Math.max(below + 1, Math.min(high, Math.ceil(aim)));
    // Where the aim does not tell, the middle does.
    if (enough !== undefined && tries > 6) next = Math.floor((below + enough.agents) / 2);
  }
  return enough ?? live(below + 1);
}

function placeOf(share: number): number {
  return normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, share)));
}

function meets({ agents, lived }: KeptInterval, targets: ServiceTargets): boolean {
  const { targetServiceLevel, maxAsaSeconds, maxAbandonProbability, maxOccupancy } = targets;
  const most = 1 + TIE_TOLERANCE;
  return (
    (targetServiceLevel === undefined || serviceOf(lived, targets) * most >= targetServiceLevel) &&
    (maxAsaSeconds === undefined || lived.asaSeconds <= maxAsaSeconds * most) &&
    (maxAbandonProbability === undefined || lived.gone <= maxAbandonProbability * most) &&
    (maxOccupancy === undefined || lived.busy <= maxOccupancy * agents * most)
  );
}

/** The service level of those who called, in the definition of the target. */
export function serviceOf(
  { servedWithin, goneWithin, gone }: LivedInterval,
  { serviceLevelDefinition = 'servedWithin' }: ServiceTargets,
): number {
  switch (serviceLevelDefinition) {
    case 'servedWithin':
      return servedWithin;
    case 'servedOrAbandonedWithin':
      return servedWithin + goneWithin;
    case 'servedWithinExcludingEarlyAbandons':
      return goneWithin < 1 ? servedWithin / (1 - goneWithin) : 1;
    case 'servedWithinOfServed':
      return gone < 1 ? servedWithin / (1 - gone) : 1;
  }
}
