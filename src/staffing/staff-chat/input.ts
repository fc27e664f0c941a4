import * as z from 'zod/mini';
import { fractionAboveZero, nonNegative, oneOf, openFraction, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';

/**
 * How chats that one agent handles at the same time are counted.
 *
 * - `concurrentAht`: each chat takes its share of an agent, duration over concurrency, and waits in an
 *   ordinary queue for a whole agent. The careful one.
 * - `parallelServers`: each agent is so many servers that each handle one chat. The hopeful one, as
 *   chats find a free place only while the others are spread evenly.
 * - `workload`: work over productive time, without any queue and so without a service level.
 */
export type ChatMethod = 'concurrentAht' | 'parallelServers' | 'workload';

/** The chats of an interval and how agents handle them. */
export interface StaffChatInput {
  /** Chats offered in the interval, 0 or more. */
  readonly contacts: number;
  /** Length of the interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /**
   * Duration of a chat in seconds while an agent handles only this one, above 0. An export has it stretched by the
   * chats beside it: then `durationGrowth` is 0, as the growth is in it.
   */
  readonly ahtSeconds: number;
  /** Chats that an agent handles at the same time, measured, not wished for: 1 or more. */
  readonly concurrency: number;
  /** By which part of `ahtSeconds` a chat takes longer for each further chat beside it; default 0. */
  readonly durationGrowth?: number | undefined;
  /** Work after each chat in seconds, during which the agent handles nothing else; default 0. */
  readonly afterChatSeconds?: number | undefined;
  /** Which method to use. */
  readonly method: ChatMethod;
  /** Share of chats to answer in time, above 0 and below 1; not for the method `workload`. */
  readonly targetServiceLevel?: number | undefined;
  /** The answer time in seconds, 0 or more; not for the method `workload`. */
  readonly answerTimeSeconds?: number | undefined;
  /** Largest busy share of the time on position, above 0, up to 1; default 1. */
  readonly maxOccupancy?: number | undefined;
}

export const staffChatInputSchema = /* @__PURE__ */ schemaOf<StaffChatInput>()(() =>
  z
    .strictObject({
      contacts: nonNegative(),
      intervalSeconds: positive(),
      ahtSeconds: positive(),
      concurrency: z.number(concurrencyExpected).check(z.gte(1, concurrencyExpected)),
      durationGrowth: z.optional(nonNegative()),
      afterChatSeconds: z.optional(nonNegative()),
      method: oneOf(['concurrentAht', 'parallelServers', 'workload']),
      targetServiceLevel: z.optional(openFraction()),
      answerTimeSeconds: z.optional(nonNegative()),
      maxOccupancy: z.optional(fractionAboveZero()),
    })
    .check(
      stated(
        "`targetServiceLevel` and `answerTimeSeconds` are given, except for the method 'workload', which knows no waiting",
        ({ value, issues }) => {
          for (const field of ['targetServiceLevel', 'answerTimeSeconds'] as const) {
            const isGiven = value[field] !== undefined;
            if (isGiven === (value.method !== 'workload')) continue;
            const message = isGiven ? "absent: the method 'workload' knows no waiting" : 'given';
            issues.push({ code: 'custom', message, input: value, path: [field] });
          }
        },
      ),
    ),
);

const concurrencyExpected = 'a number of 1 or more';
