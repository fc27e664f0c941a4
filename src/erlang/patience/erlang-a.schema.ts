import * as z from 'zod';
import { nonNegative, positive } from '../../core/domain.schema.ts';

export const erlangAInputSchema = z.strictObject({
  agents: nonNegative(),
  offeredLoad: nonNegative(),
  patienceInAht: positive(),
  answerTimeInAht: nonNegative(),
});
