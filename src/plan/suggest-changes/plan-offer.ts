import type { ChangedPlanInput, PlanChangeKind } from './result.ts';

/** A change that may be made, on top of others. */
export interface PlanOffer {
  readonly kind: PlanChangeKind;
  readonly title: string;
  readonly make: (before: ChangedPlanInput) => ChangedPlanInput;
}
