import { TooLargeError } from '../../core/errors.ts';
import { agentsForChats as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import { log } from '../../math/elementary/log.ts';
import { leastWhole } from '../../math/least-whole.ts';
import { chatsInHand } from './chats-in-hand.ts';
import { type AgentsForChatsInput, agentsForChatsInput } from './input.ts';

/**
 * How many agents answer chats in time, if they get on more slowly with each the more they have in hand?
 *
 * Assumptions and source as for {@link queueWithChats}.
 *
 * @param input - Load, paces and target; see {@link AgentsForChatsInput}.
 * @returns The smallest whole number of agents that meets the target, a tie counting as met: 1 or more, and 0 without load.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` where more than 1,000,000
 *   chats may be there at a time.
 * @example
 * ```ts
 * import { agentsForChats } from 'halfhour/erlang';
 *
 * const chats = { offeredLoad: 20, answerTimeInAht: 0.1, targetServiceLevel: 0.8 };
 * agentsForChats({ ...chats, paceByChats: [1, 1.6, 1.9] }); // => 12
 * agentsForChats({ ...chats, paceByChats: [1] }); // => 24
 * ```
 */
export function agentsForChats(input: AgentsForChatsInput): number {
  const { offeredLoad, paceByChats, answerTimeInAht, patienceInAht, targetServiceLevel } =
    parseInput('agentsForChats', agentsForChatsInput, input);
  if (offeredLoad === 0) return 0;
  const { most, advice } = limits().chats;
  const patience = patienceInAht ?? Infinity;
  const limit = (1 - targetServiceLevel) * (1 + TIE_TOLERANCE);
  const excess = (agents: number) => {
    const found =
      agents * paceByChats.length > most
        ? undefined
        : chatsInHand(agents, offeredLoad, paceByChats, answerTimeInAht, patience, most);
    if (found === undefined) {
      throw new TooLargeError('agentsForChats', 'chats', most + 1, most, advice);
    }
    return log((1 - found.servedWithin) / limit);
  };
  const guess = offeredLoad / paceByChats.at(-1)!;
  return leastWhole(excess, guess, 1 + 0.8 * Math.sqrt(guess), 1);
}
