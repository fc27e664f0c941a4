import type { Ratio } from '../../../core/ratio.ts';
import { totalsOf } from '../../../core/tally.ts';
import { SumsByRatio } from '../sums/sums-by-ratio.ts';
import type { GroupTally } from './group-tally.ts';

type GroupCounts = Readonly<Record<keyof GroupTally, number>>;

/** What a group is measured by; one agent may have `most` contacts in hand at once. */
const groupRatios = (most: number) =>
  ({
    occupancy: {
      of: (c) => c.busySeconds,
      per: (c) => c.staffedSeconds,
      kind: 'share',
      otherwise: 0,
    },
    utilisation: {
      of: (c) => c.inHandSeconds,
      per: (c) => c.staffedSeconds * most,
      kind: 'share',
      otherwise: 0,
    },
    overtimeSeconds: { of: (c) => c.overtimeSeconds, per: () => 1, kind: 'amount', otherwise: 0 },
  }) satisfies Record<string, Ratio<GroupCounts>>;

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
