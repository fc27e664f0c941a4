import { exp } from '../../math/elementary/exp.ts';
import { turns } from '../lines/turns.ts';

/** What agents with several chats do. The three means are left out where the queue never ends. */
export interface QueueWithChatsResult {
  /** Share of chats that finds every agent with the most chats, 0 to 1. */
  readonly waitProbability: number;
  /** Share of all chats that is answered in time, 0 to 1. */
  readonly servedWithin: number;
  /** Share of chats that leaves before an answer, 0 to 1. */
  readonly abandonProbability: number;
  /** Mean wait of all chats, in times of a chat alone. */
  readonly averageWait?: number;
  /** Chats that wait, on average over all of the time. */
  readonly averageQueue?: number;
  /** Mean time from the answer to the end of a chat, in times of a chat alone. */
  readonly averageChatTime: number;
  /** Chats that an agent has in hand, on average over all of the time. */
  readonly averageInHand: number;
  /** Share of the time in which an agent has any chat, 0 to 1. */
  readonly occupancy: number;
}

/**
 * Chats spread evenly over the agents: a chain of their number, which goes down at the pace of all agents together. Absent where
 * more than `most` of them count.
 */
export function chatsInHand(
  agents: number,
  load: number,
  paces: readonly number[],
  time: number,
  patience: number,
  most: number,
): QueueWithChatsResult | undefined {
  const places = agents * paces.length;
  const full = agents * paces.at(-1)!;
  if (load === 0) return { ...NO_LOAD, averageChatTime: 1 / paces[0]! };
  if (patience === Infinity && load >= full) return endless(paces);
  const down = (chats: number): number => {
    if (chats >= places) return full + (chats - places) / patience;
    const each = Math.floor(chats / agents);
    const more = chats - each * agents;
    return (agents - more) * (each === 0 ? 0 : paces[each - 1]!) + more * paces[each]!;
  };
  // Paces do not fall, so the chances rise to one peak, which weighs 1: no sum leaves the doubles.
  let peak = 0;
  if (load > full) peak = places + Math.floor((load - full) * patience);
  else for (let k = 1; k <= places && down(k) <= load; k++) peak = k;
  const turnOf = turns(full, patience, time);
  const sums = { all: 0, wait: 0, inTime: 0, queue: 0, hand: 0, busy: 0 };
  const add = (chats: number, weight: number): void => {
    const waiting = chats - places;
    sums.all += weight;
    sums.hand += weight * Math.min(chats, places);
    sums.busy += weight * Math.min(chats, agents);
    sums.queue += weight * Math.max(0, waiting);
    if (waiting >= 0) sums.wait += weight;
    sums.inTime += weight * (waiting < 0 ? 1 : turnOf(waiting).answeredInTime);
  };
  /** The chances behind one that was added, all of the same ratio: nobody hangs up, so they wait as Erlang C says. */
  const addRow = (first: number, ratio: number): void => {
    const rest = (first * ratio) / (1 - ratio);
    sums.all += rest;
    sums.wait += rest;
    sums.hand += rest * places;
    sums.busy += rest * agents;
    sums.queue += rest / (1 - ratio);
    // Of all who wait, the one that was added included, so many wait longer; it was in time with its own share.
    const late = (first / (1 - ratio)) * exp((load - full) * time);
    sums.inTime += first + rest - late - first * turnOf(0).answeredInTime;
  };
  let weight = 1;
  for (let k = peak; k >= 0 && weight > 0; k--) {
    add(k, weight);
    if (k > 0) weight *= down(k) / load;
  }
  weight = 1;
  for (let k = peak + 1; ; k++) {
    if (k > most) return undefined;
    const ratio = load / down(k);
    weight *= ratio;
    add(k, weight);
    // From the last place on the ratios fall: what is left is less than a row of this one, or such a row.
    if (k < places || ratio >= 1) continue;
    if (patience === Infinity) {
      addRow(weight, ratio);
      break;
    }
    if (weight * (k + 1 / (1 - ratio)) < FORGOTTEN * (1 - ratio) * sums.all) break;
  }
  const averageWait = sums.queue / sums.all / load;
  const averageInHand = sums.hand / sums.all / agents;
  const abandonProbability = averageWait / patience;
  return {
    waitProbability: sums.wait / sums.all,
    servedWithin: sums.inTime / sums.all,
    abandonProbability,
    averageWait,
    averageQueue: sums.queue / sums.all,
    averageChatTime: (averageInHand * agents) / (load * (1 - abandonProbability)),
    averageInHand,
    occupancy: sums.busy / sums.all / agents,
  };
}

/** A share that changes no digit. */
const FORGOTTEN = 1e-17;

const NO_LOAD = {
  waitProbability: 0,
  servedWithin: 1,
  abandonProbability: 0,
  averageWait: 0,
  averageQueue: 0,
  averageInHand: 0,
  occupancy: 0,
};

function endless(paces: readonly number[]): QueueWithChatsResult {
  return {
    waitProbability: 1,
    servedWithin: 0,
    abandonProbability: 0,
    averageChatTime: paces.length / paces.at(-1)!,
    averageInHand: paces.length,
    occupancy: 1,
  };
}
