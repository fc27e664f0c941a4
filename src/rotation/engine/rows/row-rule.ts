/** A duty of one person on one day, as rules on rows of days read it. */
export interface RowDuty {
  /** Id of the shift. */
  readonly shift: string;
  /** Start and end, in minutes of the world since any fixed minute. */
  readonly start: number;
  readonly end: number;
  /** Working time in minutes. */
  readonly minutes: number;
  readonly isNight: boolean;
  /** The same start and end on the clock, in minutes since 1970 as if every day had 1440. */
  readonly clockStart: number;
  readonly clockEnd: number;
}

/**
 * A rule on a row of days, read day by day. What the days so far leave to be known is a state, a short text or a number:
 * two histories with the same state are alike to the rule whatever comes. Days are counted since 1970.
 */
export interface RowRule<State extends string | number = string | number> {
  /** The state in which nothing is known of the days before. */
  readonly start: State;
  /** What a day costs that the rule does not allow (default: it may not be had). */
  readonly price?: number;
  /** Whether a day may be worked like this, or be off. */
  allows(state: State, day: number, duty: RowDuty | undefined): boolean;
  /** The state after the day. */
  after(state: State, day: number, duty: RowDuty | undefined): State;
}
