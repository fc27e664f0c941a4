// breaks
export { type BreakPlan, type BreakProblem, placeBreaks } from './breaks/place-breaks.ts';

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
} from './compare/compare-designs.ts';
export { type SuggestedChange, suggestChanges } from './compare/suggest-changes.ts';
// coverage
export type {
  CoverageQuestion,
  CoverageReport,
  CoverageViolation,
  CoverageViolationCode,
  ServiceLevelTable,
} from './coverage/coverage.ts';
export { evaluateCoverage } from './coverage/evaluate-coverage.ts';
// design
export type {
  DesignLimits,
  DesignProblem,
  MinimumOnPosition,
  PremiumWindow,
  TypeCountLimit,
  TypeShareLimit,
  UnderstaffingPrice,
} from './design/design-problem.ts';
export { designShifts } from './design/design-shifts.ts';
export type {
  DailyShiftDemand,
  DesignCost,
  DesignReason,
  DesignReasonCode,
  DesignStatus,
  ShiftDesign,
} from './design/shift-design.ts';
// duties
// off phone
export type {
  OffPhoneActivity,
  OffPhonePlacement,
  OffPhonePlan,
  OffPhoneProblem,
} from './off-phone/off-phone.ts';
export { placeOffPhoneTime } from './off-phone/place-off-phone-time.ts';
// people
export { peopleForShifts } from './people/people-for-shifts.ts';
export type {
  ContractPeople,
  HeadCountReason,
  PeopleProblem,
  WeeklyContract,
  WeeklyShift,
} from './people/people-problem.ts';
// requirement
export type { AgentRequirement, IntervalSeries } from './requirement/agent-requirement.ts';
export { type DatedAgents, requirementByClock } from './requirement/requirement-by-clock.ts';
// shift types
export type { ClockWindow, ShiftBreak, ShiftType, SplitRule } from './shift-types/shift-type.ts';
