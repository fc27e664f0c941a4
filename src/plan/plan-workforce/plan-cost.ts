import { type CostResult, evaluateCost } from '../../cost/index.ts';
import type { VolumeForecast } from '../../forecast/index.ts';
import type { CrewRotations } from '../../rotation/index.ts';
import { hasAnswer } from '../../search/search-result.ts';
import type { ShiftDesign } from '../../shifts/index.ts';
import type { Shrinkage } from '../../staffing/index.ts';
import { leftByStage } from '../../staffing/shrinkage.ts';
import { YEAR_DAYS } from '../../time/durations.ts';
import type { PlanCost } from './input.ts';
import { paidHoursOf } from './plan-rotation.ts';

const DAYS_PER_MONTH = YEAR_DAYS / 12;

/**
 * What the dates cost with these shifts: the paid hours are those of the rotas, or of the shifts
 * where there are none, week after week, and the absence that the shrinkage names is paid on top.
 */
export function planCost(
  { total }: VolumeForecast,
  ahtSeconds: number,
  { coverage }: ShiftDesign,
  rotation: CrewRotations | undefined,
  shrinkage: Shrinkage,
  { hoursPerFte, agentsPerSeat, channel, ...prices }: PlanCost,
): CostResult {
  const left = leftByStage(shrinkage);
  // Paid rests are working time off position too, and the schedule knows how much of it there is.
  const onPosition = left.inOffice * (coverage.onPositionHours / coverage.paidHours);
  return evaluateCost({
    ...prices,
    months: total.days / DAYS_PER_MONTH,
    channels: [{ ...channel, name: 'contacts', contacts: total.contacts, ahtSeconds }],
    staff: {
      paidHours: (weeklyHours(rotation, coverage) * total.days) / 7 / left.paid,
      inOfficeShrinkage: 1 - onPosition,
      outOfOfficeShrinkage: 1 - left.paid * left.scheduled,
      hoursPerFte,
      agentsPerSeat,
    },
  });
}

/** Rotas may hold more duties than the shifts need, and those are paid too. */
function weeklyHours(
  rotation: CrewRotations | undefined,
  { paidHours }: ShiftDesign['coverage'],
): number {
  return hasAnswer(rotation?.status) ? paidHoursOf(rotation) : paidHours;
}
