import type { CrewRotations } from '../../rotation/index.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { hasAnswer } from '../../search/search-result.ts';
import { type AgentRequirement, designShifts, type ShiftDesign } from '../../shifts/index.ts';
import type { PlanMethod, PlanWorkforceInput } from './input.ts';
import { onlyShiftsFirst, onlyTogether } from './only-shifts-first.ts';
import { mostWeeklyHours, planRotation } from './plan-rotation.ts';
import { planTogether } from './plan-together.ts';

/** Shifts, their rotas where any were asked for, and the order in which they were made. */
interface PlannedWork {
  readonly shifts: ShiftDesign;
  readonly rotation?: CrewRotations | undefined;
  readonly method?: PlanMethod | undefined;
}

/**
 * Shifts and rotas by the method that is asked for. Where a search for both ends without rotas, the
 * shifts are made first after all: the plan has shifts then, and perhaps rotas for them.
 */
export function shiftsAndRotas(
  requirement: AgentRequirement,
  { shifts, rotation: asked, targets }: Pick<PlanWorkforceInput, 'shifts' | 'rotation' | 'targets'>,
  control: Pick<SearchControl, 'onProgress' | 'signal'>,
): PlannedWork {
  const shiftsFirst = () => designShifts({ ...shifts, ...control, requirement });
  if (asked === undefined) return { shifts: shiftsFirst() };
  const { priceRules: _, ...rotation } = asked;
  const mostHours = mostWeeklyHours(rotation, targets.fullTimeHours);
  const isTogether =
    rotation.method !== 'shiftsFirst' &&
    onlyShiftsFirst(shifts, rotation).length === 0 &&
    Array.from(requirement.agents).some((agents) => agents > 0);
  const both = isTogether
    ? planTogether(requirement, shifts, rotation, mostHours, control)
    : undefined;
  if (both?.shifts !== undefined)
    return { shifts: both.shifts, rotation: both.rotation, method: 'together' };
  const designed = shiftsFirst();
  const isLast = both?.rotation.status === 'infeasible' || onlyTogether(rotation).length > 0;
  if (both !== undefined && isLast)
    return { shifts: designed, rotation: both.rotation, method: 'together' };
  const found = planRotation(designed, rotation, mostHours, control);
  if (both === undefined || hasAnswer(found?.status))
    return { shifts: designed, rotation: found, method: 'shiftsFirst' };
  return { shifts: designed, rotation: both.rotation, method: 'together' };
}
