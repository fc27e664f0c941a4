import { roundDownHeadCount } from '../../core/tie.ts';

/** What decides the queue, times in average handle times. */
export interface CallbackQueue {
  readonly agents: number;
  readonly offeredLoad: number;
  /** Infinity where everybody waits on. */
  readonly patience: number;
  readonly offerAbove: number;
  readonly acceptedShare: number;
  /** Share of callbacks that takes a handle time; the others take none, and so change nothing for anybody. */
  readonly reachedShare: number;
  readonly reserve: number;
}

/**
 * The rates of the callers on the line and with agents, by their number, as far as it is ever more than rounding.
 *
 * Callers go before callbacks, so their number goes up and down by itself; all that callbacks do is to take the agent's place
 * that a caller leaves when only `from` are busy.
 */
export interface LineRates {
  /** Those busy from which on callbacks begin: the agents without the reserve. */
  readonly from: number;
  /** The number from which on a callback is offered. */
  readonly offered: number;
  /** How many join the line, and how many leave, in a handle time. */
  readonly up: Float64Array;
  readonly down: Float64Array;
  /** Callbacks that take an agent's time, in a handle time, while they are offered. */
  readonly callbacks: number;
}

/** Absent where the line alone never ends, or is longer than `most`. */
export function lineRates(queue: CallbackQueue, most: number): LineRates | undefined {
  const { agents, offeredLoad, patience, offerAbove, acceptedShare } = queue;
  const offered = agents + roundDownHeadCount(offerAbove * agents);
  const staying = offeredLoad * (1 - acceptedShare);
  if (patience === Infinity && staying >= agents) return undefined;
  const up: number[] = [];
  const down: number[] = [];
  // Against the likeliest number of callers seen so far; what comes after it falls at least as fast as the last ratio.
  let weight = 1;
  for (let k = 0; k <= most; k++) {
    const leaves = Math.min(k, agents) + Math.max(0, k - agents) / patience;
    down.push(leaves);
    if (k > 0) weight = Math.min(1, (weight * up[k - 1]!) / leaves);
    const joins = k < offered ? offeredLoad : staying;
    const ratio = joins / (Math.min(k + 1, agents) + Math.max(0, k + 1 - agents) / patience);
    const isLast = k >= offered && (joins === 0 || (ratio < 1 && weight < (1 - ratio) * FORGOTTEN));
    up.push(isLast ? 0 : joins);
    if (isLast) {
      return {
        from: agents - queue.reserve,
        offered,
        up: Float64Array.from(up),
        down: Float64Array.from(down),
        callbacks: offeredLoad * acceptedShare * queue.reachedShare,
      };
    }
  }
  return undefined;
}

/** A share that changes no digit of any measure. */
const FORGOTTEN = 1e-18;

/** The long run: chances by the number of callers, and callbacks that wait. */
export interface CallbackChances {
  /** Nobody waits to be called back. */
  readonly none: Float64Array;
  /** Somebody does. */
  readonly some: Float64Array;
  /** Callbacks that wait on average and take an agent's time; Infinity where ever more of them wait. */
  readonly waiting: number;
}

/**
 * Exact, as a chain of callers × callbacks. A callback begins only when a caller leaves the state `from`, so the way from any
 * number of callbacks to one fewer ends there: every level is as the one before it, and what is asked comes from balances of
 * flow across each number of callers, all of positive terms.
 */
export function callbackChances(rates: LineRates): CallbackChances {
  const { from, up, down, offered, callbacks } = rates;
  const count = up.length;
  const none = new Float64Array(count);
  const some = new Float64Array(count);
  const begin = down[from]!;
  // Somebody waits: per unit of chance to be in `from`, and of that somebody always does.
  const alone = new Float64Array(count);
  alone[from] = 1;
  for (let k = from + 1; k < count; k++) alone[k] = (alone[k - 1]! * up[k - 1]!) / down[k]!;
  const spare = begin - callbacks * sumFrom(alone, offered);
  if (!(spare > begin * 1e-13)) {
    const all = sumFrom(alone, from);
    return { none, some: alone.map((chance) => chance / all), waiting: Infinity };
  }
  // Nobody waits: down from the most callers; who takes a callback leads to where somebody does, and that to `from`.
  let top = count - 1;
  none[top] = 1;
  let taken = top >= offered ? callbacks : 0;
  for (let k = top; k > 0; k--) {
    const downwards = none[k]! * down[k]! + (k > from ? taken : 0);
    none[k - 1] = downwards / up[k - 1]!;
    if (k - 1 >= offered) taken += callbacks * none[k - 1]!;
    if (none[k - 1]! > LARGE) {
      for (let j = k - 1; j <= top; j++) none[j]! /= LARGE;
      taken /= LARGE;
      while (none[top] === 0) top--;
    }
  }
  // Somebody waits: per unit in `from`, as above, and what comes from where nobody did.
  const come = comeAbove(none, rates);
  const [own, ofNone] = [some, new Float64Array(count)];
  for (let k = from + 1; k < count; k++)
    ofNone[k] = (ofNone[k - 1]! * up[k - 1]! + come[k]!) / down[k]!;
  const inFrom = (callbacks * (sumFrom(none, offered) + sumFrom(ofNone, offered))) / spare;
  for (let k = from; k < count; k++) own[k] = alone[k]! * inFrom + ofNone[k]!;
  // How many wait, by callers: each level once more.
  const both = none.map((chance, k) => chance + own[k]!);
  const more = comeAbove(both, rates);
  const ofMore = new Float64Array(count);
  for (let k = from + 1; k < count; k++)
    ofMore[k] = (ofMore[k - 1]! * up[k - 1]! + more[k]!) / down[k]!;
  const numbersInFrom =
    (callbacks * (2 * sumFrom(ofMore, offered) + sumFrom(both, offered)) + begin * own[from]!) /
    (2 * spare);
  const waiting = numbersInFrom * sumFrom(alone, from) + sumFrom(ofMore, from);
  const all = sumFrom(both, 0);
  return {
    none: none.map((chance) => chance / all),
    some: own.map((chance) => chance / all),
    waiting: waiting / all,
  };
}

/** Weights above it are scaled down, far from the end of the doubles. */
const LARGE = 1e250;

/** The flow of callbacks into a number of callers or more. */
function comeAbove(chances: Float64Array, { offered, callbacks }: LineRates): Float64Array {
  const come = new Float64Array(chances.length);
  let flow = 0;
  for (let k = chances.length - 1; k >= 0; k--) {
    if (k >= offered) flow += callbacks * chances[k]!;
    come[k] = flow;
  }
  return come;
}

/** Smallest first, as chances fall on both ends. */
function sumFrom(chances: Float64Array, first: number): number {
  let all = 0;
  for (let k = chances.length - 1; k >= first; k--) all += chances[k]!;
  return all;
}
