import * as z from 'zod/mini';
import { positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type CallRecord, callRecords } from '../call-record.ts';

/** Everything that {@link estimateRedials} takes. */
export interface EstimateRedialsInput {
  /** Call records with customers, in any order; they end with the last call of anybody. */
  readonly calls: readonly CallRecord[];
  /** A call later than this after the caller gave up is a new matter (seconds, above 0). */
  readonly windowSeconds: number;
}

export const estimateRedialsInput = /* @__PURE__ */ schemaOf<EstimateRedialsInput>()(() =>
  z.strictObject({ calls: callRecords(), windowSeconds: positive() }),
);
