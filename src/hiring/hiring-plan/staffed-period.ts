import type { HiringPlanInput, HiringTerms } from '../hiring-input.ts';
import { cohorts, type StaffPeriod } from '../project-staff/project-staff.ts';
import { fillNeed } from './fill-need.ts';

/** One period of a plan: the people, what is added to them, and how it compares with the need. */
export interface HiringPeriod extends StaffPeriod {
  /** Agents needed. */
  readonly required: number;
  /** Classes that start. */
  readonly classes: number;
  /** Movable leave that is taken, in agents. */
  readonly leave: number;
  /** Overtime, in full-time agents. */
  readonly overtime: number;
  /** Outsourced work, in full-time agents. */
  readonly outsourced: number;
  /** Agents missing after all of that; 0 in a feasible plan. */
  readonly shortage: number;
  /** Agents beyond the need. */
  readonly surplus: number;
  /** Cost of the period: pay, hiring, classes, overtime, outsourcing. */
  readonly cost: number;
}

/** Decisions that the solver took, by period. */
export interface HiringDecisions {
  readonly hires: readonly number[];
  readonly classes: readonly number[];
  readonly leave: readonly number[];
}

/** The periods that follow from the decisions, with what they leave to overtime and outsourcing. */
export function staffedPeriods(
  input: HiringPlanInput,
  { hires, classes, leave }: HiringDecisions,
): HiringPeriod[] {
  return cohorts(input, hires).map((staff, t) => {
    const need = input.required[t]! + leave[t]!;
    const filling = fillNeed(input, need - staff.supply, staff.supply);
    return {
      ...staff,
      required: input.required[t]!,
      classes: classes[t]!,
      leave: leave[t]!,
      overtime: filling.overtime,
      outsourced: filling.outsourced,
      shortage: filling.shortage,
      surplus: Math.max(0, staff.supply - need),
      cost: periodCost(input, staff, classes[t]!, filling.cost),
    };
  });
}

/** Pay, hires, classes, and what it costs to fill the need. */
export function periodCost(
  input: HiringTerms,
  { pay, hires }: StaffPeriod,
  classes: number,
  filling: number,
): number {
  return (
    pay + hires * (input.costPerHire ?? 0) + classes * (input.classes?.fixedCost ?? 0) + filling
  );
}
