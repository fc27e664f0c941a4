import { gcd } from '../../../math/gcd.ts';
import type { RotationInput, RotationObjective } from '../../rotation-input.ts';
import { type FlowProgram, isSingleDayOff } from '../flow/flow-program.ts';
import { freeWeekends, type StintArc } from '../stints/stint-graph.ts';
import { OFF } from '../stints/week-memory.ts';
import type { Aim } from './least.ts';

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
