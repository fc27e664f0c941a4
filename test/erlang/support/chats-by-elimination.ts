import type { QueueWithChatsInput } from 'halfhour/erlang';

/** A chain of chats by their hands, dealt out one by one: the long run downwards from the top, and waits step by step. */
export function chatsByElimination(input: QueueWithChatsInput, most: number) {
  const { agents, offeredLoad, paceByChats, answerTimeInAht, patienceInAht = Infinity } = input;
  const places = agents * paceByChats.length;
  const paceOf = (chats: number): number => {
    const hands = new Array<number>(agents).fill(0);
    for (let dealt = 0; dealt < Math.min(chats, places); dealt++) hands[dealt % agents]!++;
    return hands.reduce((sum, hand) => sum + (hand === 0 ? 0 : paceByChats[hand - 1]!), 0);
  };
  const leave = 1 / patienceInAht;
  // Chances relative to the last state, with logarithms so that none leaves the doubles.
  const logs = [0];
  for (let k = 1; k <= most; k++)
    logs.push(
      logs[k - 1]! + Math.log(offeredLoad) - Math.log(paceOf(k) + Math.max(0, k - places) * leave),
    );
  const top = Math.max(...logs);
  // Smallest first.
  const chances = logs.map((value) => Math.exp(value - top));
  const all = [...chances].sort((a, b) => a - b).reduce((sum, chance) => sum + chance, 0);
  const full = paceOf(places);
  const turns = inTimeByPlaces(most - places, full, leave, answerTimeInAht);
  const paces = logs.map((_, k) => paceOf(k));
  const mean = (of: (k: number) => number) =>
    chances.reduceRight((sum, chance, k) => sum + (chance / all) * of(k), 0);
  const queue = mean((k) => Math.max(0, k - places));
  const hand = mean((k) => Math.min(k, places));
  return {
    waitProbability: mean((k) => (k >= places ? 1 : 0)),
    servedWithin: mean((k) => (k < places ? 1 : turns[k - places]!)),
    abandonProbability: (queue * leave) / offeredLoad,
    averageWait: queue / offeredLoad,
    averageQueue: queue,
    averageChatTime: hand / mean((k) => paces[k]!),
    averageInHand: hand / agents,
    occupancy: mean((k) => Math.min(k, agents)) / agents,
  };
}

/** By places ahead, in steps at one pace for all (uniformisation). */
function inTimeByPlaces(most: number, full: number, leave: number, time: number): Float64Array {
  const pace = full + (most + 1) * leave;
  let done = new Float64Array(most + 1);
  const share = new Float64Array(most + 1);
  let weight = Math.exp(-pace * time);
  for (let step = 0; step < pace * time + 12 * Math.sqrt(pace * time) + 40; step++) {
    const next = new Float64Array(most + 1);
    for (let j = 0; j <= most; j++) {
      share[j]! += weight * done[j]!;
      const ahead = (full + j * leave) / pace;
      next[j] = (1 - ahead - leave / pace) * done[j]! + ahead * (j === 0 ? 1 : done[j - 1]!);
    }
    weight *= (pace * time) / (step + 1);
    done = next;
  }
  return share;
}
