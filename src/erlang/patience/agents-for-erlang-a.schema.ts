import * as z from 'zod';
import { nonNegative, oneOf, positive } from '../../core/domain.schema.ts';
import { ERLANG_A_CRITERIA } from './criterion.ts';

export const agentsForErlangAInputSchema = z
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
  });
