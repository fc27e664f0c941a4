import { type QueueWithCallbacksInput, queueWithCallbacks } from 'halfhour/erlang';
import { expect } from 'vitest';

/** Every measure to 1e-12 of itself, or of 0.001 where it is less; the share in the window, an inversion, to 2e-8. */
export function expectAsByElimination(
  input: QueueWithCallbacksInput,
  callers: number,
  most: number,
) {
  const found = queueWithCallbacks(input);
  const { calledBackWithin, ...expected } = callbacksByElimination(input, callers, most);
  expect(Math.abs(found.calledBackWithin! - calledBackWithin)).toBeLessThan(2e-8);
  for (const [field, value] of Object.entries(expected)) {
    const own = found[field as keyof typeof found]!;
    const off = Math.abs(own - value) / Math.max(value, 1e-3);
    expect(off, `${field} ${own} is ${value} in ${JSON.stringify(input)}`).toBeLessThan(1e-12);
  }
}

/**
 * Callers × callbacks as a chain of states, by nothing but the rates: the long run by elimination of states (Grassmann, Taksar,
 * Heyman 1985, which subtracts nothing), within the band that rates reach; waits step by step (uniformisation).
 */
function callbacksByElimination(input: QueueWithCallbacksInput, callers: number, most: number) {
  const { agents, offeredLoad, patienceInAht = Infinity, offerAboveInAht, acceptedShare } = input;
  const { reachedShare = 1, reserveAgents = 0, answerTimeInAht, windowInAht = 1 } = input;
  const from = agents - reserveAgents;
  const offered = (x: number) => x >= agents && (x - agents + 1) / agents > offerAboveInAht + 1e-12;
  const joins = (x: number) =>
    x === callers ? 0 : offeredLoad * (offered(x) ? 1 - acceptedShare : 1);
  const leaves = (x: number) => Math.min(x, agents) + Math.max(0, x - agents) / patienceInAht;
  const width = callers + 1;
  const chances = longRun(width * (most + 1), width + 1, (state) => {
    const [x, y] = [state % width, Math.floor(state / width)];
    // With callbacks waiting fewer than `from` are never busy: such states lead back and are never entered.
    if (y > 0 && x < from) return [[state + 1, 1]];
    const to: [number, number][] = [];
    if (x < callers) to.push([state + 1, joins(x)]);
    if (offered(x) && y < most)
      to.push([state + width, offeredLoad * acceptedShare * reachedShare]);
    if (x > 0) to.push([y > 0 && x === from ? state - width : state - 1, leaves(x)]);
    return to;
  });
  const sums = { wait: 0, offered: 0, queue: 0, busy: 0, callbacks: 0, inTime: 0, stay: 0 };
  // Those ahead of a callback: by callers and callbacks, to be played until it begins.
  const ahead = Array.from({ length: most + 1 }, () => new Float64Array(width));
  for (let state = 0; state < chances.length; state++) {
    const [x, y] = [state % width, Math.floor(state / width)];
    const chance = chances[state]!;
    sums.busy += chance * Math.min(x, agents);
    sums.queue += chance * Math.max(0, x - agents);
    sums.callbacks += chance * y;
    if (x >= agents) sums.wait += chance;
    const stays = chance * (x === callers ? 0 : joins(x) / offeredLoad);
    sums.stay += stays;
    sums.inTime += stays * inTime(x - agents, agents, 1 / patienceInAht, answerTimeInAht);
    if (!offered(x)) continue;
    sums.offered += chance;
    ahead[y]![x]! += chance;
  }
  const real = offeredLoad * acceptedShare * reachedShare * sums.offered;
  return {
    waitProbability: sums.wait,
    offeredShare: sums.offered,
    servedWithin: sums.inTime / sums.stay,
    averageWait: sums.queue / offeredLoad / sums.stay,
    averageCallbackWait: sums.callbacks / real,
    occupancy: sums.busy / agents,
    calledBackWithin: begun(ahead, from, joins, leaves, windowInAht) / sums.offered,
  };
}

/** Step by step at the pace of the fastest state: the chance to have begun in a time. */
function begun(
  start: Float64Array[],
  from: number,
  joins: (x: number) => number,
  leaves: (x: number) => number,
  time: number,
): number {
  const width = start[0]!.length;
  const pace = Math.max(...Array.from({ length: width }, (_, x) => joins(x) + leaves(x)));
  let at = start;
  let done = 0;
  let share = 0;
  let weight = Math.exp(-pace * time);
  for (let step = 0; step < pace * time + 12 * Math.sqrt(pace * time) + 40; step++) {
    share += weight * done;
    weight *= (pace * time) / (step + 1);
    const next = at.map((row) => new Float64Array(row.length));
    at.forEach((row, y) => {
      for (let x = from; x < width; x++) {
        const chance = row[x]!;
        if (chance === 0) continue;
        next[y]![x]! += chance * (1 - (joins(x) + leaves(x)) / pace);
        if (x + 1 < width) next[y]![x + 1]! += (chance * joins(x)) / pace;
        const down = (chance * leaves(x)) / pace;
        if (x > from) next[y]![x - 1]! += down;
        else if (y > 0) next[y - 1]![x]! += down;
        else done += down;
      }
    });
    at = next;
  }
  return share;
}

/** Of a caller with so many waiting ahead. */
function inTime(ahead: number, agents: number, leave: number, time: number): number {
  if (ahead < 0) return 1;
  const pace = agents + (ahead + 1) * leave;
  let at = new Float64Array(ahead + 1);
  at[ahead] = 1;
  let done = 0;
  let share = 0;
  let weight = Math.exp(-pace * time);
  for (let step = 0; step < pace * time + 12 * Math.sqrt(pace * time) + 40; step++) {
    share += weight * done;
    weight *= (pace * time) / (step + 1);
    const next = at.map((p, j) => p * (1 - (agents + (j + 1) * leave) / pace));
    for (let j = 1; j <= ahead; j++) next[j - 1]! += (at[j]! * (agents + j * leave)) / pace;
    done += (at[0]! * agents) / pace;
    at = next;
  }
  return share;
}

function longRun(
  count: number,
  band: number,
  rates: (state: number) => readonly (readonly [number, number])[],
): Float64Array {
  const at = (i: number, j: number) => i * (2 * band + 1) + (j - i + band);
  const rate = new Float64Array(count * (2 * band + 1));
  for (let i = 0; i < count; i++) for (const [j, r] of rates(i)) rate[at(i, j)]! += r;
  for (let n = count - 1; n > 0; n--) {
    const first = Math.max(0, n - band);
    let out = 0;
    for (let j = first; j < n; j++) out += rate[at(n, j)]!;
    for (let i = first; i < n; i++) {
      const share = rate[at(i, n)]! / out;
      rate[at(i, n)] = share;
      if (share === 0) continue;
      for (let j = first; j < n; j++) if (i !== j) rate[at(i, j)]! += share * rate[at(n, j)]!;
    }
  }
  const weights = new Float64Array(count);
  weights[0] = 1;
  let all = 1;
  for (let n = 1; n < count; n++) {
    for (let i = Math.max(0, n - band); i < n; i++) weights[n]! += weights[i]! * rate[at(i, n)]!;
    all += weights[n]!;
  }
  return weights.map((weight) => weight / all);
}
