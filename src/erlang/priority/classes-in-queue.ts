import { erlangC } from '../erlang-b-and-c.ts';
import type { ClassInQueue } from './wait-of-class.ts';

/** Each class with the load of those before it; all find every agent busy as often as one queue of all of them would. */
export function classesInQueue(agents: number, loads: readonly number[]): ClassInQueue[] {
  const waitProbability = erlangC(
    agents,
    loads.reduce((sum, load) => sum + load, 0),
  );
  let upTo = 0;
  return loads.map((load) => {
    const before = upTo;
    upTo += load;
    return { agents, before, upTo, waitProbability };
  });
}
