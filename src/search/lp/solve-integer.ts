import { seededRandom } from '../../core/random.ts';
import { gcd } from '../../math/gcd.ts';
import { SearchBudget } from '../search-budget.ts';
import type { SearchControl } from '../search-control.ts';
import { branchAndBound } from './branch-and-bound.ts';
import type { LinearProgram } from './linear-program.ts';

export interface IntegerSolution {
  /**
   * `feasible` is a solution not proven best, `unknown` none found and none excluded: the steps ran
   * out, or rounding errors left a gap in the proof.
   */
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unbounded' | 'unknown';
  /** Value of each variable, where a solution was found. */
  readonly x: Float64Array | undefined;
  /** Infinity where no solution was found. */
  readonly objective: number;
  /** No solution is below this. */
  readonly bound: number;
  /** Simplex pivots. */
  readonly steps: number;
}

const MAX_STEPS = 1_000_000;

/**
 * Minimises a linear program some of whose variables have to be whole.
 *
 * @param known - A solution to begin with, where there is one: the search then proves or improves it.
 */
export function solveInteger(
  program: LinearProgram,
  control: SearchControl = {},
  known?: Float64Array,
): IntegerSolution {
  const budget = new SearchBudget('branch and bound', control.maxSteps ?? MAX_STEPS, control);
  const { status, x, objective, bound } = branchAndBound(program, {
    budget,
    random: seededRandom(control.seed ?? 1),
    objectiveStep: objectiveStep(program),
    known,
  });
  budget.finish();
  return { status, x, objective, bound, steps: budget.steps };
}

/** What every objective is a multiple of, where whole variables alone have costs, and whole ones. */
function objectiveStep({ objective, variables }: LinearProgram): number {
  const isWhole = objective.every(
    (cost, j) => cost === 0 || (Number.isInteger(cost) && variables[j]!.integer),
  );
  return isWhole ? objective.reduce((step, cost) => gcd(step, Math.abs(cost)), 0) : 0;
}
