import type { Counts } from './contact-tally.ts';
import type { Estimate } from '../math/estimate.ts';

/** The service level in the four definitions that are in use once callers give up. */
export interface ServiceLevels<Value = Estimate> {
  /** Answered in time, of all offered. */
  readonly servedWithin: Value;
  /** Answered or given up in time, of all offered: who leaves early does not count against it. */
  readonly servedOrAbandonedWithin: Value;
  /** Answered in time, of the offered less those who gave up in time. */
  readonly servedWithinExcludingEarlyAbandons: Value;
  /** Answered in time, of the answered. */
  readonly servedWithinOfServed: Value;
}

/** A ratio of two counts: its name in results, what it counts, and per what. */
export interface Metric {
  readonly of: (counts: Counts) => number;
  readonly per: (counts: Counts) => number;
  /** Whether it is at most 1 in every replication, as a share is. */
  readonly kind: 'share' | 'amount';
  /** Its value where there is nothing to count per. */
  readonly otherwise: number;
}

/** The value of a metric for the counts of one period. */
export function metricValue({ of, per, otherwise }: Metric, counts: Counts): number {
  const base = per(counts);
  return base > 0 ? of(counts) / base : otherwise;
}

export const SERVICE_LEVELS: ServiceLevels<Metric> = {
  servedWithin: {
    of: (c) => c.answeredWithin,
    per: (c) => c.offered,
    kind: 'share',
    otherwise: 1,
  },
  servedOrAbandonedWithin: {
    of: (c) => c.answeredWithin + c.abandonedWithin,
    per: (c) => c.offered,
    kind: 'share',
    otherwise: 1,
  },
  servedWithinExcludingEarlyAbandons: {
    of: (c) => c.answeredWithin,
    per: (c) => c.offered - c.abandonedWithin,
    kind: 'share',
    otherwise: 1,
  },
  servedWithinOfServed: {
    of: (c) => c.answeredWithin,
    per: (c) => c.answered,
    kind: 'share',
    otherwise: 1,
  },
};

const count = (of: Metric['of']): Metric => ({ of, per: () => 1, kind: 'amount', otherwise: 0 });
const perOffered = (of: Metric['of']): Metric => ({
  of,
  per: (c) => c.offered,
  kind: 'share',
  otherwise: 0,
});

export const METRICS = {
  offered: count((c) => c.offered),
  answered: count((c) => c.answered),
  abandoned: count((c) => c.abandoned),
  unanswered: count((c) => c.offered - c.answered - c.abandoned),
  redials: count((c) => c.redials),
  abandonProbability: perOffered((c) => c.abandoned),
  waitProbability: perOffered((c) => c.waited),
  asaSeconds: {
    of: (c) => c.waitOfAnswered,
    per: (c) => c.answered,
    kind: 'amount',
    otherwise: 0,
  },
  averageWaitSeconds: {
    of: (c) => c.waitOfAnswered + c.waitOfAbandoned,
    per: (c) => c.answered + c.abandoned,
    kind: 'amount',
    otherwise: 0,
  },
  averageQueue: {
    of: (c) => c.queueSeconds,
    per: (c) => c.periodSeconds,
    kind: 'amount',
    otherwise: 0,
  },
  waitingAtEnd: count((c) => c.waitingAtEnd),
  occupancy: {
    of: (c) => c.busySeconds,
    per: (c) => c.staffedSeconds,
    kind: 'share',
    otherwise: 0,
  },
  overtimeSeconds: count((c) => c.overtimeSeconds),
} satisfies Record<string, Metric>;
