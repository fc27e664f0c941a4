import type { Random } from '../../../core/random.ts';
import { OFF } from '../stints/remembering.ts';
import type { DayAutomaton } from '../walks/day-automaton.ts';
import type { CycleDays } from './cycle-days.ts';

/** A closed walk that is on at night on some days and on no others, whatever else it does: one by chance, if there is one. */
export function layNights(
  automaton: DayAutomaton,
  nights: readonly boolean[],
  isNight: readonly boolean[],
  random: Random,
): CycleDays | undefined {
  const count = automaton.stateCounts[0]!;
  const offset = Math.floor(random() * count);
  for (let i = 0; i < count; i++) {
    const walk = walkFrom((offset + i) % count, automaton, nights, isNight, random);
    if (walk !== undefined) return walk;
  }
  return undefined;
}

/** From a state of the first Monday and back to it, by what each choice of each day is worth by chance. */
function walkFrom(
  home: number,
  { arcs, choices, stateCounts }: DayAutomaton,
  nights: readonly boolean[],
  isNight: readonly boolean[],
  random: Random,
): CycleDays | undefined {
  const n = nights.length;
  const shiftOf = choices.map(({ shifts: [shift] }) => shift ?? OFF);
  let value = new Float64Array(stateCounts[0]!).fill(-Infinity);
  value[home] = 0;
  const chosen: Int32Array[] = [];
  for (let at = 0; at < n; at++) {
    const { from, to, choice } = arcs[at % 7]!;
    const next = new Float64Array(stateCounts[(at + 1) % 7]!).fill(-Infinity);
    const by = new Int32Array(next.length);
    const worths = shiftOf.map(() => random());
    for (let arc = 0; arc < from.length; arc++) {
      const shift = shiftOf[choice[arc]!]!;
      if ((isNight[shift] ?? false) !== nights[at]) continue;
      const worth = value[from[arc]!]! + worths[choice[arc]!]!;
      if (worth <= next[to[arc]!]!) continue;
      next[to[arc]!] = worth;
      by[to[arc]!] = arc;
    }
    chosen.push(by);
    value = next;
  }
  if (value[home] === -Infinity) return undefined;
  const shifts = new Int16Array(n);
  const states = new Int32Array(n);
  for (let at = n - 1, state = home; at >= 0; at--) {
    const arc = chosen[at]![state]!;
    const { from, choice } = arcs[at % 7]!;
    shifts[at] = shiftOf[choice[arc]!]!;
    state = from[arc]!;
    states[at] = state;
  }
  return { shifts, states };
}
