import type { SearchBudget } from '../../../search/search-budget.ts';

/** What a linear program counts its pivots in. */
export type Steps = Pick<SearchBudget, 'steps' | 'maxSteps' | 'exhausted' | 'spend'>;

/** The steps of a period, for programs of single days of it: a pivot of theirs costs so much less. */
export function stepsOfDays(budget: Steps, days: number): Steps {
  // Of the square of the rows that a pivot costs a day has one in days², and a part that is there in any case.
  const pivotsAStep = Math.ceil(Math.sqrt(days) * days);
  let pivots = 0;
  return {
    get steps() {
      return budget.steps;
    },
    get exhausted() {
      return budget.exhausted;
    },
    maxSteps: budget.maxSteps,
    spend() {
      if (++pivots % pivotsAStep === 0) budget.spend();
    },
  };
}
