import type { Turn } from '../lines/turns.ts';
import { turns } from '../lines/turns.ts';
import {
  type CallbackChances,
  type CallbackQueue,
  callbackChances,
  type LineRates,
  lineRates,
} from './callback-chain.ts';
import { callbackTail } from './callback-wait.ts';

/** What a queue with callbacks does, all of it in shares and average handle times. */
export interface QueueWithCallbacksResult {
  /** Share of all who call that finds every agent busy. */
  readonly waitProbability: number;
  /** Share of all who call that is offered a callback. */
  readonly offeredShare: number;
  /** Share of all who call that takes it. */
  readonly callbackShare: number;
  /** Share of those who stay on the line that is answered within the answer time. */
  readonly servedWithin: number;
  /** Share of those who stay on the line that hangs up. */
  readonly abandonProbability: number;
  /** Mean wait of those who stay on the line, in average handle times; left out where the line never ends. */
  readonly averageWait?: number;
  /** Mean time until a callback is made, in average handle times; left out where ever more of them wait. */
  readonly averageCallbackWait?: number;
  /** Callbacks that wait, on average over all of the time; left out likewise. */
  readonly averageCallbacks?: number;
  /** Share of callbacks made in the time promised; with one only. */
  readonly calledBackWithin?: number;
  /** Busy share of the agents' time, 0 to 1. */
  readonly occupancy: number;
}

/** Absent where the line is longer than `most`. */
export function measureCallbacks(
  queue: CallbackQueue,
  answerTime: number,
  promised: number | undefined,
  most: number,
): QueueWithCallbacksResult | undefined {
  const { agents, offeredLoad, patience, acceptedShare } = queue;
  if (offeredLoad === 0) return nobodyCalls(promised);
  if (patience === Infinity && offeredLoad * (1 - acceptedShare) >= agents) {
    return endless(acceptedShare, promised);
  }
  const rates = lineRates(queue, most);
  if (rates === undefined) return undefined;
  const chances = callbackChances(rates);
  const { waiting } = chances;
  const both = chances.none.map((chance, k) => chance + chances.some[k]!);
  const line = onTheLine(both, rates, queue, turns(agents, patience, answerTime));
  const callbackShare = line.offered * acceptedShare;
  const phone = 1 - callbackShare;
  // Where every caller takes a callback at once, nobody is left to wait on the line.
  const averageWait = phone === 0 ? 0 : line.queue / (offeredLoad * phone);
  const callbackWait = line.offered === 0 ? 0 : waiting / (rates.callbacks * line.offered);
  return {
    waitProbability: line.wait,
    offeredShare: line.offered,
    callbackShare,
    servedWithin: phone === 0 ? 1 : line.inTime / phone,
    abandonProbability: averageWait / patience,
    averageWait,
    ...(callbackWait < Infinity && {
      averageCallbackWait: callbackWait,
      averageCallbacks: offeredLoad * callbackShare * callbackWait,
    }),
    ...(promised !== undefined && {
      calledBackWithin: inWindow(rates, chances, line.offered, promised),
    }),
    occupancy: line.busy / agents,
  };
}

function inWindow(rates: LineRates, chances: CallbackChances, offered: number, promised: number) {
  if (offered === 0) return 1;
  return chances.waiting === Infinity ? 0 : 1 - callbackTail(rates, chances, promised);
}

/** Sums over the number of callers, of whom those who come see what there is at any time. */
function onTheLine(
  chances: Float64Array,
  { offered }: LineRates,
  { agents, acceptedShare }: CallbackQueue,
  turnOf: (ahead: number) => Turn,
) {
  const sums = { wait: 0, offered: 0, inTime: 0, queue: 0, busy: 0 };
  for (let k = chances.length - 1; k >= 0; k--) {
    const chance = chances[k]!;
    sums.busy += chance * Math.min(k, agents);
    if (k >= agents) sums.wait += chance;
    if (k >= offered) sums.offered += chance;
    const staying = chance * (k < offered ? 1 : 1 - acceptedShare);
    sums.queue += chance * Math.max(0, k - agents);
    sums.inTime += staying * (k < agents ? 1 : turnOf(k - agents).answeredInTime);
  }
  return sums;
}

function nobodyCalls(promised: number | undefined): QueueWithCallbacksResult {
  return {
    waitProbability: 0,
    offeredShare: 0,
    callbackShare: 0,
    servedWithin: 1,
    abandonProbability: 0,
    averageWait: 0,
    averageCallbackWait: 0,
    averageCallbacks: 0,
    ...(promised !== undefined && { calledBackWithin: 1 }),
    occupancy: 0,
  };
}

/** Those who stay on the line are more than the agents can do, so no agent ever turns to a callback. */
function endless(acceptedShare: number, promised: number | undefined): QueueWithCallbacksResult {
  return {
    waitProbability: 1,
    offeredShare: 1,
    callbackShare: acceptedShare,
    servedWithin: 0,
    abandonProbability: 0,
    ...(promised !== undefined && { calledBackWithin: 0 }),
    occupancy: 1,
  };
}
