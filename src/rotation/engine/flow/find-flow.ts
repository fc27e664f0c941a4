import { type Random, seededRandom } from '../../../core/random.ts';
import { branchAndBound } from '../../../search/lp/branch-and-bound.ts';
import type { LinearProgram, LinearRow } from '../../../search/lp/linear-program.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { StintArc } from '../stints/stint-graph.ts';
import { connectivity, type OpenArcs } from './connectivity.ts';
import { type FlowProgram, PRIORITY } from './flow-program.ts';
import { isContradictory } from './parity.ts';
import { tryWalks } from './try-walks.ts';

export interface FlowSearch {
  readonly status: 'feasible' | 'infeasible' | 'unknown';
  /** Walks through each arc, then the other variables of the program. */
  readonly walks?: Float64Array | undefined;
  /** What showed that there is none. */
  readonly proof?: 'bounds' | 'parity' | 'search' | undefined;
}

const FIRST_NODES = 30;
const NODES_GROWTH = 1.6;
/** So many attempts allow more nodes than any budget does. */
const MOST_ATTEMPTS = 60;
/** After which attempts, from 0, the walks of a small problem are tried, and how many arcs of them. */
const ARCS_AFTER_ATTEMPT: Readonly<Record<number, number>> = { 1: 2_000_000, 3: 8_000_000 };

/** What a walk through an arc should rather cost: a wish that leads the search and binds it to nothing. */
type Bias = (arc: StintArc) => number;

/** Finds a connected flow, or proves that there is none. */
export function findFlow(
  flow: FlowProgram,
  budget: SearchBudget,
  seed: number,
  bias: Bias = () => 0,
): FlowSearch {
  // Who has stopped the search waits for what was found before: laying out this one takes tens of milliseconds.
  if (budget.exhausted) return { status: 'unknown' };
  const random = seededRandom(seed);
  const components: OpenArcs[] = [flow.graph.arcs.map(() => true)];
  let proof: FlowSearch['proof'];
  for (let open = components.shift(); open !== undefined; open = components.shift()) {
    const result = findOnArcs(flow, open, components, budget, random, bias);
    if (result.status !== 'infeasible') return result;
    proof ??= result.proof;
  }
  return { status: 'infeasible', proof };
}

/**
 * Restarts with new random costs and more patience each time: a bad first turn costs little. In
 * between come the ways that decide what branching on arcs does not: sums modulo primes at once,
 * counts of kinds in every other attempt, and in the end trying the walks themselves. Parts that may
 * hold a rota of their own are added to the components still to be searched.
 */
function findOnArcs(
  flow: FlowProgram,
  open: OpenArcs,
  components: OpenArcs[],
  budget: SearchBudget,
  random: Random,
  bias: Bias,
): FlowSearch {
  const links = connectivity(flow, open, budget, random);
  let maxNodes = FIRST_NODES;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const program = withRandomCosts(flow, links.program(), random, bias);
    // Where the demand may be missed, how often a kind comes decides little.
    const countsKinds = attempt % 2 === 1 && flow.plainWeek !== undefined;
    const { status, x, nodes } = branchAndBound(
      countsKinds ? withCountsOfKinds(program, flow) : program,
      { budget, random, maxNodes, firstSolution: true, separate: links.separate },
    );
    if (x !== undefined) return { status: 'feasible', walks: x };
    if (status === 'infeasible') {
      components.push(...links.components);
      return { status: 'infeasible', proof: attempt === 0 && nodes === 0 ? 'bounds' : 'search' };
    }
    // Most problems are decided by now; those that are not are often ones that no search decides.
    if (attempt === 0 && isContradictory(links.base))
      return { status: 'infeasible', proof: 'parity' };
    const mostArcs = ARCS_AFTER_ATTEMPT[attempt];
    if (mostArcs !== undefined) {
      const walks = tryWalks(flow, open, budget, mostArcs);
      if (walks === 'none') return { status: 'infeasible', proof: 'search' };
      if (walks !== undefined) return { status: 'feasible', walks };
    }
    if (budget.exhausted) break;
    maxNodes = Math.ceil(maxNodes * NODES_GROWTH);
  }
  return { status: 'unknown' };
}

/** Random costs lead each attempt, and each seed, to another corner; work blocks weigh most. */
function withRandomCosts(
  flow: FlowProgram,
  program: LinearProgram,
  random: Random,
  bias: Bias,
): LinearProgram {
  const { arcs } = flow.graph;
  const objective = program.objective.map((_, j) => {
    const arc = arcs[j];
    if (arc === undefined) return 0;
    return bias(arc) + random() * (arc.kind === 'work' ? 1 : 0.3) + 0.001;
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
