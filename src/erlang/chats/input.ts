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

/** Agents who have several chats in hand, and get on with them as fast as their number lets them. */
export interface QueueWithChatsInput {
  /** Agents on position, a whole number of 1 or more. */
  readonly agents: number;
  /** Chats that come in the time an agent takes for one chat alone, 0 or more: erlangs of agents with one chat each. */
  readonly offeredLoad: number;
  /**
   * How much an agent gets done with 1, 2 … chats in hand, against one alone: above 0, and no less with one more. As many as
   * there are is the most an agent has. `[1, 1.6, 1.9]`: two chats take 2 / 1.6 times as long each, three 3 / 1.9 times.
   */
  readonly paceByChats: readonly number[];
  /** The answer time of the service level, in times of a chat alone, 0 or more. */
  readonly answerTimeInAht: number;
  /** Mean time a contact is willing to wait, in times of a chat alone, above 0. Without it everybody waits on. */
  readonly patienceInAht?: number | undefined;
}

const common = () => ({
  offeredLoad: nonNegative(),
  paceByChats: listOf(positive(), 'a list of one or more paces', 1).check(
    stated('`paceByChats` does not fall', ({ value, issues }) => {
      value.forEach((pace, i) => {
        if (i === 0 || pace >= value[i - 1]!) return;
        const message =
          'at least the one before: with more chats an agent who gets less done has too many';
        issues.push({ code: 'custom', message, path: [i], input: pace });
      });
    }),
  ),
  answerTimeInAht: nonNegative(),
  patienceInAht: z.optional(positive()),
});

export const queueWithChatsInput = /* @__PURE__ */ schemaOf<QueueWithChatsInput>()(() =>
  z.strictObject({ agents: positiveWholeNumber(), ...common() }),
);

/** What such agents have to reach. */
export interface AgentsForChatsInput extends Omit<QueueWithChatsInput, 'agents'> {
  /** Least share of all chats that is answered within `answerTimeInAht`, above 0 and below 1. */
  readonly targetServiceLevel: number;
}

export const agentsForChatsInput = /* @__PURE__ */ schemaOf<AgentsForChatsInput>()(() =>
  z.strictObject({ ...common(), targetServiceLevel: openFraction() }),
);
