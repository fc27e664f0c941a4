import { seededRandom } from '../../core/random.ts';
import { stepsWithin } from '../../search/lp/linear-program.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { leastByCounting } from '../engine/aims/aims.ts';
import { priceOfDays } from '../engine/cycle/cycle-energy.ts';
import { findWalks, throughGraph, type WalksFound } from '../engine/cycle/find-walks.ts';
import { RotaCycles } from '../engine/cycle/rota-cycles.ts';
import { isPossibleByDays } from '../engine/flow/day-flow.ts';
import { findFlow } from '../engine/flow/find-flow.ts';
import { type FlowProgram, flowProgram } from '../engine/flow/flow-program.ts';
import {
  haveRulesOfOrder,
  RulesOfOrder,
  withoutRulesOfOrder,
} from '../engine/order/rules-of-order.ts';
import { stintGraph } from '../engine/stints/stint-graph.ts';
import type { BlockVariety } from '../engine/stints/work-blocks.ts';
import { hasNoDuties } from '../no-duties.ts';
import type { RotationInput } from '../rotation-input.ts';
import { bestDays, findKnown, MOVES_FOR_ORDER, stepsForAnother } from './best-days.ts';
import { described, type Found, ofNobody, withoutRota } from './describe-rotation.ts';
import { madeBetter } from './made-better.ts';
import type { AchievedAim, RotationResult } from './result.ts';

const MAX_STEPS = 300_000;
/** Numbers of the tableau that all steps together may change, which is half a minute's work. */
const MOST_CHANGES = 2e10;

/** Pivots for a flow over single days: of eight shifts it takes some hundreds. */
const STEPS_FOR_DAYS = 3000;
/** Share of the steps for a graph with the rules of order, where a rota is known and a better one is looked for. */
const SHARE_FOR_BETTER = 0.05;

/**
 * `generateRotation` of an input that is known to be well-formed.
 *
 * A graph that remembers how many weekends in a row were not free, or what there was in so many days before, is several
 * times as large as one that does not. What is impossible without is so with it, and what is best without mostly has an
 * order that keeps the rules: so that graph is searched first, and the other only where no order was found.
 */
export function searchRotation(input: RotationInput): RotationResult {
  if (hasNoDuties(input)) {
    new SearchBudget('stints', input.maxSteps ?? MAX_STEPS, input).finish();
    return { ...ofNobody(input), steps: 0 };
  }
  const flow = flowOf(input, 'few', haveRulesOfOrder(input));
  const budget = new SearchBudget('stints', input.maxSteps ?? stepsFor(flow), input);
  const result = searchWithin(input, budget, flow);
  budget.finish();
  return { ...result, steps: budget.steps };
}

/** The same search in steps of a budget of somebody else. */
export function searchWithin(
  input: RotationInput,
  budget: SearchBudget,
  flow = flowOf(input, 'few', haveRulesOfOrder(input)),
): Found {
  const cycles = new RotaCycles(input, seededRandom(input.seed ?? 1));
  return searchFlow(input, flow, cycles, haveRulesOfOrder(input), budget, []);
}

function flowOf(input: RotationInput, variety: BlockVariety, inOrder: boolean): FlowProgram {
  return flowProgram(input, stintGraph(inOrder ? withoutRulesOfOrder(input) : input, variety));
}

function stepsFor({ program }: FlowProgram): number {
  return stepsWithin(program, MAX_STEPS, MOST_CHANGES);
}

/**
 * Many shifts make more kinds of work stretch than fit: plain ones are searched fastest, and mostly do. Only
 * where they do not is there a second graph, searched with the steps that are left.
 */
function searchFlow(
  input: RotationInput,
  few: FlowProgram,
  cycles: RotaCycles,
  inOrder: boolean,
  budget: SearchBudget,
  known: readonly AchievedAim[],
): Found {
  let flow = few;
  // Of too many stints to hold, those of single days know at once what none of them can do.
  if (!flow.graph.complete && cycles.isWhole) {
    const random = seededRandom(input.seed ?? 1);
    const part = budget.part(STEPS_FOR_DAYS);
    if (isPossibleByDays(input, cycles.automaton, part, random) === false)
      return withoutRota(input, true, { status: 'infeasible', proof: 'bounds' }, budget);
  }
  let found: WalksFound =
    findKnown(input, few, budget, known) ?? findWalks(few, cycles, {}, budget, input.seed ?? 1);
  if (found.walks === undefined && !flow.graph.complete && !budget.exhausted) {
    flow = flowOf(input, 'many', inOrder);
    const { days } = found;
    if (days !== undefined && input.objective === undefined) return described(input, days, []);
    // Who knows a rota looks for a flow of it to make it better, and not for long.
    const part = days === undefined ? budget : budget.part(stepsForAnother(flow));
    found = (days && throughGraph(flow, days)) ?? findFlow(flow, part, input.seed ?? 1);
    // A rota of stints that neither graph has is a rota all the same.
    if (found.walks === undefined && days !== undefined)
      return bestByCounting(input, flow, cycles, days, budget);
  }
  if (found.walks === undefined) return withoutRota(input, flow.graph.complete, found, budget);
  const first = { walks: found.walks, days: found.days };
  const { days, achieved } = bestDays(input, flow, cycles, first, inOrder, budget, known);
  if (days !== undefined) return described(input, days, achieved);
  if (!inOrder) return { status: 'unknown', reasons: [], working: [] };
  // Where the best order of all is not found, some order is, mostly at once.
  const fewest = achieved.find(({ name }) => name === 'employees')?.value;
  const weeks = fewest ?? found.walks[flow.employees]!;
  const some = found.days ?? cycles.find({}, weeks, undefined, MOVES_FOR_ORDER, budget);
  // Single walks often bring it to what is known to be the best, in less than one larger program takes.
  const other = some && describedAs(input, flow, cycles, some, achieved, budget);
  if (other?.status === 'optimal') return other;
  const whole = flowOf(input, 'few', false);
  const least = input.maxSteps === undefined || some !== undefined;
  const share = some === undefined ? 1 : SHARE_FOR_BETTER;
  const rest = least ? budget.part(Math.ceil(share * stepsFor(whole))) : budget;
  const result = searchFlow(input, whole, cycles, false, rest, achieved);
  return other === undefined || !isWorse(result, other) ? result : other;
}

/** Whether a search came to nothing, or to an aim that is larger than that of another before any is smaller. */
function isWorse(result: Found, { aims = [] }: Found): boolean {
  if (result.rota === undefined) return true;
  const differs = result.aims?.find(({ value }, i) => value !== aims[i]?.value);
  const other = aims.find(({ name }) => name === differs?.name);
  return differs !== undefined && other !== undefined && differs.value > other.value;
}

/** A rota that was known while better ones were looked for in vain. */
function describedAs(
  input: RotationInput,
  flow: FlowProgram,
  cycles: RotaCycles,
  known: ArrayLike<number>,
  aims: readonly AchievedAim[],
  budget: SearchBudget,
): Found {
  const rules = new RulesOfOrder(input, true);
  const before = aims.filter(({ name }) => name !== 'night spread');
  const { days, achieved } = madeBetter(
    input,
    flow,
    cycles,
    rules,
    { days: known },
    before,
    budget,
  );
  return described(input, days, achieved);
}

/** A rota that no graph has: as good as counting allows, where such a one is found, and else nearer to it. */
function bestByCounting(
  input: RotationInput,
  flow: FlowProgram,
  cycles: RotaCycles,
  known: ArrayLike<number>,
  budget: SearchBudget,
): Found {
  const { objective } = input;
  if (objective === undefined) return described(input, known, []);
  const bound = leastByCounting(input);
  const weeks = known.length / 7;
  const best = cycles.find({ mostPrice: bound }, weeks, known, MOVES_FOR_ORDER, budget);
  const days = best ?? known;
  const value = priceOfDays(input, objective, days);
  const aims = [{ name: 'objective', value, bound: Math.min(value, bound) }];
  return describedAs(input, flow, cycles, days, aims, budget);
}
