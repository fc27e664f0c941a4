import * as z from 'zod/mini';
import { numbers } from '../../core/bulk-kinds.ts';
import { isNonNegative } from '../../core/check-numbers.ts';
import { nonNegative, positive, positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type CallRecord, callRecords } from '../call-record.ts';

/** Everything that {@link measureCalls} takes. */
export interface MeasureCallsInput {
  /**
   * The calls, in any order. Those that arrive after the last interval only tell which customers came
   * again: give them as far as `repeatWindowSeconds` reach.
   */
  readonly calls: readonly CallRecord[];
  /** Length of an interval in seconds (above 0). */
  readonly intervalSeconds: number;
  /** Number of intervals (whole number of 1 or more): 48 for a day of half-hours. */
  readonly intervals: number;
  /** Seconds within which a contact should be answered (0 or more). */
  readonly answerTimeSeconds: number;
  /** Agent seconds on position in each interval (0 or more); without them the occupancy is unknown. */
  readonly staffedSeconds?: ArrayLike<number> | undefined;
  /** Seconds within which another contact of the same customer is a repeat (above 0), such as 7 days. */
  readonly repeatWindowSeconds?: number | undefined;
}

export const measureCallsInput = /* @__PURE__ */ schemaOf<MeasureCallsInput>()(() =>
  z
    .strictObject({
      calls: callRecords(),
      intervalSeconds: positive(),
      intervals: positiveWholeNumber(),
      answerTimeSeconds: nonNegative(),
      staffedSeconds: z.optional(numbers(isNonNegative, 'a number of 0 or more')),
      repeatWindowSeconds: z.optional(positive()),
    })
    .check(
      z.refine(
        ({ staffedSeconds, intervals }) => (staffedSeconds?.length ?? intervals) === intervals,
        { error: 'as long as there are intervals', path: ['staffedSeconds'] },
      ),
    ),
);
