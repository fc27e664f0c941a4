import type { DayAutomaton } from './day-automaton.ts';
import { firstArcs } from './first-arcs.ts';
import { FreeStretch } from './free-stretch.ts';

/** A stretch of days to be chosen afresh. */
interface Stretch {
  /** Weekday of its first day. */
  readonly weekday: number;
  readonly days: number;
  /** State before the first day. */
  readonly from: number;
  /** Least units of hours that its days take together. */
  readonly least: number;
}

/** A stretch between two states that stay. */
export interface ClosedStretch extends Stretch {
  readonly to: number;
  /** Most units of hours that its days may take. */
  readonly most: number;
}

/** A stretch that may end in several states. */
interface OpenStretch extends Stretch {
  /** Most units of hours that its days may take where they end in a state; -1 where they may not end. */
  readonly mostAt: Int32Array;
}

interface Layer {
  value: Float64Array;
  arc: Int32Array;
  /** For each state, the least and the most units that are reached; most is -1 where it is not. */
  least: Int32Array;
  most: Int32Array;
}

/**
 * The best days from one state to another, exactly: dynamic programming over days, states and hours.
 * Worths are per weekday, so a stretch of more than a week counts a weekday's worth each time.
 */
export class StretchProgram {
  /** Arcs of the latest answer, one a day. */
  readonly arcs: Int32Array;
  readonly #layers: Layer[] = [];
  readonly #units: Int32Array;
  readonly #firstArcs: readonly Int32Array[];
  readonly #free: FreeStretch;
  readonly #mostAt: readonly Int32Array[];

  constructor(
    private readonly automaton: DayAutomaton,
    readonly longest: number,
  ) {
    this.arcs = new Int32Array(longest);
    this.#free = new FreeStretch(automaton, longest);
    this.#firstArcs = firstArcs(automaton);
    this.#units = Int32Array.from(automaton.choices, ({ units }) => units);
    this.#mostAt = automaton.stateCounts.map((states) => new Int32Array(states));
  }

  /**
   * The worth of the best stretch, its arcs in `arcs`; undefined where none fits. `worths[weekday]` is by choice. What is
   * best whatever hours it takes is the answer where it takes no more than it may and no less than it must: so it is in
   * 99 of 100 moves of bench/tours, at a tenth of the work.
   */
  solve(
    { weekday, days, from, to, most, least }: ClosedStretch,
    worths: readonly Float64Array[],
  ): number | undefined {
    if (most < 0) return undefined;
    const free = this.#free;
    const worth = free.solve(weekday, days, from, to, worths);
    if (worth === undefined) return undefined;
    if (free.units <= most && free.units >= least) {
      this.arcs.set(free.arcs);
      return worth;
    }
    const mostAt = this.#mostAt[(weekday + days) % 7]!.fill(-1);
    mostAt[to] = most;
    return this.solveOpen({ weekday, days, from, mostAt, least }, worths);
  }

  /** The same where the stretch may end in several states, with other hours in each. */
  solveOpen(stretch: OpenStretch, worths: readonly Float64Array[]): number | undefined {
    const { weekday, days, from, mostAt, least } = stretch;
    const most = mostAt.reduce((top, units) => Math.max(top, units), -1);
    if (most < 0) return undefined;
    const width = most + 1;
    const first = this.#layer(0, weekday, width);
    first.value[from * width] = 0;
    first.least[from] = 0;
    first.most[from] = 0;
    for (let day = 0; day < days; day++) this.#step(day, (weekday + day) % 7, width, worths);
    const { value, least: reached, most: top } = this.#layers[days]!;
    let best = -1;
    for (let to = 0; to < mostAt.length; to++) {
      const last = Math.min(top[to]!, mostAt[to]!);
      for (let units = Math.max(least, reached[to]!); units <= last; units++) {
        const at = to * width + units;
        if (value[at]! > (best < 0 ? -Infinity : value[best]!)) best = at;
      }
    }
    if (best < 0) return undefined;
    const worth = value[best]!;
    for (let day = days; day > 0; day--) {
      const arc = this.#layers[day]!.arc[best]!;
      const { from: sources, choice } = this.automaton.arcs[(weekday + day - 1) % 7]!;
      this.arcs[day - 1] = arc;
      const units = (best % width) - this.#units[choice[arc]!]!;
      best = sources[arc]! * width + units;
    }
    return worth;
  }

  /** One more day. */
  #step(day: number, weekday: number, width: number, worths: readonly Float64Array[]): void {
    const { to, choice } = this.automaton.arcs[weekday]!;
    const first = this.#firstArcs[weekday]!;
    const { value, least, most } = this.#layers[day]!;
    const next = this.#layer(day + 1, (weekday + 1) % 7, width);
    const worth = worths[weekday]!;
    for (let state = 0; state < first.length - 1; state++) {
      const top = most[state]!;
      const low = least[state]!;
      for (let arc = first[state]!; top >= 0 && arc < first[state + 1]!; arc++) {
        const gain = worth[choice[arc]!]!;
        const units = this.#units[choice[arc]!]!;
        const high = Math.min(top, width - 1 - units);
        if (high < low) continue;
        const target = to[arc]!;
        const shift = (target - state) * width + units;
        if (low + units < next.least[target]!) next.least[target] = low + units;
        if (high + units > next.most[target]!) next.most[target] = high + units;
        const end = state * width + high;
        for (let at = state * width + low; at <= end; at++) {
          const sum = value[at]! + gain;
          if (sum > next.value[at + shift]!) {
            next.value[at + shift] = sum;
            next.arc[at + shift] = arc;
          }
        }
      }
    }
  }

  /** The layer before a day, empty and large enough. */
  #layer(day: number, weekday: number, width: number): Layer {
    const states = this.automaton.stateCounts[weekday]!;
    const size = states * width;
    let layer = this.#layers[day];
    if (layer === undefined || layer.value.length < size || layer.most.length < states) {
      const most = Math.max(...this.automaton.stateCounts);
      layer = {
        value: new Float64Array(most * width),
        arc: new Int32Array(most * width),
        least: new Int32Array(most),
        most: new Int32Array(most),
      };
      this.#layers[day] = layer;
    }
    layer.value.fill(-Infinity, 0, size);
    layer.least.fill(width, 0, states);
    layer.most.fill(-1, 0, states);
    return layer;
  }
}
