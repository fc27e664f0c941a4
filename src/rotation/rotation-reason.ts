import type { Finding } from '../core/finding.ts';

/** What kind of contradiction it is. */
export type RotationReasonCode =
  | 'too-few-people'
  | 'too-few-weekends'
  | 'too-many-hours'
  | 'too-few-hours'
  | 'stretches-do-not-fit'
  | 'run-does-not-fit'
  | 'no-way-in-fractions'
  | 'half-people'
  | 'all-ways-tried'
  | 'no-shift-fits'
  | 'interval-short'
  | 'no-cycle'
  | 'search-ended';

/** Why no rota keeps all rules: the contradiction in a planner's words, with its numbers. */
export interface RotationReason extends Finding<RotationReasonCode> {
  /** What stands in the way: the fields of the input that contradict each other. */
  readonly rules: readonly string[];
}
