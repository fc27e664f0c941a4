import type { Variates } from '../random/exponential.ts';
import type { CallSource } from './call-source.ts';

/** The sources of chance of one day. */
interface DayChance {
  /** Mean-1 exponential variates for the gaps between calls. */
  readonly gaps: Variates;
  /** Handle times with mean 1. */
  readonly handleTimes: Variates;
  /** Seconds of patience. */
  readonly patience: Variates;
  /** How busy a day is, with mean 1: the rates of its intervals are multiplied by it. */
  readonly factors: Variates;
}

/** What the calls of a day are made of, interval by interval. */
export interface CallPlan {
  readonly intervalSeconds: number;
  readonly contacts: ArrayLike<number>;
  /** Intervals of one day; the next has another busyness. */
  readonly intervalsPerDay: number;
  readonly ahtSeconds: ArrayLike<number>;
  /** Seconds before the first interval in which calls come at its rate. */
  readonly warmUpSeconds: number;
}

/** Poisson arrivals whose rate is constant within each interval. */
export class RandomCalls implements CallSource {
  arrival: number;
  handleSeconds = 0;
  patienceSeconds = 0;
  readonly redial = false;
  private interval = 0;
  private endOfInterval: number;
  private factor = 1;
  private rate: number;

  constructor(
    private readonly plan: CallPlan,
    private readonly chance: DayChance,
  ) {
    this.arrival = -plan.warmUpSeconds;
    this.endOfInterval = plan.intervalSeconds;
    this.rate = this.nextRate();
  }

  advance(): void {
    const { plan, chance } = this;
    // The gap is in expected calls; what an interval does not use up is carried into the next.
    let gap = chance.gaps();
    let from = this.arrival;
    while (gap > this.rate * (this.endOfInterval - from)) {
      gap -= this.rate * (this.endOfInterval - from);
      from = this.endOfInterval;
      if (++this.interval >= plan.contacts.length) {
        this.arrival = Infinity;
        return;
      }
      this.endOfInterval = (this.interval + 1) * plan.intervalSeconds;
      this.rate = this.nextRate();
    }
    this.arrival = from + gap / this.rate;
    this.handleSeconds = chance.handleTimes() * plan.ahtSeconds[this.interval]!;
    this.patienceSeconds = chance.patience();
  }

  gaveUp(): void {}

  /** Calls a second in the interval that begins. */
  private nextRate(): number {
    const { plan, chance, interval } = this;
    if (interval % plan.intervalsPerDay === 0) this.factor = chance.factors();
    return (plan.contacts[interval]! * this.factor) / plan.intervalSeconds;
  }
}
