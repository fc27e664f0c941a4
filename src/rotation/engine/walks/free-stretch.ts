import type { DayAutomaton } from './day-automaton.ts';
import { firstArcs } from './first-arcs.ts';

/** The best days from one state to another, whatever hours they take, by dynamic programming over days and states. */
export class FreeStretch {
  /** Arcs of the latest answer, one a day, and the units of hours that they take. */
  readonly arcs: Int32Array;
  units = 0;
  /** Worth of the best way to each state before each day, and its last arc. */
  readonly #values: readonly Float64Array[];
  readonly #last: readonly Int32Array[];
  readonly #firstArcs: readonly Int32Array[];
  readonly #units: Int32Array;

  constructor(
    private readonly automaton: DayAutomaton,
    longest: number,
  ) {
    const { stateCounts, choices } = automaton;
    const most = Math.max(...stateCounts);
    this.arcs = new Int32Array(longest);
    this.#values = Array.from({ length: longest + 1 }, () => new Float64Array(most));
    this.#last = Array.from({ length: longest + 1 }, () => new Int32Array(most));
    this.#firstArcs = firstArcs(automaton);
    this.#units = Int32Array.from(choices, ({ units }) => units);
  }

  /** The worth of the best days, their arcs in `arcs`; undefined where none lead there. `worths[weekday]` is by choice. */
  solve(
    weekday: number,
    days: number,
    from: number,
    to: number,
    worths: readonly Float64Array[],
  ): number | undefined {
    this.#values[0]!.fill(-Infinity)[from] = 0;
    for (let day = 0; day < days; day++) {
      const today = (weekday + day) % 7;
      this.#step(day, today, worths[today]!);
    }
    const worth = this.#values[days]![to]!;
    if (worth === -Infinity) return undefined;
    this.units = 0;
    for (let day = days, state = to; day > 0; day--) {
      const arc = this.#last[day]![state]!;
      const { from: sources, choice } = this.automaton.arcs[(weekday + day - 1) % 7]!;
      this.arcs[day - 1] = arc;
      this.units += this.#units[choice[arc]!]!;
      state = sources[arc]!;
    }
    return worth;
  }

  /** One more day. */
  #step(day: number, weekday: number, worth: Float64Array): void {
    const { to, choice } = this.automaton.arcs[weekday]!;
    const first = this.#firstArcs[weekday]!;
    const value = this.#values[day]!;
    const next = this.#values[day + 1]!.fill(-Infinity);
    const last = this.#last[day + 1]!;
    const states = first.length - 1;
    for (let state = 0; state < states; state++) {
      const before = value[state]!;
      if (before === -Infinity) continue;
      for (let arc = first[state]!; arc < first[state + 1]!; arc++) {
        const target = to[arc]!;
        const sum = before + worth[choice[arc]!]!;
        if (sum <= next[target]!) continue;
        next[target] = sum;
        last[target] = arc;
      }
    }
  }
}
