import type { DayAutomaton } from './day-automaton.ts';
import { WaysTo } from './ways-to.ts';

/** A stretch of days to be chosen afresh, between two states that stay. */
interface Stretch {
  /** Weekday of its first day. */
  readonly weekday: number;
  readonly days: number;
  /** State before the first day. */
  readonly from: number;
  /** Most units of hours that its days may take where they end in a state; -1 where they may not end. */
  readonly mostAt: Int32Array;
  /** Least units of hours that its days take together. */
  readonly least: number;
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
  readonly #ways: WaysTo;

  constructor(
    private readonly automaton: DayAutomaton,
    readonly longest: number,
  ) {
    this.arcs = new Int32Array(longest);
    this.#ways = new WaysTo(automaton);
    this.#units = Int32Array.from(automaton.choices, ({ units }) => units);
  }

  /** The worth of the best stretch, its arcs in `arcs`; undefined where none fits. `worths[weekday]` is by choice. */
  solve(stretch: Stretch, worths: readonly Float64Array[]): number | undefined {
    const { weekday, days, from, mostAt, least } = stretch;
    let most = -1;
    let end = -1;
    let ends = 0;
    for (let state = 0; state < mostAt.length; state++) {
      if (mostAt[state]! < 0) continue;
      most = Math.max(most, mostAt[state]!);
      end = state;
      ends++;
    }
    if (most < 0) return undefined;
    const width = most + 1;
    const first = this.#layer(0, weekday, width);
    first.value[from * width] = 0;
    first.least[from] = 0;
    first.most[from] = 0;
    for (let day = 0; day < days; day++) {
      const left = days - day - 1;
      const reach = ends === 1 ? this.#ways.to((weekday + days) % 7, end, left) : undefined;
      this.#step(day, (weekday + day) % 7, width, worths, reach);
    }
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

  /** One more day; `reach` has the states behind it from which the end can be reached in the days that are left. */
  #step(
    day: number,
    weekday: number,
    width: number,
    worths: readonly Float64Array[],
    reach: Uint8Array | undefined,
  ): void {
    const { from, to, choice } = this.automaton.arcs[weekday]!;
    const { value, least, most } = this.#layers[day]!;
    const next = this.#layer(day + 1, (weekday + 1) % 7, width);
    const worth = worths[weekday]!;
    for (let arc = 0; arc < from.length; arc++) {
      const state = from[arc]!;
      const top = most[state]!;
      if (top < 0 || (reach !== undefined && reach[to[arc]!] === 0)) continue;
      const gain = worth[choice[arc]!]!;
      const units = this.#units[choice[arc]!]!;
      const low = least[state]!;
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
