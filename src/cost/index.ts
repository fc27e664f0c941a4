export { type CostNode, costNodeAt } from './evaluate/cost-node.ts';
export type {
  ChannelCost,
  CostAssumption,
  CostMemos,
  CostResult,
  CostWarning,
  PayByUse,
  StaffCounts,
  UnitCosts,
} from './evaluate/cost-result.ts';
export type { ChannelDemand } from './evaluate/demand.ts';
export { evaluateCost } from './evaluate/evaluate-cost.ts';
export type { CostHours } from './evaluate/hours.ts';
export type {
  HiringOutsourcing,
  HiringOvertime,
  HiringPlanInput,
  HiringStage,
  MovableLeave,
  TerminalCondition,
  TrainingClasses,
} from './hiring/hiring-input.ts';
export { type HiringPlan, type HiringReason, hiringPlan } from './hiring/hiring-plan.ts';
export { projectStaff, type StaffPeriod } from './hiring/project-staff.ts';
export type { HiringPeriod } from './hiring/staffed-period.ts';
export type {
  BillingIncrement,
  ContactResolution,
  CostChannel,
  Deflection,
  Escalation,
  LineTime,
  SelfService,
} from './input/channel.ts';
export type { CostInput } from './input/cost-input.ts';
export type {
  Capex,
  FacilitiesCost,
  OpportunityCost,
  OtherCost,
  PriceBasis,
  SourcingContract,
  TechnologyCost,
  UsageCharge,
} from './input/purchases.ts';
export type {
  AgentPay,
  AttritionCost,
  CostStaff,
  PremiumHours,
  SupportRole,
  SupportWorkload,
} from './input/staff.ts';
export { billedSeconds } from './prices/billing.ts';
