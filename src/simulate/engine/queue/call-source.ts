/** Gives the calls of one day in the order of their arrival. */
export interface CallSource {
  /** Seconds from the start of the first interval; Infinity when no more calls come. */
  readonly arrival: number;
  /** How long an agent is busy with the call. */
  readonly handleSeconds: number;
  /** How long the caller is prepared to wait. */
  readonly patienceSeconds: number;
  /** Whether the caller has called before. */
  readonly redial: boolean;
  /** Steps to the next call. */
  advance(): void;
  /** Hears that the present caller gave up, and when. */
  gaveUp(time: number): void;
}
