import type { ContactCounts } from './contact-tally.ts';
import { amount, type Ratio, share } from './ratio.ts';
import type { ServiceLevels } from './service-levels.ts';

/** What is told of a period alike of real contacts and of simulated ones. */
export interface ContactMeasures<Value> {
  /** Calls that came, redials among them. */
  readonly offered: Value;
  readonly answered: Value;
  readonly abandoned: Value;
  /** The four definitions of the service level, each 0 to 1; 1 where no call came. */
  readonly serviceLevels: ServiceLevels<Value>;
  /** Abandoned calls as a share of the offered. */
  readonly abandonProbability: Value;
  /** Share of the offered calls that waited at all, as they found no free agent. */
  readonly waitProbability: Value;
  /** Mean seconds that answered calls waited. */
  readonly asaSeconds: Value;
  /** Mean seconds that calls waited, those that were abandoned included. */
  readonly averageWaitSeconds: Value;
  /** Mean number of callers waiting. */
  readonly averageQueue: Value;
  /** Callers still waiting when it ends: the backlog that the next one begins with. */
  readonly waitingAtEnd: Value;
}

/** What each of them is the ratio of; the service levels have a table of their own. */
export const CONTACT_RATIOS: Readonly<
  Record<Exclude<keyof ContactMeasures<never>, 'serviceLevels'>, Ratio<ContactCounts>>
> = {
  offered: /* @__PURE__ */ amount((c) => ({ of: c.offered, per: 1 })),
  answered: /* @__PURE__ */ amount((c) => ({ of: c.answered, per: 1 })),
  abandoned: /* @__PURE__ */ amount((c) => ({ of: c.abandoned, per: 1 })),
  abandonProbability: /* @__PURE__ */ share((c) => ({ of: c.abandoned, per: c.offered })),
  waitProbability: /* @__PURE__ */ share((c) => ({ of: c.waited, per: c.offered })),
  asaSeconds: /* @__PURE__ */ amount((c) => ({ of: c.waitOfAnswered, per: c.answered })),
  averageWaitSeconds: /* @__PURE__ */ amount((c) => ({
    of: c.waitOfAnswered + c.waitOfAbandoned,
    per: c.answered + c.abandoned,
  })),
  averageQueue: /* @__PURE__ */ amount((c) => ({ of: c.queueSeconds, per: c.periodSeconds })),
  waitingAtEnd: /* @__PURE__ */ amount((c) => ({ of: c.waitingAtEnd, per: 1 })),
};

/** Busy share of the agents' time on position. */
export const OCCUPANCY: Ratio<ContactCounts> = /* @__PURE__ */ share((c) => ({
  of: c.busySeconds,
  per: c.staffedSeconds,
}));
