import * as z from 'zod/mini';
import { nonNegative, openFraction, positive, positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';

/** Conversations of messages, each of which any agent may answer; customers take their time for the next one. */
export interface QueueWithMessagesInput {
  /** Agents on position, a whole number of 1 or more. */
  readonly agents: number;
  /** Erlangs, 0 or more: messages of all conversations times the mean work on one. */
  readonly offeredLoad: number;
  /** Messages that an agent answers in a conversation, on average, 1 or more. */
  readonly messagesPerConversation: number;
  /** Mean time from an answer to the customer's next message, in average work on a message, 0 or more. */
  readonly customerTimeInAht: number;
  /** The answer time of the service level of each message, in average work on a message, 0 or more. */
  readonly answerTimeInAht: number;
}

const atLeastOne = 'a number of 1 or more';

const common = () => ({
  offeredLoad: nonNegative(),
  messagesPerConversation: z.number(atLeastOne).check(z.gte(1, atLeastOne)),
  customerTimeInAht: nonNegative(),
});

export const queueWithMessagesInput = /* @__PURE__ */ schemaOf<QueueWithMessagesInput>()(() =>
  z.strictObject({
    agents: positiveWholeNumber(),
    ...common(),
    answerTimeInAht: nonNegative(),
  }),
);

/** What answers to messages have to reach; at least one target is given, and all that are given hold. */
export interface AgentsForMessagesInput {
  /** Erlangs, 0 or more: messages of all conversations times the mean work on one. */
  readonly offeredLoad: number;
  /** Messages that an agent answers in a conversation, on average, 1 or more. */
  readonly messagesPerConversation: number;
  /** Mean time from an answer to the customer's next message, in average work on a message, 0 or more. */
  readonly customerTimeInAht: number;
  /** The answer time of the service level of each message, in average work on a message, 0 or more. */
  readonly answerTimeInAht?: number | undefined;
  /** Least share of messages whose work begins within `answerTimeInAht`, above 0 and below 1; the two come together. */
  readonly targetServiceLevel?: number | undefined;
  /** Most open conversations an agent can keep in mind, on average over all of the time, above 0. */
  readonly maxOpenPerAgent?: number | undefined;
}

export const agentsForMessagesInput = /* @__PURE__ */ schemaOf<AgentsForMessagesInput>()(() =>
  z
    .strictObject({
      ...common(),
      answerTimeInAht: z.optional(nonNegative()),
      targetServiceLevel: z.optional(openFraction()),
      maxOpenPerAgent: z.optional(positive()),
    })
    .check(
      stated(
        '`answerTimeInAht` and `targetServiceLevel` come together, or there is `maxOpenPerAgent`, or both',
        ({ value, issues }) => {
          const { answerTimeInAht, targetServiceLevel, maxOpenPerAgent } = value;
          const fault = (field: string, message: string) =>
            issues.push({ code: 'custom', message, path: [field], input: undefined });
          if (answerTimeInAht === undefined && targetServiceLevel !== undefined)
            fault('answerTimeInAht', 'given, as a service level is a share and a time');
          else if (answerTimeInAht !== undefined && targetServiceLevel === undefined)
            fault('targetServiceLevel', 'given, as a service level is a share and a time');
          else if (targetServiceLevel === undefined && maxOpenPerAgent === undefined)
            fault('targetServiceLevel', 'given, unless there is maxOpenPerAgent');
        },
      ),
    ),
);
