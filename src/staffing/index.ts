export type { ServiceLevelDefinition } from '../core/service-level-definition.ts';
export type { FullTimeHours } from './series/full-time.ts';
export type { PeriodStaffing, StaffedInterval } from './series/period-totals.ts';
export {
  type SeriesStaffing,
  type SeriesTargets,
  staffIntervals,
} from './series/staff-intervals.ts';
export type { SeriesInterval, StaffingSeries } from './series/staffing-series.ts';
export type { Shrinkage, ShrinkageBase, ShrinkageComponent } from './shrinkage/shrinkage.ts';
export type { BindingTarget } from './targets/binding-target.ts';
export type { IntervalStaffing } from './targets/interval-staffing.ts';
export type { QueuePerformance } from './targets/queue-performance.ts';
export { type RequiredAgents, requiredAgents } from './targets/required-agents.ts';
export type {
  RequiredAgentsOptions,
  ServiceTargets,
} from './targets/service-targets.ts';
