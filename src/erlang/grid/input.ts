import * as z from 'zod/mini';
import { nonNegative, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import type { WhatIfGridInput } from './what-if-grid.ts';

export const whatIfGridInputSchema = /* @__PURE__ */ schemaOf<WhatIfGridInput>()(() =>
  z.strictObject({
    offeredLoad: nonNegative(),
    agents: z.array(nonNegative()),
    answerTimesInAht: z.array(nonNegative()),
    patienceInAht: z.optional(positive()),
  }),
);
