import * as z from 'zod/mini';
import { fraction } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import type { ContactResolution } from '../channel.ts';

export const attemptsSchema = /* @__PURE__ */ schemaOf<readonly ContactResolution[]>()(() =>
  z
    .array(
      z.strictObject({
        resolvedPerContact: fraction(),
        recontactProbability: z.optional(fraction()),
      }),
    )
    .check(z.minLength(1, 'a list of at least one attempt')),
);
