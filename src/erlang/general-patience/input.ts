import * as z from 'zod/mini';
import {
  fraction,
  listOf,
  nonNegative,
  oneOf,
  positive,
  positiveWholeNumber,
} from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { ERLANG_A_CRITERIA, type ErlangACriterion } from '../patience/criterion.ts';

/** Patience of any form: the share of callers that would still wait after each time, straight between the times. */
export interface PatienceInAht {
  /** Times in average handle times, 0 or more, rising; at 0 the share left is of those who do not hang up at once. */
  readonly timesInAht: readonly number[];
  /**
   * Share still waiting after each of them, 0 to 1, falling. After the last time those left hang up at the pace at which they
   * did before it.
   */
  readonly surviving: readonly number[];
}

const patience = () =>
  z
    .strictObject({
      timesInAht: listOf(nonNegative(), 'a list of one or more times', 1),
      surviving: listOf(fraction(), 'a list of one or more shares', 1),
    })
    .check(
      stated(
        '`timesInAht` rise, `surviving` fall, and there are as many of them; one time alone is after 0',
        ({ value, issues }) => {
          const { timesInAht: times, surviving } = value;
          const fault = (path: (string | number)[], message: string, input: unknown) =>
            issues.push({ code: 'custom', message, path, input });
          if (times.length !== surviving.length) {
            fault(['surviving', 'length'], `as long as timesInAht (${times.length})`, surviving);
            return;
          }
          const last = times.length - 1;
          for (let i = 1; i <= last; i++) {
            if (!(times[i]! > times[i - 1]!))
              fault(['timesInAht', i], 'after the one before', times[i]);
            if (!(surviving[i]! < surviving[i - 1]!))
              fault(['surviving', i], 'below the one before', surviving[i]);
          }
          if (last === 0 && times[0] === 0)
            fault(['timesInAht', 0], 'above 0 where it is the only one', 0);
          if (times[0]! > 0 && surviving[0] === 1)
            fault(['surviving', 0], 'below 1 after a time above 0', 1);
        },
      ),
    );

/** A queue whose callers have patience of any form: M/M/n+G. */
export interface QueueWithGeneralPatienceInput {
  /** Agents on position, a whole number of 1 or more. */
  readonly agents: number;
  /** Erlangs, 0 or more; may exceed the agents. */
  readonly offeredLoad: number;
  /** The answer time of the service level, in average handle times, 0 or more. */
  readonly answerTimeInAht: number;
  /** How long callers would wait. */
  readonly patience: PatienceInAht;
}

export const queueWithGeneralPatienceInput =
  /* @__PURE__ */ schemaOf<QueueWithGeneralPatienceInput>()(() =>
    z.strictObject({
      agents: positiveWholeNumber(),
      offeredLoad: nonNegative(),
      answerTimeInAht: nonNegative(),
      patience: patience(),
    }),
  );

/** What such a queue has to reach. */
export interface AgentsForGeneralPatienceInput {
  /** Erlangs, 0 or more. */
  readonly offeredLoad: number;
  /** The answer time of the service level, in average handle times, 0 or more. */
  readonly answerTimeInAht: number;
  /** How long callers would wait. */
  readonly patience: PatienceInAht;
  /** What is to reach the target: the name of a field of the result. */
  readonly criterion: ErlangACriterion;
  /**
   * For a service level the least share, else the most: above 0 and below 1, or for `averageWait`
   * any number of average handle times above 0.
   */
  readonly target: number;
}

export const agentsForGeneralPatienceInput =
  /* @__PURE__ */ schemaOf<AgentsForGeneralPatienceInput>()(() =>
    z
      .strictObject({
        offeredLoad: nonNegative(),
        answerTimeInAht: nonNegative(),
        patience: patience(),
        criterion: oneOf(ERLANG_A_CRITERIA),
        target: positive(),
      })
      .check(
        stated('A `target` that is a share is below 1', ({ value, issues }) => {
          if (value.criterion === 'averageWait' || value.target < 1) return;
          const message = 'a fraction above 0 and below 1';
          issues.push({ code: 'custom', message, path: ['target'], input: value.target });
        }),
      ),
  );
