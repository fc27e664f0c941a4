import { seededRandom } from '../../core/random.ts';
import { SearchBudget } from '../search-budget.ts';
import type { SearchControl } from '../search-control.ts';
import type { LinearProgram } from './linear-program.ts';
import { optimize } from './optimize.ts';
import { Tableau } from './tableau.ts';

interface LinearSolution {
  /** `unknown` means that the steps ran out, or that rounding errors left no proof. */
  readonly status: 'optimal' | 'infeasible' | 'unbounded' | 'unknown';
  /** Value of each variable; a solution only if `status` is `optimal`. */
  readonly x: Float64Array;
  readonly objective: number;
  /** For each row the change of the objective per unit by which its binding bound is raised. */
  readonly duals: Float64Array;
  /** Simplex pivots. */
  readonly steps: number;
}

const MAX_STEPS = 1_000_000;

/**
 * Minimises a linear objective over rows and variables with lower and upper bounds, on a dense
 * tableau: made for programs of some hundred rows that are solved again and again.
 */
export function solveLinearProgram(
  program: LinearProgram,
  control: SearchControl = {},
): LinearSolution {
  const budget = new SearchBudget('linear program', control.maxSteps ?? MAX_STEPS, control);
  const empty = program.variables.some(({ lower, upper }) => lower > upper);
  const tableau = new Tableau(program);
  const outcome = empty ? 'infeasible' : optimize(tableau, budget, seededRandom(control.seed ?? 1));
  budget.finish();
  return {
    status: outcome === 'stopped' ? 'unknown' : outcome,
    x: Float64Array.from(tableau.value.slice(0, tableau.columnCount)),
    objective: tableau.objectiveValue(),
    duals: tableau.duals(),
    steps: budget.steps,
  };
}
