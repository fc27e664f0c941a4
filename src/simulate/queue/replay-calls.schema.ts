import * as z from 'zod';
import { isNonNegative } from '../../core/check-numbers.ts';
import { positiveWholeNumber } from '../../core/domain.schema.ts';
import { checkService, replicationControlShape, serviceScenarioShape } from './input.schema.ts';
import type { ReplayedCall } from './replayed-calls.ts';

export const replayCallsSchema = z
  .strictObject({
    ...serviceScenarioShape,
    ...replicationControlShape,
    calls: z
      .custom<readonly ReplayedCall[]>(Array.isArray, 'a list of calls')
      .superRefine(checkCalls),
    intervals: positiveWholeNumber(),
  })
  .readonly()
  .superRefine((input, context) => checkService(input, input.intervals, context));

/** By hand rather than by zod: there are many. The first bad call is enough to find the fault. */
function checkCalls(calls: readonly ReplayedCall[], context: z.core.$RefinementCtx): void {
  for (const [row, call] of calls.entries()) {
    for (const field of ['arrivalSeconds', 'handleSeconds', 'patienceSeconds'] as const) {
      const seconds = call?.[field];
      if (seconds === undefined && field !== 'arrivalSeconds') continue;
      if (typeof seconds === 'number' && isNonNegative(seconds)) continue;
      const message = 'a number of 0 or more';
      context.addIssue({ code: 'custom', message, path: [row, field] });
      return;
    }
  }
}
