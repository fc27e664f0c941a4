import type { SearchBudget } from '../../../search/search-budget.ts';
import type { StintArc } from '../stints/stint-graph.ts';
import { OFF } from '../stints/week-memory.ts';
import type { FlowProgram } from './flow-program.ts';

/** With more stints than this there are too many walks to try. */
const MOST_STINTS = 20;
/** Dead ends that are remembered, about 100 bytes each; past them the search gives up. */
const MOST_DEAD_ENDS = 200_000;
/** Arcs tried that take about as long as one step of a linear program. */
const ARCS_A_STEP = 100;

/**
 * Tries the walks of a small plain problem one stint after the other, with the demand that is left.
 *
 * A flow knows nothing of whether it hangs together, and in a small and uniform week that can be
 * all that is wrong. A walk always hangs together, and there are few of them once those that lead
 * to the same place with the same demand left are tried only once.
 *
 * @returns Walks through each arc; `'none'` where every walk was tried; `undefined` where it gave up.
 */
export function tryWalks(
  flow: FlowProgram,
  isOpen: readonly boolean[],
  budget: SearchBudget,
  mostArcs: number,
): Float64Array | 'none' | undefined {
  if (flow.plainWeek === undefined || flow.mostStints > MOST_STINTS) return undefined;
  const { arcs, nodeCount } = flow.graph;
  const leaving = Array.from({ length: nodeCount }, (): number[] => []);
  for (const [j, { from }] of arcs.entries()) if (isOpen[j]) leaving[from]!.push(j);

  const { demand, weeks, workStretch, daysOff } = flow.plainWeek;
  const left = Int32Array.from(demand.flat());
  let workLeft = left.reduce((sum, people) => sum + people, 0);
  let offLeft = 7 * weeks - workLeft;
  const path: number[] = [];
  const deadEnds = new Set<string>();
  let tried = 0;
  let gaveUp = false;

  const fitsStretches = () =>
    Math.max(Math.ceil(workLeft / workStretch.max), Math.ceil(offLeft / daysOff.max)) <=
    Math.min(Math.floor(workLeft / workStretch.min), Math.floor(offLeft / daysOff.min));

  const take = ({ kind, weekday, days }: StintArc, times: 1 | -1): boolean => {
    if (kind === 'off') offLeft -= times * days.length;
    if (kind !== 'work') return offLeft >= 0;
    workLeft -= times * days.length;
    let isWithin = true;
    for (const [i, shift] of days.entries()) {
      const cell = 7 * shift + ((weekday + i) % 7);
      left[cell]! -= times;
      if (left[cell]! < 0) isWithin = false;
    }
    return isWithin;
  };

  /** Whether a walk that is at a node gets home with all demand met. */
  const getsHome = (at: number, home: number): boolean => {
    if (at === home && workLeft === 0 && offLeft === 0) return true;
    const isReady = arcs[leaving[at]?.[0] ?? -1]?.kind === 'begin';
    if (isReady && !fitsStretches()) return false;
    const key = isReady ? `${at} ${offLeft} ${left}` : '';
    if (isReady && deadEnds.has(key)) return false;
    for (const j of leaving[at]!) {
      if (gaveUp) return false;
      if (goes(j, home)) return true;
    }
    if (isReady && deadEnds.add(key).size > MOST_DEAD_ENDS) gaveUp = true;
    return false;
  };

  const goes = (j: number, home: number): boolean => {
    if (++tried % ARCS_A_STEP === 0) budget.spend();
    if (budget.exhausted || tried > mostArcs) gaveUp = true;
    const arc = arcs[j]!;
    path.push(j);
    if (take(arc, 1) && getsHome(arc.to, home)) return true;
    take(arc, -1);
    path.pop();
    return false;
  };

  // Every walk covers the cell that the fewest blocks cover: it may as well begin with one of those.
  const firsts = new Set(rarest(arcs, isOpen, demand));
  for (let home = 0; home < nodeCount; home++) {
    deadEnds.clear();
    for (const begin of leaving[home]!) {
      if (arcs[begin]!.kind !== 'begin') continue;
      for (const work of leaving[arcs[begin]!.to]!) {
        if (!firsts.has(work)) continue;
        path.push(begin);
        if (goes(work, home)) return counted(path, flow);
        path.pop();
        if (gaveUp) return undefined;
      }
    }
  }
  return 'none';
}

function rarest(
  arcs: readonly StintArc[],
  isOpen: readonly boolean[],
  demand: readonly (readonly number[])[],
): readonly number[] {
  const covering = demand.map((week) => week.map((): number[] => []));
  for (const [j, { weekday, days }] of arcs.entries()) {
    if (!isOpen[j]) continue;
    for (const [i, shift] of days.entries()) {
      if (shift !== OFF) covering[shift]![(weekday + i) % 7]!.push(j);
    }
  }
  const cells = demand.flatMap((week, shift) =>
    week.flatMap((people, day) => (people > 0 ? [{ people, by: covering[shift]![day]! }] : [])),
  );
  cells.sort((a, b) => a.people * a.by.length - b.people * b.by.length);
  return cells[0]?.by ?? [];
}

function counted(path: readonly number[], flow: FlowProgram): Float64Array {
  const walks = new Float64Array(flow.program.variables.length);
  for (const j of path) walks[j]!++;
  walks[flow.employees] = flow.plainWeek!.weeks;
  return walks;
}
