import { type CostResult, evaluateCost } from '../cost/index.ts';
import type { VolumeForecast } from '../forecast/index.ts';
import type { ShiftDesign } from '../shifts/index.ts';
import type { Shrinkage } from '../staffing/index.ts';
import { leftByStage } from '../staffing/shrinkage/shrinkage.ts';
import type { PlanCost } from './plan-options.ts';

const DAYS_PER_MONTH = 365.25 / 12;

/**
 * What the dates cost with these shifts: the paid hours are those of the schedule, week after week,
 * and the absence that the shrinkage names is paid on top of them.
 */
export function planCost(
  { total }: VolumeForecast,
  ahtSeconds: number,
  { coverage }: ShiftDesign,
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
      paidHours: (coverage.paidHours * total.days) / 7 / left.paid,
      inOfficeShrinkage: 1 - onPosition,
      outOfOfficeShrinkage: 1 - left.paid * left.scheduled,
      hoursPerFte,
      agentsPerSeat,
    },
  });
}
