import type { SearchControl, SearchProgress } from './search-control.ts';

/** Steps between two reports of progress, which cost more than a look at the signal. */
const STEPS_BETWEEN_REPORTS = 256;

/** What may still be done of some part of a budget. */
export interface BudgetPart {
  readonly exhausted: boolean;
  spend(steps?: number): void;
}

/** Counts the work of a search, reports it, and says when to stop. */
export class SearchBudget {
  steps = 0;
  private nextReport = STEPS_BETWEEN_REPORTS;
  private aborted: boolean;
  private phase: string;
  private objective: number | undefined;
  private bound: number | undefined;
  private fraction = 0;
  private isCut = false;

  constructor(
    phase: string,
    readonly maxSteps: number,
    private readonly control: SearchControl = {},
    private readonly whole?: SearchBudget,
  ) {
    this.phase = phase;
    this.aborted = control.signal?.aborted ?? false;
  }

  /** Counts work that was done, and looks at the signal: a step of a large problem takes milliseconds. */
  spend(steps = 1): void {
    this.steps += steps;
    this.whole?.spend(steps);
    this.aborted ||= this.control.signal?.aborted ?? false;
    if (this.steps < this.nextReport) return;
    this.nextReport = this.steps + STEPS_BETWEEN_REPORTS;
    this.report();
  }

  /** Whether the search has to stop: its steps are used up, or the caller asks for it. */
  get exhausted(): boolean {
    return this.aborted || this.steps >= this.maxSteps || (this.whole?.exhausted ?? false);
  }

  /** The part of the budget up to a share of its steps. */
  until(share: number): BudgetPart {
    return this.upTo(share * this.maxSteps, () => {
      this.isCut = true;
    });
  }

  /** Whether something ended for want of steps, of all or of a share of them: with more there is more to find. */
  get wasCutShort(): boolean {
    return this.exhausted || this.isCut;
  }

  /** The next so many steps of the budget, whatever it is. */
  next(steps: number): BudgetPart {
    return this.upTo(this.steps + steps);
  }

  private upTo(last: number, onEnd?: () => void): BudgetPart {
    const exhausted = () => {
      const isOver = this.exhausted || this.steps >= last;
      if (isOver) onEnd?.();
      return isOver;
    };
    return {
      get exhausted() {
        return exhausted();
      },
      spend: (steps) => this.spend(steps),
    };
  }

  /**
   * A budget of so many steps, which count here as well; what it comes to is for the caller to report. The signal is
   * looked at by the whole alone: a part that saw it first would end a step before all else does.
   */
  part(steps: number): SearchBudget {
    return new SearchBudget(this.phase, steps, {}, this);
  }

  /** A part that is the same search once more: what it does, and what it finds that is better, is reported as of the whole. */
  round(steps: number): SearchBudget {
    const onProgress = ({ phase, objective = Infinity, bound = -Infinity }: SearchProgress) => {
      this.enter(phase);
      const isLower = objective < (this.objective ?? Infinity);
      const isHigher = bound > (this.bound ?? -Infinity);
      if (isLower || isHigher)
        this.improve(isLower ? objective : this.objective, isHigher ? bound : this.bound);
    };
    return new SearchBudget(this.phase, steps, { onProgress }, this);
  }

  /** Names what the search does next. */
  enter(phase: string): void {
    this.phase = phase;
  }

  /** Reports that the search is over, whether its steps are used up or not. */
  finish(): void {
    this.fraction = 1;
    this.report();
  }

  /** Notes a better answer or a better bound, and reports it at once. */
  improve(objective: number | undefined, bound: number | undefined): void {
    this.objective = objective;
    this.bound = bound;
    this.report();
  }

  private report(): void {
    const { phase, steps, maxSteps, objective, bound } = this;
    // 1 is said by the end alone: steps may be overspent while an answer is still being written.
    const counted = Math.min(steps / maxSteps, 0.99);
    if (this.fraction < counted) this.fraction = counted;
    const { fraction } = this;
    this.control.onProgress?.({ phase, steps, maxSteps, fraction, objective, bound });
  }
}
