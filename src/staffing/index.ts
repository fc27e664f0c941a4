export type { ServiceLevelDefinition } from '../core/service-level-definition.ts';
export {
  agentsForUncertainVolume,
  type UncertainVolumeStaffing,
} from './agents-for-uncertain-volume/agents-for-uncertain-volume.ts';
export type {
  AgentsForUncertainVolumeInput,
  VolumeUncertainty,
} from './agents-for-uncertain-volume/input.ts';
export { shrinkageForecastChart } from './charts/shrinkage-forecast-chart.ts';
export {
  compareQueueModels,
  type QueueModelComparison,
  type UnlimitedQueuePerformance,
} from './compare-queue-models/compare-queue-models.ts';
export type { CompareQueueModelsInput } from './compare-queue-models/input.ts';
export type { DatedShrinkage } from './dated-shrinkage.ts';
export type { StaffingWarning } from './engine/abandonment-warning.ts';
export type { IntervalStaffing } from './engine/interval-staffing.ts';
export type { PeriodStaffing, StaffedInterval } from './engine/period-totals.ts';
export type { QueuePerformance } from './engine/queue-performance.ts';
export type { SeriesStaffing } from './engine/series-totals.ts';
export type { BindingTarget } from './engine/target-rules.ts';
export { forecastShrinkage } from './forecast-shrinkage/forecast-shrinkage.ts';
export type {
  ForecastShrinkageInput,
  LostTime,
  PlannedTime,
} from './forecast-shrinkage/input.ts';
export type {
  ForecastLoss,
  ForecastLossDay,
  ForecastLossInterval,
  ForecastLossWeek,
  ShrinkageForecast,
} from './forecast-shrinkage/result.ts';
export type { LostHours, MeasureShrinkageInput } from './measure-shrinkage/input.ts';
export { measureShrinkage } from './measure-shrinkage/measure-shrinkage.ts';
export type {
  AhtAtOccupancy,
  AttritionAtOccupancy,
  OccupancyEffectsInput,
} from './occupancy-effects/input.ts';
export { occupancyEffects } from './occupancy-effects/occupancy-effects.ts';
export type {
  OccupancyEffects,
  OccupancyFinding,
  PeopleAtOccupancy,
} from './occupancy-effects/result.ts';
export type { PaidHoursInput } from './paid-hours/input.ts';
export { type PaidHours, paidHours } from './paid-hours/paid-hours.ts';
export { type RequiredAgents, requiredAgents } from './required-agents/required-agents.ts';
export { agentsForConfidence } from './risk/agents-for-confidence.ts';
export { type DayServiceLevelRisk, dayServiceLevelRisk } from './risk/day-service-level-risk.ts';
export type {
  AgentsForConfidenceInput,
  DayServiceLevelRiskInput,
  ServiceLevelRiskInput,
} from './risk/input.ts';
export type { IntervalRisk, IntervalTarget } from './risk/interval-risk.ts';
export { type ServiceLevelRisk, serviceLevelRisk } from './risk/service-level-risk.ts';
export type { ScheduledForAttendanceInput } from './scheduled-for-attendance/input.ts';
export { scheduledForAttendance } from './scheduled-for-attendance/scheduled-for-attendance.ts';
export type {
  RequiredAgentsInput,
  ServiceTargets,
} from './service-targets.ts';
export type { Shrinkage, ShrinkageBase, ShrinkageComponent } from './shrinkage.ts';
export type {
  KnownAbsence,
  ShrinkageAtHorizonInput,
} from './shrinkage-at-horizon/input.ts';
export { shrinkageAtHorizon } from './shrinkage-at-horizon/shrinkage-at-horizon.ts';
export type {
  FillingWork,
  RealTimeChannel,
  StaffBlendInput,
} from './staff-blend/input.ts';
export { type BlendStaffing, staffBlend } from './staff-blend/staff-blend.ts';
export type { AddShrinkageInput, RemoveShrinkageInput } from './staff-chain/input.ts';
export { addShrinkage, removeShrinkage, type StaffChain } from './staff-chain/staff-chain.ts';
export type { ChatMethod, StaffChatInput } from './staff-chat/input.ts';
export { type ChatStaffing, staffChat } from './staff-chat/staff-chat.ts';
export type { DeferredProgress } from './staff-deferred-work/earliest-deadline-first.ts';
export type {
  Backlog,
  Deadline,
  DeferredInterval,
  RunDeferredWorkInput,
  StaffDeferredWorkInput,
} from './staff-deferred-work/input.ts';
export {
  type DeferredWorkStaffing,
  runDeferredWork,
  staffDeferredWork,
} from './staff-deferred-work/staff-deferred-work.ts';
export { staffIntervals } from './staff-intervals/staff-intervals.ts';
export type {
  AchievedService,
  FurtherServiceLevel,
  PeriodRisk,
  StaffPeriodInput,
  TargetPeriod,
} from './staff-period/input.ts';
export type {
  PeriodFinding,
  PeriodTargetService,
  PeriodTargetsStaffing,
  TargetPeriodStaffing,
} from './staff-period/result.ts';
export { staffPeriod } from './staff-period/staff-period.ts';
export type {
  SkillGroup,
  SkillTargets,
  SkillWork,
  StaffSkillGroupsInput,
} from './staff-skill-groups/input.ts';
export {
  type SkillGroupStaffing,
  staffSkillGroups,
} from './staff-skill-groups/staff-skill-groups.ts';
export type { DayUncertainty, StaffVaryingLoadInput } from './staff-varying-load/input.ts';
export {
  type LoadAndAgents,
  staffVaryingLoad,
  type VaryingLoadInterval,
} from './staff-varying-load/staff-varying-load.ts';
export type { LoadAtStart, LoadWithin } from './staff-varying-load/varying-loads.ts';
export type { GridTarget, StaffingGridInput } from './staffing-grid/input.ts';
export {
  type StaffingGrid,
  type StaffingGridRow,
  staffingGrid,
} from './staffing-grid/staffing-grid.ts';
export type {
  FullTimeHours,
  SeriesInterval,
  StaffIntervalsInput,
  StaffingSeries,
} from './staffing-series.ts';
export type { BotIntent, WorkAfterBotInput } from './work-after-bot/input.ts';
export {
  type IntentAfterBot,
  type WorkAfterBot,
  workAfterBot,
} from './work-after-bot/work-after-bot.ts';
