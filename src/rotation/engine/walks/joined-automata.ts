import type { DayAutomaton } from './day-automaton.ts';

/** The automata of several contracts beside each other: no walk leads from one to another. */
export function joinedAutomata(automata: readonly DayAutomaton[]): DayAutomaton {
  if (automata.length === 1) return automata[0]!;
  const stateCounts = new Array<number>(7).fill(0);
  const choices: DayAutomaton['choices'][number][] = [];
  const contractOf: number[] = [];
  const arcs = Array.from({ length: 7 }, () => ({
    from: [] as number[],
    to: [] as number[],
    choice: [] as number[],
  }));
  for (const [contract, automaton] of automata.entries()) {
    for (const [weekday, { from, to, choice }] of automaton.arcs.entries()) {
      const next = (weekday + 1) % 7;
      for (let arc = 0; arc < from.length; arc++) {
        arcs[weekday]!.from.push(from[arc]! + stateCounts[weekday]!);
        arcs[weekday]!.to.push(to[arc]! + stateCounts[next]!);
        arcs[weekday]!.choice.push(choice[arc]! + choices.length);
      }
    }
    for (const choice of automaton.choices) choices.push({ ...choice, contract });
    for (let state = 0; state < automaton.stateCounts[0]!; state++) contractOf.push(contract);
    // After all arcs of the contract: they count from the states before it.
    for (const [weekday, count] of automaton.stateCounts.entries()) stateCounts[weekday]! += count;
  }
  return {
    stateCounts,
    contractOf: Int32Array.from(contractOf),
    arcs: arcs.map(({ from, to, choice }) => ({
      from: Int32Array.from(from),
      to: Int32Array.from(to),
      choice: Int32Array.from(choice),
    })),
    choices,
  };
}
