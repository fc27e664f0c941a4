// Everything public, by name. Each block mirrors the index of one folder; a contract test compares.

// core
export {
  type HalfhourErrorCode,
  InfeasibleError,
  type InputIssue,
  InvalidInputError,
  IterationLimitError,
} from './core/errors.ts';
export type { SearchControl, SearchProgress } from './core/search-control.ts';
export { explain, type Step } from './core/step.ts';
export type { VegaLiteSpec } from './core/vega-lite.ts';
// erlang
export {
  type AgentsForErlangAInput,
  type AgentsForServiceLevelsInput,
  agentsForAsa,
  agentsForErlangA,
  agentsForOccupancy,
  agentsForServiceLevel,
  agentsForServiceLevels,
  agentsForWaitProbability,
  averageQueue,
  averageSpeedOfAnswer,
  averageWaitOfWaiters,
  ERLANG_A_CRITERIA,
  type ErlangACriterion,
  type ErlangAInput,
  type ErlangAResult,
  erlangA,
  erlangB,
  erlangC,
  linesForBlocking,
  occupancy,
  offeredLoad,
  serviceLevel,
  waitTail,
} from './erlang/index.ts';

// forecast
export {
  AHT_COMPONENTS,
  type AhtComponent,
  type AhtComponents,
  HISTORY_VOLUMES,
  type HistoryDay,
  type HistoryFinding,
  type HistoryFindingCode,
  type HistoryRow,
  type HistoryVolume,
  type HistoryVolumes,
  type IntervalHistory,
  type IntervalHistoryOptions,
  intervalHistory,
} from './forecast/index.ts';
// time
export {
  addDays,
  addMonths,
  datesBetween,
  daysBetween,
  elapsedMinutes,
  formatInstant,
  type GridDay,
  type Holiday,
  type IntervalGrid,
  type IntervalGridOptions,
  type IsoWeek,
  instantToLocalDateTime,
  intervalGrid,
  isoWeekOf,
  type LocalDateTime,
  localDateTimeToInstant,
  type OpenIntervalsOptions,
  type OpeningHours,
  openIntervals,
  weekdayOf,
} from './time/index.ts';

// staffing

// shifts
export {
  type AgentRequirement,
  type ClockWindow,
  type CoverageQuestion,
  type CoverageReport,
  type CoverageViolation,
  type CoverageViolationCode,
  type DailyShiftDemand,
  type DesignCost,
  type DesignLimits,
  type DesignProblem,
  type DesignReason,
  type DesignReasonCode,
  type DesignStatus,
  type Duty,
  type DutyBreak,
  designShifts,
  evaluateCoverage,
  type IntervalSeries,
  type MinimumOnPosition,
  type PremiumHours,
  type ServiceLevelTable,
  type ShiftBreak,
  type ShiftDesign,
  type ShiftType,
  type SplitRule,
  type TypeCountLimit,
  type TypeShareLimit,
  type UnderstaffingPrice,
} from './shifts/index.ts';

// rotation

// cost
export {
  type AgentPay,
  type AttritionCost,
  type BillingIncrement,
  billedSeconds,
  type Capex,
  type ChannelCost,
  type ChannelDemand,
  type ContactResolution,
  type CostAssumption,
  type CostChannel,
  type CostHours,
  type CostInput,
  type CostMemos,
  type CostNode,
  type CostResult,
  type CostStaff,
  type CostWarning,
  costNodeAt,
  type Deflection,
  type Escalation,
  evaluateCost,
  type FacilitiesCost,
  type LineTime,
  type OpportunityCost,
  type OtherCost,
  type PayByUse,
  type PremiumHours,
  type PriceBasis,
  type SelfService,
  type SourcingContract,
  type StaffCounts,
  type SupportRole,
  type SupportWorkload,
  type TechnologyCost,
  type UnitCosts,
  type UsageCharge,
} from './cost/index.ts';

// simulate
export {
  type ArrivalModel,
  type Estimate,
  type HandleTimeShape,
  type PatienceCurve,
  type QueueScenario,
  type QueueSimulation,
  type RedialHabit,
  type Replicated,
  type ReplicationControl,
  type ServiceLevelDefinition,
  type ServiceLevels,
  type SimulatedPeriod,
  type SimulateQueueInput,
  type StaffingVerification,
  simulateQueue,
  type VerifiedInterval,
  type VerifyStaffingInput,
  verifyStaffing,
} from './simulate/index.ts';

// plan
