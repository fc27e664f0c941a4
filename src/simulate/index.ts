export type { ServiceLevelDefinition } from '../core/service-level-definition.ts';
export type {
  AgentGroup,
  CentreQueue,
  ParallelHandling,
  SimulateCentreInput,
  Skill,
} from './centre/input.ts';
export {
  type CentreSimulation,
  type GroupPeriod,
  type QueuePeriod,
  type SimulatedGroup,
  type SimulatedQueue,
  simulateCentre,
} from './centre/simulate-centre.ts';
export {
  type ServiceByIntervalOptions,
  serviceByIntervalChart,
} from './charts/service-by-interval-chart.ts';
export { serviceDistributionChart } from './charts/service-distribution-chart.ts';
export { compareSimulations, type SimulatedDays } from './check/compare-simulations.ts';
export {
  type StaffingVerification,
  type VerifiedInterval,
  type VerifyStaffingInput,
  verifyStaffing,
} from './check/verify-staffing.ts';
export type {
  ArrivalModel,
  QueueScenario,
  ReplayCallsInput,
  ReplicationControl,
  ServiceScenario,
  SimulateQueueInput,
} from './queue/input.ts';
export type { RedialHabit } from './queue/redials.ts';
export { replayCalls } from './queue/replay-calls.ts';
export type { ReplayedCall } from './queue/replayed-calls.ts';
export { type QueueSimulation, simulateQueue } from './queue/simulate-queue.ts';
export type { HandleTimeShape, PatienceCurve } from './random/durations.ts';
export type { Estimate } from './results/estimate.ts';
export type { ServiceLevels } from './results/metrics.ts';
export type { SimulatedPeriod } from './results/period-sums.ts';
export type { Replications } from './results/replicate.ts';
export type { DaySummary } from './results/tally-sums.ts';
