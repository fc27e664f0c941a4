/** What one simulated day counts of one group of agents: seconds that fell into each interval. */
export interface GroupTally {
  /** On position, overtime included. */
  readonly staffedSeconds: Float64Array;
  /** With at least one contact in hand. */
  readonly busySeconds: Float64Array;
  /** Of contacts in hand, each counted for itself. */
  readonly inHandSeconds: Float64Array;
  /** Beyond the end of a shift, to finish what was in hand. */
  readonly overtimeSeconds: Float64Array;
}

export function emptyGroupTally(intervals: number): GroupTally {
  return {
    staffedSeconds: new Float64Array(intervals),
    busySeconds: new Float64Array(intervals),
    inHandSeconds: new Float64Array(intervals),
    overtimeSeconds: new Float64Array(intervals),
  };
}

export function clearGroupTally(tally: GroupTally): void {
  tally.staffedSeconds.fill(0);
  tally.busySeconds.fill(0);
  tally.inHandSeconds.fill(0);
  tally.overtimeSeconds.fill(0);
}
