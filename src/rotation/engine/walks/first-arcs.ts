import type { DayAutomaton } from './day-automaton.ts';

/** By weekday and state, where the arcs that leave it begin among those of the day; they end where those of the next begin. */
export function firstArcs({ arcs, stateCounts }: DayAutomaton): readonly Int32Array[] {
  return arcs.map(({ from }, weekday) => {
    const states = stateCounts[weekday]!;
    const first = new Int32Array(states + 1);
    for (let arc = 0; arc < from.length; arc++) first[from[arc]! + 1]!++;
    for (let state = 0; state < states; state++) first[state + 1]! += first[state]!;
    return first;
  });
}
