import { gammaCdf } from '../../math/distributions/gamma.ts';
import { exp } from '../../math/elementary/exp.ts';

/** What decides how long a class waits, loads in erlangs, times in average handle times. */
export interface ClassInQueue {
  readonly agents: number;
  /** The load of the classes before it. */
  readonly before: number;
  /** The same with its own. */
  readonly upTo: number;
  /** The chance that all agents are busy, of all classes: who comes later decides on nothing else. */
  readonly waitProbability: number;
}

/** The mean wait of those who wait; Infinity if those who go before and the class itself are more than the agents can do. */
export function waitOfWaiters({ agents, before, upTo }: ClassInQueue): number {
  return upTo < agents ? agents / ((agents - before) * (agents - upTo)) : Infinity;
}

/**
 * The share of the class that waits longer than a time.
 *
 * Whoever waits finds so many ahead as a geometric law of the ratio upTo / agents says, and starts when they, itself and
 * those of the classes before it that come meanwhile have got an agent: a walk that goes down by one at the rate of the
 * agents, up by one at that of the classes before, and ends at 0. Seen at the events of both, the chance to end with a given
 * one of them is a sum of positive terms, and the number of events in a time is Poisson.
 */
export function lateOfClass(queue: ClassInQueue, timeInAht: number): number {
  const { agents, before, upTo, waitProbability } = queue;
  if (upTo >= agents || timeInAht === 0) return waitProbability;
  if (before === 0) return waitProbability * exp((upTo - agents) * timeInAht);
  const events = eventsIn(queue, timeInAht);
  const most = Math.ceil(events + 9 * Math.sqrt(events) + 40);
  const down = agents / (agents + before);
  const up = before / (agents + before);
  const ratio = upTo / agents;
  // The chances to be at 1, 2 …; only what can come to 0 within so many events is followed.
  const at = new Float64Array(most + 2);
  at[1] = (agents - upTo) / agents;
  for (let j = 2; j < at.length; j++) at[j] = at[j - 1]! * ratio;
  let started = 0;
  for (let event = 1; event <= most; event++) {
    started += down * at[1]! * gammaCdf(events, event);
    let below = 0;
    for (let j = 1; j <= most + 1 - event; j++) {
      const here = at[j]!;
      at[j] = up * below + down * at[j + 1]!;
      below = here;
    }
  }
  return waitProbability * Math.max(0, 1 - started);
}

/** Agents that become free and contacts of the classes before that come, in the answer time: the work of `lateOfClass`. */
export function eventsIn({ agents, before }: ClassInQueue, timeInAht: number): number {
  return (agents + before) * timeInAht;
}
