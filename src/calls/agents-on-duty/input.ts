import * as z from 'zod/mini';
import { positive, positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type CallRecord, callRecords } from '../call-record.ts';

/** Everything that {@link agentsOnDuty} takes. */
export interface AgentsOnDutyInput {
  /** All calls, in any order, those that were given up among them; answered ones name their agent. */
  readonly calls: readonly CallRecord[];
  /** Length of an interval in seconds (above 0). */
  readonly intervalSeconds: number;
  /** Number of intervals (whole number of 1 or more). */
  readonly intervals: number;
  /** An agent without a call for longer than this was away (seconds, above 0). */
  readonly longestIdleSeconds: number;
}

export const agentsOnDutyInput = /* @__PURE__ */ schemaOf<AgentsOnDutyInput>()(() =>
  z.strictObject({
    calls: callRecords(),
    intervalSeconds: positive(),
    intervals: positiveWholeNumber(),
    longestIdleSeconds: positive(),
  }),
);
