import * as z from 'zod/mini';
import { positive, positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type CallRecord, callRecords } from '../call-record.ts';

/** Everything that {@link estimateArrivals} takes. */
export interface EstimateArrivalsInput {
  /** Calls of comparable days, such as Tuesdays, their arrivals counted from the start of the first. */
  readonly calls: readonly CallRecord[];
  /** Length of an interval in seconds (above 0). */
  readonly intervalSeconds: number;
  /** Intervals of a day (whole number of 1 or more): 48 for half-hours around the clock. */
  readonly intervalsPerDay: number;
  /** Number of days (whole number of 1 or more), days without any call among them. */
  readonly days: number;
}

export const estimateArrivalsInput = /* @__PURE__ */ schemaOf<EstimateArrivalsInput>()(() =>
  z.strictObject({
    calls: callRecords(),
    intervalSeconds: positive(),
    intervalsPerDay: positiveWholeNumber(),
    days: positiveWholeNumber(),
  }),
);
