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
export { answerTimeForShare } from './capacity/answer-time-for-share.ts';
export { loadForBlocking } from './capacity/load-for-blocking.ts';
export {
  loadForAsa,
  loadForServiceLevel,
  loadForWaitProbability,
} from './capacity/load-for-targets.ts';
export { occupancy } from './delay/occupancy.ts';
export { serviceLevel, waitTail } from './delay/service-level.ts';
export { averageQueue, averageSpeedOfAnswer, averageWaitOfWaiters } from './delay/waiting-times.ts';
export { erlangB, erlangC } from './erlang-b-and-c.ts';
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
export { contactsOfLoad, offeredLoad } from './offered-load.ts';
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
