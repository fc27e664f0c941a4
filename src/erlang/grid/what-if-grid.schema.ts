import * as z from 'zod';
import { nonNegative, positive } from '../../core/domain.schema.ts';

export const whatIfGridInputSchema = z.strictObject({
  offeredLoad: nonNegative(),
  agents: z.array(nonNegative()).readonly(),
  answerTimesInAht: z.array(nonNegative()).readonly(),
  patienceInAht: positive().optional(),
});
