import { InvalidInputError } from '../../core/errors.ts';
import { sum } from '../../core/sum.ts';
import { isAtMost, roundUpHeadCount } from '../../core/tie.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { CostChannel } from '../channel.ts';
import type { CostStaff } from '../staff.ts';
import type { ChannelDemand } from './demand.ts';
import type { Quantity } from './quantity.ts';
import { servedHours } from './served-hours.ts';

/**
 * Where the paid hours go. `handling + idle + offPosition + outOfOffice = regularPaid + overtime`.
 *
 * "Utilization" has at least four meanings in the field, so each ratio is named by what it divides here: handling, on
 * position, in office (at work), paid. `paidHours` of staffing has the same names: handling → on position → in office → paid.
 */
export interface CostHours {
  /** Hours of handling contacts. */
  readonly handling: number;
  /** Hours ready for a contact. */
  readonly idle: number;
  /** Hours on position: handling + idle. */
  readonly onPosition: number;
  /** Hours in office and off position: breaks, meetings, training, coaching. */
  readonly offPosition: number;
  /** Hours in office, at work: onPosition + offPosition. */
  readonly inOffice: number;
  /** Hours of leave, sickness, absence. */
  readonly outOfOffice: number;
  /** Regular paid hours. */
  readonly regularPaid: number;
  /** Overtime hours; they are hours in office. */
  readonly overtime: number;
  /** Full-time equivalents of the regular paid hours. */
  readonly fte: number;
  /** handling / onPosition; absent without hours, like the ratios below. */
  readonly occupancy?: number | undefined;
  /** handling / inOffice: what help desks call agent utilization (HDI, MetricNet). */
  readonly handlingOfInOffice?: number | undefined;
  /** onPosition / inOffice: utilization after COPC. */
  readonly positionOfInOffice?: number | undefined;
  /** onPosition / (regularPaid + overtime): utilization per paid hour. */
  readonly positionOfPaid?: number | undefined;
  /** handling / (regularPaid + overtime): what the money buys. */
  readonly handlingOfPaid?: number | undefined;
  /** Share of regular paid hours in office. */
  readonly attendance?: number | undefined;
}

/** The hours of a period and the FTE that its people costs are counted in. */
export interface StaffedHours {
  readonly hours: CostHours;
  readonly fte: Quantity;
  /** Hours on position that each channel takes, for sharing costs out. */
  readonly channelHours: readonly number[];
}

export function staffedHours(
  callee: string,
  { staff, channels }: { readonly staff: CostStaff; readonly channels: readonly CostChannel[] },
  demand: readonly ChannelDemand[],
  overtime: number,
  months: number,
): StaffedHours {
  const handling = sum(demand.map(({ handlingHours }) => handlingHours));
  const wanted = hoursOnPosition(staff, channels, demand, overtime, months);
  if (!isAtMost(handling, wanted)) refuseTooFewHours(callee, staff, handling, wanted);

  const inOfficeNeed = wanted / (1 - staff.inOfficeShrinkage);
  if (!isAtMost(overtime, inOfficeNeed)) refuseOvertime(callee, overtime, inOfficeNeed);
  const monthly = staff.hoursPerFte * months;
  const exactFte =
    Math.max(0, inOfficeNeed - overtime) / (1 - staff.outOfOfficeShrinkage) / monthly;
  const fte = roundFte(staff, exactFte);

  const regularPaid = fte * monthly;
  const inOffice = Math.max(handling, regularPaid * (1 - staff.outOfOfficeShrinkage) + overtime);
  const onPosition = Math.max(handling, inOffice * (1 - staff.inOfficeShrinkage));
  const proportional = inOfficeNeed / (1 - staff.outOfOfficeShrinkage) / monthly;
  return {
    hours: withoutAbsent({
      handling,
      idle: onPosition - handling,
      onPosition,
      offPosition: inOffice - onPosition,
      inOffice,
      outOfOffice: regularPaid - (inOffice - overtime),
      regularPaid,
      overtime,
      fte,
      occupancy: ratio(handling, onPosition),
      handlingOfInOffice: ratio(handling, inOffice),
      positionOfInOffice: ratio(onPosition, inOffice),
      positionOfPaid: ratio(onPosition, regularPaid + overtime),
      handlingOfPaid: ratio(handling, regularPaid + overtime),
      attendance: ratio(inOffice - overtime, regularPaid),
    }),
    fte: { value: fte, variable: handling > 0 ? proportional : 0, unit: 'fte' },
    channelHours: demand.map((_, i) => positionHours(channels[i]!, demand[i]!, staff)),
  };
}

/** Hours on position, from whichever of its four forms the caller gave. */
function hoursOnPosition(
  staff: CostStaff,
  channels: readonly CostChannel[],
  demand: readonly ChannelDemand[],
  overtime: number,
  months: number,
): number {
  if (staff.positionHours !== undefined) return staff.positionHours;
  const paid = staff.paidHours ?? (staff.fte && staff.fte * staff.hoursPerFte * months);
  if (paid === undefined) {
    return demand.reduce((sum, one, i) => sum + positionHours(channels[i]!, one, staff), 0);
  }
  const inOffice = paid * (1 - staff.outOfOfficeShrinkage) + overtime;
  return inOffice * (1 - staff.inOfficeShrinkage);
}

/** Hours on position of one channel: by its service target, or by an occupancy. */
function positionHours(
  { service, occupancy, concurrency = 1 }: CostChannel,
  demand: ChannelDemand,
  staff: CostStaff,
): number {
  if (service === undefined) return demand.handlingHours / (occupancy ?? staff.occupancy ?? 1);
  const { offered, onPosition } = servedHours(service, demand, concurrency);
  return onPosition + (offered > 0 ? (demand.escalationHours * onPosition) / offered : 0);
}

function roundFte({ rounding = 'none' }: CostStaff, fte: number): number {
  if (rounding === 'none') return fte;
  const parts = rounding === 'half' ? 2 : 1;
  return roundUpHeadCount(fte * parts) / parts;
}

function ratio(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

function refuseTooFewHours(
  callee: string,
  staff: CostStaff,
  handling: number,
  onPosition: number,
): never {
  const path = (['positionHours', 'paidHours', 'fte'] as const).find(
    (field) => staff[field] !== undefined,
  );
  throw new InvalidInputError(callee, [
    {
      path: `staff.${path ?? 'occupancy'}`,
      expected: `enough for the handling: it takes ${handling} hours on position and this gives ${onPosition}`,
      received: path && staff[path],
    },
  ]);
}

function refuseOvertime(callee: string, overtime: number, inOffice: number): never {
  throw new InvalidInputError(callee, [
    {
      path: 'pay.overtime',
      expected: `at most the ${inOffice} hours in office that the demand takes`,
      received: overtime,
    },
  ]);
}
