// breaks

// requirement
export type { AgentRequirement, IntervalSeries } from './agent-requirement.ts';

// charts
export { type CoverageChartOptions, coverageChart } from './charts/coverage-chart.ts';
export { type CoverageHeatMapOptions, coverageHeatMap } from './charts/coverage-heat-map.ts';
export { type ShiftsChartOptions, shiftsChart } from './charts/shifts-chart.ts';
// compare
export {
  type CoverageFigure,
  compareDesigns,
  type DesignComparison,
  type ShiftDifference,
} from './compare-designs/compare-designs.ts';
// coverage
export type {
  CoverageQuestion,
  CoverageReport,
  CoverageViolation,
  CoverageViolationCode,
  ServiceLevelTable,
} from './coverage-report.ts';
// design
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
export type {
  DailyShiftDemand,
  DesignCost,
  DesignReason,
  DesignReasonCode,
  DesignStatus,
  ShiftDesign,
} from './design-shifts/result.ts';
export { evaluateCoverage } from './evaluate-coverage/evaluate-coverage.ts';
// people
export { peopleForShifts } from './people-for-shifts/people-for-shifts.ts';
export type {
  ContractPeople,
  HeadCountReason,
  PeopleProblem,
  WeeklyContract,
  WeeklyShift,
} from './people-for-shifts/result.ts';
export { type BreakPlan, type BreakProblem, placeBreaks } from './place-breaks/place-breaks.ts';
export { placeOffPhoneTime } from './place-off-phone-time/place-off-phone-time.ts';
// duties
// off phone
export type {
  OffPhoneActivity,
  OffPhonePlacement,
  OffPhonePlan,
  OffPhoneProblem,
} from './place-off-phone-time/result.ts';
export {
  type DatedAgents,
  requirementByClock,
} from './requirement-by-clock/requirement-by-clock.ts';
// shift types
export type { ClockWindow, ShiftBreak, ShiftType, SplitRule } from './shift-type.ts';
export {
  type SuggestedChange,
  suggestChanges,
} from './suggest-shift-changes/suggest-shift-changes.ts';
