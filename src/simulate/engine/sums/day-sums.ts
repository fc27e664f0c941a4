import { type ContactTally, countsOf } from '../../../core/contact-tally.ts';
import { type Estimate, RatioSums } from '../../../math/statistics/estimate.ts';
import type { DaySummary } from '../../simulation.ts';
import { meetsTarget, PeriodSums, type ServiceTarget, serviceLevelOf } from './period-sums.ts';

/** Sums over the simulated days of one queue, interval by interval. */
export class DaySums {
  private readonly intervals: readonly PeriodSums[];
  private readonly day: PeriodSums;
  private readonly intervalsMet = new RatioSums();
  private readonly dayServiceLevels: number[] = [];

  constructor(
    private readonly tally: ContactTally,
    private readonly intervalSeconds: number,
    private readonly target: ServiceTarget,
  ) {
    this.intervals = Array.from(tally.offered, () => new PeriodSums(target));
    this.day = new PeriodSums(target);
  }

  /** Takes in the day that the tally holds. */
  addDay(): void {
    const { tally, intervals, intervalSeconds, target } = this;
    let met = 0;
    let withCalls = 0;
    for (const [i, sums] of intervals.entries()) {
      const counts = countsOf(tally, i, i + 1, intervalSeconds);
      sums.add(counts);
      if (counts.offered > 0) withCalls++;
      if (meetsTarget(counts, target)) met++;
    }
    this.intervalsMet.add(met, withCalls);
    const whole = countsOf(tally, 0, intervals.length, intervalSeconds);
    this.day.add(whole);
    this.dayServiceLevels.push(serviceLevelOf(whole, target));
  }

  /** The day's service level so far. */
  serviceLevel(reach: number): Estimate {
    return this.day.serviceLevel(reach);
  }

  summary(reach: number): DaySummary {
    return {
      intervals: this.intervals.map((sums) => sums.summary(reach)),
      day: this.day.summary(reach),
      intervalsMet: this.intervalsMet.share(reach, 1),
      dayServiceLevels: this.dayServiceLevels,
    };
  }
}
