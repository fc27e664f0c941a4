export type {
  PlanCost,
  PlanMethod,
  PlanRotation,
  PlanShifts,
  PlanVerification,
  PlanWorkforceInput,
} from './plan-workforce/input.ts';
export type { PlanVerdicts } from './plan-workforce/plan-verdicts.ts';
export type { VerifiedPlan, VerifiedPlanInterval } from './plan-workforce/plan-verification.ts';
export { planWorkforce } from './plan-workforce/plan-workforce.ts';
export type { PlanWeek, WorkforcePlan } from './plan-workforce/result.ts';
export type { TypicalWeek } from './plan-workforce/typical-week.ts';
