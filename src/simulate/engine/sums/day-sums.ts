import { countsOf, type DayTally } from '../../../core/contact-tally.ts';
import { type Estimate, RatioSums } from '../../../math/estimate.ts';
import { metricValue, SERVICE_LEVELS } from '../../../core/contact-ratios.ts';
import {
  meetsTarget,
  PeriodSums,
  type ServiceTarget,
  type SimulatedPeriod,
} from './period-sums.ts';

/** What the simulated days say of one queue. */
export interface DaySummary {
  /** Every interval, in order. */
  readonly intervals: readonly SimulatedPeriod[];
  /** All intervals together. */
  readonly day: SimulatedPeriod;
  /** Share of the intervals with calls that met the target: "80/20 is kept in 82 % of half-hours". */
  readonly intervalsMet: Estimate;
  /** The service level of each simulated day, in the definition of the target. */
  readonly dayServiceLevels: readonly number[];
}

/** Sums over the simulated days of one queue, interval by interval. */
export class TallySums {
  private readonly intervals: readonly PeriodSums[];
  private readonly day: PeriodSums;
  private readonly intervalsMet = new RatioSums();
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
    let met = 0;
    let withCalls = 0;
    for (const [i, sums] of this.intervals.entries()) {
      const counts = countsOf(tally, i, i + 1, intervalSeconds);
      sums.add(counts);
      if (counts.offered > 0) withCalls++;
      if (meetsTarget(counts, this.target)) met++;
    }
    this.intervalsMet.add(met, withCalls);
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
      intervalsMet: this.intervalsMet.share(reach, 1),
      dayServiceLevels: this.dayServiceLevels,
    };
  }
}
