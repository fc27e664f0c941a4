import * as z from 'zod/mini';
import { fractionBelowOne, nonNegative } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';

/** A loss system whose turned-away callers try again. */
export interface ErlangBWithRetrialsInput {
  /** Lines or agents, 0 or more; may be a fraction. */
  readonly lines: number;
  /** Erlangs of first attempts, 0 or more. */
  readonly offeredLoad: number;
  /** Share of the turned-away who try again, 0 to below 1; the same after each attempt. */
  readonly retrialProbability: number;
}

export const erlangBWithRetrialsInputSchema = /* @__PURE__ */ schemaOf<ErlangBWithRetrialsInput>()(
  () =>
    z.strictObject({
      lines: nonNegative(),
      offeredLoad: nonNegative(),
      retrialProbability: fractionBelowOne(),
    }),
);
