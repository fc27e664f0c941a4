export {
  type AttritionConvention,
  annualAttrition,
  attritionPerPeriod,
} from './attrition-rate.ts';
export { hiringChart } from './charts/hiring-chart.ts';
export { survivalChart } from './charts/survival-chart.ts';
export type {
  HiringOutsourcing,
  HiringOvertime,
  HiringPlanInput,
  HiringStage,
  HiringTerms,
  MovableLeave,
  TerminalCondition,
  TrainingClasses,
} from './hiring-input.ts';
export { type HiringPlan, type HiringReason, hiringPlan } from './hiring-plan/hiring-plan.ts';
export type { HiringPeriod } from './hiring-plan/staffed-period.ts';
export type {
  EmployedPerson,
  MeasureAttritionInput,
  NewcomerStage,
} from './measure-attrition/input.ts';
export { measureAttrition } from './measure-attrition/measure-attrition.ts';
export type {
  AnnualAttrition,
  Attrition,
  AttritionMonth,
  GroupAttrition,
  HeadMovement,
  MeasuredStages,
  SurvivalPoint,
  TenureBand,
} from './measure-attrition/result.ts';
export type { OvertimeOrHireInput } from './overtime-or-hire/input.ts';
export { type OvertimeOrHire, overtimeOrHire } from './overtime-or-hire/overtime-or-hire.ts';
export { projectStaff, type StaffPeriod } from './project-staff/project-staff.ts';
export { steadyStateProductivity } from './steady-state-productivity.ts';
