import * as z from 'zod/mini';
import { fractionBelowOne, nonNegative, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import type { ErlangAInput } from './erlang-a-input.ts';

/** A queue whose contacts lose patience, and of whom some call again. */
export interface ErlangXInput extends ErlangAInput {
  /** Share of those who left that call again later, 0 to below 1; the same after each attempt. */
  readonly redialProbability: number;
}

export const erlangXInputSchema = /* @__PURE__ */ schemaOf<ErlangXInput>()(() =>
  z.strictObject({
    agents: nonNegative(),
    offeredLoad: nonNegative(),
    patienceInAht: positive(),
    answerTimeInAht: nonNegative(),
    redialProbability: fractionBelowOne(),
  }),
);
