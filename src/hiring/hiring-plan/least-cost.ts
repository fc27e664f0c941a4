import { type IntegerSolution, solveInteger } from '../../search/lp/solve-integer.ts';
import type { SearchControl } from '../../search/search-control.ts';
import type { HiringPlanInput } from '../hiring-input.ts';
import { firstPlan } from './first-plan.ts';
import type { HiringBudget } from './hiring-budget.ts';
import { type HiringProgram, hiringProgram } from './hiring-program.ts';

/** Pivots in which plans of some periods are proven best: a good plan to begin with would take longer. */
const AT_FIRST = 500;

/**
 * The proof alone is enough for a year. Where it does not come, a good plan is looked for by moving
 * classes about, and the next part of the steps goes to proving or improving that one. Who allows more
 * steps than usual has that proof tried once more, along other branches.
 */
export function leastCost(
  input: HiringPlanInput,
  program: HiringProgram,
  budget: HiringBudget,
): IntegerSolution {
  const solution = budget.counted(solveInteger(program, budget.next(AT_FIRST)));
  if (solution.status !== 'feasible' && solution.status !== 'unknown') return solution;
  const known = firstPlan(input, program, budget) ?? solution.x;
  const improved = budget.counted(solveInteger(program, budget.next(), known));
  if (improved.status !== 'feasible') return improved;
  const bound = Math.max(solution.bound, improved.bound, boundOfParts(input, budget));
  const last = budget.counted(solveInteger(program, otherwise(budget.rest), improved.x));
  // All of these bounds hold; a search that is stopped early may have none of its own.
  return last.status === 'feasible' ? { ...last, bound: Math.max(bound, last.bound) } : last;
}

/** Heads in parts are often solved where whole ones are not, and no plan of whole heads costs less. */
function boundOfParts(input: HiringPlanInput, budget: HiringBudget): number {
  if (input.wholeHires === false) return -Infinity;
  const program = hiringProgram({ ...input, wholeHires: false }, 'cost');
  return budget.counted(solveInteger(program, budget.next())).bound;
}

function otherwise<Control extends SearchControl>(control: Control): Control {
  return { ...control, seed: (control.seed ?? 1) + 1 };
}
