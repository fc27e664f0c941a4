import type { HiringPlanInput } from '../hiring-input.ts';
import { cohorts } from '../project-staff/project-staff.ts';

/**
 * What hires do to the staff. It is linear in them, so what one hire of each period adds to every
 * later one is worked out once, and the staff needs no variables of its own.
 */
export interface StaffResponse {
  readonly periods: readonly number[];
  /** Own output in each period without any hires. */
  readonly standingSupply: readonly number[];
  /** Experienced heads in each period without any hires; below 0 where more transfer than are there. */
  readonly standingExperienced: readonly number[];
  /** Pay of all periods without any hires. */
  readonly standingPay: number;
  /** Output in period t of one hire of period s, at [s][t]. */
  readonly supplyOfHire: readonly (readonly number[])[];
  /** Experienced heads in period t of one hire of period s, at [s][t]. */
  readonly experiencedOfHire: readonly (readonly number[])[];
  /** Pay in all periods of one hire of period s. */
  readonly payOfHire: readonly number[];
}

export function staffResponse(input: HiringPlanInput): StaffResponse {
  const periods = input.required.map((_, t) => t);
  const hiresOnlyIn = (start: number) => periods.map((t) => Number(t === start));
  const nobody = {
    ...input,
    startingAgents: 0,
    startingNewcomers: undefined,
    transfers: undefined,
  };
  const standing = cohorts(input, hiresOnlyIn(-1));
  const ofHire = periods.map((start) => cohorts(nobody, hiresOnlyIn(start)));
  const totalPay = (staff: typeof standing) => staff.reduce((sum, { pay }) => sum + pay, 0);
  return {
    periods,
    standingSupply: standing.map(({ supply }) => supply),
    standingExperienced: standing.map(({ experienced }) => experienced),
    standingPay: totalPay(standing),
    supplyOfHire: ofHire.map((staff) => staff.map(({ supply }) => supply)),
    experiencedOfHire: ofHire.map((staff) => staff.map(({ experienced }) => experienced)),
    payOfHire: ofHire.map(totalPay),
  };
}
