import * as z from 'zod';
import { fractionBelowOne, nonNegative, positive } from '../../core/domain.schema.ts';

export const erlangXInputSchema = z.strictObject({
  agents: nonNegative(),
  offeredLoad: nonNegative(),
  patienceInAht: positive(),
  answerTimeInAht: nonNegative(),
  redialProbability: fractionBelowOne(),
});
