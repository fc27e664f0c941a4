import { finding } from '../../core/finding.ts';
import type { TextValues } from '../../core/text.ts';
import { SUGGESTED_CHANGE_TEXTS } from '../texts.ts';
import type { ChangedPlanInput, PlanChangeKind } from './result.ts';

/** A change that may be made, on top of others. */
export interface PlanOffer {
  readonly kind: PlanChangeKind;
  /** The numbers and names of its sentence. */
  readonly values: TextValues;
  readonly make: (before: ChangedPlanInput) => ChangedPlanInput;
}

/** The sentence of a change. */
export function titleOf({ kind, values }: Pick<PlanOffer, 'kind' | 'values'>): string {
  return finding(SUGGESTED_CHANGE_TEXTS, kind, values).message;
}

/** A share to a tenth of a percent. */
export function readableShare(share: number): number {
  return Math.round(1000 * share) / 1000;
}
