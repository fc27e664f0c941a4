import * as z from 'zod/mini';
import { nonNegative, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import type { ErlangAInput } from './erlang-a.ts';

export const erlangAInputSchema = /* @__PURE__ */ schemaOf<ErlangAInput>()(() =>
  z.strictObject({
    agents: nonNegative(),
    offeredLoad: nonNegative(),
    patienceInAht: positive(),
    answerTimeInAht: nonNegative(),
  }),
);
