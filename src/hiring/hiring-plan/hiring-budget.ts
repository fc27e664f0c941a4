import { pow } from '../../math/elementary/pow.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import type { SearchControl, SearchProgress } from '../../search/search-control.ts';

/** Steps for a plan of up to two years: some tenths of a second. */
const MAX_STEPS = 48_000;

/** A quarter of it is what the linear program at the root of a plan of a hundred weeks takes. */
const FEWEST_STEPS = 4000;

/** Steps of a plan for which nobody says how many. Longer plans get fewer pivots, which take longer each: about the same time. */
export function usualSteps(periods: number): number {
  return Math.max(FEWEST_STEPS, MAX_STEPS * Math.min(1, pow(24 / periods, 2.5)));
}

/** A good plan, the proof from it on, the bound from heads in parts or the nearest plan, and what is left over. */
const PARTS = 4;

/** What one part of the work may take. */
type PartControl = SearchControl & { readonly maxSteps: number };

/**
 * The steps of a plan and of its parts. A part has a slice that hangs on the periods alone, and no part begins with
 * more than is left of what the caller allows: whoever stops the search after some steps has what as many `maxSteps`
 * find. Progress is that of one search.
 */
export class HiringBudget {
  /** Steps of all parts so far. */
  steps = 0;
  private readonly maxSteps: number;
  private readonly slice: number;
  private last: SearchProgress | undefined;

  constructor(
    private readonly control: SearchControl,
    periods: number,
  ) {
    const usual = usualSteps(periods);
    this.slice = Math.ceil(usual / PARTS);
    this.maxSteps = Math.ceil(control.maxSteps ?? usual);
  }

  get seed(): number {
    return this.control.seed ?? 1;
  }

  /** What the next part may take, or less if it asks for no more. */
  next(most = Infinity): PartControl {
    return this.withSteps(Math.min(most, this.slice, this.left));
  }

  /** The next part, where it counts its steps itself. */
  nextSearch(phase: string, most: number): SearchBudget {
    const control = this.next(most);
    return new SearchBudget(phase, control.maxSteps, control);
  }

  /** All that is left, for the last part. */
  get rest(): PartControl {
    return this.withSteps(this.left);
  }

  /** Counts the steps of a part, and hands on what it found. */
  counted<Found extends { readonly steps: number }>(found: Found): Found {
    this.steps += found.steps;
    return found;
  }

  /** Reports that all parts are over. */
  finish(): void {
    if (this.last !== undefined) this.report({ ...this.last, steps: this.steps, fraction: 1 });
  }

  private get left(): number {
    return Math.max(0, this.maxSteps - this.steps);
  }

  private withSteps(maxSteps: number): PartControl {
    const { seed, signal, onProgress } = this.control;
    const before = this.steps;
    const add = (part: SearchProgress) => {
      const steps = before + part.steps;
      const fraction = Math.min(0.99, steps / this.maxSteps);
      this.report({ ...part, steps, maxSteps: this.maxSteps, fraction });
    };
    return { maxSteps, seed, signal, onProgress: onProgress && add };
  }

  private report(progress: SearchProgress): void {
    this.last = progress;
    this.control.onProgress?.(progress);
  }
}
