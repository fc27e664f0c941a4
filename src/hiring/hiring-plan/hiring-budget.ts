import { pow } from '../../math/elementary/pow.ts';
import type { SearchControl, SearchProgress } from '../../search/search-control.ts';

/** Steps for a plan of up to two years: some tenths of a second. */
const MAX_STEPS = 48_000;

/** A quarter of it is what the linear program at the root of a plan of a hundred weeks takes. */
const FEWEST_STEPS = 4000;

/** The first proof, a good plan, the proof from it on, and the bound from heads in parts or the nearest plan. */
const PARTS = 4;

/** What one part of the work may take. */
type PartControl = SearchControl & { readonly maxSteps: number };

/**
 * The steps of a plan, shared out among its parts. What a part leaves over is there for the last; no
 * part begins with more than is left, so that together they keep to what the caller allows. Their
 * progress is that of one search.
 */
export class HiringBudget {
  /** Steps of all parts so far. */
  steps = 0;
  private readonly maxSteps: number;
  private last: SearchProgress | undefined;

  constructor(
    private readonly control: SearchControl,
    periods: number,
  ) {
    // Longer plans get fewer pivots, which take longer each: about the same time.
    const usual = Math.max(FEWEST_STEPS, MAX_STEPS * Math.min(1, pow(24 / periods, 2.5)));
    this.maxSteps = Math.ceil(control.maxSteps ?? usual);
  }

  /** What the next part may take. */
  get next(): PartControl {
    return this.withSteps(Math.min(Math.ceil(this.maxSteps / PARTS), this.left));
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
