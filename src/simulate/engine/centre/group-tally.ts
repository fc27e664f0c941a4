import { emptyTally, type Tally } from '../../../core/tally.ts';

const COUNTED = [
  // On position, overtime included.
  'staffedSeconds',
  // With at least one contact in hand.
  'busySeconds',
  // Of contacts in hand, each counted for itself.
  'inHandSeconds',
  // Beyond the end of a shift, to finish what was in hand.
  'overtimeSeconds',
] as const;

/** What one simulated day counts of one group of agents: seconds that fell into each interval. */
export type GroupTally = Tally<(typeof COUNTED)[number]>;

export function emptyGroupTally(intervals: number): GroupTally {
  return emptyTally(COUNTED, intervals);
}
