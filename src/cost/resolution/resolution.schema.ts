import * as z from 'zod';
import { fraction } from '../../core/domain.schema.ts';

export const attemptsSchema = z
  .array(
    z
      .strictObject({
        resolvedPerContact: fraction(),
        recontactProbability: fraction().optional(),
      })
      .readonly(),
  )
  .min(1, 'a list of at least one attempt')
  .readonly();
