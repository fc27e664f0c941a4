export type { ServiceLevelDefinition } from '../core/service-level-definition.ts';
export type { DeferredProgress } from './channels/earliest-deadline-first.ts';
export { type BlendStaffing, staffBlend } from './channels/staff-blend.ts';
export type {
  FillingWork,
  RealTimeChannel,
  StaffBlendOptions,
} from './channels/staff-blend-input.ts';
export { type ChatStaffing, staffChat } from './channels/staff-chat.ts';
export type { ChatMethod, StaffChatOptions } from './channels/staff-chat-input.ts';
export {
  type DeferredWorkStaffing,
  runDeferredWork,
  staffDeferredWork,
} from './channels/staff-deferred-work.ts';
export type {
  Backlog,
  Deadline,
  DeferredInterval,
  RunDeferredWorkOptions,
  StaffDeferredWorkOptions,
} from './channels/staff-deferred-work-input.ts';
export { type StaffingGrid, type StaffingGridRow, staffingGrid } from './grid/staffing-grid.ts';
export type { GridTarget, StaffingGridOptions } from './grid/staffing-grid-input.ts';
export { agentsForConfidence } from './risk/agents-for-confidence.ts';
export { type DayServiceLevelRisk, dayServiceLevelRisk } from './risk/day-service-level-risk.ts';
export type { IntervalRisk, IntervalTarget } from './risk/interval-risk.ts';
export { type ServiceLevelRisk, serviceLevelRisk } from './risk/service-level-risk.ts';
export type {
  AgentsForConfidenceOptions,
  DayServiceLevelRiskOptions,
  ServiceLevelRiskOptions,
} from './risk/service-level-risk-input.ts';
export { agentsForUncertainVolume, type UncertainVolumeStaffing } from './risk/uncertain-volume.ts';
export type {
  AgentsForUncertainVolumeOptions,
  VolumeUncertainty,
} from './risk/uncertain-volume-input.ts';
export type { PeriodStaffing, StaffedInterval } from './series/period-totals.ts';
export { type SeriesStaffing, staffIntervals } from './series/staff-intervals.ts';
export type {
  FullTimeHours,
  SeriesInterval,
  SeriesTargets,
  StaffingSeries,
} from './series/staffing-series.ts';
export { measureShrinkage } from './shrinkage/measure-shrinkage.ts';
export type { LostHours, MeasureShrinkageOptions } from './shrinkage/measure-shrinkage-input.ts';
export { type PaidHours, paidHours } from './shrinkage/paid-hours.ts';
export type { PaidHoursOptions } from './shrinkage/paid-hours-input.ts';
export { scheduledForAttendance } from './shrinkage/scheduled-for-attendance.ts';
export type { ScheduledForAttendanceOptions } from './shrinkage/scheduled-for-attendance-input.ts';
export { shrinkageAtHorizon } from './shrinkage/shrinkage-at-horizon.ts';
export type {
  KnownAbsence,
  ShrinkageAtHorizonOptions,
} from './shrinkage/shrinkage-at-horizon-input.ts';
export type { Shrinkage, ShrinkageBase, ShrinkageComponent } from './shrinkage/shrinkage-input.ts';
export { addShrinkage, removeShrinkage, type StaffChain } from './shrinkage/staff-chain.ts';
export type { AddShrinkageOptions, RemoveShrinkageOptions } from './shrinkage/staff-chain-input.ts';
export { type SkillGroupStaffing, staffSkillGroups } from './skills/staff-skill-groups.ts';
export type {
  SkillGroup,
  SkillWork,
  StaffSkillGroupsOptions,
} from './skills/staff-skill-groups-input.ts';
export type { BindingTarget } from './targets/binding-target.ts';
export { compareQueueModels, type QueueModelComparison } from './targets/compare-queue-models.ts';
export type { CompareQueueModelsOptions } from './targets/compare-queue-models-input.ts';
export type { IntervalStaffing } from './targets/interval-staffing.ts';
export type { QueuePerformance } from './targets/queue-performance.ts';
export { type RequiredAgents, requiredAgents } from './targets/required-agents.ts';
export type {
  RequiredAgentsOptions,
  ServiceTargets,
} from './targets/service-targets.ts';
export {
  type LoadAndAgents,
  staffVaryingLoad,
  type VaryingLoadInterval,
} from './varying/staff-varying-load.ts';
export type { StaffVaryingLoadTargets } from './varying/staff-varying-load-input.ts';
export type { LoadAtStart, LoadWithin } from './varying/varying-loads.ts';
