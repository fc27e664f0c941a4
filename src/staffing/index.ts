export type { ServiceLevelDefinition } from '../core/service-level-definition.ts';
export type { Backlog, Deadline, DeferredInterval } from './channels/deferred-jobs.ts';
export type { DeferredProgress } from './channels/earliest-deadline-first.ts';
export {
  type BlendStaffing,
  type FillingWork,
  type RealTimeChannel,
  type StaffBlendOptions,
  staffBlend,
} from './channels/staff-blend.ts';
export {
  type ChatMethod,
  type ChatStaffing,
  type StaffChatOptions,
  staffChat,
} from './channels/staff-chat.ts';
export {
  type DeferredWorkStaffing,
  type RunDeferredWorkOptions,
  runDeferredWork,
  type StaffDeferredWorkOptions,
  staffDeferredWork,
} from './channels/staff-deferred-work.ts';
export {
  type GridTarget,
  type StaffingGrid,
  type StaffingGridOptions,
  type StaffingGridRow,
  staffingGrid,
} from './grid/staffing-grid.ts';
export {
  type AgentsForConfidenceOptions,
  agentsForConfidence,
} from './risk/agents-for-confidence.ts';
export {
  type DayServiceLevelRisk,
  type DayServiceLevelRiskOptions,
  dayServiceLevelRisk,
} from './risk/day-service-level-risk.ts';
export type { IntervalRisk, IntervalTarget } from './risk/interval-risk.ts';
export {
  type ServiceLevelRisk,
  type ServiceLevelRiskOptions,
  serviceLevelRisk,
} from './risk/service-level-risk.ts';
export {
  type AgentsForUncertainVolumeOptions,
  agentsForUncertainVolume,
  type UncertainVolumeStaffing,
  type VolumeUncertainty,
} from './risk/uncertain-volume.ts';
export type { FullTimeHours } from './series/full-time.ts';
export type { PeriodStaffing, StaffedInterval } from './series/period-totals.ts';
export {
  type SeriesStaffing,
  type SeriesTargets,
  staffIntervals,
} from './series/staff-intervals.ts';
export type { SeriesInterval, StaffingSeries } from './series/staffing-series.ts';
export {
  type LostHours,
  type MeasureShrinkageOptions,
  measureShrinkage,
} from './shrinkage/measure-shrinkage.ts';
export { type PaidHours, type PaidHoursOptions, paidHours } from './shrinkage/paid-hours.ts';
export {
  type ScheduledForAttendanceOptions,
  scheduledForAttendance,
} from './shrinkage/scheduled-for-attendance.ts';
export type { Shrinkage, ShrinkageBase, ShrinkageComponent } from './shrinkage/shrinkage.ts';
export {
  type KnownAbsence,
  type ShrinkageAtHorizonOptions,
  shrinkageAtHorizon,
} from './shrinkage/shrinkage-at-horizon.ts';
export {
  type AddShrinkageOptions,
  addShrinkage,
  type RemoveShrinkageOptions,
  removeShrinkage,
  type StaffChain,
} from './shrinkage/staff-chain.ts';
export {
  type SkillGroup,
  type SkillGroupStaffing,
  type SkillWork,
  type StaffSkillGroupsOptions,
  staffSkillGroups,
} from './skills/staff-skill-groups.ts';
export type { BindingTarget } from './targets/binding-target.ts';
export {
  type CompareQueueModelsOptions,
  compareQueueModels,
  type QueueModelComparison,
} from './targets/compare-queue-models.ts';
export type { IntervalStaffing } from './targets/interval-staffing.ts';
export type { QueuePerformance } from './targets/queue-performance.ts';
export { type RequiredAgents, requiredAgents } from './targets/required-agents.ts';
export type {
  RequiredAgentsOptions,
  ServiceTargets,
} from './targets/service-targets.ts';
export {
  type LoadAndAgents,
  type StaffVaryingLoadTargets,
  staffVaryingLoad,
  type VaryingLoadInterval,
} from './varying/staff-varying-load.ts';
export type { LoadAtStart, LoadWithin } from './varying/varying-loads.ts';
