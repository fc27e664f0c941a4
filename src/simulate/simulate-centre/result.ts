import type { Estimate } from '../../math/statistics/estimate.ts';
import type { DaySummary, Replications, SimulatedPeriod } from '../simulation.ts';

/** What the replications say of one queue in one interval, or all day. */
export type QueuePeriod = Omit<SimulatedPeriod, 'occupancy' | 'overtimeSeconds'>;

/** What the replications say of one group of agents in one interval, or all day. */
export interface GroupPeriod {
  /** Share of the time on position, overtime included, with at least one contact in hand. */
  readonly occupancy: Estimate;
  /** Contacts in hand as a share of the most that the agents could have in hand at once. */
  readonly utilisation: Estimate;
  /** Agent seconds beyond the end of shifts, to finish what was in hand. */
  readonly overtimeSeconds: Estimate;
}

/** One queue of a simulated centre. */
export interface SimulatedQueue extends DaySummary<QueuePeriod> {
  readonly name: string;
}

/** One group of agents of a simulated centre. */
export interface SimulatedGroup {
  readonly name: string;
  readonly intervals: readonly GroupPeriod[];
  readonly day: GroupPeriod;
}

/** What {@link simulateCentre} found, in the order of the input. */
export interface CentreSimulation extends Replications {
  readonly queues: readonly SimulatedQueue[];
  readonly groups: readonly SimulatedGroup[];
}
