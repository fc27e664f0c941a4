import type { DayAutomaton } from '../walks/day-automaton.ts';

/** The days of a rota in one row, and the state of the rules' automaton before each of them. */
export interface CycleDays {
  readonly shifts: Int16Array;
  readonly states: Int32Array;
}

/**
 * The best days from one state to some others, exactly: dynamic programming over days and states, with what a
 * choice is worth on each single day.
 */
export class DayProgram {
  /** Of the latest answer, the shift of each day and the state after it. */
  readonly shifts: Int16Array;
  readonly states: Int32Array;
  readonly #shiftOf: Int16Array;
  readonly #values: readonly Float64Array[];
  readonly #arcs: readonly Int32Array[];

  constructor(
    private readonly automaton: DayAutomaton,
    readonly longest: number,
  ) {
    const most = Math.max(...automaton.stateCounts);
    this.shifts = new Int16Array(longest);
    this.states = new Int32Array(longest);
    this.#shiftOf = Int16Array.from(automaton.choices, ({ shifts }) => shifts[0] ?? -1);
    this.#values = Array.from({ length: longest + 1 }, () => new Float64Array(most));
    this.#arcs = Array.from({ length: longest + 1 }, () => new Int32Array(most));
  }

  /**
   * Whether some days lead from a state to one of those allowed; the best such days are then in `shifts` and `states`.
   *
   * @param worths - By day from the first on and shift, a day off last: `worths[day * (shiftCount + 1) + shift]`.
   */
  solve(
    weekday: number,
    days: number,
    from: number,
    isEnd: (state: number) => boolean,
    worths: Float64Array,
    shiftCount: number,
  ): boolean {
    const { arcs, stateCounts } = this.automaton;
    const first = this.#values[0]!.fill(-Infinity, 0, stateCounts[weekday]!);
    first[from] = 0;
    for (let day = 0; day < days; day++) {
      const at = (weekday + day) % 7;
      const { from: sources, to, choice } = arcs[at]!;
      const value = this.#values[day]!;
      const next = this.#values[day + 1]!.fill(-Infinity, 0, stateCounts[(at + 1) % 7]!);
      const chosen = this.#arcs[day + 1]!;
      const base = day * (shiftCount + 1);
      for (let arc = 0; arc < sources.length; arc++) {
        const before = value[sources[arc]!]!;
        if (before === -Infinity) continue;
        const shift = this.#shiftOf[choice[arc]!]!;
        const sum = before + worths[base + (shift < 0 ? shiftCount : shift)]!;
        if (sum <= next[to[arc]!]!) continue;
        next[to[arc]!] = sum;
        chosen[to[arc]!] = arc;
      }
    }
    const last = this.#values[days]!;
    let best = -1;
    let worth = -Infinity;
    for (let state = 0; state < stateCounts[(weekday + days) % 7]!; state++) {
      if (last[state]! <= worth || !isEnd(state)) continue;
      worth = last[state]!;
      best = state;
    }
    if (best < 0) return false;
    for (let day = days, state = best; day > 0; day--) {
      const { from: sources, choice } = arcs[(weekday + day - 1) % 7]!;
      const arc = this.#arcs[day]![state]!;
      this.shifts[day - 1] = this.#shiftOf[choice[arc]!]!;
      this.states[day - 1] = state;
      state = sources[arc]!;
    }
    return true;
  }
}
