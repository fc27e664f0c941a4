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
export type { Duty, DutyBreak } from './duties/duty.ts';

// requirement
export type { AgentRequirement, IntervalSeries } from './requirement/agent-requirement.ts';

// shift types
export type { ClockWindow, ShiftBreak, ShiftType, SplitRule } from './shift-types/shift-type.ts';
