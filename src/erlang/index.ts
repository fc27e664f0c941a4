export { agentsForServiceLevel } from './agents/agents-for-service-level.ts';
export {
  type AgentsForServiceLevelsInput,
  agentsForServiceLevels,
} from './agents/agents-for-service-levels.ts';
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
export { answerTimeForShare } from './capacity/answer-time-for-share.ts';
export { loadForBlocking } from './capacity/load-for-blocking.ts';
export {
  loadForAsa,
  loadForServiceLevel,
  loadForWaitProbability,
} from './capacity/load-for-targets.ts';
export { erlangC } from './delay/erlang-c.ts';
export { occupancy } from './delay/occupancy.ts';
export { serviceLevel, waitTail } from './delay/service-level.ts';
export { averageQueue, averageSpeedOfAnswer, averageWaitOfWaiters } from './delay/waiting-times.ts';
export { type WhatIfGridInput, type WhatIfRow, whatIfGrid } from './grid/what-if-grid.ts';
export { engsetCallCongestion, engsetTimeCongestion } from './loss/engset.ts';
export { erlangB } from './loss/erlang-b.ts';
export {
  type ErlangBWithRetrialsInput,
  type ErlangBWithRetrialsResult,
  erlangBWithRetrials,
} from './loss/erlang-b-with-retrials.ts';
export { linesForBlocking } from './loss/lines-for-blocking.ts';
export { contactsOfLoad, offeredLoad } from './offered-load.ts';
export { type AgentsForErlangAInput, agentsForErlangA } from './patience/agents-for-erlang-a.ts';
export { ERLANG_A_CRITERIA, type ErlangACriterion } from './patience/criterion.ts';
export { type ErlangAInput, type ErlangAResult, erlangA } from './patience/erlang-a.ts';
export { type ErlangXInput, type ErlangXResult, erlangX } from './patience/erlang-x.ts';
