import { type CrewWalk, emptyWalk } from './crew-walk.ts';
import type { DayAutomaton } from './day-automaton.ts';

/** The closed walk that has these shifts (-1 for a day off) on its days; undefined where the rules of the contract do not allow it. */
export function walkOfDays(
  shifts: readonly number[],
  automaton: DayAutomaton,
  mostBreaks: number,
  contract = 0,
): CrewWalk | undefined {
  const nextOf = automaton.arcs.map(({ from, to, choice }) => {
    const next = new Map<string, number>();
    for (const [arc, state] of from.entries()) {
      const { shifts: alike } = automaton.choices[choice[arc]!]!;
      for (const shift of alike.length === 0 ? [-1] : alike)
        next.set(`${state} ${shift}`, to[arc]!);
    }
    return next;
  });
  const unitsOf = new Map(
    automaton.choices.flatMap(({ shifts: alike, units }) =>
      Array.from(alike, (shift) => [shift, units] as const),
    ),
  );
  const statesFrom = (start: number): number[] | undefined => {
    const states = [start];
    for (const [day, shift] of shifts.entries()) {
      const next = nextOf[day % 7]!.get(`${states[day]} ${shift}`);
      if (next === undefined) return undefined;
      states.push(next);
    }
    return states;
  };
  for (let start = 0; start < automaton.stateCounts[0]!; start++) {
    if (automaton.contractOf[start] !== contract) continue;
    const states = statesFrom(start);
    if (states?.pop() !== start) continue;
    const walk = emptyWalk(shifts.length / 7, mostBreaks, contract);
    walk.shifts.set(shifts);
    walk.states.set(states);
    for (const shift of shifts) if (shift >= 0) walk.units += unitsOf.get(shift)!;
    return walk;
  }
  return undefined;
}
