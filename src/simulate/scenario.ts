import type { ServiceLevelDefinition } from '../core/service-level-definition.ts';
import type { SearchControl } from '../search/search-control.ts';
import type { HandleTimeShape, PatienceCurve } from './engine/random/durations.ts';
import type { RedialHabit } from './engine/queue/redials.ts';
import type { ReplayedCall } from './replay-calls/replayed-calls.ts';

/** How many calls come on one day and another. */
export type ArrivalModel =
  /** As random as independent callers make it: the count of an interval has its mean as variance. */
  | { readonly kind: 'poisson' }
  /**
   * Busy and quiet days besides: all rates of a day are multiplied by one gamma-distributed factor
   * with mean 1 and this coefficient of variation (0 or more), as the error of a forecast would. Where
   * the intervals are those of several days, `intervalsPerDay` (whole number of 1 or more) tells when
   * the next begins, with a factor of its own.
   */
  | {
      readonly kind: 'gamma-poisson';
      readonly dayVariation: number;
      readonly intervalsPerDay?: number | undefined;
    };

/** Who serves, how, and for whom: everything about a queue but when the calls come. */
export interface ServiceScenario {
  /** Length of an interval in seconds (above 0), 1800 for half-hours. */
  readonly intervalSeconds: number;
  /** Mean handle time in seconds (above 0), one for all intervals or one for each. */
  readonly ahtSeconds: number | ArrayLike<number>;
  /**
   * Agents on position (whole numbers, 0 or more): one number for all intervals, one for each, or
   * several for each, in equal steps, where meals and rests begin or end within an interval. Where
   * agents and expected contacts are 0 the centre is closed, and nobody is left in its queue.
   */
  readonly agents: number | ArrayLike<number>;
  /** Seconds within which a contact should be answered (0 or more), the 20 of 80/20. */
  readonly answerTimeSeconds: number;
  /** Share of the contacts that should be (0 to 1); default 0.8. */
  readonly targetServiceLevel?: number | undefined;
  /** Which of the four definitions the target is about; default `servedWithin`. */
  readonly serviceLevelDefinition?: ServiceLevelDefinition | undefined;
  /** How handle times vary around their mean; default exponential. */
  readonly handleTime?: HandleTimeShape | undefined;
  /** Mean patience in seconds (above 0) of callers with exponential patience; without it they wait for ever. */
  readonly patienceSeconds?: number | undefined;
  /** Patience of any form, instead of `patienceSeconds`. */
  readonly patienceCurve?: PatienceCurve | undefined;
  /** Callers who give up and call again; without it they do not. */
  readonly redials?: RedialHabit | undefined;
}

/** The calls, the callers and the agents of a simulated day. */
export interface QueueScenario extends ServiceScenario {
  /** Expected contacts in each interval (0 or more, not a whole number as a rule). */
  readonly contacts: ArrayLike<number>;
  /** How many calls come on one day and another; default Poisson. */
  readonly arrivals?: ArrivalModel | undefined;
  /**
   * Seconds before the first interval in which its calls come and its agents work, uncounted
   * (0 or more); default 0, a day that opens with empty queues. Several hours give a steady state.
   */
  readonly warmUpSeconds?: number | undefined;
}

/** How often the day is simulated, and when that is enough. */
export interface ReplicationControl extends Pick<SearchControl, 'seed' | 'onProgress' | 'signal'> {
  /** Days to simulate at most (whole number of 2 or more); default 400. */
  readonly replications?: number | undefined;
  /**
   * Stop sooner, once the interval of the day's service level reaches no further than this to each
   * side (above 0), though not before 30 days.
   */
  readonly halfWidth?: number | undefined;
  /** How sure the confidence intervals are (above 0, below 1); default 0.95. */
  readonly confidence?: number | undefined;
}

/** Everything that {@link simulateQueue} takes. */
export interface SimulateQueueInput extends QueueScenario, ReplicationControl {}

/** Everything that {@link replayCalls} takes. */
export interface ReplayCallsInput extends ServiceScenario, ReplicationControl {
  /** The calls, in any order; those that arrive after the last interval are left out. */
  readonly calls: readonly ReplayedCall[];
  /** Number of intervals (whole number of 1 or more): 48 for a day of half-hours. */
  readonly intervals: number;
}
