import { priceRules, type RulePrices } from '../../rotation/index.ts';
import type { SearchControl } from '../../search/search-control.ts';
import type { AgentRequirement } from '../../shifts/index.ts';
import type { PlanWorkforceInput } from './input.ts';
import { mostWeeklyHours } from './plan-rotation.ts';

/** What each rule of the rota costs, where the plan is to say it. */
export function planRulePrices(
  requirement: AgentRequirement,
  { shifts, rotation, targets }: Pick<PlanWorkforceInput, 'shifts' | 'rotation' | 'targets'>,
  control: Pick<SearchControl, 'onProgress' | 'signal'>,
): RulePrices | undefined {
  if (rotation?.priceRules !== true) return undefined;
  const { daysOff, workStretch, minRestHours, forwardRotation, shiftRun, daysOffEachWeek } =
    rotation;
  const {
    minWeeklyRestHours,
    minLongRest,
    nights,
    contracts,
    weekends: { minFree: _, ...weekends } = {},
  } = rotation;
  const { seats, minOnPosition } = shifts.limits ?? {};
  return priceRules({
    ...control,
    requirement,
    shiftTypes: shifts.shiftTypes,
    limits: { seats, minOnPosition },
    daysOff,
    workStretch,
    minRestHours,
    forwardRotation,
    shiftRun,
    daysOffEachWeek,
    minWeeklyRestHours,
    minLongRest,
    nights,
    contracts,
    weekends,
    weeklyHours: {
      ...rotation.weeklyHours,
      maxAverage: mostWeeklyHours(rotation, targets.fullTimeHours),
    },
  });
}
