import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import { agentsForServiceLevel } from '../../erlang/agents/agents-for-service-level.ts';
import { serviceLevel } from '../../erlang/delay/service-level.ts';
import { STAFFING_NOTES } from '../texts.ts';
import type { ChatMethod, StaffChatInput } from './input.ts';
import { staffChatInputSchema } from './input.ts';

/** The staff for the chats. */
export interface ChatStaffing {
  /** The method that this number stands on. */
  readonly method: ChatMethod;
  /** Agents on position, whole. */
  readonly agents: number;
  /** Erlangs of agents: contacts times the agent's work on each, over the interval. */
  readonly agentLoad: number;
  /** Duration of a chat in seconds at this concurrency. */
  readonly chatSeconds: number;
  /** Expected share answered in time; absent for the method `workload`. */
  readonly serviceLevel?: number | undefined;
  readonly steps: readonly Step[];
}

/**
 * How many agents do these chats take, if each handles several at a time?
 *
 * There is no agreed method, and the answers differ: so the method is part of the question and of
 * the answer. Compare them, and measure concurrency and duration together, as each chat gets longer
 * when there are more.
 *
 * @param options - The chats, the concurrency and the method; see {@link StaffChatInput}.
 * @returns Agents, and what they stand on.
 * @throws `InvalidInputError` on a bad field, or a service target that does not fit the method.
 * @example
 * ```ts
 * import { staffChat } from 'halfhour/staffing';
 *
 * const chats = { contacts: 60, intervalSeconds: 1800, ahtSeconds: 1200, concurrency: 2.5 };
 * const target = { targetServiceLevel: 0.8, answerTimeSeconds: 60 };
 * staffChat({ ...chats, method: 'workload', maxOccupancy: 0.75 }).agents; // => 22
 * staffChat({ ...chats, ...target, method: 'concurrentAht' }).agents; // => 20
 * staffChat({ ...chats, ...target, method: 'parallelServers' }).agents; // => 19
 * ```
 */
export function staffChat(options: StaffChatInput): ChatStaffing {
  const question = parseInput('staffChat', staffChatInputSchema, options);
  const { concurrency, method, targetServiceLevel, answerTimeSeconds } = question;
  const work = chatWork(question);
  const { agentLoad, chatSeconds, workSeconds, agentsByWork } = work;
  if (targetServiceLevel === undefined || answerTimeSeconds === undefined) {
    const agents = agentsByWork;
    return { method, agents, agentLoad, chatSeconds, steps: work.steps };
  }
  // A queue for whole agents, or for places of which each agent has several.
  const places = method === 'concurrentAht' ? 1 : concurrency;
  const placeLoad = agentLoad * places;
  const answerTime = answerTimeSeconds / (workSeconds * places);
  const placesNeeded = agentsForServiceLevel(placeLoad, answerTime, targetServiceLevel);
  const agents = Math.max(roundUpHeadCount(placesNeeded / places), agentsByWork);
  const reached = serviceLevel(agents * places, placeLoad, answerTime);
  const steps: Step[] = [
    ...work.steps,
    {
      name: 'placesNeeded',
      formula:
        'agentsForServiceLevel(agentLoad * places, answerTimeSeconds / (workSeconds * places), targetServiceLevel)',
      inputs: { agentLoad, places, answerTimeSeconds, workSeconds, targetServiceLevel },
      value: placesNeeded,
      unit: 'places',
      ...stepNote(STAFFING_NOTES, places === 1 ? 'place-is-agent' : 'place-is-chat'),
    },
    {
      name: 'agents',
      formula: 'max(ceil(placesNeeded / places), agentsByWork)',
      inputs: { placesNeeded, places, agentsByWork },
      value: agents,
      unit: 'agents',
      ...stepNote(STAFFING_NOTES, 'by-method', { method }),
    },
    {
      name: 'serviceLevel',
      formula:
        'serviceLevel(agents * places, agentLoad * places, answerTimeSeconds / (workSeconds * places))',
      inputs: { agents, places, agentLoad, answerTimeSeconds, workSeconds },
      value: reached,
    },
  ];
  return { method, agents, agentLoad, chatSeconds, serviceLevel: reached, steps };
}

/** The work that chats make for agents, without any waiting. */
function chatWork(question: StaffChatInput) {
  const { contacts, intervalSeconds, ahtSeconds, concurrency } = question;
  const { durationGrowth = 0, afterChatSeconds = 0, maxOccupancy = 1 } = question;
  const chatSeconds = ahtSeconds * (1 + durationGrowth * (concurrency - 1));
  const workSeconds = chatSeconds / concurrency + afterChatSeconds;
  const agentLoad = (contacts * workSeconds) / intervalSeconds;
  const byWork = agentLoad / maxOccupancy;
  const agentsByWork = roundUpHeadCount(byWork);
  const steps: Step[] = [
    {
      name: 'chatSeconds',
      formula: 'ahtSeconds * (1 + durationGrowth * (concurrency - 1))',
      inputs: { ahtSeconds, durationGrowth, concurrency },
      value: chatSeconds,
      unit: 'seconds',
    },
    {
      name: 'workSeconds',
      formula: 'chatSeconds / concurrency + afterChatSeconds',
      inputs: { chatSeconds, concurrency, afterChatSeconds },
      value: workSeconds,
      unit: 'seconds',
    },
    {
      name: 'agentLoad',
      formula: 'contacts * workSeconds / intervalSeconds',
      inputs: { contacts, workSeconds, intervalSeconds },
      value: agentLoad,
      unit: 'erlangs',
    },
    {
      name: 'agentsByWork',
      formula: 'agentLoad / maxOccupancy',
      inputs: { agentLoad, maxOccupancy },
      value: byWork,
      rounding: { rule: 'up', result: agentsByWork },
      unit: 'agents',
    },
  ];
  return { chatSeconds, workSeconds, agentLoad, agentsByWork, steps };
}
