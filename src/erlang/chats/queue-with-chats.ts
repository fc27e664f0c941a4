import { TooLargeError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { queueWithChats as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { chatsInHand, type QueueWithChatsResult } from './chats-in-hand.ts';
import { type QueueWithChatsInput, queueWithChatsInput } from './input.ts';

export type { QueueWithChatsResult } from './chats-in-hand.ts';

/**
 * How long do chats wait, and take, if agents get on more slowly with each the more they have in hand?
 *
 * A chat goes to the agent who has the fewest, and waits where all have the most. The number of chats decides how fast each
 * gets on, so a quiet hour has short chats and a busy one long ones: one concurrency for both is wrong in each. Assumes random arrivals, exponential work and patience, and that
 * chats are always spread evenly; in truth some agents have one more when others end theirs, and the page on accuracy has what
 * that comes to.
 *
 * @param input - Agents, load, paces and answer time; see {@link QueueWithChatsInput}.
 * @returns The measures; see {@link QueueWithChatsResult}. Times are in times of a chat alone.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` where more than 1,000,000
 *   chats may be there at a time.
 * @see J. Luo and J. Zhang, Staffing and control of instant messaging contact centers, Operations Research 61 (2013), for
 *   agents as servers whose pace depends on the number in hand.
 * @example
 * ```ts
 * import { queueWithChats } from 'halfhour/erlang';
 *
 * // 60 chats of 10 minutes alone in half an hour: 20 erlangs; two at a time get 1.6 times as much done, three 1.9 times.
 * const chats = { offeredLoad: 20, paceByChats: [1, 1.6, 1.9], answerTimeInAht: 0.1 };
 * queueWithChats({ ...chats, agents: 13 });
 * // => { servedWithin: 0.9668…, averageChatTime: 1.300…, averageInHand: 2.001…, … }
 * ```
 */
export function queueWithChats(input: QueueWithChatsInput): QueueWithChatsResult {
  const { agents, offeredLoad, paceByChats, answerTimeInAht, patienceInAht } = parseInput(
    'queueWithChats',
    queueWithChatsInput,
    input,
  );
  keepWithin('queueWithChats', limits, { chats: agents * paceByChats.length });
  const { most, advice } = limits().chats;
  const patience = patienceInAht ?? Infinity;
  const found = chatsInHand(agents, offeredLoad, paceByChats, answerTimeInAht, patience, most);
  if (found === undefined) {
    throw new TooLargeError('queueWithChats', 'chats', most + 1, most, advice);
  }
  return found;
}
