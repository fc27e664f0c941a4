import * as z from 'zod';
import {
  fractionAboveZero,
  nonNegative,
  oneOf,
  openFraction,
  positive,
} from '../../core/domain.schema.ts';

const concurrencyExpected = 'a number of 1 or more';

/** The schema of `StaffChatOptions`. */
export const staffChatOptionsSchema = z
  .strictObject({
    contacts: nonNegative(),
    intervalSeconds: positive(),
    ahtSeconds: positive(),
    concurrency: z.number(concurrencyExpected).gte(1, concurrencyExpected),
    durationGrowth: nonNegative().optional(),
    afterChatSeconds: nonNegative().optional(),
    method: oneOf(['concurrentAht', 'parallelServers', 'workload']),
    targetServiceLevel: openFraction().optional(),
    answerTimeSeconds: nonNegative().optional(),
    maxOccupancy: fractionAboveZero().optional(),
  })
  .check(({ value, issues }) => {
    for (const field of ['targetServiceLevel', 'answerTimeSeconds'] as const) {
      const isGiven = value[field] !== undefined;
      if (isGiven === (value.method !== 'workload')) continue;
      const message = isGiven ? "absent: the method 'workload' knows no waiting" : 'given';
      issues.push({ code: 'custom', message, input: value, path: [field] });
    }
  })
  .readonly();
