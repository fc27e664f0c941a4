import type { ContactMeasures } from '../core/contact-measures.ts';
import type { Estimate } from '../math/statistics/estimate.ts';

/** How often the day was simulated, and why no more. */
export interface Replications {
  /** How many days were simulated. */
  readonly replications: number;
  /** Why no more: all done, precise enough, or told to stop. */
  readonly stopped: 'replications' | 'precision' | 'aborted';
  /** How sure the confidence intervals are. */
  readonly confidence: number;
}

/** What the replications say of one interval, or of the whole day. */
export interface SimulatedPeriod extends ContactMeasures<Estimate> {
  /** Calls that nobody answered although the caller would have waited for ever. */
  readonly unanswered: Estimate;
  /** Calls among the offered by callers who had given up before. */
  readonly redials: Estimate;
  /** Busy share of the agents' time on position, overtime included; with one contact at a time their utilisation. */
  readonly occupancy: Estimate;
  /** Agent seconds beyond the end of shifts, to finish the call in hand. */
  readonly overtimeSeconds: Estimate;
  /** Share of the replications in which this period met the target: the odds of one real day. */
  readonly targetMet: Estimate;
  /** Mean and standard deviation of the period's service level from one replication to the next. */
  readonly serviceLevelSpread: { readonly mean: number; readonly deviation: number };
}

/** The days of a simulation: what `simulateQueue` and each queue of `simulateCentre` return. */
export interface SimulatedDays {
  /** The service level of each simulated day (0 to 1) in the definition of the target, in the order of the replications. */
  readonly dayServiceLevels: readonly number[];
}

/** What the simulated days say of one queue. */
export interface DaySummary<Period = SimulatedPeriod> extends SimulatedDays {
  /** Every interval, in order. */
  readonly intervals: readonly Period[];
  /** All intervals together. */
  readonly day: Period;
  /** Share of the intervals with calls that met the target: "80/20 is kept in 82 % of half-hours". */
  readonly intervalsMet: Estimate;
}

/** What {@link simulateQueue} found. */
export interface QueueSimulation extends Replications, DaySummary {}
