import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';

/** The queue of one interval, times in seconds; it has more agents than offered load. */
interface RiskQueue {
  readonly agents: number;
  /** Contacts a second, above 0. */
  readonly arrivalRate: number;
  /** Contacts that one agent handles a second, above 0. */
  readonly serviceRate: number;
  readonly answerTimeSeconds: number;
}

/**
 * The numbers of contacts in the system that matter, from the lowest to the highest, and of each:
 * how often an arrival finds it, how probably that arrival is late, and how probably the next
 * arrival comes before a contact ends.
 */
export interface QueueStates {
  readonly found: Float64Array;
  readonly late: Float64Array;
  readonly holds: Float64Array;
}

/** Shares of the time smaller than this are left out. */
const NEGLIGIBLE = 1e-13;

/** The states of the queue in its steady state; arrivals find what there is over time. */
export function queueStates(queue: RiskQueue): QueueStates {
  const { agents, arrivalRate, serviceRate } = queue;
  const shares = sharesOfTime(queue);
  const lowest = shares.findIndex((share) => share > NEGLIGIBLE);
  const found = shares.subarray(lowest);
  const endingRate = (state: number) => Math.min(state + lowest, agents) * serviceRate;
  const holds = found.map((_, state) => arrivalRate / (arrivalRate + endingRate(state)));
  // What would fall below the lowest state stays in it.
  holds[0] = 1;
  return { found, late: latenessByState(queue, lowest, found.length), holds };
}

/** Share of the time with 0, 1, 2 … contacts in the system. */
function sharesOfTime({ agents, arrivalRate, serviceRate }: RiskQueue): Float64Array {
  const load = arrivalRate / serviceRate;
  const weights = [1];
  let total = 1;
  for (let k = 1; k <= agents || weights[k - 1]! > NEGLIGIBLE * total; k++) {
    let weight = (weights[k - 1]! * load) / Math.min(k, agents);
    if (weight > 1e200) {
      for (let i = 0; i < k; i++) weights[i]! *= 1e-200;
      total *= 1e-200;
      weight *= 1e-200;
    }
    weights.push(weight);
    total += weight;
  }
  return Float64Array.from(weights, (weight) => weight / total);
}

/** A contact is late if fewer contacts end within the answer time than have to end before its turn. */
function latenessByState(
  { agents, serviceRate, answerTimeSeconds }: RiskQueue,
  lowest: number,
  states: number,
): Float64Array {
  const ending = agents * serviceRate * answerTimeSeconds;
  const late = new Float64Array(states);
  let logChance = -ending;
  let atMost = exp(logChance);
  for (let ahead = 0; ahead + agents - lowest < states; ahead++) {
    late[ahead + agents - lowest] = Math.min(1, atMost);
    logChance += log(ending / (ahead + 1));
    atMost += exp(logChance);
  }
  return late;
}

/** Lets contacts end until the next one arrives: what one arrival left becomes what the next finds. */
export function drainUntilArrival(masses: Float64Array, from: number, holds: Float64Array): void {
  let falling = 0;
  for (let state = holds.length - 1; state >= 0; state--) {
    const mass = masses[from + state]! + falling;
    const stays = mass * holds[state]!;
    masses[from + state] = stays;
    falling = mass - stays;
  }
}
