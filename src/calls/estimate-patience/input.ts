import * as z from 'zod/mini';
import { lazily } from '../../core/schema.ts';
import { callRecords } from '../call-record.ts';

export const estimatePatienceInput = /* @__PURE__ */ lazily(() =>
  callRecords().check(
    z.refine(
      (calls) =>
        calls.some(({ outcome, waitSeconds }) => outcome === 'abandoned' && waitSeconds > 0),
      'a list with at least one call abandoned after some wait',
    ),
  ),
);
