import * as z from 'zod';
import { positive, positiveWholeNumber } from '../core/domain.schema.ts';
import { callRecords } from './call-record.schema.ts';
import { handleTimeOf } from './call-record.ts';

export const patienceCallsSchema = callRecords().refine(
  (calls) => calls.some(({ outcome, waitSeconds }) => outcome === 'abandoned' && waitSeconds > 0),
  'a list with at least one call abandoned after some wait',
);

export const handleTimeCallsSchema = callRecords().refine(
  (calls) => calls.filter((call) => (handleTimeOf(call) ?? 0) > 0).length >= 2,
  'a list with at least two calls whose handle time is above 0',
);

export const estimateArrivalsSchema = z
  .strictObject({
    calls: callRecords(),
    intervalSeconds: positive(),
    intervalsPerDay: positiveWholeNumber(),
    days: positiveWholeNumber(),
  })
  .readonly();

export const estimateRedialsSchema = z
  .strictObject({ calls: callRecords(), windowSeconds: positive() })
  .readonly();

export const agentsOnDutySchema = z
  .strictObject({
    calls: callRecords(),
    intervalSeconds: positive(),
    intervals: positiveWholeNumber(),
    longestIdleSeconds: positive(),
  })
  .readonly();
