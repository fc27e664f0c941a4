import type { Random } from '../../../core/random.ts';
import { isPossibleInFractions } from '../../../search/lp/branch-and-bound.ts';
import type { LinearProgram, LinearRow } from '../../../search/lp/linear-program.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { StintGraph } from '../stints/stint-graph.ts';
import type { FlowProgram } from './flow-program.ts';

/** What one closed walk needs and a flow does not know: that all its parts hang together. */
interface Connectivity {
  /** The flow program with the open arcs alone. */
  readonly base: LinearProgram;
  /** The flow program with all that was learnt so far. */
  readonly program: () => LinearProgram;
  /** Rows that every connected flow keeps and these walks break; none where they hang together. */
  readonly separate: (walks: Float64Array) => readonly LinearRow[];
  /** Parts that may hold a whole rota by themselves: the rows leave those out, so they are searched apart. */
  readonly components: readonly OpenArcs[];
}

/** Whether each arc is open: those of one part, and the rest closed. */
export type OpenArcs = readonly boolean[];

const DECIDE_LEAVING = 10;

/**
 * A part K of a flow that falls apart is cut off by "whoever walks in K also leaves K". That is
 * true of every closed walk but those that stay in K for good, which is searched as a component of its own. Where no
 * flow at all can avoid K, at least one walk leaves it.
 */
export function connectivity(
  flow: FlowProgram,
  open: OpenArcs,
  budget: SearchBudget,
  random: Random,
): Connectivity {
  const { arcs } = flow.graph;
  const base = withOpenArcs(flow.program, open);
  const learnt: LinearRow[] = [];
  const known = new Map<string, readonly LinearRow[]>();
  const parts: OpenArcs[] = [];

  const isPossibleOn = (arcsOpen: OpenArcs) =>
    isPossibleInFractions(withOpenArcs(base, arcsOpen), budget, random);

  const cutsFor = (inside: readonly boolean[]): readonly LinearRow[] => {
    const touches = arcs.map(({ from, to }) => inside[from]! || inside[to]!);
    const within = arcs.map(({ from, to }, j) => open[j]! && inside[from]! && inside[to]!);
    if (isPossibleOn(within) !== false) parts.push(within);
    const leaving = arcs.flatMap(({ from, to }, j) => (inside[from]! && !inside[to]! ? [j] : []));
    const leaves = leaving.map((j) => [j, 1] as const);
    const avoiding = touches.map((touched, j) => open[j]! && !touched);
    if (isPossibleOn(avoiding) === false) {
      return [{ terms: leaves, lower: 1, upper: Infinity }];
    }
    const worked = arcs.flatMap(({ kind }, j) => (kind === 'work' && touches[j] ? [j] : []));
    const most = flow.mostStints;
    return [
      { terms: leaves, lower: 0, upper: Infinity, integer: true, priority: DECIDE_LEAVING },
      {
        terms: [...worked.map((j) => [j, 1] as const), ...leaving.map((j) => [j, -most] as const)],
        lower: -Infinity,
        upper: 0,
      },
    ];
  };

  return {
    base,
    components: parts,
    program: () => ({ ...base, rows: [...base.rows, ...learnt] }),
    separate: (walks) => {
      const { count, of } = components(flow.graph, walks);
      if (count <= 1) return [];
      const rows = Array.from({ length: count }, (_, part) => {
        const inside = Array.from(of, (component) => component === part);
        const key = inside.map(Number).join('');
        const rows = known.get(key) ?? cutsFor(inside);
        known.set(key, rows);
        return rows;
      }).flat();
      learnt.push(...rows);
      return rows;
    },
  };
}

/** The program with all other arcs closed. */
function withOpenArcs(program: LinearProgram, open: OpenArcs): LinearProgram {
  const variables = program.variables.map((variable, j) =>
    open[j] === false ? { ...variable, upper: 0 } : variable,
  );
  return { ...program, variables };
}

/** The connected parts of a flow: the part of each node that it touches, −1 for the others. */
interface Components {
  readonly count: number;
  readonly of: Int32Array;
}

function components({ nodeCount, arcs }: StintGraph, walks: ArrayLike<number>): Components {
  const neighbours = Array.from({ length: nodeCount }, (): number[] => []);
  for (const [j, { from, to }] of arcs.entries()) {
    if (walks[j] === 0) continue;
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  const of = new Int32Array(nodeCount).fill(-1);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    if (of[node]! >= 0 || neighbours[node]!.length === 0) continue;
    const open = [node];
    of[node] = count;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const next of neighbours[at]!) {
        if (of[next]! >= 0) continue;
        of[next] = count;
        open.push(next);
      }
    }
    count++;
  }
  return { count, of };
}
