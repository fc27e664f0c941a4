import type { DayAutomaton } from './day-automaton.ts';

/** How few hours it takes to come from one Monday state to another in so many weeks. */
export class Closing {
  /** Least units of a week from one state (row) to another (column), -1 where no week leads there. */
  readonly #week: readonly Int32Array[];
  readonly #toState = new Map<number, Int32Array[]>();

  constructor(private readonly automaton: DayAutomaton) {
    const states = automaton.stateCounts[0]!;
    this.#week = Array.from({ length: states }, (_, from) => leastWeek(automaton, from));
  }

  /**
   * For each number of weeks from 0 on and each state: the least units of a way to the given state, -1
   * where there is none.
   */
  toState(state: number, weeks: number): readonly Int32Array[] {
    const states = this.automaton.stateCounts[0]!;
    let known = this.#toState.get(state);
    if (known === undefined) {
      known = [new Int32Array(states).fill(-1)];
      known[0]![state] = 0;
      this.#toState.set(state, known);
    }
    while (known.length <= weeks) {
      const after = known.at(-1)!;
      known.push(Int32Array.from(this.#week, (week) => leastVia(week, after)));
    }
    return known;
  }
}

/** Least units of one week and what follows it. */
function leastVia(week: Int32Array, after: Int32Array): number {
  let least = -1;
  for (let to = 0; to < week.length; to++) {
    if (week[to]! < 0 || after[to]! < 0) continue;
    const units = week[to]! + after[to]!;
    if (least < 0 || units < least) least = units;
  }
  return least;
}

function leastWeek({ stateCounts, arcs, choices }: DayAutomaton, from: number): Int32Array {
  let units = new Int32Array(stateCounts[0]!).fill(-1);
  units[from] = 0;
  for (const [weekday, { from: sources, to, choice }] of arcs.entries()) {
    const next = new Int32Array(stateCounts[(weekday + 1) % 7]!).fill(-1);
    for (let arc = 0; arc < sources.length; arc++) {
      const before = units[sources[arc]!]!;
      if (before < 0) continue;
      const after = before + choices[choice[arc]!]!.units;
      if (next[to[arc]!]! < 0 || after < next[to[arc]!]!) next[to[arc]!] = after;
    }
    units = next;
  }
  return units;
}
