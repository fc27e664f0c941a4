import * as z from 'zod/mini';
import { nonNegative, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';

/** The agents and the answer times to look at for one load. */
export interface WhatIfGridInput {
  /** Erlangs, 0 or more. */
  readonly offeredLoad: number;
  /** Numbers of agents, each 0 or more: one row each. */
  readonly agents: readonly number[];
  /** Answer times in average handle times, each 0 or more: one service level each in every row. */
  readonly answerTimesInAht: readonly number[];
  /** Mean patience in average handle times, above 0; left out, everybody waits until answered. */
  readonly patienceInAht?: number | undefined;
}

export const whatIfGridInputSchema = /* @__PURE__ */ schemaOf<WhatIfGridInput>()(() =>
  z.strictObject({
    offeredLoad: nonNegative(),
    agents: z.array(nonNegative()),
    answerTimesInAht: z.array(nonNegative()),
    patienceInAht: z.optional(positive()),
  }),
);
