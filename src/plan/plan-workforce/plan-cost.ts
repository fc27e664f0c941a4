import { sum } from '../../core/sum.ts';
import { type AgentPay, type CostResult, evaluateCost } from '../../cost/index.ts';
import type { Roster } from '../../duty/index.ts';
import type { VolumeForecast } from '../../forecast/index.ts';
import type { CrewRotations } from '../../rotation/index.ts';
import type { ShiftDesign } from '../../shifts/index.ts';
import { leftByStage } from '../../staffing/shrinkage.ts';
import { YEAR_DAYS } from '../../time/durations.ts';
import type { Holiday } from '../../time/holiday.ts';
import type { HeadcountBridge } from '../headcount-bridge/result.ts';
import { costOfContracts, type HoursOnContract } from './cost-of-contracts.ts';
import type { PlanCost, PlanWorkforceInput } from './input.ts';
import { contractHours } from './plan-headcount.ts';
import { type PlanHours, planHours } from './plan-hours.ts';

const DAYS_PER_MONTH = YEAR_DAYS / 12;

/**
 * What the dates cost: everybody whom the bridge of heads employs is paid for the dates, and overtime of a pay rule
 * comes on top. On position they are as long as the rotas have them there, or the shifts where there are none.
 *
 * @param work - The rotas, and who works when on the dates, as far as the plan says it.
 */
export function planCost(
  forecast: VolumeForecast,
  ahtSeconds: number,
  { coverage }: ShiftDesign,
  {
    rotation,
    roster,
  }: { readonly rotation?: CrewRotations | undefined; readonly roster?: Roster | undefined },
  heads: HeadcountBridge,
  holidays: readonly Holiday[],
  { targets, rotation: rules, cost, present }: PlanWorkforceInput & { readonly cost: PlanCost },
): { readonly cost: CostResult; readonly byContract?: readonly number[] | undefined } {
  const { hoursPerFte, agentsPerSeat, channel, payRule, pay, ...prices } = cost;
  const { total } = forecast;
  const weeks = total.days / 7;
  const left = leftByStage(targets.shrinkage ?? 0);
  // Paid rests are working time off position too, and the schedule knows how much of it there is.
  const onPosition = left.inOffice * (coverage.onPositionHours / coverage.paidHours);
  const laid =
    payRule !== undefined && roster !== undefined
      ? planHours(roster, rotation, payRule, holidays, present?.roster)
      : undefined;
  const hours = laid?.all;
  const regular = hours?.regular ?? workedHours(heads) * weeks;
  // Leave is paid as well, and so are hours of contracts that have no shift.
  const paidFor = (worked: number, lines: PlanHours | undefined, employedHours: number) =>
    Math.max(worked / left.paid, employedHours * weeks - overtimeOf(lines));
  const ofContracts = heads.contracts?.map(({ hoursAWeek }, k): HoursOnContract => {
    const byLaw = laid?.byContract?.[k];
    const worked = byLaw?.regular ?? rotation!.contracts![k]!.paidHours * weeks;
    return { paid: paidFor(worked, byLaw, hoursAWeek), byLaw };
  });
  const paidHours =
    ofContracts === undefined
      ? paidFor(regular, hours, heads.hoursAWeek)
      : sum(ofContracts.map(({ paid }) => paid));
  const result = evaluateCost({
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
  return { cost: result, byContract: ofContracts && costOfContracts(result, ofContracts) };
}

function overtimeOf(hours: PlanHours | undefined): number {
  return sum((hours?.overtime ?? []).map((line) => line.hours));
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
