import * as z from 'zod/mini';
import { finite, wholeNumber } from '../../core/kinds.ts';
import { lazily } from '../../core/schema.ts';

export const apportionSchema = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    amounts: z.array(finite()),
    decimals: wholeNumber(),
    total: z.optional(finite()),
  }),
);
