import { type Estimate, RatioSums } from '../../../math/estimate.ts';
import type { GroupTally } from './group-tally.ts';

interface GroupEstimates {
  readonly occupancy: Estimate;
  readonly utilisation: Estimate;
  readonly overtimeSeconds: Estimate;
}

/** Sums over the simulated days of one group of agents, interval by interval. */
export class GroupSums {
  private readonly intervals: readonly PeriodOfGroup[];
  private readonly day = new PeriodOfGroup();

  /** @param most - Contacts that one agent may have in hand at once. */
  constructor(
    private readonly tally: GroupTally,
    private readonly most: number,
  ) {
    this.intervals = Array.from(tally.staffedSeconds, () => new PeriodOfGroup());
  }

  /** Takes in the day that the tally holds. */
  addDay(): void {
    const { intervals, tally, most } = this;
    for (const [i, period] of intervals.entries()) period.add(tally, i, i + 1, most);
    this.day.add(tally, 0, intervals.length, most);
  }

  summary(reach: number) {
    return {
      intervals: this.intervals.map((period) => period.summary(reach)),
      day: this.day.summary(reach),
    };
  }
}

class PeriodOfGroup {
  private readonly busy = new RatioSums();
  private readonly inHand = new RatioSums();
  private readonly overtime = new RatioSums();

  add(tally: GroupTally, from: number, to: number, most: number): void {
    const total = (seconds: Float64Array) => seconds.subarray(from, to).reduce((a, b) => a + b, 0);
    const staffed = total(tally.staffedSeconds);
    this.busy.add(total(tally.busySeconds), staffed);
    this.inHand.add(total(tally.inHandSeconds), staffed * most);
    this.overtime.add(total(tally.overtimeSeconds), 1);
  }

  summary(reach: number): GroupEstimates {
    return {
      occupancy: this.busy.share(reach, 0),
      utilisation: this.inHand.share(reach, 0),
      overtimeSeconds: this.overtime.amount(reach, 0),
    };
  }
}
