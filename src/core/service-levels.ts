import { type Ratio, share } from './ratio.ts';
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
interface ServiceCounts {
  readonly offered: number;
  readonly answered: number;
  readonly answeredWithin: number;
  readonly abandonedWithin: number;
}

/** Numerator and denominator of each; 1 where no contact came. */
export const SERVICE_LEVELS: ServiceLevels<Ratio<ServiceCounts>> = {
  servedWithin: /* @__PURE__ */ share((c) => ({ of: c.answeredWithin, per: c.offered }), 1),
  servedOrAbandonedWithin: /* @__PURE__ */ share(
    (c) => ({ of: c.answeredWithin + c.abandonedWithin, per: c.offered }),
    1,
  ),
  servedWithinExcludingEarlyAbandons: /* @__PURE__ */ share(
    (c) => ({ of: c.answeredWithin, per: c.offered - c.abandonedWithin }),
    1,
  ),
  servedWithinOfServed: /* @__PURE__ */ share(
    (c) => ({ of: c.answeredWithin, per: c.answered }),
    1,
  ),
};
