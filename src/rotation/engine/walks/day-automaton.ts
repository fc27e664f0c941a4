import { OFF, type Remembering } from '../stints/remembering.ts';

/** One thing that a person may do on a day: any of some shifts that are the same to the rules, or a day off. */
interface Choice {
  /** The shifts, ascending; none for a day off. */
  readonly shifts: Int32Array;
  /** What each of them takes of a person's hours. */
  readonly units: number;
  /** What each of them costs, where costs count. */
  readonly cost: number;
  /** The contract of the people whose choice it is. */
  readonly contract: number;
}

/** The arcs that leave the states of one weekday, state by state. */
interface DayArcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly choice: Int32Array;
}

/**
 * What people may do from day to day: states on each weekday, numbered from 0, and what leads from one
 * to a state of the next. A rota is a closed walk; every closed walk keeps the rules.
 */
export interface DayAutomaton {
  /** States of each weekday, Monday first; all are 0 where no rota can be made. */
  readonly stateCounts: readonly number[];
  /** The contract of the people who are in each state of a Monday. */
  readonly contractOf: Int32Array;
  readonly arcs: readonly DayArcs[];
  readonly choices: readonly Choice[];
}

/** What the rules are asked about. */
interface Alphabet {
  readonly machines: readonly Remembering[];
  /** What each shift takes of a person's hours. */
  readonly units: readonly number[];
  /** What each shift costs (default nothing). */
  readonly costs?: readonly number[] | undefined;
  /** Kinds of shift that are never one choice (default: all are of one kind). */
  readonly kinds?: readonly number[] | undefined;
  /** Whether a shift may be worked on a weekday. */
  readonly isOpen: (weekday: number, shift: number) => boolean;
}

interface State {
  readonly weekday: number;
  /** The allowed shifts (or `OFF`), and the state that each leads to. */
  shifts: number[];
  targets: number[];
}

/** The least automaton that allows what all machines allow. */
export function dayAutomaton(alphabet: Alphabet): DayAutomaton {
  const states = withoutDeadEnds(reachable(alphabet));
  return numbered(mergedAlike(states), alphabet);
}

/** Every state that can be reached from one in which nothing is remembered. */
function reachable({ machines, units, isOpen }: Alphabet): State[] {
  const states: State[] = [];
  const memories: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const stateOf = (weekday: number, memory: readonly number[]) => {
    const key = `${weekday} ${memory.join(' ')}`;
    let state = known.get(key);
    if (state === undefined) {
      state = states.length;
      known.set(key, state);
      states.push({ weekday, shifts: [], targets: [] });
      memories.push(memory);
    }
    return state;
  };
  const start = machines.map((machine) => machine.start);
  for (let weekday = 0; weekday < 7; weekday++) stateOf(weekday, start);
  for (let at = 0; at < states.length; at++) {
    const { weekday, shifts, targets } = states[at]!;
    for (let shift = OFF; shift < units.length; shift++) {
      if (shift !== OFF && !isOpen(weekday, shift)) continue;
      const after = memoryAfter(machines, memories[at]!, weekday, shift);
      if (after === undefined) continue;
      shifts.push(shift);
      targets.push(stateOf((weekday + 1) % 7, after));
    }
  }
  return states;
}

function memoryAfter(
  machines: readonly Remembering[],
  memory: readonly number[],
  weekday: number,
  shift: number,
): number[] | undefined {
  const after: number[] = [];
  for (const [k, machine] of machines.entries()) {
    const next = machine.after(memory[k]!, weekday, shift);
    if (next === undefined) return undefined;
    after.push(next);
  }
  return after;
}

/** Without states from which one cannot go on for ever. */
function withoutDeadEnds(states: readonly State[]): State[] {
  let alive = [...states];
  let place = new Map(alive.map((_, at) => [at, at] as const));
  for (let before = -1; before !== alive.length; ) {
    before = alive.length;
    const kept = alive.map(({ targets }) => targets.some((target) => place.has(target)));
    place = new Map([...place].filter(([, at]) => kept[at]).map(([old], at) => [old, at] as const));
    alive = alive.filter((_, at) => kept[at]);
  }
  return alive.map((state) => {
    const open = state.targets.flatMap((target, k) => (place.has(target) ? [k] : []));
    return {
      weekday: state.weekday,
      shifts: open.map((k) => state.shifts[k]!),
      targets: open.map((k) => place.get(state.targets[k]!)!),
    };
  });
}

/** One state for all that have the same future (Moore 1956), without those that nothing leads to. */
function mergedAlike(states: readonly State[]): State[] {
  let classes = states.map(({ weekday }) => weekday);
  for (let count = -1; ; ) {
    const known = new Map<string, number>();
    classes = states.map(({ shifts, targets }, at) => {
      const future = targets.map((target, k) => `${shifts[k]}>${classes[target]}`);
      const key = `${classes[at]}:${future.join(' ')}`;
      const own = known.get(key) ?? known.size;
      known.set(key, own);
      return own;
    });
    if (known.size === count) break;
    count = known.size;
  }
  const merged: State[] = [];
  for (const [at, { weekday, shifts, targets }] of states.entries()) {
    merged[classes[at]!] ??= { weekday, shifts, targets: targets.map((t) => classes[t]!) };
  }
  return reachedAgain(merged);
}

/** A closed walk comes back to each of its states, so a state that nothing leads to is in none. */
function reachedAgain(states: readonly State[]): State[] {
  let kept = states.map((_, at) => at);
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    const reached = new Set(kept.flatMap((at) => states[at]!.targets));
    kept = kept.filter((at) => reached.has(at));
  }
  const place = new Map(kept.map((old, at) => [old, at] as const));
  return kept.map((at) => ({
    ...states[at]!,
    targets: states[at]!.targets.map((target) => place.get(target)!),
  }));
}

/** Arcs from a state that are one choice. */
interface Group {
  readonly target: number;
  readonly units: number;
  readonly cost: number;
  readonly shifts: number[];
}

/** The states numbered by weekday; arcs between the same two states that take the same hours and cost the same are one choice. */
function numbered(states: readonly State[], { units, costs, kinds }: Alphabet): DayAutomaton {
  const stateCounts = new Array<number>(7).fill(0);
  const numbers = states.map(({ weekday }) => stateCounts[weekday]!++);
  const arcs = Array.from({ length: 7 }, () => ({
    from: [] as number[],
    to: [] as number[],
    choice: [] as number[],
  }));
  const choices: Choice[] = [];
  const known = new Map<string, number>();
  for (const [at, { weekday, shifts, targets }] of states.entries()) {
    const groups = new Map<string, Group>();
    for (const [k, shift] of shifts.entries()) {
      const taken = shift === OFF ? 0 : units[shift]!;
      const cost = shift === OFF ? 0 : (costs?.[shift] ?? 0);
      const key =
        shift === OFF
          ? `off ${targets[k]}`
          : `${targets[k]} ${taken} ${cost} ${kinds?.[shift] ?? 0}`;
      const group = groups.get(key) ?? { target: targets[k]!, units: taken, cost, shifts: [] };
      if (shift !== OFF) group.shifts.push(shift);
      groups.set(key, group);
    }
    for (const group of groups.values()) {
      const key = group.shifts.join(' ');
      let choice = known.get(key);
      if (choice === undefined) {
        choice = choices.length;
        known.set(key, choice);
        const { units: taken, cost } = group;
        choices.push({ shifts: Int32Array.from(group.shifts), units: taken, cost, contract: 0 });
      }
      arcs[weekday]!.from.push(numbers[at]!);
      arcs[weekday]!.to.push(numbers[group.target]!);
      arcs[weekday]!.choice.push(choice);
    }
  }
  return {
    stateCounts,
    contractOf: new Int32Array(stateCounts[0]!),
    arcs: arcs.map(({ from, to, choice }) => ({
      from: Int32Array.from(from),
      to: Int32Array.from(to),
      choice: Int32Array.from(choice),
    })),
    choices,
  };
}
