import type { DayAutomaton } from './day-automaton.ts';

/** By Monday state, what the best weeks from it on are worth, wherever they lead and whatever hours they take. */
export function bestAhead(
  { arcs, stateCounts }: DayAutomaton,
  weeks: number,
  worths: readonly Float64Array[],
): Float64Array {
  let after = new Float64Array(stateCounts[0]!);
  for (let day = 7 * weeks - 1; day >= 0; day--) {
    const weekday = day % 7;
    const { from, to, choice } = arcs[weekday]!;
    const worth = worths[weekday]!;
    const before = new Float64Array(stateCounts[weekday]!).fill(-Infinity);
    for (let arc = 0; arc < from.length; arc++) {
      const sum = worth[choice[arc]!]! + after[to[arc]!]!;
      if (sum > before[from[arc]!]!) before[from[arc]!] = sum;
    }
    after = before;
  }
  return after;
}
