import type { SearchBudget } from '../../search/search-budget.ts';
import type { Judge } from './judge.ts';
import type { SkillProblem } from './problem.ts';

/** What every part of the search for a staff has at hand. */
export interface StaffSearch {
  readonly problem: SkillProblem;
  readonly judge: Judge;
  readonly budget: SearchBudget;
  /** What no staff that is enough costs less than; absent where that is not known. */
  readonly bound?: number | undefined;
}
