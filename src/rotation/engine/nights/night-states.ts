import type { DayAutomaton } from '../walks/day-automaton.ts';

/** A week as its nights alone: day d is bit d. */
interface NightWeek {
  readonly to: number;
  readonly bits: number;
}

/** For each Monday state, from 0, the weeks of nights that lead from it, and where to. */
export type NightStates = readonly (readonly NightWeek[])[];

/** More weeks than this take longer to try than nights are worth. */
const MOST_WEEKS = 20_000;

/**
 * What an automaton of days allows of nights alone. States from which the same nights are possible are one, so every
 * rota is a closed walk here, and some closed walks are of no rota. Absent where there are too many.
 */
export function nightStates(
  automaton: DayAutomaton,
  isNight: readonly boolean[],
): NightStates | undefined {
  const { arcs, choices, stateCounts } = automaton;
  const isNightChoice = choices.map(({ shifts: [shift] }) => shift !== undefined && isNight[shift]);
  const leaving = stateCounts.map((count, day) => {
    const { from, to, choice } = arcs[day]!;
    const of = Array.from({ length: count }, (): Leaving[] => []);
    for (const [arc, state] of from.entries())
      of[state]!.push({ night: isNightChoice[choice[arc]!] ? 1 : 0, to: to[arc]! });
    return of;
  });
  const classes = mergedAlike(leaving);
  const next = classes.map((classOf, day) => {
    const after = classes[(day + 1) % 7]!;
    const of: Leaving[][] = [];
    for (const [state, known] of classOf.entries())
      of[known] ??= distinct(leaving[day]![state]!.map(({ night, to }) => [night, after[to]!]));
    return of;
  });
  const weeks: NightWeek[][] = [];
  let count = 0;
  for (const [monday] of next[0]!.entries()) {
    let open: (readonly [state: number, bits: number])[] = [[monday, 0]];
    for (let day = 0; day < 7; day++) {
      const found = new Map<number, readonly [number, number]>();
      for (const [state, bits] of open)
        for (const { night, to } of next[day]![state]!) {
          const nights = bits | (night << day);
          found.set(128 * to + nights, [to, nights]);
        }
      open = [...found.values()];
    }
    weeks.push(open.map(([to, bits]) => ({ to, bits })));
    count += open.length;
    if (count > MOST_WEEKS) return undefined;
  }
  return weeks;
}

interface Leaving {
  readonly night: number;
  readonly to: number;
}

function distinct(pairs: readonly (readonly [night: number, to: number])[]): Leaving[] {
  const found = new Map(pairs.map(([night, to]) => [2 * to + night, { night, to }]));
  return [...found.values()];
}

/** By weekday and state the class of the state: split until two of a class allow the same nights and lead to the same classes. */
function mergedAlike(leaving: readonly (readonly (readonly Leaving[])[])[]): Int32Array[] {
  let classes = leaving.map((states) => new Int32Array(states.length));
  let count = 0;
  for (;;) {
    let found = 0;
    const before = classes;
    classes = leaving.map((states, day) => {
      const after = before[(day + 1) % 7]!;
      const known = new Map<string, number>();
      const of = new Int32Array(states.length);
      for (const [state, arcs] of states.entries()) {
        const ways = distinct(arcs.map(({ night, to }) => [night, after[to]!]))
          .map(({ night, to }) => 2 * to + night)
          .sort((a, b) => a - b);
        const key = `${before[day]![state]} ${ways.join(' ')}`;
        if (!known.has(key)) known.set(key, known.size);
        of[state] = known.get(key)!;
      }
      found += known.size;
      return of;
    });
    if (found === count) return classes;
    count = found;
  }
}
