import type { SearchControl } from '../../core/search-control.ts';

/** Counts the steps of a search, tells the caller about them, and says when to stop. */
export class Budget {
  readonly maxSteps: number;
  readonly #control: SearchControl;
  #steps = 0;
  #reported = 0;
  #stopped = false;

  constructor(control: SearchControl, maxSteps: number) {
    this.#control = control;
    this.maxSteps = control.maxSteps ?? maxSteps;
  }

  get steps(): number {
    return this.#steps;
  }

  /** Whether the search was told to stop, or has no steps left. */
  get isSpent(): boolean {
    return this.#stopped || this.#steps >= this.maxSteps;
  }

  /** Books steps of a phase; every hundredth tells the caller and looks whether to go on. */
  spend(steps: number, phase: string, objective?: number, bound?: number): void {
    this.#steps += steps;
    if (this.#steps - this.#reported < 100) return;
    this.#reported = this.#steps;
    const { onProgress, signal } = this.#control;
    onProgress?.({ phase, steps: this.#steps, maxSteps: this.maxSteps, objective, bound });
    if (signal?.aborted) this.#stopped = true;
  }
}
