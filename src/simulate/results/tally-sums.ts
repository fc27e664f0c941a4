import { countsOf, type DayTally } from '../queue/day-tally.ts';
import type { Estimate } from './estimate.ts';
import { metricValue, SERVICE_LEVELS } from './metrics.ts';
import { PeriodSums, type ServiceTarget, type SimulatedPeriod } from './period-sums.ts';

/** What the simulated days say of one queue. */
export interface DaySummary {
  /** Every interval, in order. */
  readonly intervals: readonly SimulatedPeriod[];
  /** All intervals together. */
  readonly day: SimulatedPeriod;
  /** The service level of each simulated day, in the definition of the target. */
  readonly dayServiceLevels: readonly number[];
}

/** Sums over the simulated days of one queue, interval by interval. */
export class TallySums {
  private readonly intervals: readonly PeriodSums[];
  private readonly day: PeriodSums;
  private readonly dayServiceLevels: number[] = [];

  constructor(
    private readonly tally: DayTally,
    private readonly intervalSeconds: number,
    private readonly target: ServiceTarget,
  ) {
    this.intervals = Array.from(tally.offered, () => new PeriodSums(target));
    this.day = new PeriodSums(target);
  }

  /** Takes in the day that the tally holds. */
  addDay(): void {
    const { tally, intervalSeconds } = this;
    for (const [i, sums] of this.intervals.entries()) {
      sums.add(countsOf(tally, i, i + 1, intervalSeconds));
    }
    const whole = countsOf(tally, 0, this.intervals.length, intervalSeconds);
    this.day.add(whole);
    this.dayServiceLevels.push(metricValue(SERVICE_LEVELS[this.target.definition], whole));
  }

  /** The day's service level so far. */
  serviceLevel(reach: number): Estimate {
    return this.day.serviceLevel(reach);
  }

  summary(reach: number): DaySummary {
    return {
      intervals: this.intervals.map((sums) => sums.summary(reach)),
      day: this.day.summary(reach),
      dayServiceLevels: this.dayServiceLevels,
    };
  }
}
