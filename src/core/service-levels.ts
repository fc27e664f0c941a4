import type { Ratio } from './ratio.ts';
import type { ServiceLevelDefinition } from './service-level-definition.ts';

/** The service level in the four definitions that are in use once callers give up. */
export interface ServiceLevels<Value> extends Readonly<Record<ServiceLevelDefinition, Value>> {
  /** Answered in time, of all offered. */
  readonly servedWithin: Value;
  /** Answered or given up in time, of all offered: who leaves early does not count against it. */
  readonly servedOrAbandonedWithin: Value;
  /** Answered in time, of the offered less those who gave up in time. */
  readonly servedWithinExcludingEarlyAbandons: Value;
  /** Answered in time, of the answered. */
  readonly servedWithinOfServed: Value;
}

/** The contacts that the service levels are made of. */
export interface ServiceCounts {
  readonly offered: number;
  readonly answered: number;
  readonly answeredWithin: number;
  readonly abandonedWithin: number;
}

const share = (
  of: (counts: ServiceCounts) => number,
  per: (counts: ServiceCounts) => number,
): Ratio<ServiceCounts> => ({ of, per, kind: 'share', otherwise: 1 });

/** Numerator and denominator of each; 1 where no contact came. */
export const SERVICE_LEVELS: ServiceLevels<Ratio<ServiceCounts>> = {
  servedWithin: /* @__PURE__ */ share(
    (c) => c.answeredWithin,
    (c) => c.offered,
  ),
  servedOrAbandonedWithin: /* @__PURE__ */ share(
    (c) => c.answeredWithin + c.abandonedWithin,
    (c) => c.offered,
  ),
  servedWithinExcludingEarlyAbandons: /* @__PURE__ */ share(
    (c) => c.answeredWithin,
    (c) => c.offered - c.abandonedWithin,
  ),
  servedWithinOfServed: /* @__PURE__ */ share(
    (c) => c.answeredWithin,
    (c) => c.answered,
  ),
};
