/** One number an interval: plain or typed, whichever the caller has. */
export type IntervalSeries = readonly number[] | Float64Array | Int32Array;

/** The agents that are needed on position in each interval of some whole days. */
export interface AgentRequirement {
  /** Length of an interval in minutes: a divisor of 1440, usually 15 or 30. */
  readonly intervalMinutes: number;
  /**
   * Agents on position (0 or more; fractions are allowed) in each interval, whole days from midnight.
   * Time off position that the shifts place themselves, meals and rests, must not be in here as well.
   */
  readonly agents: IntervalSeries;
  /** Local date of the first day, `YYYY-MM-DD`. Without it day 0 is a Monday. */
  readonly startDate?: string | undefined;
  /**
   * Whether the last day is followed by the first one again, as in a typical week. By default so
   * when there is no `startDate`. A period that does not repeat is cut off at its last midnight.
   */
  readonly cyclic?: boolean | undefined;
}
