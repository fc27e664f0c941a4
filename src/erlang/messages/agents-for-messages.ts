import { parseInput } from '../../core/parse-input.ts';
import { isAtMost, roundUpHeadCount } from '../../core/tie.ts';
import { agentsForServiceLevel } from '../agents/agents-for-service-level.ts';
import { averageSpeedOfAnswer } from '../delay/waiting-times.ts';
import { type AgentsForMessagesInput, agentsForMessagesInput } from './input.ts';
import { openConversations } from './open-conversations.ts';

/**
 * How many agents answer messages in time, with no more open conversations than they can keep in mind?
 *
 * Assumptions and source as for {@link queueWithMessages}.
 *
 * @param input - Load, what conversations are like, targets; see {@link AgentsForMessagesInput}.
 * @returns The smallest whole number of agents that meets every target, a tie counting as met; 0 without load.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain.
 * @example
 * ```ts
 * import { agentsForMessages } from 'halfhour/erlang';
 *
 * const messages = { offeredLoad: 12, messagesPerConversation: 6, customerTimeInAht: 600 / 80 };
 * const answers = { answerTimeInAht: 120 / 80, targetServiceLevel: 0.9 };
 * agentsForMessages({ ...messages, ...answers }); // => 14
 * agentsForMessages({ ...messages, ...answers, maxOpenPerAgent: 5 }); // => 18
 * ```
 */
export function agentsForMessages(input: AgentsForMessagesInput): number {
  const checked = parseInput('agentsForMessages', agentsForMessagesInput, input);
  const { offeredLoad, answerTimeInAht, targetServiceLevel, maxOpenPerAgent } = checked;
  if (offeredLoad === 0) return 0;
  const inTime =
    targetServiceLevel === undefined
      ? 1
      : agentsForServiceLevel(offeredLoad, answerTimeInAht!, targetServiceLevel);
  if (maxOpenPerAgent === undefined) return inTime;
  const openOf = (averageWait: number) => openConversations(checked, averageWait);
  const isEnough = (agents: number) =>
    agents > offeredLoad &&
    isAtMost(openOf(averageSpeedOfAnswer(agents, offeredLoad)), maxOpenPerAgent * agents);
  if (isEnough(inTime)) return inTime;
  // With no wait at all so many are needed; beyond them the waits left go towards nothing, so a few more are enough.
  let short = Math.max(inTime, Math.floor(offeredLoad));
  let enough = Math.max(short + 1, roundUpHeadCount(openOf(0) / maxOpenPerAgent));
  for (let step = 1; !isEnough(enough); step *= 2) {
    short = enough;
    enough += step;
  }
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
