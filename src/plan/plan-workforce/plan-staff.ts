import { withoutAbsent } from '../../core/without-absent.ts';
import type { PlanPresent } from './present-input.ts';

/** People whom a plan takes, beside those who are there. */
export interface PlanStaff {
  /** People to employ, whole. */
  readonly employed: number;
  /** People who are there; absent like the others where nobody said. */
  readonly present?: number | undefined;
  /** People to hire. */
  readonly toHire?: number | undefined;
  /** People more than the plan takes. */
  readonly spare?: number | undefined;
}

export function planStaff(employed: number, given: PlanPresent | undefined): PlanStaff {
  const present = given?.people ?? given?.roster?.employees.length;
  if (present === undefined) return { employed };
  return withoutAbsent({
    employed,
    present,
    toHire: Math.max(0, employed - present),
    spare: Math.max(0, present - employed),
  });
}
