import type { HiringPlanInput } from './hiring-input.ts';
import { cohorts, type StaffPeriod } from './project-staff.ts';

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

/**
 * Fills what is missing, the cheaper of overtime and outsourcing first: no period's choice touches
 * another's, so this is the best for the given hires.
 */
export function staffedPeriods(
  input: HiringPlanInput,
  { hires, classes, leave }: HiringDecisions,
): HiringPeriod[] {
  const { overtime, outsourcing, required } = input;
  return cohorts(input, hires).map((staff, t) => {
    const need = required[t]! + leave[t]!;
    const missing = Math.max(0, need - staff.supply);
    const overtimeRoom = overtime ? Math.max(0, overtime.maxShare * staff.supply) : 0;
    const outsourcingRoom = outsourcing ? (outsourcing.maxAgents ?? Infinity) : 0;
    const overtimePrice = overtime?.costPerAgent ?? 0;
    const outsourcingPrice = outsourcing?.costPerAgent ?? 0;
    const overtimeFirst = overtimePrice <= outsourcingPrice;
    const first = Math.min(missing, overtimeFirst ? overtimeRoom : outsourcingRoom);
    const second = Math.min(missing - first, overtimeFirst ? outsourcingRoom : overtimeRoom);
    const [inOvertime, outsourced] = overtimeFirst ? [first, second] : [second, first];
    return {
      ...staff,
      required: required[t]!,
      classes: classes[t]!,
      leave: leave[t]!,
      overtime: inOvertime,
      outsourced,
      shortage: missing - first - second,
      surplus: Math.max(0, staff.supply - need),
      cost:
        staff.pay +
        staff.hires * (input.costPerHire ?? 0) +
        classes[t]! * (input.classes?.fixedCost ?? 0) +
        inOvertime * overtimePrice +
        outsourced * outsourcingPrice,
    };
  });
}
