/** How the contacts of a day are spread over it. */
export interface DailyProfile {
  /** Starts of the intervals in minutes after midnight, ascending and equally long. */
  readonly minutes: readonly number[];
  /** The share of the day in each (0 or more); they are taken relative to their sum. */
  readonly shares: readonly number[];
}
