export type { ServiceLevelDefinition } from '../core/service-level-definition.ts';
export type {
  AgentGroup,
  CentreQueue,
  ParallelHandling,
  SimulateCentreInput,
  Skill,
} from './centre-scenario.ts';
export {
  type CentreSimulation,
  type GroupPeriod,
  type QueuePeriod,
  type SimulatedGroup,
  type SimulatedQueue,
  simulateCentre,
} from './simulate-centre/simulate-centre.ts';
export {
  type ServiceByIntervalOptions,
  serviceByIntervalChart,
} from './charts/service-by-interval-chart.ts';
export { serviceDistributionChart } from './charts/service-distribution-chart.ts';
export { compareSimulations, type SimulatedDays } from './compare-simulations/compare-simulations.ts';
export {
  type StaffingVerification,
  type VerifiedInterval,
  type VerifyStaffingInput,
  verifyStaffing,
} from './verify-staffing/verify-staffing.ts';
export type {
  ArrivalModel,
  QueueScenario,
  ReplayCallsInput,
  ReplicationControl,
  ServiceScenario,
  SimulateQueueInput,
} from './scenario.ts';
export type { RedialHabit } from './engine/queue/redials.ts';
export { replayCalls } from './replay-calls/replay-calls.ts';
export type { ReplayedCall } from './replay-calls/replayed-calls.ts';
export { type QueueSimulation, simulateQueue } from './simulate-queue/simulate-queue.ts';
export type { HandleTimeShape, PatienceCurve } from './engine/random/durations.ts';
export type { Estimate } from '../math/estimate.ts';
export type { ServiceLevels } from '../core/contact-ratios.ts';
export type { SimulatedPeriod } from './engine/sums/period-sums.ts';
export type { Replications } from './engine/sums/replicate.ts';
export type { DaySummary } from './engine/sums/day-sums.ts';
