import * as z from 'zod';
import { positive, positiveWholeNumber } from '../../core/domain.schema.ts';
import { callRecords } from './call-record.schema.ts';

export const patienceCallsSchema = callRecords().refine(
  (calls) => calls.some(({ outcome, waitSeconds }) => outcome === 'abandoned' && waitSeconds > 0),
  'a list with at least one call abandoned after some wait',
);

export const handleTimeCallsSchema = callRecords().refine(
  (calls) => calls.filter(({ handleSeconds = 0 }) => handleSeconds > 0).length >= 2,
  'a list with at least two calls whose handleSeconds are above 0',
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
