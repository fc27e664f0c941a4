import * as z from 'zod';
import { isNonNegative } from '../../core/check-numbers.ts';
import { nonNegative, positive, positiveWholeNumber } from '../../core/domain.schema.ts';
import { numbers } from '../../core/bulk-kinds.ts';
import { callRecords } from '../call-record.schema.ts';

export const measureCallsSchema = z
  .strictObject({
    calls: callRecords(),
    intervalSeconds: positive(),
    intervals: positiveWholeNumber(),
    answerTimeSeconds: nonNegative(),
    staffedSeconds: numbers(isNonNegative, 'a number of 0 or more').optional(),
    repeatWindowSeconds: positive().optional(),
  })
  .readonly()
  .refine(({ staffedSeconds, intervals }) => (staffedSeconds?.length ?? intervals) === intervals, {
    message: 'as long as there are intervals',
    path: ['staffedSeconds'],
  });
