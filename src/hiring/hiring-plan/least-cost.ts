import { pow } from '../../math/elementary/pow.ts';
import { type IntegerSolution, solveInteger } from '../../search/lp/solve-integer.ts';
import type { SearchControl } from '../../search/search-control.ts';
import type { HiringPlanInput } from '../hiring-input.ts';
import { firstPlan } from './first-plan.ts';
import { type HiringProgram, hiringProgram } from './hiring-program.ts';

/** Pivots for a plan of up to two years: some tenths of a second. */
const MAX_STEPS = 36_000;

/** What the linear program at the root of a plan of a hundred weeks takes, in each part. */
export const FEWEST_STEPS = 3000;

/** The first proof, the second from a good plan on, and the bound from heads in parts. */
const PARTS = 3;

/** What one part of the work may take. */
export type PartControl = SearchControl & { readonly maxSteps: number };

/** Longer plans get fewer pivots, which take longer each: about the same time. */
export function partControl(control: SearchControl, periods: number): PartControl {
  const usual = Math.max(FEWEST_STEPS, MAX_STEPS * Math.min(1, pow(24 / periods, 2.5)));
  return { ...control, maxSteps: Math.ceil((control.maxSteps ?? usual) / PARTS) };
}

/**
 * The proof alone is enough for a year. Where it does not come, a good plan is looked for by moving
 * classes about, and the next part of the steps goes to proving or improving that one.
 */
export function leastCost(
  input: HiringPlanInput,
  program: HiringProgram,
  control: PartControl,
): IntegerSolution {
  const solution = solveInteger(program, control);
  if (solution.status !== 'feasible' && solution.status !== 'unknown') return solution;
  const known = firstPlan(input, program, control) ?? solution.x;
  const improved = solveInteger(program, control, known);
  if (improved.status !== 'feasible') return improved;
  // All of these bounds hold; a search that is stopped early may have none of its own.
  const parts = boundOfParts(input, control);
  const bound = Math.max(solution.bound, improved.bound, parts.bound);
  return { ...improved, bound, steps: solution.steps + improved.steps + parts.steps };
}

/** Heads in parts are often solved where whole ones are not, and no plan of whole heads costs less. */
function boundOfParts(
  input: HiringPlanInput,
  control: PartControl,
): Pick<IntegerSolution, 'bound' | 'steps'> {
  if (input.wholeHires === false) return { bound: -Infinity, steps: 0 };
  return solveInteger(hiringProgram({ ...input, wholeHires: false }, 'cost'), control);
}
