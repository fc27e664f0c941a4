import type { DayAutomaton } from './day-automaton.ts';

/** Passes after which what is known is taken; each lengthens the walks that are compared by a week. */
const MOST_PASSES = 200;

/**
 * The closed walk whose weeks are worth most on average at given worths of choices: the greatest cycle
 * mean (Karp 1978), by passes of dynamic programming over the week that begin with the potentials of
 * the call before (Howard 1960).
 */
export class BestCycle {
  /** No closed walk is worth more a week, whatever the passes came to. */
  atMost = 0;
  readonly #potentials: Float64Array;
  readonly #layers: readonly Float64Array[];
  readonly #arcs: readonly Int32Array[];
  readonly #seen: Int32Array;

  constructor(private readonly automaton: DayAutomaton) {
    const { stateCounts } = automaton;
    this.#potentials = new Float64Array(stateCounts[0]!);
    this.#layers = Array.from({ length: 8 }, (_, day) => new Float64Array(stateCounts[day % 7]!));
    this.#arcs = stateCounts.map((states) => new Int32Array(states));
    this.#seen = new Int32Array(stateCounts[0]!);
  }

  /** Finds the best walk for worths by weekday and choice, within `tolerance` a week. */
  solve(worths: readonly Float64Array[], tolerance: number): void {
    const potentials = this.#potentials;
    this.atMost = Infinity;
    let mean = -Infinity;
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      this.#pass(worths);
      mean = this.#cycles(mean);
      const values = this.#layers[0]!;
      let most = -Infinity;
      let highest = -Infinity;
      for (let s = 0; s < values.length; s++) {
        most = Math.max(most, values[s]! - potentials[s]!);
      }
      this.atMost = Math.min(this.atMost, most);
      if (most <= mean + tolerance) break;
      for (let s = 0; s < values.length; s++) {
        potentials[s] = Math.max(potentials[s]!, values[s]! - mean);
        highest = Math.max(highest, potentials[s]!);
      }
      for (let s = 0; s < values.length; s++) potentials[s]! -= highest;
    }
  }

  #pass(worths: readonly Float64Array[]): void {
    this.#layers[7]!.set(this.#potentials);
    for (let day = 6; day >= 0; day--) {
      const { from, to, choice } = this.automaton.arcs[day]!;
      const worth = worths[day]!;
      const after = this.#layers[day + 1]!;
      const value = this.#layers[day]!.fill(-Infinity);
      const best = this.#arcs[day]!;
      for (let arc = 0; arc < from.length; arc++) {
        const sum = worth[choice[arc]!]! + after[to[arc]!]!;
        if (sum <= value[from[arc]!]!) continue;
        value[from[arc]!] = sum;
        best[from[arc]!] = arc;
      }
    }
  }

  #endOf(state: number): number {
    let at = state;
    for (let day = 0; day < 7; day++) at = this.automaton.arcs[day]!.to[this.#arcs[day]![at]!]!;
    return at;
  }

  /** Follows best weeks until a state comes again: the mean of the best cycle, or `mean` where it is more. */
  #cycles(mean: number): number {
    const seen = this.#seen.fill(0);
    const values = this.#layers[0]!;
    let best = mean;
    for (let start = 0, mark = 1; start < seen.length; start++, mark++) {
      let at = start;
      while (seen[at] === 0) {
        seen[at] = mark;
        at = this.#endOf(at);
      }
      if (seen[at] !== mark) continue;
      let weeks = 0;
      let worth = 0;
      let state = at;
      do {
        const end = this.#endOf(state);
        weeks++;
        worth += values[state]! - this.#potentials[end]!;
        state = end;
      } while (state !== at);
      best = Math.max(best, worth / weeks);
    }
    return best;
  }
}
