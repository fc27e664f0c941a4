import * as z from 'zod';
import { fractionBelowOne, nonNegative } from '../../core/domain.schema.ts';

export const erlangBWithRetrialsInputSchema = z.strictObject({
  lines: nonNegative(),
  offeredLoad: nonNegative(),
  retrialProbability: fractionBelowOne(),
});
