import { seededRandom } from '../../../core/random.ts';
import { gcd } from '../../../math/gcd.ts';
import { isPossibleInFractions } from '../../../search/lp/branch-and-bound.ts';
import type { LinearRow } from '../../../search/lp/linear-program.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { RotationInput, RotationObjective } from '../../rotation-input.ts';
import { findWalks } from '../cycle/find-walks.ts';
import type { RotaCycles } from '../cycle/rota-cycles.ts';
import { findFlow } from '../flow/find-flow.ts';
import { type FlowProgram, isSingleDayOff } from '../flow/flow-program.ts';
import { mostFreeWeekends } from '../reasons/counted-reasons.ts';
import { OFF } from '../stints/remembering.ts';
import { freeWeekends, type StintArc } from '../stints/stint-graph.ts';

/** Days in a row after which another day of work counts as long. */
const LONG_STRETCH = 5;

/** How near an objective of prices like 1/3 is brought to its least. */
const FINEST_STEP = 0.01;
const DECIMALS = 10_000;

/** What one target may take of the steps that are left: one that takes more stays open mostly, and the rest finds an order. */
const SHARE_FOR_A_TARGET = 0.25;
const LEAST_FOR_A_TARGET = 3000;

/** What is made small, one after the other: each aim within the best of those before it. */
export function aims(input: RotationInput, flow: FlowProgram): Aim[] {
  const { employees, deviation, objective, shifts } = input;
  const found: Aim[] = [];
  const total = (name: string, indices: readonly number[], floor = 0) =>
    found.push({ name, terms: indices.map((j) => [j, 1] as const), step: 1, isExact: true, floor });
  if (deviation?.under) {
    total(
      'people too few',
      flow.deviations.map(({ under }) => under),
    );
  }
  if (typeof employees !== 'number') total('employees', [flow.employees], employees.min);
  if (deviation?.over) {
    const exact = flow.deviations.filter((_, cell) => {
      return shifts[Math.floor(cell / 7)]!.demandIs !== 'atLeast';
    });
    total(
      'people too many',
      exact.map(({ over }) => over),
    );
  }
  if (objective !== undefined) {
    const terms = flow.graph.arcs.flatMap((arc, j) => {
      const price = priceOf(arc, objective, input);
      return price === 0 ? [] : [[j, price] as const];
    });
    const step = commonStep(terms.map(([, price]) => price));
    const floor = leastByCounting(input);
    const isExact = step !== undefined;
    if (terms.length > 0)
      found.push({ name: 'objective', terms, step: step ?? FINEST_STEP, isExact, floor });
  }
  return found;
}

/** No rota costs less by the prices of the objective, as far as counting tells. */
export function leastByCounting(input: RotationInput): number {
  return 0 - (input.objective?.freeWeekend ?? 0) * mostFreeWeekends(input);
}

/** What one walk through an arc adds to the objective; the less the better. */
function priceOf(
  arc: StintArc,
  { freeWeekend = 0, singleDayOff = 0, longStretchDay = 0, backwardChange = 0 }: RotationObjective,
  { shifts }: RotationInput,
): number {
  if (arc.kind === 'off')
    return singleDayOff * isSingleDayOff(arc) - freeWeekend * freeWeekends(arc);
  if (arc.kind !== 'work') return 0;
  const backward = arc.days.filter((shift, i) => {
    const before = arc.days[i - 1] ?? OFF;
    return before !== OFF && shifts[shift]!.startMinutes < shifts[before]!.startMinutes;
  }).length;
  const long = Math.max(0, arc.days.length - LONG_STRETCH);
  return longStretchDay * long + backwardChange * backward;
}

/** What sums of such prices are multiples of, where prices have no more than four decimals. */
function commonStep(prices: readonly number[]): number | undefined {
  const whole = prices.map((price) => Math.round(price * DECIMALS));
  if (whole.some((price, i) => Math.abs(price / DECIMALS - prices[i]!) > 1e-12)) return undefined;
  return (whole.reduce((step, price) => gcd(step, Math.abs(price)), 0) || DECIMALS) / DECIMALS;
}

/** Something to be made small: a sum over the variables of the flow program. */
interface Aim {
  readonly name: string;
  readonly terms: LinearRow['terms'];
  /** What targets are multiples of: what values are, or, for prices that have no such thing, how near is near enough. */
  readonly step: number;
  /** Whether every value is such a multiple. */
  readonly isExact: boolean;
  /** No rota has less, by counting. */
  readonly floor: number;
}

interface Least {
  readonly walks: Float64Array;
  readonly value: number;
  /** No rota has less. */
  readonly bound: number;
}

/**
 * The least value that a connected flow can have, from one that is known. Each target is a rule of the program:
 * which of them parts of people could keep is soon known, and the best of those is mostly reached, so it is
 * tried first; from there the gap is halved until it closes.
 */
export function least(
  flow: FlowProgram,
  aim: Aim,
  known: Float64Array,
  cycles: RotaCycles,
  budget: SearchBudget,
  seed: number,
): Least {
  const { step } = aim;
  let walks = known;
  let value = amountOf(aim, known);
  let bound = leastInFractions(flow, aim, value, budget, seed);
  let target = bound;
  while (bound < value - step / 2) {
    const narrowed = withTarget(flow, aim, target);
    const left = budget.maxSteps - budget.steps;
    const part = budget.part(Math.max(LEAST_FOR_A_TARGET, Math.ceil(SHARE_FOR_A_TARGET * left)));
    const search =
      aim.name === 'objective'
        ? findWalks(narrowed, cycles, { mostPrice: target }, part, seed)
        : findFlow(narrowed, part, seed);
    if (search.status === 'unknown') break;
    if (search.walks === undefined) bound = target + step;
    else {
      walks = search.walks;
      value = amountOf(aim, walks);
    }
    budget.improve(value, bound);
    target = Math.max(bound, roundDown((bound + value) / 2, step));
    if (target >= value) target = value - step;
  }
  // Where values lie between the steps too, one just below the last target is not excluded.
  const isSure = bound >= value || aim.isExact;
  return { walks, value, bound: isSure ? Math.min(bound, value) : bound - step };
}

function withTarget(flow: FlowProgram, { terms }: Aim, target: number): FlowProgram {
  return withRow(flow, { terms, lower: -Infinity, upper: target });
}

export function withRow(flow: FlowProgram, row: LinearRow): FlowProgram {
  return {
    ...flow,
    plainWeek: undefined,
    program: { ...flow.program, rows: [...flow.program.rows, row] },
  };
}

function amountOf({ terms }: Aim, x: Float64Array): number {
  return terms.reduce((sum, [j, coefficient]) => sum + coefficient * x[j]!, 0);
}

/**
 * The least multiple of the step that parts of people can keep below, found by halving: whether a target is
 * possible takes a fraction of the pivots that the least takes, in whose ties the simplex method goes round.
 */
function leastInFractions(
  flow: FlowProgram,
  aim: Aim,
  value: number,
  budget: SearchBudget,
  seed: number,
): number {
  const { step } = aim;
  const random = seededRandom(seed);
  let bound = roundUp(aim.floor, step);
  let possible = value;
  // The floor is mostly possible.
  for (let target = bound; bound < possible - step / 2; ) {
    const { program } = withTarget(flow, aim, target);
    const isPossible = isPossibleInFractions(program, budget, random);
    if (isPossible === undefined) break;
    if (isPossible) possible = target;
    else bound = target + step;
    target = Math.max(bound, roundDown((bound + possible) / 2, step));
  }
  return Math.min(bound, possible);
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step - 1e-6) * step + 0; // no −0
}

function roundDown(value: number, step: number): number {
  return Math.floor(value / step + 1e-6) * step;
}
