import { type IntegerSolution, solveInteger } from '../../search/lp/solve-integer.ts';
import type { HiringPlanInput } from '../hiring-input.ts';
import { firstPlan } from './first-plan.ts';
import type { HiringBudget } from './hiring-budget.ts';
import { type HiringProgram, hiringProgram } from './hiring-program.ts';

/**
 * The proof alone is enough for a year. Where it does not come, a good plan is looked for by moving
 * classes about, and the next part of the steps goes to proving or improving that one.
 */
export function leastCost(
  input: HiringPlanInput,
  program: HiringProgram,
  budget: HiringBudget,
): IntegerSolution {
  const solution = budget.counted(solveInteger(program, budget.next));
  if (solution.status !== 'feasible' && solution.status !== 'unknown') return solution;
  const known = firstPlan(input, program, budget) ?? solution.x;
  const improved = budget.counted(solveInteger(program, budget.next, known));
  if (improved.status !== 'feasible') return improved;
  // All of these bounds hold; a search that is stopped early may have none of its own.
  const bound = Math.max(solution.bound, improved.bound, boundOfParts(input, budget));
  return { ...improved, bound };
}

/** Heads in parts are often solved where whole ones are not, and no plan of whole heads costs less. */
function boundOfParts(input: HiringPlanInput, budget: HiringBudget): number {
  if (input.wholeHires === false) return -Infinity;
  const program = hiringProgram({ ...input, wholeHires: false }, 'cost');
  return budget.counted(solveInteger(program, budget.next)).bound;
}
