export type { ServiceLevelDefinition } from '../core/service-level-definition.ts';
export {
  type StaffingVerification,
  type VerifiedInterval,
  type VerifyStaffingInput,
  verifyStaffing,
} from './check/verify-staffing.ts';
export type {
  ArrivalModel,
  QueueScenario,
  ReplicationControl,
  SimulateQueueInput,
} from './queue/input.ts';
export type { RedialHabit } from './queue/redials.ts';
export { type QueueSimulation, simulateQueue } from './queue/simulate-queue.ts';
export type { HandleTimeShape, PatienceCurve } from './random/durations.ts';
export type { Estimate } from './results/estimate.ts';
export type { ServiceLevels } from './results/metrics.ts';
export type { SimulatedPeriod } from './results/period-sums.ts';
export type { Replicated } from './results/replicate.ts';
