import type { DayAutomaton } from '../walks/day-automaton.ts';

/** The days of a rota in one row, and the state of the rules' automaton before each of them. */
export interface CycleDays {
  readonly shifts: Int16Array;
  readonly states: Int32Array;
}

/**
 * The best days from one state to some others, exactly: dynamic programming over days and states, with what a
 * choice is worth on each single day. Of the last half of the days only states are looked at from which an end is
 * reached: few are, as few are reached in the first half, and most moves are of a few days.
 */
export class DayProgram {
  /** Of the latest answer, the shift of each day and the state after it. */
  readonly shifts: Int16Array;
  readonly states: Int32Array;
  /** By weekday and arc. */
  readonly #shiftOf: readonly Int16Array[];
  readonly #values: readonly Float64Array[];
  readonly #arcs: readonly Int32Array[];
  readonly #isOpen: readonly Uint8Array[];
  readonly #leaving: readonly Int32Array[];
  readonly #entering: readonly EnteringArcs[];

  constructor(
    private readonly automaton: DayAutomaton,
    readonly longest: number,
  ) {
    const { arcs, stateCounts } = automaton;
    const most = Math.max(...stateCounts);
    this.shifts = new Int16Array(longest);
    this.states = new Int32Array(longest);
    const shiftOf = automaton.choices.map(({ shifts: [shift = -1] }) => shift);
    this.#shiftOf = arcs.map(({ choice }) => Int16Array.from(choice, (of) => shiftOf[of]!));
    this.#values = Array.from({ length: longest + 1 }, () => new Float64Array(most));
    this.#arcs = Array.from({ length: longest + 1 }, () => new Int32Array(most));
    this.#isOpen = Array.from({ length: longest + 1 }, () => new Uint8Array(most));
    this.#leaving = arcs.map(({ from }, weekday) => firstsOf(from, stateCounts[weekday]!));
    this.#entering = arcs.map(({ from, to }, weekday) =>
      enteringArcs(from, to, stateCounts[(weekday + 1) % 7]!),
    );
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
    const firstOpen = this.#openStates(weekday, days, isEnd);
    const first = this.#values[0]!.fill(-Infinity, 0, stateCounts[weekday]!);
    first[from] = 0;
    for (let day = 0; day < days; day++) {
      const at = (weekday + day) % 7;
      const { to } = arcs[at]!;
      const shiftOf = this.#shiftOf[at]!;
      const leaving = this.#leaving[at]!;
      const count = stateCounts[at]!;
      const value = this.#values[day]!;
      const next = this.#values[day + 1]!.fill(-Infinity, 0, stateCounts[(at + 1) % 7]!);
      const chosen = this.#arcs[day + 1]!;
      const isOpen = this.#isOpen[day + 1]!;
      const areAllOpen = day + 1 < firstOpen;
      const base = day * (shiftCount + 1);
      for (let state = 0; state < count; state++) {
        const before = value[state]!;
        if (before === -Infinity) continue;
        for (let arc = leaving[state]!; arc < leaving[state + 1]!; arc++) {
          const target = to[arc]!;
          if (!areAllOpen && isOpen[target] === 0) continue;
          const shift = shiftOf[arc]!;
          const sum = before + worths[base + (shift < 0 ? shiftCount : shift)]!;
          if (sum <= next[target]!) continue;
          next[target] = sum;
          chosen[target] = arc;
        }
      }
    }
    const last = this.#values[days]!;
    let best = -1;
    let worth = -Infinity;
    for (let state = 0; state < stateCounts[(weekday + days) % 7]!; state++) {
      if (last[state]! <= worth) continue;
      worth = last[state]!;
      best = state;
    }
    if (best < 0) return false;
    for (let day = days, state = best; day > 0; day--) {
      const at = (weekday + day - 1) % 7;
      const arc = this.#arcs[day]![state]!;
      this.shifts[day - 1] = this.#shiftOf[at]![arc]!;
      this.states[day - 1] = state;
      state = arcs[at]!.from[arc]!;
    }
    return true;
  }

  /** Marks the states of the last half of the days from which an end is reached, and says from which day on. */
  #openStates(weekday: number, days: number, isEnd: (state: number) => boolean): number {
    const { stateCounts } = this.automaton;
    const end = (weekday + days) % 7;
    const isOpenLast = this.#isOpen[days]!;
    for (let state = 0; state < stateCounts[end]!; state++) {
      isOpenLast[state] = isEnd(state) ? 1 : 0;
    }
    const firstOpen = (days >> 1) + 1;
    for (let day = days; day > firstOpen; day--) {
      const at = (weekday + day - 1) % 7;
      const { firsts, sources } = this.#entering[at]!;
      const isOpen = this.#isOpen[day]!;
      const isOpenBefore = this.#isOpen[day - 1]!.fill(0, 0, stateCounts[at]!);
      for (let state = 0; state < stateCounts[(at + 1) % 7]!; state++) {
        if (isOpen[state] === 0) continue;
        for (let k = firsts[state]!; k < firsts[state + 1]!; k++) isOpenBefore[sources[k]!] = 1;
      }
    }
    return firstOpen;
  }
}

/** Where the arcs into each state come from, state by state. */
interface EnteringArcs {
  readonly firsts: Int32Array;
  readonly sources: Int32Array;
}

/** The place of the first arc of each state, of arcs in the order of their states, and the number of arcs last. */
function firstsOf(ordered: Int32Array, states: number): Int32Array {
  const firsts = new Int32Array(states + 1);
  for (const state of ordered) firsts[state + 1]!++;
  for (let state = 0; state < states; state++) firsts[state + 1]! += firsts[state]!;
  return firsts;
}

function enteringArcs(from: Int32Array, to: Int32Array, states: number): EnteringArcs {
  const firsts = firstsOf(to, states);
  const next = firsts.slice();
  const sources = new Int32Array(to.length);
  for (const [arc, target] of to.entries()) sources[next[target]!++] = from[arc]!;
  return { firsts, sources };
}
