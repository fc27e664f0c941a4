export type { AgentRequirement, IntervalSeries } from './agent-requirement.ts';
export { type CoverageChartInput, coverageChart } from './charts/coverage-chart.ts';
export { type CoverageHeatMapInput, coverageHeatMap } from './charts/coverage-heat-map.ts';
export { type ShiftsChartInput, shiftsChart } from './charts/shifts-chart.ts';
export type { ClockHours } from './clock-hours.ts';
export {
  type CoverageFigure,
  compareDesigns,
  type DesignComparison,
  type ShiftDifference,
} from './compare-designs/compare-designs.ts';
export type {
  CoverageReport,
  CoverageViolation,
  CoverageViolationCode,
} from './coverage-report.ts';
export type {
  DesignLimits,
  DesignProblem,
  MinimumOnPosition,
  PremiumWindow,
  TypeCountLimit,
  TypeShareLimit,
  UnderstaffingPrice,
} from './design-problem.ts';
export { designShifts } from './design-shifts/design-shifts.ts';
export type { DesignShiftsInput } from './design-shifts/input.ts';
export type {
  DailyShiftDemand,
  DesignCost,
  DesignReason,
  DesignReasonCode,
  ShiftDesign,
} from './design-shifts/result.ts';
export { designSiteShifts } from './design-site-shifts/design-site-shifts.ts';
export type { DesignSiteShiftsInput, ShiftSite } from './design-site-shifts/input.ts';
export type {
  SiteBreak,
  SiteDuty,
  SiteShare,
  SiteShiftDesign,
} from './design-site-shifts/result.ts';
export { evaluateCoverage } from './evaluate-coverage/evaluate-coverage.ts';
export type { EvaluateCoverageInput, ServiceLevelTable } from './evaluate-coverage/input.ts';
export type {
  PeopleForShiftsInput,
  WeeklyContract,
  WeeklyShift,
} from './people-for-shifts/input.ts';
export { peopleForShifts } from './people-for-shifts/people-for-shifts.ts';
export type { ContractPeople, HeadCountReason } from './people-for-shifts/result.ts';
export type { PlaceBreaksInput } from './place-breaks/input.ts';
export { type BreakPlan, placeBreaks } from './place-breaks/place-breaks.ts';
export type { OffPhoneActivity, PlaceOffPhoneTimeInput } from './place-off-phone-time/input.ts';
export { placeOffPhoneTime } from './place-off-phone-time/place-off-phone-time.ts';
export type { OffPhonePlacement, OffPhonePlan } from './place-off-phone-time/result.ts';
export type { RequirementByClockInput } from './requirement-by-clock/input.ts';
export { requirementByClock } from './requirement-by-clock/requirement-by-clock.ts';
export type { ShiftBreak, ShiftType, SplitRule } from './shift-type.ts';
export {
  type SuggestedShiftChange,
  suggestShiftChanges,
} from './suggest-shift-changes/suggest-shift-changes.ts';
export type { SuggestShiftTypesInput } from './suggest-shift-types/input.ts';
export type {
  AskedOfPeople,
  DesignFigures,
  PassedShiftTypes,
  ShiftChangeInWords,
  ShiftTypeChangeKind,
  ShiftTypeSuggestions,
  SuggestedShiftTypes,
} from './suggest-shift-types/result.ts';
export { suggestShiftTypes } from './suggest-shift-types/suggest-shift-types.ts';
