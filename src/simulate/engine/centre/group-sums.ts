import { amount, share } from '../../../core/ratio.ts';
import { emptyTally, type Tally, totalsOf } from '../../../core/tally.ts';
import { SumsByRatio } from '../sums/sums-by-ratio.ts';

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

type GroupCounts = Readonly<Record<keyof GroupTally, number>>;

/** What a group is measured by; one agent may have `most` contacts in hand at once. */
const groupRatios = (most: number) => ({
  occupancy: share<GroupCounts>((c) => ({ of: c.busySeconds, per: c.staffedSeconds })),
  utilisation: share<GroupCounts>((c) => ({ of: c.inHandSeconds, per: c.staffedSeconds * most })),
  overtimeSeconds: amount<GroupCounts>((c) => ({ of: c.overtimeSeconds, per: 1 })),
});

/** Sums over the simulated days of one group of agents, interval by interval. */
export class GroupSums {
  private readonly intervals;
  private readonly day;

  /** @param most - Contacts that one agent may have in hand at once. */
  constructor(
    private readonly tally: GroupTally,
    most: number,
  ) {
    const ratios = groupRatios(most);
    this.intervals = Array.from(tally.staffedSeconds, () => new SumsByRatio(ratios));
    this.day = new SumsByRatio(ratios);
  }

  /** Takes in the day that the tally holds. */
  addDay(): void {
    const { intervals, tally } = this;
    for (const [i, sums] of intervals.entries()) sums.add(totalsOf(tally, i, i + 1));
    this.day.add(totalsOf(tally, 0, intervals.length));
  }

  summary(reach: number) {
    return {
      intervals: this.intervals.map((sums) => sums.estimates(reach)),
      day: this.day.estimates(reach),
    };
  }
}
