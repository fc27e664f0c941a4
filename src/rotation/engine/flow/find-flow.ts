import { type Random, seededRandom } from '../../../core/random.ts';
import { branchAndBound } from '../../../search/lp/branch-and-bound.ts';
import type { LinearProgram, LinearRow } from '../../../search/lp/linear-program.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { StintArc } from '../stints/stint-graph.ts';
import { type Connectivity, connectivity, type Island, withOpenArcs } from './connectivity.ts';
import { type FlowProgram, PRIORITY } from './flow-program.ts';
import { type ParityContradiction, parityContradiction } from './parity.ts';
import { tryWalks } from './try-walks.ts';

export interface FlowSearch {
  readonly status: 'feasible' | 'infeasible' | 'unknown';
  /** Walks through each arc, then the other variables of the program. */
  readonly walks?: Float64Array | undefined;
  /** What showed that there is none. */
  readonly proof?: 'bounds' | 'parity' | 'search' | undefined;
  readonly parity?: ParityContradiction | undefined;
}

const FIRST_NODES = 30;
const NODES_GROWTH = 1.6;
/** After which attempts, from 0, the walks of a small problem are tried, and how many arcs of them. */
const ARCS_AFTER_ATTEMPT: Readonly<Record<number, number>> = { 1: 2_000_000, 3: 8_000_000 };

/** What a walk through an arc should rather cost: a wish that leads the search and binds it to nothing. */
export type Lean = (arc: StintArc) => number;

/** Finds a connected flow, or proves that there is none. */
export function findFlow(
  flow: FlowProgram,
  budget: SearchBudget,
  seed: number,
  lean: Lean = () => 0,
): FlowSearch {
  const random = seededRandom(seed);
  const everything: Island = { isOpen: flow.graph.arcs.map(() => true) };
  const islands = [everything];
  let proof: FlowSearch['proof'];
  let parity: ParityContradiction | undefined;
  for (let island = islands.shift(); island !== undefined; island = islands.shift()) {
    const result = findOnIsland(flow, island, islands, budget, random, lean);
    if (result.status !== 'infeasible') return result;
    proof ??= result.proof;
    parity ??= result.parity;
  }
  return { status: 'infeasible', proof, parity };
}

/**
 * Restarts with new random costs and more patience each time: a bad first turn costs little. In
 * between come the ways that decide what branching on arcs does not: sums modulo primes at once,
 * counts of kinds in every other attempt, and in the end trying the walks themselves.
 */
function findOnIsland(
  flow: FlowProgram,
  { isOpen }: Island,
  islands: Island[],
  budget: SearchBudget,
  random: Random,
  lean: Lean,
): FlowSearch {
  const links = connectivity(flow, isOpen, budget, random);
  let maxNodes = FIRST_NODES;
  for (let attempt = 0; ; attempt++) {
    const program = withRandomCosts(flow, links, random, lean);
    // Where the demand may be missed, how often a kind comes decides little.
    const countsKinds = attempt % 2 === 1 && flow.plainWeek !== undefined;
    const { status, x, nodes } = branchAndBound(
      countsKinds ? withCountsOfKinds(program, flow) : program,
      { budget, random, maxNodes, firstSolution: true, separate: links.separate },
    );
    if (x !== undefined) return { status: 'feasible', walks: x };
    if (status === 'infeasible') {
      islands.push(...links.islands);
      return { status: 'infeasible', proof: attempt === 0 && nodes === 0 ? 'bounds' : 'search' };
    }
    if (attempt === 0) {
      // Most problems are decided by now; those that are not are often ones that no search decides.
      const parity = parityContradiction(withOpenArcs(flow.program, isOpen));
      if (parity !== undefined) return { status: 'infeasible', proof: 'parity', parity };
    }
    const mostArcs = ARCS_AFTER_ATTEMPT[attempt];
    if (mostArcs !== undefined) {
      const walks = tryWalks(flow, isOpen, budget, mostArcs);
      if (walks === 'none') return { status: 'infeasible', proof: 'search' };
      if (walks !== undefined) return { status: 'feasible', walks };
    }
    if (budget.exhausted) return { status: 'unknown' };
    maxNodes = Math.ceil(maxNodes * NODES_GROWTH);
  }
}

/** Random costs lead each attempt, and each seed, to another corner; work blocks weigh most. */
function withRandomCosts(
  flow: FlowProgram,
  links: Connectivity,
  random: Random,
  lean: Lean,
): LinearProgram {
  const { arcs } = flow.graph;
  const program = links.program();
  const objective = program.objective.map((_, j) => {
    const arc = arcs[j];
    if (arc === undefined) return 0;
    return lean(arc) + random() * (arc.kind === 'work' ? 1 : 0.3) + 0.001;
  });
  return { ...program, objective };
}

/**
 * Where weekdays are alike, a flow has seven copies and their mixtures, and no single arc decides
 * anything: then it is decided first how often each kind of stretch and of rest comes in all.
 */
function withCountsOfKinds(program: LinearProgram, { graph }: FlowProgram): LinearProgram {
  const kinds = new Map<string, (readonly [number, number])[]>();
  for (const [j, { kind, days }] of graph.arcs.entries()) {
    if (kind === 'begin') continue;
    const key = `${kind} ${days}`;
    const terms = kinds.get(key) ?? [];
    terms.push([j, 1]);
    kinds.set(key, terms);
  }
  const counts = [...kinds.values()].map(
    (terms): LinearRow => ({
      terms,
      lower: 0,
      upper: Infinity,
      integer: true,
      priority: PRIORITY.kinds,
    }),
  );
  return { ...program, rows: [...program.rows, ...counts] };
}
