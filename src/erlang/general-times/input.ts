import * as z from 'zod/mini';
import { nonNegative, openFraction, positive, positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';

/** A queue whose handle times vary otherwise than the Erlang formulas assume: M/G/n. */
export interface QueueWithGeneralTimesInput {
  /** Agents on position, a whole number of 1 or more. */
  readonly agents: number;
  /** Erlangs, 0 or more. */
  readonly offeredLoad: number;
  /** (Standard deviation / mean)² of the handle times, 0 or more: 0 if all are alike, 1 as Erlang C has it. */
  readonly squaredVariation: number;
  /** The answer time of the service level, in average handle times, 0 or more. Without it no service level is told. */
  readonly answerTimeInAht?: number | undefined;
}

export const queueWithGeneralTimesInput = /* @__PURE__ */ schemaOf<QueueWithGeneralTimesInput>()(
  () =>
    z.strictObject({
      agents: positiveWholeNumber(),
      offeredLoad: nonNegative(),
      squaredVariation: nonNegative(),
      answerTimeInAht: z.optional(nonNegative()),
    }),
);

/** What such a queue has to reach; at least one target is given, and all that are given hold. */
export interface AgentsForGeneralTimesInput {
  /** Erlangs, 0 or more. */
  readonly offeredLoad: number;
  /** (Standard deviation / mean)² of the handle times, 0 or more: 0 if all are alike, 1 as Erlang C has it. */
  readonly squaredVariation: number;
  /** The answer time of the service level, in average handle times, 0 or more. */
  readonly answerTimeInAht?: number | undefined;
  /** Least share answered within `answerTimeInAht`, above 0 and below 1; the two come together. */
  readonly targetServiceLevel?: number | undefined;
  /** Longest mean wait, those who do not wait included, in average handle times, above 0. */
  readonly maxAsaInAht?: number | undefined;
}

export const agentsForGeneralTimesInput = /* @__PURE__ */ schemaOf<AgentsForGeneralTimesInput>()(
  () =>
    z
      .strictObject({
        offeredLoad: nonNegative(),
        squaredVariation: nonNegative(),
        answerTimeInAht: z.optional(nonNegative()),
        targetServiceLevel: z.optional(openFraction()),
        maxAsaInAht: z.optional(positive()),
      })
      .check(
        stated(
          '`answerTimeInAht` and `targetServiceLevel` come together, or there is `maxAsaInAht`, or both',
          ({ value, issues }) => {
            const { answerTimeInAht, targetServiceLevel, maxAsaInAht } = value;
            const fault = (field: string, message: string) =>
              issues.push({ code: 'custom', message, path: [field], input: undefined });
            if (answerTimeInAht === undefined && targetServiceLevel !== undefined)
              fault('answerTimeInAht', 'given, as a service level is a share and a time');
            else if (answerTimeInAht !== undefined && targetServiceLevel === undefined)
              fault('targetServiceLevel', 'given, as a service level is a share and a time');
            else if (targetServiceLevel === undefined && maxAsaInAht === undefined)
              fault('targetServiceLevel', 'given, unless there is maxAsaInAht');
          },
        ),
      ),
);
