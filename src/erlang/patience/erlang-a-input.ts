import * as z from 'zod/mini';
import { nonNegative, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';

/** A queue whose contacts lose patience (Erlang A, M/M/n+M). */
export interface ErlangAInput {
  /** Agents on position, 0 or more; may be a fraction. */
  readonly agents: number;
  /** Erlangs, 0 or more; may exceed the agents. */
  readonly offeredLoad: number;
  /** Mean time a contact is willing to wait, in average handle times, above 0. */
  readonly patienceInAht: number;
  /** The answer time of the service level, in average handle times, 0 or more. */
  readonly answerTimeInAht: number;
}

export const erlangAInputSchema = /* @__PURE__ */ schemaOf<ErlangAInput>()(() =>
  z.strictObject({
    agents: nonNegative(),
    offeredLoad: nonNegative(),
    patienceInAht: positive(),
    answerTimeInAht: nonNegative(),
  }),
);
