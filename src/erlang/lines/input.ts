import * as z from 'zod/mini';
import { fractionBelowOne, nonNegative, positive, positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';

/** A queue in which nobody waits without a line: M/M/n/K, with patience M/M/n/K+M. */
export interface QueueWithLinesInput {
  /** Agents on position, a whole number of 1 or more. */
  readonly agents: number;
  /** Lines: contacts that can be in service or wait at a time, a whole number, `agents` or more. */
  readonly lines: number;
  /** Erlangs, 0 or more; may exceed the agents. */
  readonly offeredLoad: number;
  /** The answer time of the service level, in average handle times, 0 or more. */
  readonly answerTimeInAht: number;
  /** Mean time a contact is willing to wait, in average handle times, above 0. Without it everybody waits on. */
  readonly patienceInAht?: number | undefined;
}

export const queueWithLinesInput = /* @__PURE__ */ schemaOf<QueueWithLinesInput>()(() =>
  z
    .strictObject({
      agents: positiveWholeNumber(),
      lines: positiveWholeNumber(),
      offeredLoad: nonNegative(),
      answerTimeInAht: nonNegative(),
      patienceInAht: z.optional(positive()),
    })
    .check(
      stated('`lines` are at least as many as `agents`', ({ value, issues }) => {
        if (value.lines >= value.agents) return;
        issues.push({
          code: 'custom',
          message: `at least the ${value.agents} agents`,
          path: ['lines'],
          input: value.lines,
        });
      }),
    ),
);

/** How many contacts may be turned away for want of a line. */
export interface LinesForQueueInput {
  /** Agents on position, a whole number of 1 or more. */
  readonly agents: number;
  /** Erlangs, 0 or more; may exceed the agents. */
  readonly offeredLoad: number;
  /** Mean time a contact is willing to wait, in average handle times, above 0. Without it everybody waits on. */
  readonly patienceInAht?: number | undefined;
  /** Largest share of contacts that find every line busy, above 0 and below 1 (0.01 for 1 %). */
  readonly targetBlocking: number;
}

export const linesForQueueInput = /* @__PURE__ */ schemaOf<LinesForQueueInput>()(() =>
  z
    .strictObject({
      agents: positiveWholeNumber(),
      offeredLoad: nonNegative(),
      patienceInAht: z.optional(positive()),
      targetBlocking: fractionBelowOne(),
    })
    .check(
      stated('`targetBlocking` is above 0', ({ value, issues }) => {
        if (value.targetBlocking > 0) return;
        issues.push({
          code: 'custom',
          message: 'above 0: lines without end turn nobody away, and no fewer do',
          path: ['targetBlocking'],
          input: value.targetBlocking,
        });
      }),
    ),
);
