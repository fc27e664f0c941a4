import { type Random, seededRandom } from '../../core/random.ts';
import type { SearchBudget } from '../../core/search-budget.ts';
import { branchAndBound } from '../../math/lp/branch-and-bound.ts';
import type { LinearProgram } from '../../math/lp/linear-program.ts';
import { type Connectivity, connectivity, type Island, withOpenArcs } from './connectivity.ts';
import type { FlowProgram } from './flow-program.ts';
import { type ParityContradiction, parityContradiction } from './parity.ts';

export interface FlowSearch {
  readonly status: 'solved' | 'infeasible' | 'unknown';
  /** Walks through each arc, then the other variables of the program. */
  readonly walks?: Float64Array | undefined;
  /** What showed that there is none. */
  readonly proof?: 'bounds' | 'parity' | 'search' | undefined;
  readonly parity?: ParityContradiction | undefined;
}

const FIRST_NODES = 30;
const NODES_GROWTH = 1.6;

/** Finds a connected flow, or proves that there is none. */
export function findFlow(flow: FlowProgram, budget: SearchBudget, seed: number): FlowSearch {
  const random = seededRandom(seed);
  const everything: Island = { isOpen: flow.graph.arcs.map(() => true) };
  const islands = [everything];
  let proof: FlowSearch['proof'];
  let parity: ParityContradiction | undefined;
  for (let island = islands.shift(); island !== undefined; island = islands.shift()) {
    const result = findOnIsland(flow, island, islands, budget, random);
    if (result.status !== 'infeasible') return result;
    proof ??= result.proof;
    parity ??= result.parity;
  }
  return { status: 'infeasible', proof, parity };
}

/** Restarts with new random costs and more patience each time: a bad first turn costs little. */
function findOnIsland(
  flow: FlowProgram,
  { isOpen }: Island,
  islands: Island[],
  budget: SearchBudget,
  random: Random,
): FlowSearch {
  const links = connectivity(flow, isOpen, budget, random);
  for (let maxNodes = FIRST_NODES; ; maxNodes = Math.ceil(maxNodes * NODES_GROWTH)) {
    const isFirst = maxNodes === FIRST_NODES;
    const { status, x, nodes } = branchAndBound(withRandomCosts(flow, links, random), {
      budget,
      random,
      maxNodes,
      firstSolution: true,
      separate: links.separate,
    });
    if (x !== undefined) return { status: 'solved', walks: x };
    if (status === 'infeasible') {
      islands.push(...links.islands);
      return { status: 'infeasible', proof: isFirst && nodes === 0 ? 'bounds' : 'search' };
    }
    if (isFirst) {
      // Most problems are decided by now; those that are not are often ones that no search decides.
      const parity = parityContradiction(withOpenArcs(flow.program, isOpen));
      if (parity !== undefined) return { status: 'infeasible', proof: 'parity', parity };
    }
    if (budget.exhausted) return { status: 'unknown' };
  }
}

/** Random costs lead each attempt, and each seed, to another corner; work blocks weigh most. */
function withRandomCosts(flow: FlowProgram, links: Connectivity, random: Random): LinearProgram {
  const { arcs } = flow.graph;
  const program = links.program();
  const objective = program.objective.map((_, j) => {
    const kind = arcs[j]?.kind;
    if (kind === undefined) return 0;
    return random() * (kind === 'work' ? 1 : 0.3) + 0.001;
  });
  return { ...program, objective };
}
