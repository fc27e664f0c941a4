import { type AgentPay, type CostResult, evaluateCost } from '../../cost/index.ts';
import type { VolumeForecast } from '../../forecast/index.ts';
import type { CrewRotations } from '../../rotation/index.ts';
import { hasAnswer } from '../../search/search-result.ts';
import type { ShiftDesign } from '../../shifts/index.ts';
import type { Shrinkage } from '../../staffing/index.ts';
import { leftByStage } from '../../staffing/shrinkage.ts';
import { YEAR_DAYS } from '../../time/durations.ts';
import type { Holiday } from '../../time/holiday.ts';
import type { PlanCost } from './input.ts';
import { type PlanHours, planHours } from './plan-hours.ts';
import { paidHoursOf } from './plan-rotation.ts';

const DAYS_PER_MONTH = YEAR_DAYS / 12;

/**
 * What the dates cost with these shifts: the paid hours are those of the rotas, or of the shifts
 * where there are none, week after week, and the absence that the shrinkage names is paid on top. With a pay rule
 * they are the hours that pass on the dates, and its dearer ones are lines of the pay.
 */
export function planCost(
  forecast: VolumeForecast,
  ahtSeconds: number,
  { coverage, dailyDemand }: ShiftDesign,
  rotation: CrewRotations | undefined,
  shrinkage: Shrinkage,
  holidays: readonly Holiday[],
  { hoursPerFte, agentsPerSeat, channel, payRule, pay, ...prices }: PlanCost,
): CostResult {
  const { total } = forecast;
  const left = leftByStage(shrinkage);
  // Paid rests are working time off position too, and the schedule knows how much of it there is.
  const onPosition = left.inOffice * (coverage.onPositionHours / coverage.paidHours);
  const hours =
    payRule !== undefined && hasAnswer(rotation?.status)
      ? planHours(forecast, dailyDemand, rotation, payRule, holidays)
      : undefined;
  const regular = hours?.regular ?? (weeklyHours(rotation, coverage, dailyDemand) * total.days) / 7;
  return evaluateCost({
    ...prices,
    pay: hours === undefined ? pay : withLines(pay, hours),
    months: total.days / DAYS_PER_MONTH,
    channels: [{ ...channel, name: 'contacts', contacts: total.contacts, ahtSeconds }],
    staff: {
      paidHours: regular / left.paid,
      inOfficeShrinkage: 1 - onPosition,
      outOfOfficeShrinkage: 1 - left.paid * left.scheduled,
      hoursPerFte,
      agentsPerSeat,
    },
  });
}

/** The pay with the lines of a law, at the hourly rate that it sets unless the caller does. */
function withLines(pay: AgentPay, { overtime, premiums, rateHoursMonthly }: PlanHours): AgentPay {
  return {
    rateHoursMonthly,
    ...pay,
    overtime: [...(pay.overtime ?? []), ...overtime],
    premiums: [...(pay.premiums ?? []), ...premiums],
  };
}

/** Rotas may hold more duties than the shifts need, and those are paid too. */
function weeklyHours(
  rotation: CrewRotations | undefined,
  { paidHours }: ShiftDesign['coverage'],
  dailyDemand: ShiftDesign['dailyDemand'],
): number {
  return hasAnswer(rotation?.status) ? paidHoursOf(rotation, dailyDemand) : paidHours;
}
