import * as z from 'zod/mini';
import { fractionBelowOne, nonNegative } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import type { ErlangBWithRetrialsInput } from './erlang-b-with-retrials.ts';

export const erlangBWithRetrialsInputSchema = /* @__PURE__ */ schemaOf<ErlangBWithRetrialsInput>()(
  () =>
    z.strictObject({
      lines: nonNegative(),
      offeredLoad: nonNegative(),
      retrialProbability: fractionBelowOne(),
    }),
);
