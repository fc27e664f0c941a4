import { parseInput } from '../../core/parse-input.ts';
import { occupancy } from '../delay/occupancy.ts';
import { serviceLevel } from '../delay/service-level.ts';
import { averageSpeedOfAnswer } from '../delay/waiting-times.ts';
import { erlangC } from '../erlang-b-and-c.ts';
import { type QueueWithMessagesInput, queueWithMessagesInput } from './input.ts';
import { openConversations } from './open-conversations.ts';

/** What becomes of messages and conversations. The means are left out where the queue never ends. */
export interface QueueWithMessagesResult {
  /** Share of messages that finds every agent at work, 0 to 1. */
  readonly waitProbability: number;
  /** Share of messages whose work begins within the answer time, 0 to 1. */
  readonly servedWithin: number;
  /** Busy share of the agents' time, 0 to 1. */
  readonly occupancy: number;
  /** Mean time until an agent turns to a message, in average work on a message. */
  readonly averageWait?: number;
  /** Mean time from the first message to the last answer, likewise. */
  readonly averageConversationTime?: number;
  /** Conversations that are open, on average over all of the time: a message waits, is answered, or the customer's turn it is. */
  readonly openConversations?: number;
  /** The same for each agent. */
  readonly openPerAgent?: number;
}

/**
 * How fast are messages answered, and how many conversations are open, if customers take their time to reply?
 *
 * While a customer thinks, the agent answers others: work on messages is what counts, and conversations stay open without
 * holding anybody. Messages that come back are as good as random, so each waits as Erlang C says, first and later ones alike; the times customers take may have any form. Assumes that any free agent may go on with a conversation, in the order in which messages
 * come, and exponential work on a message. Where an agent keeps to their own conversations, messages wait longer; where each
 * has a limit of conversations, take `queueWithChats`.
 *
 * @param input - Agents, load and what conversations are like; see {@link QueueWithMessagesInput}.
 * @returns The measures; see {@link QueueWithMessagesResult}. Times are in average work on a message.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain.
 * @see J. R. Jackson, Jobshop-like queueing systems, Management Science 10 (1963) 131; F. Baskett, K. M. Chandy, R. R. Muntz
 *   and F. G. Palacios, Open, closed, and mixed networks of queues with different classes of customers, Journal of the ACM 22
 *   (1975) 248.
 * @example
 * ```ts
 * import { queueWithMessages } from 'halfhour/erlang';
 *
 * // 90 conversations an hour of 6 messages, 80 s each: 12 erlangs. Customers take 10 minutes, answers 2 at most.
 * const messages = { offeredLoad: 12, messagesPerConversation: 6, customerTimeInAht: 600 / 80 };
 * queueWithMessages({ ...messages, agents: 13, answerTimeInAht: 120 / 80 });
 * // => { servedWithin: 0.8428…, averageWait: 0.7043…, openPerAgent: 7.342…, … }
 * ```
 */
export function queueWithMessages(input: QueueWithMessagesInput): QueueWithMessagesResult {
  const checked = parseInput('queueWithMessages', queueWithMessagesInput, input);
  const { agents, offeredLoad, messagesPerConversation, customerTimeInAht, answerTimeInAht } =
    checked;
  const averageWait = averageSpeedOfAnswer(agents, offeredLoad);
  const open = openConversations(checked, averageWait);
  return {
    waitProbability: erlangC(agents, offeredLoad),
    servedWithin: serviceLevel(agents, offeredLoad, answerTimeInAht),
    occupancy: occupancy(agents, offeredLoad),
    ...(averageWait < Infinity && {
      averageWait,
      averageConversationTime:
        messagesPerConversation * (averageWait + 1) +
        (messagesPerConversation - 1) * customerTimeInAht,
      openConversations: open,
      openPerAgent: open / agents,
    }),
  };
}
