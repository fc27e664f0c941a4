import * as z from 'zod/mini';
import { fractionBelowOne, nonNegative, oneOf, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { ERLANG_A_CRITERIA, type ErlangACriterion } from './criterion.ts';

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

/** A target for a queue whose contacts lose patience. */
export interface AgentsForErlangAInput {
  /** Erlangs, 0 or more. */
  readonly offeredLoad: number;
  /** Mean time a contact is willing to wait, in average handle times, above 0. */
  readonly patienceInAht: number;
  /** The answer time of the service level, in average handle times, 0 or more. */
  readonly answerTimeInAht: number;
  /** What is to reach the target: the name of a field of the Erlang A result. */
  readonly criterion: ErlangACriterion;
  /**
   * For a service level the least share, else the most: above 0 and below 1, or for `averageWait`
   * any number of average handle times above 0.
   */
  readonly target: number;
}

export const agentsForErlangAInputSchema = /* @__PURE__ */ schemaOf<AgentsForErlangAInput>()(() =>
  z
    .strictObject({
      offeredLoad: nonNegative(),
      patienceInAht: positive(),
      answerTimeInAht: nonNegative(),
      criterion: oneOf(ERLANG_A_CRITERIA),
      target: positive(),
    })
    .check(
      stated(
        '`target` is a fraction below 1, unless the criterion is averageWait',
        ({ value, issues }) => {
          if (value.criterion === 'averageWait' || value.target < 1) return;
          issues.push({
            code: 'custom',
            message: 'a fraction above 0 and below 1',
            path: ['target'],
            input: value.target,
          });
        },
      ),
    ),
);
