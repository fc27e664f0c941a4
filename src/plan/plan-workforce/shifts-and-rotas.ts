import type { CrewRotations } from '../../rotation/index.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { hasAnswer } from '../../search/search-result.ts';
import { type AgentRequirement, designShifts, type ShiftDesign } from '../../shifts/index.ts';
import type { PlanMethod, PlanWorkforceInput } from './input.ts';
import { onlyShiftsFirst, onlyTogether } from './only-shifts-first.ts';
import { mostWeeklyHours, planRotation } from './plan-rotation.ts';
import { planTogether } from './plan-together.ts';
import { withRulesOfRoster } from './rules-of-roster.ts';

/** Shifts, their rotas where any were asked for, and the order in which they were made. */
interface PlannedWork {
  readonly shifts: ShiftDesign;
  readonly rotation?: CrewRotations | undefined;
  readonly method?: PlanMethod | undefined;
}

type Asked = Pick<PlanWorkforceInput, 'shifts' | 'rotation' | 'targets'>;

/**
 * Shifts and rotas by rules of the rota and those of the roster that a rota can keep; where that finds no rotas, by those
 * of the rota alone, and the plan says which of the others are broken.
 */
export function shiftsAndRotas(
  requirement: AgentRequirement,
  { rosterRules = [], ...asked }: Asked & Pick<PlanWorkforceInput, 'rosterRules'>,
  control: Pick<SearchControl, 'onProgress' | 'signal'>,
): PlannedWork {
  const { rotation } = asked;
  const strict = rotation && withRulesOfRoster(rotation, rosterRules);
  const work = byMethod(requirement, { ...asked, rotation: strict }, control);
  const isFound = work.rotation === undefined || hasAnswer(work.rotation.status);
  return isFound || strict === rotation ? work : byMethod(requirement, asked, control);
}

/**
 * Shifts and rotas by the method that is asked for. Where a search for both ends without rotas, the
 * shifts are made first after all: the plan has shifts then, and perhaps rotas for them.
 */
function byMethod(
  requirement: AgentRequirement,
  { shifts, rotation: asked, targets }: Asked,
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
