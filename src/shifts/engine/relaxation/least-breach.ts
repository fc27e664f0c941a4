import type { SearchBudget } from '../../../search/search-budget.ts';
import { type CoverModel, withoutCosts } from '../model/cover-model.ts';
import { Relaxation } from './relaxation.ts';

/** The least by which designs miss their rules, each at its weight; 0 where that is not known. */
export function leastBreach(model: CoverModel, budget: SearchBudget): number {
  return new Relaxation(withoutCosts(model), budget).solve().bound;
}

/** Whether no design keeps every rule: proven by prices at which keeping all is impossible. */
export function isInfeasible(model: CoverModel, budget: SearchBudget): boolean {
  if (model.floor.some((least, i) => least > model.ceiling[i]!)) return true;
  return leastBreach(model, budget) > 1e-6;
}
