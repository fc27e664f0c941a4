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
export { erlangC } from './delay/erlang-c.ts';
export { occupancy } from './delay/occupancy.ts';
export { serviceLevel, waitTail } from './delay/service-level.ts';
export { averageQueue, averageSpeedOfAnswer, averageWaitOfWaiters } from './delay/waiting-times.ts';
export { erlangB } from './loss/erlang-b.ts';
export { linesForBlocking } from './loss/lines-for-blocking.ts';
export { offeredLoad } from './offered-load.ts';
export { type AgentsForErlangAInput, agentsForErlangA } from './patience/agents-for-erlang-a.ts';
export { ERLANG_A_CRITERIA, type ErlangACriterion } from './patience/criterion.ts';
export { type ErlangAInput, type ErlangAResult, erlangA } from './patience/erlang-a.ts';
