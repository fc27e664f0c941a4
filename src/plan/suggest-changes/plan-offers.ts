import { without } from '../../rotation/price-rules/rules-of.ts';
import type { ShiftTypeSuggestions } from '../../shifts/index.ts';
import { suggestShiftTypes } from '../../shifts/index.ts';
import type { PlanRotation, PlanWorkforceInput } from '../plan-workforce/input.ts';
import type { WorkforcePlan } from '../plan-workforce/result.ts';
import type { HouseRule, SuggestChangesInput } from './input.ts';
import type { ChangedPlanInput, PlanChangeKind } from './result.ts';

/** A change that may be made, on top of others. */
export interface PlanOffer {
  readonly kind: PlanChangeKind;
  readonly title: string;
  readonly make: (before: ChangedPlanInput) => ChangedPlanInput;
}

/** Everything that the caller offers, each as a change of the input. */
export function planOffers(plan: WorkforcePlan, input: SuggestChangesInput): PlanOffer[] {
  const { options, serviceOver = [], houseRules = [], contracts, deflection = 0 } = input;
  const rotationOf = (before: ChangedPlanInput) => before.rotation ?? options.rotation!;
  const offers: PlanOffer[] = serviceOver.map((over) => ({
    kind: 'serviceOver',
    title: `service level over each ${over.each}, no interval below ${Math.round(1000 * over.floorServiceLevel) / 10} %`,
    make: (before) => ({ ...before, serviceOver: over }),
  }));
  const types = otherTypes(plan, input);
  if (types !== undefined) offers.push(types);
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
      make: (before) => ({ ...before, rotation: { ...rotationOf(before), contracts } }),
    });
  }
  if (deflection > 0) {
    offers.push({
      kind: 'deflection',
      title: `${Math.round(1000 * deflection) / 10} % of contacts answered elsewhere`,
      make: (before) => ({ ...before, deflection }),
    });
  }
  return offers;
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
  const changed = { ...options.shifts, shiftTypes, limits };
  return {
    kind: 'shiftTypes',
    title: changes.map(({ title }) => title).join('; '),
    make: (before) => ({ ...before, shifts: changed }),
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
