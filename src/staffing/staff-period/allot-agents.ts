import type { SearchBudget } from '../../search/search-budget.ts';
import type { GainTable } from './gain-table.ts';

/** A period to staff: its intervals, and what was there of each target before. */
export interface AllotmentProblem {
  readonly tables: readonly GainTable[];
  /** Gains of each target before the first interval. */
  readonly before: readonly number[];
  /** How far below 0 the gains of a target may lie and still be a tie. */
  readonly tolerances: readonly number[];
}

/** Agents beyond the fewest by interval, and what they come to. */
export interface Allotment {
  readonly extras: Int32Array;
  /** All of them together. */
  readonly agents: number;
  /** Gains by target. */
  readonly totals: readonly number[];
  /** Whether every target is met. */
  readonly meets: boolean;
  /** No allotment that meets every target has fewer agents than this beyond the fewest. */
  readonly bound: number;
  /** Gains by target when their weighted sum was first enough. */
  readonly totalsAtBound: readonly number[];
}

/** From one number of agents to the next at which the gain lies on its concave envelope. */
interface Stretch {
  readonly row: number;
  readonly agents: number;
  /** Gain of an agent, on average. */
  readonly slope: number;
}

/**
 * Gives agents one by one where one more gains most, until the targets are met.
 *
 * Where the gains of every interval are concave in its agents, each state on the way has the most gain that so many
 * agents can have, so the first that meets the one target has the fewest (marginal allocation, Fox 1966). They are
 * concave with Erlang C where agents exceed the load: the probability of waiting is convex in agents (Jagers and van
 * Doorn 1991), and so is its product with any other falling convex function. With patience they need not be: agents
 * then come by stretches of the concave envelope, which gives the bound. Several targets stand in one weighted sum, a
 * relaxation whatever the weights.
 */
export function allotAgents(
  problem: AllotmentProblem,
  weights: readonly number[],
  budget: SearchBudget,
): Allotment {
  const { tables, before, tolerances } = problem;
  const extras = new Int32Array(tables.length);
  const totals = [...before];
  for (const table of tables) {
    for (let k = 0; k < totals.length; k++) totals[k]! += table.gain(0, k);
  }
  const heap = new StretchHeap();
  const mostOf = (row: number) =>
    weights.reduce((most, w, k) => most + w * tables[row]!.most(k), 0);
  const follow = (row: number) =>
    heap.push(nextStretch(tables[row]!, row, extras[row]!, weights, mostOf(row)));
  for (let row = 0; row < tables.length; row++) follow(row);
  let agents = 0;
  let bound: number | undefined;
  let totalsAtBound = totals;
  const slack = weights.reduce((sum, w, k) => sum + w * tolerances[k]!, 0);
  const missing = () => -weights.reduce((sum, w, k) => sum + w * totals[k]!, 0) - slack;
  const meets = () => totals.every((total, k) => total >= -tolerances[k]!);
  if (missing() <= 0) bound = 0;
  while (!meets() && !budget.exhausted) {
    const stretch = heap.pop();
    if (stretch === undefined || !(stretch.slope > 0)) break;
    budget.spend();
    const lack = missing();
    const { row } = stretch;
    for (let k = 0; k < totals.length; k++) {
      const table = tables[row]!;
      totals[k]! += table.gain(extras[row]! + stretch.agents, k) - table.gain(extras[row]!, k);
    }
    if (bound === undefined && missing() <= 0) {
      bound = agents + Math.max(1, Math.ceil((lack / stretch.slope) * (1 - 1e-9)));
      totalsAtBound = [...totals];
    }
    extras[row]! += stretch.agents;
    agents += stretch.agents;
    follow(row);
  }
  return {
    extras,
    agents,
    totals,
    meets: meets(),
    // Not enough with so many: one more at least.
    bound: bound ?? agents + 1,
    totalsAtBound,
  };
}

/** The next stretch of the concave envelope; no stretch is steeper that ends where nothing more could be gained. */
function nextStretch(
  table: GainTable,
  row: number,
  from: number,
  weights: readonly number[],
  most: number,
): Stretch {
  const start = table.weighted(from, weights);
  let best = { row, agents: 1, slope: table.weighted(from + 1, weights) - start };
  if (table.isConcave) return best;
  for (let agents = 2; most - start > best.slope * agents && agents < LONGEST_STRETCH; agents++) {
    const slope = (table.weighted(from + agents, weights) - start) / agents;
    if (slope > best.slope) best = { row, agents, slope };
  }
  return best;
}

/** Only a guard: service is nearly whole long before so many agents more. */
const LONGEST_STRETCH = 1_000_000;

/** The steepest stretch first; of equals the one of the earlier interval. */
class StretchHeap {
  private readonly items: Stretch[] = [];

  push(item: Stretch): void {
    const { items } = this;
    let i = items.length;
    items.push(item);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!comesBefore(item, items[parent]!)) break;
      items[i] = items[parent]!;
      i = parent;
    }
    items[i] = item;
  }

  pop(): Stretch | undefined {
    const { items } = this;
    const first = items[0];
    const item = items.pop();
    if (items.length === 0 || item === undefined) return first;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && comesBefore(items[child + 1]!, items[child]!)) child++;
      if (!comesBefore(items[child]!, item)) break;
      items[i] = items[child]!;
      i = child;
    }
    items[i] = item;
    return first;
  }
}

function comesBefore(a: Stretch, b: Stretch): boolean {
  return a.slope > b.slope || (a.slope === b.slope && a.row < b.row);
}
