import { seededRandom } from '../../core/random.ts';
import { stepsWithin } from '../../search/lp/linear-program.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { aims, least, withRow } from '../engine/aims/aims.ts';
import { priceOfDays } from '../engine/cycle/cycle-energy.ts';
import type { RotaCycles } from '../engine/cycle/rota-cycles.ts';
import { type FlowSearch, findFlow } from '../engine/flow/find-flow.ts';
import type { FlowProgram } from '../engine/flow/flow-program.ts';
import { RulesOfOrder } from '../engine/order/rules-of-order.ts';
import { eulerWalk, layOut, type StintArc } from '../engine/stints/stint-graph.ts';
import type { RotationInput } from '../rotation-input.ts';
import { type AchievedDays, madeBetter } from './made-better.ts';
import type { AchievedAim } from './result.ts';

/** Flows of which the order is tried, until one keeps the rules of order: so many where it came near. */
const MOST_ORDERS = 12;
const FIRST_ORDERS = 3;
/** Weekends and duties beyond those allowed with which an order is near. */
const NEAR = 1;
/** Steps in which one more flow is found, or none that would help: most take a tenth of them. */
const STEPS_FOR_ANOTHER = 1000;
/** Numbers of the tableau that these may change: half a second's work. */
const MOST_CHANGES_FOR_ANOTHER = 3e8;
/** Moves in which single closed walks are looked for that are in order, where no order of a flow was. */
export const MOVES_FOR_ORDER = 60_000;

export function stepsForAnother({ program }: FlowProgram): number {
  return stepsWithin(program, STEPS_FOR_ANOTHER, MOST_CHANGES_FOR_ANOTHER);
}

/** A flow as good as is known to be the best, which is mostly there, and found sooner than any. */
export function findKnown(
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
export function bestDays(
  input: RotationInput,
  flow: FlowProgram,
  cycles: RotaCycles,
  first: FirstFound,
  inOrder: boolean,
  budget: SearchBudget,
  known: readonly AchievedAim[],
): Partial<AchievedDays> & Pick<AchievedDays, 'achieved'> {
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
  if (days === undefined) return { achieved };
  return madeBetter(input, narrowed, cycles, rules, { walk, days }, achieved, budget);
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
    const part = budget.part(stepsForAnother(flow));
    walks = findFlow(flow, part, Math.floor(random() * 2 ** 31)).walks;
  }
  return undefined;
}
