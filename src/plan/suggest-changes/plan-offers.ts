import { without } from '../../rotation/price-rules/rules-of.ts';
import type { RotationContract } from '../../rotation/rotation-contract.ts';
import type { ShiftType } from '../../shifts/index.ts';
import type { PlanRotation, PlanShifts, PlanWorkforceInput } from '../plan-workforce/input.ts';
import type { WorkforcePlan } from '../plan-workforce/result.ts';
import { withTypesForContracts } from './contracts-for-types.ts';
import type { HouseRule, SuggestChangesInput } from './input.ts';
import { moreOffers } from './more-offers.ts';
import { type PlanOffer, readableShare } from './plan-offer.ts';
import type { ChangedPlanInput } from './result.ts';
import { rotaOffers } from './rota-offers.ts';
import { breakOffers, shiftTypeOffers, withTypes } from './shift-type-offers.ts';

/** Everything that the caller offers, each as a change of the input. */
export function planOffers(plan: WorkforcePlan, input: SuggestChangesInput): PlanOffer[] {
  const {
    options,
    serviceOver = [],
    houseRules = [],
    contracts,
    deflection = 0,
    offered = [],
    distinctShifts = [],
  } = input;
  const rotationOf = (before: ChangedPlanInput) => before.rotation ?? options.rotation!;
  const offers: PlanOffer[] = serviceOver.map((over) => ({
    kind: 'serviceOver',
    values: { each: over.each, floor: readableShare(over.floorServiceLevel) },
    make: (before) => ({ ...before, serviceOver: over }),
  }));
  offers.push(...shiftTypeOffers(plan, input), ...breakOffers(input));
  for (const most of distinctShifts) {
    offers.push({
      kind: 'distinctShifts',
      values: { most },
      make: (before) => ({ ...before, shifts: withKinds(before.shifts ?? options.shifts, most) }),
    });
  }
  for (const rule of houseRules) {
    offers.push({
      kind: 'houseRule',
      values: { rule },
      make: (before) => ({ ...before, rotation: withoutRule(rule, rotationOf(before), options) }),
    });
  }
  if (contracts !== undefined) {
    offers.push({
      kind: 'contracts',
      values: { names: contracts.map(({ name }) => name) },
      make: (before) => ({
        ...before,
        ...withContracts(contracts, before, { options, offered }),
      }),
    });
  }
  if (deflection > 0) {
    offers.push({
      kind: 'deflection',
      values: { share: readableShare(deflection) },
      make: (before) => ({ ...before, deflection }),
    });
  }
  return [...offers, ...rotaOffers(input), ...moreOffers(plan, input)];
}

function withKinds(shifts: PlanShifts, maxDistinctShifts: number): PlanShifts {
  return { ...shifts, limits: { ...shifts.limits, maxDistinctShifts } };
}

/** Contracts with the offered types that they name, and with the types that earlier changes have brought. */
function withContracts(
  contracts: readonly RotationContract[],
  before: ChangedPlanInput,
  { options, offered }: { options: PlanWorkforceInput; offered: readonly ShiftType[] },
): Pick<ChangedPlanInput, 'shifts' | 'rotation'> {
  const earlier = before.shifts ?? options.shifts;
  const named = new Set(contracts.flatMap(({ shiftTypes = [] }) => shiftTypes));
  const shifts = withTypes(
    earlier,
    offered.filter(({ id }) => named.has(id)),
    before,
  );
  const today = new Set(options.shifts.shiftTypes.map(({ id }) => id));
  const brought = earlier.shiftTypes.filter(({ id }) => !today.has(id));
  const all = withTypesForContracts(contracts, shifts.shiftTypes, brought);
  return {
    ...(shifts !== options.shifts && { shifts }),
    rotation: { ...(before.rotation ?? options.rotation!), contracts: all },
  };
}

function withoutRule(
  rule: HouseRule,
  rotation: PlanRotation,
  { shifts }: PlanWorkforceInput,
): PlanRotation {
  const requirement = { intervalSeconds: 3600, agents: [] };
  const { shiftTypes } = shifts;
  const left = without([rule], { ...rotation, requirement, shiftTypes } as Parameters<
    typeof without
  >[1]);
  const { requirement: _, shiftTypes: __, ...rules } = left;
  return present(rules) as PlanRotation;
}

/** Without the fields that are undefined, inside too: what is saved as JSON is the same. */
function present(value: object): object {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => [
        name,
        typeof field === 'object' && field !== null && !Array.isArray(field)
          ? present(field)
          : field,
      ]),
  );
}
