import type { ContactCounts } from './contact-tally.ts';
import type { Ratio } from './ratio.ts';

type Count = (counts: ContactCounts) => number;

const count = (of: Count): Ratio<ContactCounts> => amount(of, () => 1);
const amount = (of: Count, per: Count): Ratio<ContactCounts> => ({
  of,
  per,
  kind: 'amount',
  otherwise: 0,
});
const share = (of: Count, per: Count): Ratio<ContactCounts> => ({
  of,
  per,
  kind: 'share',
  otherwise: 0,
});

/** What a period is measured by besides its service levels, by its name in results. */
export const CONTACT_RATIOS = {
  offered: /* @__PURE__ */ count((c) => c.offered),
  answered: /* @__PURE__ */ count((c) => c.answered),
  abandoned: /* @__PURE__ */ count((c) => c.abandoned),
  unanswered: /* @__PURE__ */ count((c) => c.offered - c.answered - c.abandoned),
  redials: /* @__PURE__ */ count((c) => c.redials),
  abandonProbability: /* @__PURE__ */ share(
    (c) => c.abandoned,
    (c) => c.offered,
  ),
  waitProbability: /* @__PURE__ */ share(
    (c) => c.waited,
    (c) => c.offered,
  ),
  asaSeconds: /* @__PURE__ */ amount(
    (c) => c.waitOfAnswered,
    (c) => c.answered,
  ),
  averageWaitSeconds: /* @__PURE__ */ amount(
    (c) => c.waitOfAnswered + c.waitOfAbandoned,
    (c) => c.answered + c.abandoned,
  ),
  averageQueue: /* @__PURE__ */ amount(
    (c) => c.queueSeconds,
    (c) => c.periodSeconds,
  ),
  waitingAtEnd: /* @__PURE__ */ count((c) => c.waitingAtEnd),
  occupancy: /* @__PURE__ */ share(
    (c) => c.busySeconds,
    (c) => c.staffedSeconds,
  ),
  overtimeSeconds: /* @__PURE__ */ count((c) => c.overtimeSeconds),
};
