import type { SearchBudget } from '../../../search/search-budget.ts';

/** Entries of the tables of rows that count as one step: about as much work as the proposals of one. */
export const ENTRIES_PER_STEP = 50_000;

/** Counts the work of a search on rows in steps of its budget. */
export class WorkMeter {
  #entries = 0;

  constructor(readonly budget: SearchBudget) {}

  get exhausted(): boolean {
    return this.budget.exhausted;
  }

  get steps(): number {
    return this.budget.steps;
  }

  /** What is done once the steps have ended, to write down an answer, counts no more: the end is the same wherever it came from. */
  step(): void {
    if (!this.exhausted) this.budget.spend();
  }

  /** Counts entries of tables that were looked at. */
  entries(count: number): void {
    this.#entries += count;
    while (this.#entries >= ENTRIES_PER_STEP && !this.exhausted) {
      this.#entries -= ENTRIES_PER_STEP;
      this.budget.spend();
    }
  }
}
