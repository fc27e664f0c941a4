import * as z from 'zod/mini';
import {
  listOf,
  nonNegative,
  openFraction,
  positive,
  positiveWholeNumber,
} from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';

/** Contacts that go before those of every class after it. */
export interface PriorityClass {
  /** Erlangs, 0 or more. */
  readonly offeredLoad: number;
  /** The answer time of its service level, in average handle times, 0 or more. Without it no service level is told. */
  readonly answerTimeInAht?: number | undefined;
}

/** One group of agents that takes the more urgent of those who wait: M/M/n with non-preemptive priorities. */
export interface QueueWithPrioritiesInput {
  /** Agents on position, a whole number of 1 or more. */
  readonly agents: number;
  /** The classes, the most urgent first; one or more. */
  readonly classes: readonly PriorityClass[];
}

export const queueWithPrioritiesInput = /* @__PURE__ */ schemaOf<QueueWithPrioritiesInput>()(() =>
  z.strictObject({
    agents: positiveWholeNumber(),
    classes: listOf(
      z.strictObject({ offeredLoad: nonNegative(), answerTimeInAht: z.optional(nonNegative()) }),
      'a list of one or more classes',
      1,
    ),
  }),
);

/** A class of contacts, and how long they may wait. */
export interface PriorityClassTarget extends PriorityClass {
  /** Longest mean wait, those who do not wait included, in average handle times, above 0. */
  readonly maxAsaInAht?: number | undefined;
  /** Least share answered within `answerTimeInAht`, above 0 and below 1; the two come together. */
  readonly targetServiceLevel?: number | undefined;
}

/** What each class of contacts is promised. */
export interface AgentsForPrioritiesInput {
  /** The classes, the most urgent first; one or more, of which some may have no target. */
  readonly classes: readonly PriorityClassTarget[];
}

export const agentsForPrioritiesInput = /* @__PURE__ */ schemaOf<AgentsForPrioritiesInput>()(() =>
  z.strictObject({
    classes: listOf(
      z
        .strictObject({
          offeredLoad: nonNegative(),
          answerTimeInAht: z.optional(nonNegative()),
          maxAsaInAht: z.optional(positive()),
          targetServiceLevel: z.optional(openFraction()),
        })
        .check(
          stated(
            '`answerTimeInAht` and `targetServiceLevel` come together',
            ({ value, issues }) => {
              const { answerTimeInAht: time, targetServiceLevel: share } = value;
              if ((time === undefined) === (share === undefined)) return;
              const missing = time === undefined ? 'answerTimeInAht' : 'targetServiceLevel';
              issues.push({
                code: 'custom',
                message: 'given, as a service level is a share and a time',
                path: [missing],
                input: undefined,
              });
            },
          ),
        ),
      'a list of one or more classes',
      1,
    ),
  }),
);
