export { capacityChart } from './charts/capacity-chart.ts';
export { headcountChart } from './charts/headcount-chart.ts';
export { leaveChart } from './charts/leave-chart.ts';
export { comparePlans } from './compare-plans/compare-plans.ts';
export type { ComparedPlan } from './compare-plans/input.ts';
export type {
  PlanChange,
  PlanComparison,
  PlanDriver,
  PlanFigures,
} from './compare-plans/result.ts';
export type { EarlierPlan } from './earlier-plan.ts';
export type { EmployedContract } from './headcount-bridge/bridge-contract.ts';
export type { BridgeContract } from './headcount-bridge/bridge-contract-input.ts';
export { headcountBridge } from './headcount-bridge/headcount-bridge.ts';
export type {
  BridgeRota,
  BridgeShifts,
  HeadcountBridgeInput,
  Newcomers,
} from './headcount-bridge/input.ts';
export type {
  HeadcountBridge,
  HeadcountStep,
  HeadcountStepName,
} from './headcount-bridge/result.ts';
export type {
  LeaveAllotmentInput,
  LeaveInterval,
  LeavePerson,
  LeaveRequest,
  SchoolHolidays,
  WeeklyDuty,
} from './leave-allotment/input.ts';
export { leaveAllotment } from './leave-allotment/leave-allotment.ts';
export type {
  LeaveAllotment,
  LeaveDay,
  LeavePlacing,
  LeaveRoom,
  LeaveTally,
  LeaveVerdict,
  LeaveWeek,
  OwedLeave,
  SchoolHolidayLeave,
  StaffedDay,
} from './leave-allotment/result.ts';
export type {
  CapacityQueue,
  CapacityScenario,
  CapacityService,
  CapacityShrinkage,
  CapacityTeam,
  CapacityVolume,
  PlanCapacityInput,
} from './plan-capacity/input.ts';
export { planCapacity } from './plan-capacity/plan-capacity.ts';
export type {
  CapacityBand,
  CapacityHelp,
  CapacityPlan,
  CapacityRow,
  CapacityTeamPlan,
  CapacityWork,
} from './plan-capacity/result.ts';
export type {
  PlanCost,
  PlanMethod,
  PlanRotation,
  PlanShifts,
  PlanVerification,
  PlanWorkforceInput,
} from './plan-workforce/input.ts';
export type { PlanRoster } from './plan-workforce/people-input.ts';
export type { PlannedContract } from './plan-workforce/plan-contracts.ts';
export type { PlanStaff } from './plan-workforce/plan-staff.ts';
export type { PlanVerdicts } from './plan-workforce/plan-verdicts.ts';
export type { VerifiedPlan, VerifiedPlanInterval } from './plan-workforce/plan-verification.ts';
export type { PlanPresent } from './plan-workforce/present-input.ts';
export type { PlanWarning, PlanWeek, WorkforcePlan } from './plan-workforce/result.ts';
export type { TypicalWeek } from './plan-workforce/typical-week.ts';
export type { PlanGroup, PlanQueue, PlanQueuesInput } from './queues/input.ts';
export { planWorkforce } from './queues/plan-workforce.ts';
export type {
  CentrePlan,
  CentreRoster,
  CrossTraining,
  HandledByGroup,
  PlannedGroup,
  PlannedQueue,
  SkillToTrain,
} from './queues/result.ts';
export type { HouseRule, ServiceOver, SuggestChangesInput } from './suggest-changes/input.ts';
export type { HireEarlier, PooledPlan } from './suggest-changes/levers-input.ts';
export type { OtherRota, OtherRotaRules } from './suggest-changes/other-rota-input.ts';
export type {
  ChangedPlanInput,
  MovedTraining,
  PassedPlanChange,
  PlanChangeKind,
  PlanSuggestions,
  PlanWeekFigures,
  RotaToLiveWith,
  SuggestedPlanChange,
} from './suggest-changes/result.ts';
export { suggestChanges } from './suggest-changes/suggest-changes.ts';
export type {
  IntradayInterval,
  IntradayPart,
  IntradayPerson,
  IntradayRules,
  SuggestIntradayActionsInput,
} from './suggest-intraday-actions/input.ts';
export type {
  IntradayAction,
  IntradayLever,
  IntradayMove,
  IntradayOutcome,
  IntradayPlan,
  IntradayStaff,
} from './suggest-intraday-actions/result.ts';
export { suggestIntradayActions } from './suggest-intraday-actions/suggest-intraday-actions.ts';
