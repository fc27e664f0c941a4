import { frozen } from '../../core/freeze.ts';
/** What a queue with abandonment can be staffed for; each is a field of the Erlang A result. */
export const ERLANG_A_CRITERIA = /* @__PURE__ */ frozen([
  'servedWithin',
  'servedOrAbandonedWithin',
  'servedWithinExcludingEarlyAbandons',
  'servedWithinOfServed',
  'waitProbability',
  'abandonProbability',
  'averageWait',
  'occupancy',
] as const);

/** One of {@link ERLANG_A_CRITERIA}. */
export type ErlangACriterion = (typeof ERLANG_A_CRITERIA)[number];
