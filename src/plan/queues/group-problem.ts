import type { DesignProblem } from '../../shifts/design-problem.ts';
import type { CentreWork } from '../../simulate/centre-period/centre-work.ts';

/** What a group's shifts are made of; what they have to cover is for all groups together. */
export interface GroupProblem
  extends Omit<DesignProblem, 'requirement' | 'fixedShifts' | 'understaffing'> {
  readonly maxSteps?: number | undefined;
}

/** Groups whose shifts are to be found. */
export interface GroupsToDesign {
  readonly work: CentreWork;
  /** Agents on position by group and interval that are enough in every interval. */
  readonly staff: readonly (readonly number[])[];
  readonly problems: readonly GroupProblem[];
  readonly cyclic: boolean;
}
