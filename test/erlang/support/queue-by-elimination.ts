import type { QueueWithLinesInput } from 'halfhour/erlang';

/**
 * M/M/n/K with or without patience as a chain of states, by nothing but the rates: the long run by elimination of states
 * (Grassmann, Taksar, Heyman 1985, which subtracts nothing), what becomes of a caller by uniformisation.
 */
export function queueByElimination({
  agents,
  lines,
  offeredLoad,
  answerTimeInAht,
  patienceInAht = Infinity,
}: QueueWithLinesInput) {
  const leave = 1 / patienceInAht;
  const departures = (k: number) => Math.min(k, agents) + Math.max(0, k - agents) * leave;
  const states = longRun(lines + 1, (from, to) => {
    if (to === from + 1) return offeredLoad;
    return to === from - 1 ? departures(from) : 0;
  });
  const sums = {
    wait: 0,
    inTime: 0,
    there: 0,
    abandon: 0,
    free: 0,
    queue: 0,
    busy: 0,
    served: 0,
    waitServed: 0,
  };
  for (let k = 0; k <= lines; k++) {
    sums.queue += states[k]! * Math.max(0, k - agents);
    sums.busy += states[k]! * Math.min(k, agents);
    if (k === lines) continue;
    if (k < agents) {
      sums.free += states[k]!;
      continue;
    }
    const fate = fateOf(k - agents, agents, leave, answerTimeInAht);
    sums.wait += states[k]!;
    sums.inTime += states[k]! * fate.answered;
    sums.there += states[k]! * fate.there;
    sums.abandon += states[k]! * fate.everAbandons;
    sums.served += states[k]! * (1 - fate.everAbandons);
    sums.waitServed += states[k]! * fate.waitAnswered;
  }
  const accepted = sums.free + sums.wait;
  return {
    blockedProbability: states[lines]!,
    servedWithinOfAll: sums.free + sums.inTime,
    busyLines: sums.queue + sums.busy,
    waitProbability: sums.wait / accepted,
    abandonProbability: sums.abandon / accepted,
    servedWithin: (sums.free + sums.inTime) / accepted,
    servedOrAbandonedWithin: 1 - sums.there / accepted,
    servedWithinExcludingEarlyAbandons:
      (sums.free + sums.inTime) / (sums.free + sums.inTime + sums.there),
    servedWithinOfServed: (sums.free + sums.inTime) / (sums.free + sums.served),
    averageWait: sums.queue / offeredLoad / accepted,
    averageWaitServed: sums.waitServed / (sums.free + sums.served),
    averageQueue: sums.queue,
    occupancy: sums.busy / agents,
  };
}

function longRun(count: number, rate: (from: number, to: number) => number): number[] {
  const rates = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_, j) => (i === j ? 0 : rate(i, j))),
  );
  for (let n = count - 1; n > 0; n--) {
    const out = rates[n]!.slice(0, n).reduce((sum, r) => sum + r, 0);
    for (let i = 0; i < n; i++) {
      rates[i]![n]! /= out;
      for (let j = 0; j < n; j++) if (i !== j) rates[i]![j]! += rates[i]![n]! * rates[n]![j]!;
    }
  }
  const weights = [1];
  for (let n = 1; n < count; n++)
    weights.push(weights.reduce((sum, weight, i) => sum + weight * rates[i]![n]!, 0));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

/** Of a caller with some ahead: whether answered or still there after a time, and what comes in the end. */
function fateOf(ahead: number, agents: number, leave: number, time: number) {
  // State j: j ahead; one step forward at the rate of agents and of those ahead, out at the caller's own impatience.
  const forward = (j: number) => agents + j * leave;
  const pace = forward(ahead) + leave;
  let at = new Array<number>(ahead + 1).fill(0);
  at[ahead] = 1;
  let answered = 0;
  let there = 0;
  let done = 0;
  let weight = Math.exp(-pace * time);
  let left = 1;
  for (let step = 0; left > 1e-18 && step < 100_000; step++) {
    there += weight * at.reduce((sum, p) => sum + p, 0);
    answered += weight * done;
    left -= weight;
    if (step > pace * time && weight < 1e-18) break;
    weight *= (pace * time) / (step + 1);
    const next = at.map((p, j) => p * (1 - (forward(j) + leave) / pace));
    for (let j = 1; j <= ahead; j++) next[j - 1]! += (at[j]! * forward(j)) / pace;
    done += (at[0]! * forward(0)) / pace;
    at = next;
  }
  // In the end: the chance and the wait of those who are answered, state by state.
  let chance = 1;
  let waited = 0;
  for (let j = ahead; j >= 0; j--) {
    const total = forward(j) + leave;
    waited += 1 / total;
    chance *= forward(j) / total;
  }
  return { answered, there, everAbandons: 1 - chance, waitAnswered: chance * waited };
}
