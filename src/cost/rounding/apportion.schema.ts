import * as z from 'zod';
import { finite, wholeNumber } from '../../core/domain.schema.ts';

export const apportionSchema = z.strictObject({
  amounts: z.array(finite()).readonly(),
  decimals: wholeNumber(),
  total: finite().optional(),
});
