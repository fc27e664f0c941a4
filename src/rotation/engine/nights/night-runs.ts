import type { Random } from '../../../core/random.ts';
import {
  branchAndBound,
  inFractions,
  isPossibleInFractions,
} from '../../../search/lp/branch-and-bound.ts';
import type { LinearRow } from '../../../search/lp/linear-program.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { FlowProgram } from '../flow/flow-program.ts';

/** How often nights in a row of some length begin on some weekday, at least and at most. */
export interface RunRange {
  readonly weekday: number;
  readonly length: number;
  readonly least: number;
  readonly most: number;
  /** The run as a sum over the variables of the flow program. */
  readonly terms: LinearRow['terms'];
}

/** Pivots for one end of a range: few need a tenth of them. */
const STEPS_FOR_A_RANGE = 400;
const TOLERANCE = 1e-6;

/**
 * How often each run of nights comes in any rota of a flow program: the ends of what parts of people could do, rounded
 * inwards. A run over the end of a stretch of work there is not, for nobody is on without one.
 */
export function nightRuns(flow: FlowProgram, budget: SearchBudget, random: Random): RunRange[] {
  const { arcs, day } = flow.graph;
  const terms = new Map<number, Map<number, number>>();
  for (const [j, { kind, weekday, days }] of arcs.entries()) {
    if (kind !== 'work') continue;
    for (const [at, length] of runsOf(days.map((shift) => day.isNight[shift] === true))) {
      const key = 7 * length + ((weekday + at) % 7);
      const of = terms.get(key) ?? new Map<number, number>();
      of.set(j, (of.get(j) ?? 0) + 1);
      terms.set(key, of);
    }
  }
  const inParts = inFractions(flow.program);
  const leastOf = (of: ReadonlyMap<number, number>, sign: 1 | -1): number => {
    const objective = inParts.objective.map((_, j) => sign * (of.get(j) ?? 0));
    const part = budget.part(STEPS_FOR_A_RANGE);
    const { bound } = branchAndBound({ ...inParts, objective }, { budget: part, random });
    return bound;
  };
  return [...terms].map(([key, of]) => ({
    weekday: key % 7,
    length: Math.floor(key / 7),
    least: Math.max(0, Math.ceil(leastOf(of, 1) - TOLERANCE)),
    most: Math.floor(-leastOf(of, -1) + TOLERANCE),
    terms: [...of],
  }));
}

/** Whether runs may come so often each, at least in parts of people: `true` where that stays open. */
export function runsTogether(
  flow: FlowProgram,
  runs: readonly RunRange[],
  budget: SearchBudget,
  random: Random,
): (counts: readonly number[]) => boolean {
  const known = new Map<string, boolean>();
  return (counts) => {
    const key = counts.join(' ');
    let isPossible = known.get(key);
    if (isPossible === undefined) {
      const rows = runs.map(({ terms }, i) => ({ terms, lower: counts[i]!, upper: counts[i]! }));
      const program = { ...flow.program, rows: [...flow.program.rows, ...rows] };
      isPossible = isPossibleInFractions(program, budget, random) !== false;
      known.set(key, isPossible);
    }
    return isPossible;
  };
}

/** Where runs begin in a list, and how long they are. */
export function runsOf(days: readonly boolean[]): (readonly [at: number, length: number])[] {
  const runs: [number, number][] = [];
  for (const [at, isOn] of days.entries()) {
    if (!isOn) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === at) last[1]++;
    else runs.push([at, 1]);
  }
  return runs;
}
