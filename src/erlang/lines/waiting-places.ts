import { freeOdds } from '../erlang-b-and-c.ts';

/**
 * The chances of the states of M/M/n/K and M/M/n/K+M, times in average handle times.
 *
 * Against the state in which every agent is busy and nobody waits, those with a free agent weigh the odds of Erlang B, and
 * the one in which one more waits weighs load / (agents + waiting / patience) times as much. All are sums of positive terms.
 */
interface WaitingPlaces {
  /** The chance that an agent is free. */
  readonly free: number;
  /** The chances that every agent is busy and 0, 1 … contacts wait; the last is that of every line busy. */
  readonly waiting: Float64Array;
  /** Agents busy on average. */
  readonly busyAgents: number;
}

/** Of agents ≥ 1, `places` ≥ 0 to wait in and a load above 0. */
export function waitingPlaces(
  agents: number,
  places: number,
  offeredLoad: number,
  patience: number,
): WaitingPlaces {
  const weights = new Float64Array(places + 1);
  const odds = freeOdds(agents, offeredLoad);
  if (odds === Infinity) return { free: 1, waiting: weights, busyAgents: offeredLoad };
  // The largest weighs 1, so that no sum leaves the doubles: more wait until as many leave as come.
  const peak = offeredLoad > agents ? Math.floor((offeredLoad - agents) * patience) : 0;
  const top = Math.min(places, peak);
  const growth = (waiting: number) => offeredLoad / (agents + waiting / patience);
  weights[top] = 1;
  for (let j = top; j > 0; j--) weights[j - 1] = weights[j]! / growth(j);
  for (let j = top + 1; j <= places; j++) weights[j] = weights[j - 1]! * growth(j);
  const free = odds * weights[0]!;
  let queued = 0;
  for (let j = places; j > 0; j--) queued += weights[j]!;
  const all = free + weights[0]! + queued;
  return {
    free: free / all,
    waiting: weights.map((weight) => weight / all),
    // As many go up from k - 1 busy agents to k as come down: below n the busy agents are the load that finds one free.
    busyAgents: (offeredLoad * free + agents * queued) / all,
  };
}
