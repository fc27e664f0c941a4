export type {
  PlanCost,
  PlanOptions,
  PlanRotation,
  PlanShifts,
  PlanVerification,
} from './plan-options.ts';
export type { VerifiedPlan, VerifiedPlanInterval } from './plan-verification.ts';
export { planWorkforce } from './plan-workforce.ts';
export type { TypicalWeek } from './typical-week.ts';
export type { PlanWeek, WorkforcePlan } from './workforce-plan.ts';
