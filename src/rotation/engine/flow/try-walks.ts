import { sum } from '../../../core/sum.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { OFF } from '../stints/remembering.ts';
import type { StintArc } from '../stints/stint-graph.ts';
import type { OpenArcs } from './connectivity.ts';
import type { FlowProgram, PlainWeek } from './flow-program.ts';

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
  { plainWeek, mostStints, graph: { arcs, nodeCount }, program, employees }: FlowProgram,
  open: OpenArcs,
  budget: SearchBudget,
  mostArcs: number,
): Float64Array | 'none' | undefined {
  if (plainWeek === undefined || mostStints > MOST_STINTS) return undefined;
  const leaving = Array.from({ length: nodeCount }, (): number[] => []);
  for (const [j, { from }] of arcs.entries()) if (open[j]) leaving[from]!.push(j);

  const left = new DemandLeft(plainWeek);
  const path: number[] = [];
  const deadEnds = new Set<string>();
  let tried = 0;
  let gaveUp = false;

  const counted = () => {
    const walks = new Float64Array(program.variables.length);
    for (const j of path) walks[j]!++;
    walks[employees] = plainWeek.weeks;
    return walks;
  };

  /** Whether a walk that goes on through an arc gets home with all demand met. */
  const getsHomeBy = (j: number, home: number): boolean => {
    if (++tried % ARCS_A_STEP === 0) budget.spend();
    if (budget.exhausted || tried > mostArcs) gaveUp = true;
    path.push(j);
    if (left.take(arcs[j]!, 1) && getsHome(arcs[j]!.to, home)) return true;
    left.take(arcs[j]!, -1);
    path.pop();
    return false;
  };

  const getsHome = (at: number, home: number): boolean => {
    if (at === home && left.isMet) return true;
    const isReady = arcs[leaving[at]?.[0] ?? -1]?.kind === 'begin';
    if (isReady && !left.fitsStretches) return false;
    const key = isReady ? `${at} ${left.key}` : '';
    if (isReady && deadEnds.has(key)) return false;
    for (const j of leaving[at]!) {
      if (gaveUp) return false;
      if (getsHomeBy(j, home)) return true;
    }
    if (isReady && deadEnds.add(key).size > MOST_DEAD_ENDS) gaveUp = true;
    return false;
  };

  // Every walk covers the cell that the fewest blocks cover: it may as well begin with one of those.
  const firsts = new Set(blocksOfRarestCell(arcs, open, plainWeek));
  for (let home = 0; home < nodeCount; home++) {
    deadEnds.clear();
    for (const begin of leaving[home]!.filter((j) => arcs[j]!.kind === 'begin')) {
      for (const work of leaving[arcs[begin]!.to]!.filter((j) => firsts.has(j))) {
        path.push(begin);
        if (getsHomeBy(work, home)) return counted();
        path.pop();
        if (gaveUp) return undefined;
      }
    }
  }
  return 'none';
}

/** What a walk through a plain week still has to meet. */
class DemandLeft {
  private readonly people: Int32Array;
  private work: number;
  private off: number;

  constructor(private readonly week: PlainWeek) {
    this.people = Int32Array.from(week.demand.flat());
    this.work = sum(this.people);
    this.off = 7 * week.weeks - this.work;
  }

  get isMet(): boolean {
    return this.work === 0 && this.off === 0;
  }

  /** What tells it from other demand left at the same node. */
  get key(): string {
    return `${this.off} ${this.people}`;
  }

  /** Whether the days left can fall into equally many stretches of work and of days off. */
  get fitsStretches(): boolean {
    const { workStretch, daysOff } = this.week;
    return (
      Math.max(Math.ceil(this.work / workStretch.max), Math.ceil(this.off / daysOff.max)) <=
      Math.min(Math.floor(this.work / workStretch.min), Math.floor(this.off / daysOff.min))
    );
  }

  /** Takes the days of an arc away, or gives them back; whether they were all there. */
  take({ kind, weekday, days }: StintArc, times: 1 | -1): boolean {
    if (kind === 'off') this.off -= times * days.length;
    if (kind !== 'work') return this.off >= 0;
    this.work -= times * days.length;
    let isWithin = true;
    for (const [i, shift] of days.entries()) {
      const cell = 7 * shift + ((weekday + i) % 7);
      this.people[cell]! -= times;
      if (this.people[cell]! < 0) isWithin = false;
    }
    return isWithin;
  }
}

/** The open blocks that cover the shift and weekday whose demand can be covered in the fewest ways. */
function blocksOfRarestCell(
  arcs: readonly StintArc[],
  open: OpenArcs,
  { demand }: PlainWeek,
): readonly number[] {
  const covering = demand.map((week) => week.map((): number[] => []));
  for (const [j, { weekday, days }] of arcs.entries()) {
    if (!open[j]) continue;
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
