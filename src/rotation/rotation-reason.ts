import type { Finding } from '../core/finding.ts';
import type { ROTATION_REASON_TEXTS } from './texts.ts';

/** What kind of contradiction it is. */
export type RotationReasonCode = keyof typeof ROTATION_REASON_TEXTS;

/** Why no rota keeps all rules: the contradiction in a planner's words, with its numbers. */
export interface RotationReason extends Finding<RotationReasonCode> {
  /** What stands in the way: the fields of the input that contradict each other. */
  readonly rules: readonly string[];
}
