import type { RotationContract } from '../../rotation/rotation-contract.ts';
import {
  type ShiftType,
  type ShiftTypeSuggestions,
  suggestShiftTypes,
} from '../../shifts/index.ts';
import { asPart, loosened } from '../../shifts/suggest-shift-types/shift-offer.ts';
import type { PlanRotation, PlanShifts } from '../plan-workforce/input.ts';
import type { WorkforcePlan } from '../plan-workforce/result.ts';
import { withTypesForContracts } from './contracts-for-types.ts';
import type { SuggestChangesInput } from './input.ts';
import type { PlanOffer } from './plan-offer.ts';
import type { ChangedPlanInput } from './result.ts';

/** All changes of shift types that pay for the agents of the plan, as one. */
export function shiftTypeOffers(
  { week }: WorkforcePlan,
  { options, offered = [], mostDistinctShifts, signal }: SuggestChangesInput,
): PlanOffer[] {
  if (offered.length === 0 && mostDistinctShifts === undefined) return [];
  const { maxSteps, seed, ...shifts } = options.shifts;
  const { changes }: ShiftTypeSuggestions = suggestShiftTypes({
    ...shifts,
    requirement: { intervalSeconds: week.intervalSeconds, agents: week.scheduledAgents },
    offered,
    mostDistinctShifts,
    signal,
    seed,
  });
  const last = changes.at(-1);
  if (last === undefined) return [];
  const { shiftTypes, limits } = last;
  const today = new Set(options.shifts.shiftTypes.map(({ id }) => id));
  const brought = shiftTypes.filter(({ id }) => !today.has(id));
  return [
    {
      kind: 'shiftTypes',
      values: { changes: changes.map(asPart) },
      make: (before) => {
        const earlier = before.shifts ?? options.shifts;
        const rotation = before.rotation ?? options.rotation;
        return {
          ...before,
          shifts: withMore({ ...withTypes(earlier, brought, before), limits }, earlier),
          ...(rotation?.contracts && {
            rotation: workedByContracts(rotation, rotation.contracts, earlier, brought),
          }),
        };
      },
    },
  ];
}

/** Breaks of every shift that there is then, sooner or later. */
export function breakOffers({ options, breakSlackMinutes }: SuggestChangesInput): PlanOffer[] {
  if (breakSlackMinutes === undefined) return [];
  return [
    {
      kind: 'breaks',
      values: { minutes: breakSlackMinutes },
      make: (before) => ({
        ...before,
        shifts: loosened(before.shifts ?? options.shifts, { breakSlackMinutes }),
        breakSlackMinutes,
      }),
    },
  ];
}

/** Shifts with types that are new to them, whose breaks are as loose as those of others by then. */
export function withTypes(
  shifts: PlanShifts,
  types: readonly ShiftType[],
  { breakSlackMinutes }: Pick<ChangedPlanInput, 'breakSlackMinutes'>,
): PlanShifts {
  const known = new Set(shifts.shiftTypes.map(({ id }) => id));
  const added = types.filter(({ id }) => !known.has(id));
  if (added.length === 0) return shifts;
  const { shiftTypes } = loosened({ shiftTypes: added }, { breakSlackMinutes });
  return { ...shifts, shiftTypes: [...shifts.shiftTypes, ...shiftTypes] };
}

/** The larger number of distinct shifts, where an earlier change has set one. */
function withMore(changed: PlanShifts, earlier: PlanShifts): PlanShifts {
  const most = earlier.limits?.maxDistinctShifts;
  const own = changed.limits?.maxDistinctShifts;
  return most === undefined || own === undefined
    ? changed
    : { ...changed, limits: { ...changed.limits, maxDistinctShifts: Math.max(most, own) } };
}

function workedByContracts(
  rotation: PlanRotation,
  contracts: readonly RotationContract[],
  { shiftTypes }: PlanShifts,
  brought: readonly ShiftType[],
): PlanRotation {
  return { ...rotation, contracts: withTypesForContracts(contracts, shiftTypes, brought) };
}
