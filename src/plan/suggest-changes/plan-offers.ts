import { without } from '../../rotation/price-rules/rules-of.ts';
import type { RotationContract } from '../../rotation/rotation-contract.ts';
import type { ShiftType, ShiftTypeSuggestions } from '../../shifts/index.ts';
import { suggestShiftTypes } from '../../shifts/index.ts';
import type { PlanRotation, PlanShifts, PlanWorkforceInput } from '../plan-workforce/input.ts';
import type { WorkforcePlan } from '../plan-workforce/result.ts';
import type { HouseRule, SuggestChangesInput } from './input.ts';
import { moreOffers } from './more-offers.ts';
import type { PlanOffer } from './plan-offer.ts';
import type { ChangedPlanInput } from './result.ts';

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
    title: `service level over each ${over.each}, no interval below ${Math.round(1000 * over.floorServiceLevel) / 10} %`,
    make: (before) => ({ ...before, serviceOver: over }),
  }));
  const types = otherTypes(plan, input);
  if (types !== undefined) offers.push(types);
  for (const most of distinctShifts) {
    offers.push({
      kind: 'distinctShifts',
      title: `at most ${most} distinct shifts`,
      make: (before) => ({ ...before, shifts: withKinds(before.shifts ?? options.shifts, most) }),
    });
  }
  for (const rule of houseRules) {
    offers.push({
      kind: 'houseRule',
      title: `a rota without ${rule}`,
      make: (before) => ({ ...before, rotation: withoutRule(rule, rotationOf(before), options) }),
    });
  }
  if (contracts !== undefined) {
    offers.push({
      kind: 'contracts',
      title: `contracts ${contracts.map(({ name }) => name).join(', ')}`,
      make: (before) => ({
        ...before,
        ...withTypesOf(contracts, before.shifts ?? options.shifts, offered),
        rotation: { ...rotationOf(before), contracts },
      }),
    });
  }
  if (deflection > 0) {
    offers.push({
      kind: 'deflection',
      title: `${Math.round(1000 * deflection) / 10} % of contacts answered elsewhere`,
      make: (before) => ({ ...before, deflection }),
    });
  }
  return [...offers, ...moreOffers(plan, input)];
}

/** All changes of shift types that pay for the agents of the plan, as one. */
function otherTypes(
  { week }: WorkforcePlan,
  { options, offered = [], mostDistinctShifts, breakSlackMinutes, signal }: SuggestChangesInput,
): PlanOffer | undefined {
  if (offered.length === 0 && mostDistinctShifts === undefined && breakSlackMinutes === undefined)
    return undefined;
  const { maxSteps, seed, ...shifts } = options.shifts;
  const { changes }: ShiftTypeSuggestions = suggestShiftTypes({
    ...shifts,
    requirement: { intervalSeconds: week.intervalSeconds, agents: week.scheduledAgents },
    offered,
    mostDistinctShifts,
    breakSlackMinutes,
    signal,
    seed,
  });
  const last = changes.at(-1);
  if (last === undefined) return undefined;
  const { shiftTypes, limits } = last;
  return {
    kind: 'shiftTypes',
    title: changes.map(({ title }) => title).join('; '),
    make: ({ shifts: earlier, ...before }) => ({
      ...before,
      shifts: withEarlier({ ...options.shifts, shiftTypes, limits }, earlier, options.shifts),
    }),
  };
}

/** Other shift types, with those that an earlier change has brought and as many kinds as it allows. */
function withEarlier(
  changed: PlanShifts,
  earlier: PlanShifts | undefined,
  today: PlanShifts,
): PlanShifts {
  if (earlier === undefined) return changed;
  const known = new Set([...changed.shiftTypes, ...today.shiftTypes].map(({ id }) => id));
  const brought = earlier.shiftTypes.filter(({ id }) => !known.has(id));
  const all = { ...changed, shiftTypes: [...changed.shiftTypes, ...brought] };
  const most = earlier.limits?.maxDistinctShifts;
  const own = changed.limits?.maxDistinctShifts;
  return most === undefined || own === undefined ? all : withKinds(all, Math.max(most, own));
}

function withKinds(shifts: PlanShifts, maxDistinctShifts: number): PlanShifts {
  return { ...shifts, limits: { ...shifts.limits, maxDistinctShifts } };
}

/** The shifts with the offered types that contracts name and the plan does not have; nothing where there are none. */
function withTypesOf(
  contracts: readonly RotationContract[],
  shifts: PlanShifts,
  offered: readonly ShiftType[],
): Pick<ChangedPlanInput, 'shifts'> {
  const named = new Set(contracts.flatMap(({ shiftTypes = [] }) => shiftTypes));
  const known = new Set(shifts.shiftTypes.map(({ id }) => id));
  const added = offered.filter(({ id }) => named.has(id) && !known.has(id));
  if (added.length === 0) return {};
  return { shifts: { ...shifts, shiftTypes: [...shifts.shiftTypes, ...added] } };
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
