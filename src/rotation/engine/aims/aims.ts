import { seededRandom } from '../../../core/random.ts';
import { gcd } from '../../../math/gcd.ts';
import { branchAndBound, inFractions } from '../../../search/lp/branch-and-bound.ts';
import type { LinearRow } from '../../../search/lp/linear-program.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { RotationInput, RotationObjective } from '../../rotation-input.ts';
import { findFlow } from '../flow/find-flow.ts';
import { type FlowProgram, isSingleDayOff } from '../flow/flow-program.ts';
import { OFF } from '../stints/remembering.ts';
import { freeWeekends, type StintArc } from '../stints/stint-graph.ts';

/** Days in a row after which another day of work counts as long. */
const LONG_STRETCH = 5;

/** How near an objective of fractional prices is brought to its least. */
const FINEST_STEP = 0.01;

/** What is made small, one after the other: each aim within the best of those before it. */
export function aims(input: RotationInput, flow: FlowProgram): Aim[] {
  const { employees, deviation, objective, shifts } = input;
  const found: Aim[] = [];
  const total = (name: string, indices: readonly number[]) =>
    found.push({ name, terms: indices.map((j) => [j, 1] as const), step: 1 });
  if (deviation?.under) {
    total(
      'people too few',
      flow.deviations.map(({ under }) => under),
    );
  }
  if (typeof employees !== 'number') total('employees', [flow.employees]);
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
    if (terms.length > 0) found.push({ name: 'objective', terms, step });
  }
  return found;
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

function commonStep(prices: readonly number[]): number {
  if (!prices.every(Number.isInteger)) return FINEST_STEP;
  return prices.reduce((step, price) => gcd(step, Math.abs(price)), 0) || 1;
}

/** Something to be made small: a sum over the variables of the flow program. */
interface Aim {
  readonly name: string;
  readonly terms: LinearRow['terms'];
  /** What every value of it is a multiple of; for prices that have no such thing, how near is near enough. */
  readonly step: number;
}

interface Least {
  readonly walks: Float64Array;
  readonly value: number;
  /** No rota has less. */
  readonly bound: number;
}

/**
 * The least value that a connected flow can have, from one that is known. The bound of the
 * fractions is mostly reached, so it is tried first; from there the gap is halved until it closes.
 */
export function least(
  flow: FlowProgram,
  aim: Aim,
  known: Float64Array,
  budget: SearchBudget,
  seed: number,
): Least {
  const { terms, step } = aim;
  let walks = known;
  let value = amountOf(aim, known);
  let bound = roundUp(lowerBound(flow, aim, budget, seed), step);
  let target = bound;
  while (bound < value - step / 2) {
    const search = findFlow(
      withRow(flow, { terms, lower: -Infinity, upper: target }),
      budget,
      seed,
    );
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
  return { walks, value, bound: Math.min(bound, value) };
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
 * The least value in fractions, by a bound that holds whatever the rounding errors. Every walk is
 * made a little cheaper, each by another amount: that breaks ties, in which the simplex method can
 * go round for long, and lowers the bound by less than a tenth of a step.
 */
function lowerBound(
  { program, mostStints, graph }: FlowProgram,
  { terms, step }: Aim,
  budget: SearchBudget,
  seed: number,
): number {
  const random = seededRandom(seed);
  // A stint takes a walk through three arcs.
  const cheaper = (0.1 * step) / (3 * mostStints);
  const objective = program.variables.map((_, j) =>
    j < graph.arcs.length ? -cheaper * random() : 0,
  );
  for (const [j, coefficient] of terms) objective[j]! += coefficient;
  return branchAndBound(inFractions({ ...program, objective }), { budget, random }).bound;
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step - 1e-6) * step + 0; // no −0
}

function roundDown(value: number, step: number): number {
  return Math.floor(value / step + 1e-6) * step;
}
