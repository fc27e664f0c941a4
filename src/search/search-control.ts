/** How far a long search has come. */
export interface SearchProgress {
  /** What the search is doing now, in a word or two. */
  readonly phase: string;
  /** Work done so far, in the steps of `maxSteps`. */
  readonly steps: number;
  /** The most work it may do. */
  readonly maxSteps: number;
  /** Share of the search that is done, from 0 up to 1, which the last report gives. It never falls. */
  readonly fraction: number;
  /** The best objective found so far, where there is one. */
  readonly objective?: number | undefined;
  /** The proven bound on the objective, where there is one. */
  readonly bound?: number | undefined;
}

/**
 * What a caller may say to a long search. Work is counted in steps, never in seconds, so that the
 * same input gives the same answer on every machine; who wants a time limit lets `signal.aborted`
 * look at a clock.
 */
export interface SearchControl {
  /**
   * The most work the search may do, in its own steps (whole number of 1 or more). A search takes the same first steps
   * whatever it is: stopped by `signal`, it answers what `maxSteps` of as many answers.
   */
  readonly maxSteps?: number | undefined;
  /** Seed of the random choices (whole number, default 1): another seed, another equally good answer. */
  readonly seed?: number | undefined;
  /** Called now and then with the progress. */
  readonly onProgress?: ((progress: SearchProgress) => void) | undefined;
  /**
   * Looked at after every step; once `aborted` is true the search returns the best it has, with its status,
   * and throws nothing. An `AbortSignal` will do, and so does an object that reads a clock or shared memory:
   * `{ get aborted() { return Atomics.load(flag, 0) === 1 } }`.
   */
  readonly signal?: { readonly aborted: boolean } | undefined;
}
