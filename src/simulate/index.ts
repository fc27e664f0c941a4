export type {
  ArrivalModel,
  HandleTimeShape,
  PatienceCurve,
  RedialHabit,
} from '../core/caller-behaviour.ts';
export type { ServiceLevelDefinition } from '../core/service-level-definition.ts';
export type { ServiceLevels } from '../core/service-levels.ts';
export type { Estimate } from '../math/statistics/estimate.ts';
export type {
  AgentGroup,
  CentreQueue,
  CentreScenario,
  ParallelHandling,
  Skill,
} from './centre-scenario.ts';
export {
  type ServiceByIntervalChartInput,
  serviceByIntervalChart,
} from './charts/service-by-interval-chart.ts';
export { serviceDistributionChart } from './charts/service-distribution-chart.ts';
export { compareSimulations } from './compare-simulations/compare-simulations.ts';
export type {
  DayGroup,
  DayQueue,
  OptimiseSkillGroupDayInput,
} from './optimise-skill-group-day/input.ts';
export { optimiseSkillGroupDay } from './optimise-skill-group-day/optimise-skill-group-day.ts';
export type {
  PlayedDays,
  ServedDayQueue,
  SkillGroupDay,
} from './optimise-skill-group-day/result.ts';
export type {
  GroupToStaff,
  OptimiseSkillGroupsInput,
  TargetQueue,
} from './optimise-skill-groups/input.ts';
export { optimiseSkillGroups } from './optimise-skill-groups/optimise-skill-groups.ts';
export type {
  OneAgentLess,
  PlayedContacts,
  ServedQueueEstimate,
  SkillGroupsOptimum,
} from './optimise-skill-groups/result.ts';
export type { ReplayCallsInput, ReplayedCall } from './replay-calls/input.ts';
export { replayCalls } from './replay-calls/replay-calls.ts';
export type { QueueScenario, ReplicationControl, ServiceScenario } from './scenario.ts';
export type { SimulateCentreInput } from './simulate-centre/input.ts';
export type {
  CentreSimulation,
  GroupPeriod,
  QueuePeriod,
  SimulatedGroup,
  SimulatedQueue,
} from './simulate-centre/result.ts';
export { simulateCentre } from './simulate-centre/simulate-centre.ts';
export type { SimulateQueueInput } from './simulate-queue/input.ts';
export { simulateQueue } from './simulate-queue/simulate-queue.ts';
export type {
  DaySummary,
  QueueSimulation,
  Replications,
  SimulatedDays,
  SimulatedPeriod,
} from './simulation.ts';
export type { VerifyStaffingInput } from './verify-staffing/input.ts';
export type { StaffingVerification, VerifiedInterval } from './verify-staffing/result.ts';
export { verifyStaffing } from './verify-staffing/verify-staffing.ts';
