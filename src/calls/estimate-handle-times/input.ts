import * as z from 'zod/mini';
import { lazily } from '../../core/schema.ts';
import { callRecords, handleTimeOf } from '../call-record.ts';

export const estimateHandleTimesInput = /* @__PURE__ */ lazily(() =>
  callRecords().check(
    z.refine(
      (calls) => calls.filter((call) => (handleTimeOf(call) ?? 0) > 0).length >= 2,
      'a list with at least two calls whose handle time is above 0',
    ),
  ),
);
