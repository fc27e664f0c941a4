import { seededRandom } from '../../core/random.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { aims, least, leastByCounting, withRow } from '../engine/aims/aims.ts';
import { evenNights } from '../engine/aims/even-nights.ts';
import { priceOfDays } from '../engine/cycle/cycle-energy.ts';
import { findWalks, throughGraph, type WalksFound } from '../engine/cycle/find-walks.ts';
import { RotaCycles } from '../engine/cycle/rota-cycles.ts';
import { isPossibleByDays } from '../engine/flow/day-flow.ts';
import { type FlowSearch, findFlow } from '../engine/flow/find-flow.ts';
import { type FlowProgram, flowProgram } from '../engine/flow/flow-program.ts';
import {
  haveRulesOfOrder,
  RulesOfOrder,
  withoutRulesOfOrder,
} from '../engine/order/rules-of-order.ts';
import { eulerWalk, layOut, type StintArc, stintGraph } from '../engine/stints/stint-graph.ts';
import type { BlockVariety } from '../engine/stints/work-blocks.ts';
import { hasNoDuties } from '../no-duties.ts';
import type { RotationInput, RotationObjective } from '../rotation-input.ts';
import { described, type Found, ofNobody, withoutRota } from './describe-rotation.ts';
import type { AchievedAim, RotationResult } from './result.ts';

const MAX_STEPS = 300_000;
/** Numbers of the tableau that all steps together may change, which is half a minute's work. */
const MOST_CHANGES = 2e10;

/** Flows of which the order is tried, until one keeps the rules of order: so many where it came near. */
const MOST_ORDERS = 12;
const FIRST_ORDERS = 3;
/** Weekends and duties beyond those allowed with which an order is near. */
const NEAR = 1;
/** Pivots for a flow over single days: of eight shifts it takes some hundreds. */
const STEPS_FOR_DAYS = 3000;
/** Moves in which a cheaper rota is looked for, and how near prices are the same. */
const MOVES_TO_CHEAPEN = 20_000;
const SAME_PRICE = 0.05;
/** Steps in which one more flow is found, or none that would help: most take a tenth of them. */
const STEPS_FOR_ANOTHER = 1000;
/** Share of the steps for a graph with the rules of order, where a rota is known and a better one is looked for. */
const SHARE_FOR_BETTER = 0.1;
/** Moves in which single closed walks are looked for that are in order, where no order of a flow was. */
const MOVES_FOR_ORDER = 60_000;

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

function stepsFor({ program: { rows, variables } }: FlowProgram): number {
  return Math.ceil(Math.min(MAX_STEPS, MOST_CHANGES / rows.length / variables.length));
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
    const part = days === undefined ? budget : budget.part(STEPS_FOR_ANOTHER);
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
  const whole = flowOf(input, 'few', false);
  const least = input.maxSteps === undefined || some !== undefined;
  const share = some === undefined ? 1 : SHARE_FOR_BETTER;
  const rest = least ? budget.part(Math.ceil(share * stepsFor(whole))) : budget;
  const result = searchFlow(input, whole, cycles, false, rest, achieved);
  if (some === undefined || result.status === 'optimal') return result;
  const other = describedAs(input, flow, cycles, some, achieved, budget);
  return result.rota === undefined || priceOf(other) < priceOf(result) ? other : result;
}

/** What a rota comes to by the prices of the objective; 0 where they are none. */
function priceOf({ aims = [] }: Found): number {
  return aims.find(({ name }) => name === 'objective')?.value ?? 0;
}

/** A rota that was known while better ones were looked for in vain. */
function describedAs(
  input: RotationInput,
  flow: FlowProgram,
  cycles: RotaCycles,
  days: ArrayLike<number>,
  achieved: readonly AchievedAim[],
  budget: SearchBudget,
): Found {
  const { objective } = input;
  const aims = achieved.filter(({ name }) => name !== 'night spread');
  if (objective === undefined) return described(input, days, aims);
  const least = aims.find(({ name }) => name === 'objective')?.bound ?? -Infinity;
  const better = cheaperDays(input, objective, cycles, days, least, budget);
  const mostPrice = priceOfDays(input, objective, better);
  const asKnown = aims.map((aim) =>
    aim.name === 'objective' ? { ...aim, value: mostPrice, bound: aim.bound } : aim,
  );
  if (!objective.evenNights) return described(input, better, asKnown);
  budget.enter('night spread');
  const rules = new RulesOfOrder(input, true);
  const even = evenNights(input, flow, { days: better }, { rules, mostPrice }, cycles, budget);
  const spread = { name: 'night spread', value: even.value, bound: even.bound };
  return described(input, even.days, [...asKnown, spread]);
}

/** A rota brought nearer to the least price, by half of what is between each time, as long as one is found. */
function cheaperDays(
  input: RotationInput,
  objective: RotationObjective,
  cycles: RotaCycles,
  known: ArrayLike<number>,
  least: number,
  budget: SearchBudget,
): ArrayLike<number> {
  let days = known;
  let floor = least;
  for (;;) {
    const price = priceOfDays(input, objective, days);
    const target = (Math.max(floor, least) + price) / 2;
    if (!(price - target > SAME_PRICE * Math.max(1, Math.abs(price)))) return days;
    const found = cycles.find(
      { mostPrice: target },
      days.length / 7,
      days,
      MOVES_TO_CHEAPEN,
      budget,
    );
    if (found !== undefined) days = found;
    else floor = target;
    if (budget.exhausted) return days;
  }
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
  const least = leastByCounting(input);
  const weeks = known.length / 7;
  const best = cycles.find({ mostPrice: least }, weeks, known, MOVES_FOR_ORDER, budget);
  const days = best ?? cheaperDays(input, objective, cycles, known, least, budget);
  const value = priceOfDays(input, objective, days);
  const achieved = [{ name: 'objective', value, bound: Math.min(value, least) }];
  if (!objective.evenNights) return described(input, days, achieved);
  budget.enter('night spread');
  const rules = new RulesOfOrder(input, true);
  const even = evenNights(input, flow, { days }, { rules, mostPrice: value }, cycles, budget);
  const spread = { name: 'night spread', value: even.value, bound: even.bound };
  return described(input, even.days, [...achieved, spread]);
}

/** A flow as good as is known to be the best, which is mostly there, and found sooner than any. */
function findKnown(
  input: RotationInput,
  flow: FlowProgram,
  budget: SearchBudget,
  known: readonly AchievedAim[],
): FlowSearch | undefined {
  if (known.length === 0) return undefined;
  const asGood = aims(input, flow).reduce(
    (narrowed, { terms }, i) =>
      withRow(narrowed, { terms, lower: -Infinity, upper: known[i]!.value }),
    flow,
  );
  const found = findFlow(asGood, budget.part(Math.ceil(budget.maxSteps / 2)), input.seed ?? 1);
  return found.walks && found;
}

/** A flow, and where it was found as a rota the days of it. */
interface FirstFound {
  readonly walks: Float64Array;
  readonly days?: ArrayLike<number> | undefined;
}

/**
 * Makes one aim after the other small, from a flow that is known, and lays the last one out.
 *
 * @param known - What the aims came to without the rules of order: no rota has less.
 */
function bestDays(
  input: RotationInput,
  flow: FlowProgram,
  cycles: RotaCycles,
  first: FirstFound,
  inOrder: boolean,
  budget: SearchBudget,
  known: readonly AchievedAim[],
): { readonly days?: ArrayLike<number> | undefined; readonly achieved: readonly AchievedAim[] } {
  let { walks } = first;
  let narrowed = flow;
  const achieved: AchievedAim[] = [];
  for (const [i, given] of aims(input, flow).entries()) {
    // What was known of an aim holds as long as those before it came to the same.
    const isKnown = achieved.every(({ value }, before) => value === known[before]?.value);
    const floor = Math.max(given.floor, isKnown ? (known[i]?.bound ?? -Infinity) : -Infinity);
    const aim = { ...given, floor };
    budget.enter(aim.name);
    const best = least(narrowed, aim, walks, cycles, budget, input.seed ?? 1);
    const bound = flow.graph.complete ? best.bound : Math.min(floor, best.value);
    achieved.push({ name: aim.name, value: best.value, bound });
    walks = best.walks;
    narrowed = withRow(narrowed, { terms: aim.terms, lower: -Infinity, upper: best.value });
  }
  const rules = new RulesOfOrder(input, inOrder);
  const mostPrice = achieved.find(({ name }) => name === 'objective')?.value;
  const isBest =
    first.days !== undefined &&
    (mostPrice === undefined || priceOfDays(input, input.objective!, first.days) <= mostPrice);
  const walk = isBest ? undefined : walkInOrder(input, narrowed, walks, rules, budget);
  const days = isBest
    ? first.days
    : walk !== undefined
      ? layOut(walk)
      : cycles.find({ mostPrice }, walks[flow.employees]!, undefined, MOVES_FOR_ORDER, budget);
  if (days === undefined || !input.objective?.evenNights) return { days, achieved };
  budget.enter('night spread');
  const even = evenNights(input, narrowed, { walk, days }, { rules, mostPrice }, cycles, budget);
  achieved.push({ name: 'night spread', value: even.value, bound: even.bound });
  return { days: even.days, achieved };
}

/** A closed walk in an order that keeps the rules, where one was found. */
function walkInOrder(
  { seed = 1 }: RotationInput,
  flow: FlowProgram,
  first: Float64Array,
  rules: RulesOfOrder,
  budget: SearchBudget,
): readonly StintArc[] | undefined {
  const random = seededRandom(seed);
  let walks: Float64Array | undefined = first;
  let nearest = Infinity;
  for (let attempt = 0; attempt < MOST_ORDERS && walks !== undefined; attempt++) {
    if (attempt >= FIRST_ORDERS && nearest > NEAR) break;
    const circuit = eulerWalk(flow.graph, walks);
    const { walk, value } = rules.ordered(circuit, budget, random);
    if (value === 0) return walk;
    nearest = Math.min(nearest, value);
    const part = budget.part(STEPS_FOR_ANOTHER);
    walks = findFlow(flow, part, Math.floor(random() * 2 ** 31)).walks;
  }
  return undefined;
}
