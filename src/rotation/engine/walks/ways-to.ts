import type { DayAutomaton } from './day-automaton.ts';

/** Days before an end in which not every state leads there: further back nearly all do, and it saves nothing to ask. */
const LAST_DAYS = 4;

/** From which states of the days before it another can be reached, as far as it was asked for. */
export class WaysTo {
  /** By weekday and state of the end, then days that are left: which states of that weekday lead to it. */
  readonly #known = new Map<number, readonly Uint8Array[]>();

  constructor(private readonly automaton: DayAutomaton) {}

  /** By state so many days before the end, 1 where it leads there; undefined where it is not worth asking. */
  to(weekday: number, state: number, daysLeft: number): Uint8Array | undefined {
    if (daysLeft > LAST_DAYS) return undefined;
    const key = 7 * state + weekday;
    let ways = this.#known.get(key);
    if (ways === undefined) {
      ways = this.#waysTo(weekday, state);
      this.#known.set(key, ways);
    }
    return ways[daysLeft];
  }

  #waysTo(weekday: number, state: number): Uint8Array[] {
    const { arcs, stateCounts } = this.automaton;
    const end = new Uint8Array(stateCounts[weekday]!);
    end[state] = 1;
    const ways = [end];
    for (let back = 1; back <= LAST_DAYS; back++) {
      const day = (weekday + 7 * LAST_DAYS - back) % 7;
      const after = ways[back - 1]!;
      const before = new Uint8Array(stateCounts[day]!);
      const { from, to } = arcs[day]!;
      for (let arc = 0; arc < from.length; arc++) if (after[to[arc]!] === 1) before[from[arc]!] = 1;
      ways.push(before);
    }
    return ways;
  }
}
