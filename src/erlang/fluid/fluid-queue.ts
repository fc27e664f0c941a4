import { keepWithin } from '../../core/keep-within.ts';
import { fluidQueue as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { flowThrough, fluidWait } from './flow.ts';
import { type FluidQueueInput, fluidQueueInput } from './input.ts';

/** An interval of the day, as it flows. */
export interface FluidIntervalResult {
  /** Contacts answered and gone in the interval. */
  readonly served: number;
  /** Contacts that lose patience in it. */
  readonly abandoned: number;
  /** Contacts that wait when it ends. */
  readonly waitingAtEnd: number;
  /** Mean number of contacts that wait. */
  readonly averageQueue: number;
  /** The longest wait that anybody who comes in it begins, in average handle times; left out where nobody works. */
  readonly longestWait?: number;
  /** Busy share of the agents' time, 0 to 1; 0 without agents. */
  readonly occupancy: number;
}

/**
 * How does the queue of an overloaded day grow, and when is it gone again?
 *
 * Where more comes than agents can do, chance matters little and the excess nearly everything: contacts are taken as a fluid
 * that flows in with the load and out through agents and patience, from one interval into the next. Each interval is solved
 * exactly. It knows no waits where agents are enough, so look at it beside the formulas of a steady queue, which know none of
 * the queue that the hour before has left. Waits are those of somebody who is patient, with the agents of the interval.
 *
 * @param input - The intervals with load and agents; see {@link FluidQueueInput}.
 * @returns One result for each interval, in order; see {@link FluidIntervalResult}.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` beyond 200,000 intervals.
 * @see W. Whitt, Fluid models for multiserver queues with abandonments, Operations Research 54 (2006) 37; T. Jiménez and
 *   G. Koole, Scaling and comparison of fluid limits of queues applied to call centers with time-varying parameters, OR
 *   Spectrum 26 (2004) 413.
 * @example
 * ```ts
 * import { fluidQueue } from 'halfhour/erlang';
 *
 * // Half-hours of ten handle times; 30 agents, and one half-hour in which 45 erlangs come.
 * fluidQueue({
 *   intervalInAht: 10,
 *   intervals: [25, 45, 25].map((offeredLoad) => ({ offeredLoad, agents: 30 })),
 *   patienceInAht: 5,
 * });
 * // => [{ waitingAtEnd: 0, … }, { waitingAtEnd: 64.24…, longestWait: 1.782…, … }, { waitingAtEnd: 0, … }]
 * ```
 */
export function fluidQueue(input: FluidQueueInput): readonly FluidIntervalResult[] {
  const checked = parseInput('fluidQueue', fluidQueueInput, input);
  keepWithin('fluidQueue', limits, { intervals: checked.intervals.length });
  return fluidDay(checked, 0);
}

/** The day with so many agents more in every interval. */
export function fluidDay(
  { intervalInAht, intervals, patienceInAht = Infinity, presentAtStart = 0 }: FluidQueueInput,
  more: number,
): FluidIntervalResult[] {
  let present = presentAtStart;
  return intervals.map(({ offeredLoad, agents: given }) => {
    const agents = given + more;
    const before = Math.max(0, present - agents);
    const flow = flowThrough(present, offeredLoad, agents, patienceInAht, intervalInAht);
    present = flow.present;
    const after = Math.max(0, present - agents);
    // The queue only grows or only shrinks within an interval, so it is longest at an end.
    const longestWait = fluidWait(Math.max(before, after), agents, patienceInAht);
    return {
      served: flow.served,
      abandoned: flow.waited / patienceInAht,
      waitingAtEnd: after,
      averageQueue: flow.waited / intervalInAht,
      ...(longestWait < Infinity && { longestWait }),
      occupancy: agents === 0 ? 0 : flow.served / intervalInAht / agents,
    };
  });
}
