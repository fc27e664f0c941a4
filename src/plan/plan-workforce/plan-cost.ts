import { sum } from '../../core/sum.ts';
import { type AgentPay, type CostResult, evaluateCost } from '../../cost/index.ts';
import type { Roster } from '../../duty/index.ts';
import type { VolumeForecast } from '../../forecast/index.ts';
import type { ShiftDesign } from '../../shifts/index.ts';
import { leftByStage } from '../../staffing/shrinkage.ts';
import { YEAR_DAYS } from '../../time/durations.ts';
import type { Holiday } from '../../time/holiday.ts';
import type { HeadcountBridge } from '../headcount-bridge/result.ts';
import type { PlanCost, PlanWorkforceInput } from './input.ts';
import { contractHours } from './plan-headcount.ts';
import { type PlanHours, planHours } from './plan-hours.ts';

const DAYS_PER_MONTH = YEAR_DAYS / 12;

/**
 * What the dates cost: everybody whom the bridge of heads employs is paid for the dates, and overtime of a pay rule
 * comes on top. On position they are as long as the rotas have them there, or the shifts where there are none.
 *
 * @param roster - Who works when on the dates, as far as the plan says it.
 */
export function planCost(
  forecast: VolumeForecast,
  ahtSeconds: number,
  { coverage }: ShiftDesign,
  roster: Roster | undefined,
  heads: HeadcountBridge,
  holidays: readonly Holiday[],
  { targets, rotation: rules, cost, present }: PlanWorkforceInput & { readonly cost: PlanCost },
): CostResult {
  const { hoursPerFte, agentsPerSeat, channel, payRule, pay, ...prices } = cost;
  const { total } = forecast;
  const weeks = total.days / 7;
  const left = leftByStage(targets.shrinkage ?? 0);
  // Paid rests are working time off position too, and the schedule knows how much of it there is.
  const onPosition = left.inOffice * (coverage.onPositionHours / coverage.paidHours);
  const hours =
    payRule !== undefined && roster !== undefined
      ? planHours(roster, payRule, holidays, present?.roster)
      : undefined;
  const regular = hours?.regular ?? workedHours(heads) * weeks;
  const overtime = sum((hours?.overtime ?? []).map((line) => line.hours));
  const paidHours = Math.max(regular / left.paid, heads.hoursAWeek * weeks - overtime);
  return evaluateCost({
    ...prices,
    pay: hours === undefined ? pay : withLines(pay, hours),
    months: total.days / DAYS_PER_MONTH,
    channels: [{ ...channel, name: 'contacts', contacts: total.contacts, ahtSeconds }],
    staff: {
      paidHours,
      inOfficeShrinkage: 1 - onPosition,
      // Leave, and hours of contracts that have no shift.
      outOfOfficeShrinkage: paidHours > 0 ? 1 - (regular * left.scheduled) / paidHours : 0,
      hoursPerFte:
        hoursPerFte ?? (contractHours(targets.fullTimeHours, rules) / 7) * DAYS_PER_MONTH,
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

/** Hours of shifts that people work in a mean week: those of the rota, which may be more than the shifts need. */
function workedHours({ headcount }: HeadcountBridge): number {
  const { inputs } = headcount.find(({ name }) => name === 'unfilled')!;
  const { rotaHours, shiftHours = 0 } = inputs;
  return rotaHours ?? shiftHours;
}
