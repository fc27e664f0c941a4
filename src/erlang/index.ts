export { agentsForServiceLevel } from './agents/agents-for-service-level.ts';
export { agentsForServiceLevels } from './agents/agents-for-service-levels.ts';
export {
  agentsForAsa,
  agentsForOccupancy,
  agentsForWaitProbability,
} from './agents/agents-for-waiting.ts';
export {
  fractionalAgentsForAsa,
  fractionalAgentsForServiceLevel,
  fractionalAgentsForWaitProbability,
  fractionalLinesForBlocking,
} from './agents/fractional-agents.ts';
export type { AgentsForServiceLevelsInput } from './agents/input.ts';
export { agentsForCallbacks } from './callbacks/agents-for-callbacks.ts';
export type { AgentsForCallbacksInput, QueueWithCallbacksInput } from './callbacks/input.ts';
export {
  type QueueWithCallbacksResult,
  queueWithCallbacks,
} from './callbacks/queue-with-callbacks.ts';
export { answerTimeForShare } from './capacity/answer-time-for-share.ts';
export { loadForBlocking } from './capacity/load-for-blocking.ts';
export {
  loadForAsa,
  loadForServiceLevel,
  loadForWaitProbability,
} from './capacity/load-for-targets.ts';
export { agentsForChats } from './chats/agents-for-chats.ts';
export type { AgentsForChatsInput, QueueWithChatsInput } from './chats/input.ts';
export { type QueueWithChatsResult, queueWithChats } from './chats/queue-with-chats.ts';
export { occupancy } from './delay/occupancy.ts';
export { serviceLevel, waitTail } from './delay/service-level.ts';
export { averageQueue, averageSpeedOfAnswer, averageWaitOfWaiters } from './delay/waiting-times.ts';
export { erlangB, erlangC } from './erlang-b-and-c.ts';
export { agentsForFluid } from './fluid/agents-for-fluid.ts';
export { type FluidIntervalResult, fluidQueue } from './fluid/fluid-queue.ts';
export type { AgentsForFluidInput, FluidInterval, FluidQueueInput } from './fluid/input.ts';
export { agentsForGeneralPatience } from './general-patience/agents-for-general-patience.ts';
export type {
  AgentsForGeneralPatienceInput,
  PatienceInAht,
  QueueWithGeneralPatienceInput,
} from './general-patience/input.ts';
export { queueWithGeneralPatience } from './general-patience/queue-with-general-patience.ts';
export { agentsForGeneralTimes } from './general-times/agents-for-general-times.ts';
export type {
  AgentsForGeneralTimesInput,
  QueueWithGeneralTimesInput,
} from './general-times/input.ts';
export {
  type QueueWithGeneralTimesResult,
  queueWithGeneralTimes,
} from './general-times/queue-with-general-times.ts';
export type { WhatIfGridInput } from './grid/input.ts';
export { type WhatIfRow, whatIfGrid } from './grid/what-if-grid.ts';
export type { LinesForQueueInput, QueueWithLinesInput } from './lines/input.ts';
export { linesForQueue } from './lines/lines-for-queue.ts';
export { type QueueWithLinesResult, queueWithLines } from './lines/queue-with-lines.ts';
export { engsetCallCongestion, engsetTimeCongestion } from './loss/engset.ts';
export {
  type ErlangBWithRetrialsResult,
  erlangBWithRetrials,
} from './loss/erlang-b-with-retrials.ts';
export type { ErlangBWithRetrialsInput } from './loss/input.ts';
export { linesForBlocking } from './loss/lines-for-blocking.ts';
export { agentsForMessages } from './messages/agents-for-messages.ts';
export type { AgentsForMessagesInput, QueueWithMessagesInput } from './messages/input.ts';
export { type QueueWithMessagesResult, queueWithMessages } from './messages/queue-with-messages.ts';
export { contactsOfLoad, offeredLoad } from './offered-load.ts';
export { type AgentsForOutboundResult, agentsForOutbound } from './outbound/agents-for-outbound.ts';
export type {
  AgentsForOutboundInput,
  LinesForOutboundInput,
  OutboundPacingInput,
} from './outbound/input.ts';
export { linesForOutbound } from './outbound/lines-for-outbound.ts';
export { type OutboundPacingResult, outboundPacing } from './outbound/outbound-pacing.ts';
export { agentsForErlangA } from './patience/agents-for-erlang-a.ts';
export { ERLANG_A_CRITERIA, type ErlangACriterion } from './patience/criterion.ts';
export { erlangA } from './patience/erlang-a.ts';
export { type ErlangXResult, erlangX } from './patience/erlang-x.ts';
export type { AgentsForErlangAInput, ErlangAInput, ErlangXInput } from './patience/input.ts';
export type { ErlangAResult } from './patience/result.ts';
export { agentsForPriorities } from './priority/agents-for-priorities.ts';
export type {
  AgentsForPrioritiesInput,
  PriorityClass,
  PriorityClassTarget,
  QueueWithPrioritiesInput,
} from './priority/input.ts';
export {
  type PriorityClassService,
  type QueueWithPrioritiesResult,
  queueWithPriorities,
} from './priority/queue-with-priorities.ts';
