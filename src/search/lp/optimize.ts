import type { Random } from '../../core/random.ts';
import type { SearchBudget } from '../search-budget.ts';
import { dualSimplex } from './dual-simplex.ts';
import { primalSimplex } from './primal-simplex.ts';
import type { Tableau } from './tableau.ts';

export type Outcome = 'optimal' | 'infeasible' | 'unbounded' | 'stopped';

/** Brings a tableau to its optimum: feasible by the dual simplex, then best by the primal one. */
export function optimize(tableau: Tableau, budget: SearchBudget, random: Random): Outcome {
  const outcome = dualSimplex(tableau, budget, random);
  if (outcome !== 'feasible') return outcome;
  tableau.restoreCosts();
  return primalSimplex(tableau, budget);
}
