/** What such a queue does in the long run. Waits are in average handle times. */
export interface ErlangAResult {
  /** Share of contacts that find every agent busy, 0 to 1. */
  readonly waitProbability: number;
  /** Share of contacts that leave before an answer, 0 to 1. */
  readonly abandonProbability: number;
  /** Share of all contacts that are answered in time. */
  readonly servedWithin: number;
  /** Share of all contacts that are answered in time or leave in time: those not waiting longer. */
  readonly servedOrAbandonedWithin: number;
  /** Share answered in time of the contacts that did not leave in time. */
  readonly servedWithinExcludingEarlyAbandons: number;
  /** Share answered in time of the contacts that are answered. */
  readonly servedWithinOfServed: number;
  /** Mean wait of all contacts, those who leave included. */
  readonly averageWait: number;
  /** Mean wait of the contacts that are answered. */
  readonly averageWaitServed: number;
  /** Mean number of contacts in the queue. */
  readonly averageQueue: number;
  /** Busy share of the agents' time on position, 0 to 1. */
  readonly occupancy: number;
}
