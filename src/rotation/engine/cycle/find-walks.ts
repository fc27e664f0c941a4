import { stepsWithin } from '../../../search/lp/linear-program.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { type FlowSearch, findFlow } from '../flow/find-flow.ts';
import type { FlowProgram } from '../flow/flow-program.ts';
import type { CycleWishes } from './cycle-energy.ts';
import type { RotaCycles } from './rota-cycles.ts';
import { walksOfDays } from './walks-of-days.ts';

/** Steps in which most programs are decided. */
const FIRST_STEPS = 400;
/** Numbers of the tableau that they may change: half a second's work, in which single walks mostly find something. */
const FIRST_CHANGES = 3e8;
/** Moves in which single closed walks are looked for: most rotas that there are take a tenth of them. */
const MOVES = 60_000;

/** A flow that was found, with the rota that it is of where there is one, or a rota that the graph has no flow for. */
export interface WalksFound extends FlowSearch {
  /** The days of the rota, in an order that keeps all rules, where it was found as one closed walk. */
  readonly days?: Int16Array | undefined;
}

/**
 * Finds a connected flow, or proves that there is none: where neither comes soon, one closed walk is looked for, which
 * finds what a program stalls at, and proves nothing.
 */
export function findWalks(
  flow: FlowProgram,
  cycles: RotaCycles,
  wishes: Pick<CycleWishes, 'mostPrice'>,
  budget: SearchBudget,
  seed: number,
): WalksFound {
  const { lower, upper } = flow.program.variables[flow.employees]!;
  const first = stepsWithin(flow.program, FIRST_STEPS, FIRST_CHANGES);
  const soon = findFlow(flow, budget.part(first), seed);
  if (lower !== upper || (soon.status !== 'unknown' && (soon.walks || flow.graph.complete)))
    return soon.status === 'unknown' ? findFlow(flow, budget, seed) : soon;
  const days = cycles.find(wishes, lower, undefined, MOVES, budget);
  if (days === undefined) return soon.status === 'unknown' ? findFlow(flow, budget, seed) : soon;
  return throughGraph(flow, days) ?? { status: 'unknown', days };
}

/** A rota as a flow, where the graph has all of its stints. */
export function throughGraph(flow: FlowProgram, days: Int16Array): WalksFound | undefined {
  const through = walksOfDays(flow.graph, days);
  if (through === undefined) return undefined;
  const walks = new Float64Array(flow.program.variables.length);
  walks.set(through);
  walks[flow.employees] = days.length / 7;
  return { status: 'feasible', walks, days };
}
