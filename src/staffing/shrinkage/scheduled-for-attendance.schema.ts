import * as z from 'zod';
import { fractionAboveZero, openFraction } from '../../core/domain.schema.ts';

const agentsExpected = 'a whole number from 0 to 10000';

/** The schema of `ScheduledForAttendanceOptions`. */
export const scheduledForAttendanceOptionsSchema = z
  .strictObject({
    agents: z.int(agentsExpected).gte(0, agentsExpected).lte(10_000, agentsExpected),
    attendance: fractionAboveZero(),
    probability: openFraction(),
  })
  .readonly();
