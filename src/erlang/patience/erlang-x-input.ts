import * as z from 'zod/mini';
import { fractionBelowOne, nonNegative, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import type { ErlangXInput } from './erlang-x.ts';

export const erlangXInputSchema = /* @__PURE__ */ schemaOf<ErlangXInput>()(() =>
  z.strictObject({
    agents: nonNegative(),
    offeredLoad: nonNegative(),
    patienceInAht: positive(),
    answerTimeInAht: nonNegative(),
    redialProbability: fractionBelowOne(),
  }),
);
