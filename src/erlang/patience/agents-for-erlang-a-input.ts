import * as z from 'zod/mini';
import { nonNegative, oneOf, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import type { AgentsForErlangAInput } from './agents-for-erlang-a.ts';
import { ERLANG_A_CRITERIA } from './criterion.ts';

export const agentsForErlangAInputSchema = /* @__PURE__ */ schemaOf<AgentsForErlangAInput>()(() =>
  z
    .strictObject({
      offeredLoad: nonNegative(),
      patienceInAht: positive(),
      answerTimeInAht: nonNegative(),
      criterion: oneOf(ERLANG_A_CRITERIA),
      target: positive(),
    })
    .check(({ value, issues }) => {
      if (value.criterion === 'averageWait' || value.target < 1) return;
      issues.push({
        code: 'custom',
        message: 'a fraction above 0 and below 1',
        path: ['target'],
        input: value.target,
      });
    }),
);
