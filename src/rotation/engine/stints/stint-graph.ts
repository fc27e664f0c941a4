import type { RotationRules } from '../../rotation-rules.ts';
import { mergedAlike } from './merged-alike.ts';
import { OFF } from './remembering.ts';
import { type WeekMemory, weekMemory } from './week-memory.ts';
import {
  type BlockVariety,
  type DayRules,
  dayRules,
  type WorkBlock,
  type WorkBlocks,
  workBlocks,
} from './work-blocks.ts';

/**
 * A rota as a closed walk. A stint is one work stretch with the days off after it; the walk goes
 * from stint to stint through three kinds of node: *ready* (a weekday, and which shifts may start
 * there), *begun* (a weekday and its shift), *done* (a weekday and the shift that was worked last).
 * People appear nowhere: 163 of them make no more nodes than 9, only more walks through each arc.
 *
 * Idea: Becker, Schiffer and Walther, INFORMS Journal on Computing 34 (2022) 1548–1564; here the
 * walks are added up to a flow of whole numbers.
 */
export interface StintGraph {
  readonly day: DayRules;
  readonly nodeCount: number;
  readonly arcs: readonly StintArc[];
  /** Whether every rota that the rules allow is a closed walk here. */
  readonly complete: boolean;
}

export interface StintArc {
  readonly kind: 'begin' | 'work' | 'off';
  readonly from: number;
  readonly to: number;
  /** Weekday on which it starts, 0 = Monday. */
  readonly weekday: number;
  /** The days that it lasts: the shift of each, or `OFF`; none for `begin`. */
  readonly days: readonly number[];
  /** The shift worked before (`off`), or to be worked first (`begin`). */
  readonly shift: number;
}

const SATURDAY = 5;
const SUNDAY = 6;

/** More kinds of stretch than this make the flow program slow, and no rota needs them. */
const MOST_BLOCKS = 600;
/** Nodes times arcs are the numbers of a dense tableau, of 8 bytes each: this many are 100 MB. */
const LARGEST_TABLEAU = 12_500_000;

/** The graph of all stints, or, where that would be too large, of those with the fewest changes of shift. */
export function stintGraph(rules: RotationRules, variety: BlockVariety): StintGraph {
  const memory = weekMemory(rules);
  const day = dayRules(rules);
  for (let most = MOST_BLOCKS; ; most = Math.floor(most / 2)) {
    const blocks = workBlocks(rules, day, most, variety);
    const graph = graphOfBlocks(rules, day, memory, blocks);
    if (graph.nodeCount * graph.arcs.length <= LARGEST_TABLEAU || most <= 1)
      return mergedAlike(trimmed(graph));
  }
}

function graphOfBlocks(
  rules: RotationRules,
  day: DayRules,
  memory: WeekMemory,
  { blocks, complete }: WorkBlocks,
): StintGraph {
  const arcs: StintArc[] = [];
  const nodes = new Map<string, number>();
  const queue: (() => void)[] = [];

  const nodeOf = (key: string, expand: (node: number) => void): number => {
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node = nodes.size;
    nodes.set(key, node);
    queue.push(() => expand(node));
    return node;
  };

  const ready = (weekday: number, starters: readonly boolean[], past: string): number =>
    nodeOf(`ready ${weekday} ${starters} ${past}`, (from) => {
      for (let shift = 0; shift < day.shiftCount; shift++) {
        if (!starters[shift]) continue;
        arcs.push({
          kind: 'begin',
          from,
          to: begun(weekday, shift, past),
          weekday,
          days: [],
          shift,
        });
      }
    });

  const begun = (weekday: number, shift: number, past: string): number =>
    nodeOf(`begun ${weekday} ${shift} ${past}`, (from) => {
      for (const days of blocks) {
        if (days[0] !== shift || !isWorked(day, weekday, days)) continue;
        if (!suitsWeekend(rules, weekday, days)) continue;
        const after = memory.after(past, weekday, days);
        if (after === undefined) continue;
        const to = done((weekday + days.length) % 7, days.at(-1)!, after);
        arcs.push({ kind: 'work', from, to, weekday, days, shift });
      }
    });

  const done = (weekday: number, shift: number, past: string): number =>
    nodeOf(`done ${weekday} ${shift} ${past}`, (from) => {
      for (let length = leastDaysOff(rules, day, shift); length <= rules.daysOff.max; length++) {
        const days = new Array<number>(length).fill(OFF);
        const after = memory.after(past, weekday, days);
        if (after === undefined) continue;
        const starters = startersAfter(day, shift, length);
        const to = ready((weekday + length) % 7, starters, after);
        arcs.push({ kind: 'off', from, to, weekday, days, shift });
      }
    });

  const anyShift = startersAfter(day, OFF, Infinity);
  for (let weekday = 0; weekday < 7; weekday++) ready(weekday, anyShift, memory.start);
  let isTooLarge = false;
  for (const expand of queue) {
    expand();
    isTooLarge = nodes.size * arcs.length > LARGEST_TABLEAU;
    if (isTooLarge) break;
  }
  return { day, nodeCount: nodes.size, arcs, complete: complete && !isTooLarge };
}

/** Without the arcs that no closed walk takes, for they come from nowhere or lead nowhere. */
function trimmed(graph: StintGraph): StintGraph {
  let { arcs } = graph;
  for (let before = Infinity; arcs.length < before; ) {
    before = arcs.length;
    const entered = new Set(arcs.map(({ to }) => to));
    const left = new Set(arcs.map(({ from }) => from));
    arcs = arcs.filter(({ from, to }) => entered.has(from) && left.has(to));
  }
  const nodes = new Map<number, number>();
  const renumbered = (node: number) => {
    if (!nodes.has(node)) nodes.set(node, nodes.size);
    return nodes.get(node)!;
  };
  arcs = arcs.map((arc) => ({ ...arc, from: renumbered(arc.from), to: renumbered(arc.to) }));
  return { ...graph, nodeCount: nodes.size, arcs };
}

function isWorked(day: DayRules, weekday: number, days: WorkBlock): boolean {
  return days.every((shift, i) => day.isWorked[shift]![(weekday + i) % 7]);
}

/** Free weekends among the days of an arc. */
export function freeWeekends({ weekday, days }: StintArc): number {
  return days.filter(
    (shift, i) => shift === OFF && days[i + 1] === OFF && (weekday + i) % 7 === SATURDAY,
  ).length;
}

function leastDaysOff({ daysOff, nights }: RotationRules, day: DayRules, shift: number): number {
  const afterNight = day.isNight[shift] ? (nights?.minDaysOffAfter ?? 1) : 1;
  return Math.max(daysOff.min, afterNight);
}

function startersAfter(day: DayRules, shift: number, daysOff: number): readonly boolean[] {
  if (daysOff === 1) return day.mayFollowAfterOff[shift]!;
  return daysOff === 2 ? day.mayFollowAfterTwoOff[shift]! : day.minRun.map(() => true);
}

/** Whether a block keeps the rules on weekends as a whole: together, or on the same shift. */
function suitsWeekend({ weekends }: RotationRules, weekday: number, days: WorkBlock): boolean {
  const last = (weekday + days.length - 1) % 7;
  if (weekends?.together && (weekday === SUNDAY || last === SATURDAY)) return false;
  if (!weekends?.sameShift) return true;
  return days.every((shift, i) => {
    const next = days[i + 1];
    return (weekday + i) % 7 !== SATURDAY || next === undefined || next === shift;
  });
}

/**
 * Joins walks that leave each node as often as they enter it, and hang together, into one closed
 * walk (Hierholzer 1873). Each arc comes as often as it has walks.
 */
export function eulerWalk({ nodeCount, arcs }: StintGraph, walks: ArrayLike<number>): StintArc[] {
  const leaving = Array.from({ length: nodeCount }, (): StintArc[] => []);
  for (const [j, arc] of arcs.entries()) {
    for (let walk = 0; walk < walks[j]!; walk++) leaving[arc.from]!.push(arc);
  }
  const start = leaving.findIndex(({ length }) => length > 0);
  if (start < 0) return [];
  const path: { readonly node: number; readonly arc?: StintArc }[] = [{ node: start }];
  const circuit: StintArc[] = [];
  for (let end = path.at(-1); end !== undefined; end = path.at(-1)) {
    const arc = leaving[end.node]!.pop();
    if (arc !== undefined) path.push({ node: arc.to, arc });
    else {
      path.pop();
      if (end.arc !== undefined) circuit.push(end.arc);
    }
  }
  return circuit.reverse();
}

/** The days of a closed walk from the first Monday of the cycle on: shifts by index, `OFF` for a day off. */
export function layOut(circuit: readonly StintArc[]): Int32Array {
  const days = circuit.flatMap(({ days }) => days);
  const first = circuit[0]?.weekday ?? 0;
  const result = new Int32Array(days.length).fill(OFF);
  for (const [i, shift] of days.entries()) result[(first + i) % days.length] = shift;
  return result;
}

/** Days in weeks, with the names of the shifts. */
export function toRota(days: ArrayLike<number>, ids: readonly string[]): (string | null)[][] {
  return Array.from({ length: days.length / 7 }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => ids[days[7 * week + weekday]!] ?? null),
  );
}
