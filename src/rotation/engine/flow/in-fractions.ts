import type { Random } from '../../../core/random.ts';
import { branchAndBound } from '../../../search/lp/branch-and-bound.ts';
import type { LinearProgram } from '../../../search/lp/linear-program.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';

/** The program without its whole numbers. */
export function inFractions({ objective, variables, rows }: LinearProgram): LinearProgram {
  return {
    objective,
    variables: variables.map(({ lower, upper }) => ({ lower, upper })),
    rows: rows.map(({ terms, lower, upper }) => ({ terms, lower, upper })),
  };
}

/** Whether a program has a solution at least in fractions; `undefined` where that stays open. */
export function isPossibleInFractions(
  program: LinearProgram,
  budget: SearchBudget,
  random: Random,
): boolean | undefined {
  const options = { budget, random, firstSolution: true };
  const { x, status } = branchAndBound(inFractions(program), options);
  return x !== undefined ? true : status === 'infeasible' ? false : undefined;
}
