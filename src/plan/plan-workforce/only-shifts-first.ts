import type { DesignRotationInput } from '../../rotation/index.ts';
import type { RotationInput } from '../../rotation/rotation-input.ts';
import type { DesignShiftsInput } from '../../shifts/design-shifts/input.ts';

/** What a plan asks for that a search for shifts and rotas together does not know, as paths of its input. */
export function onlyShiftsFirst(
  shifts: Omit<DesignShiftsInput, 'requirement'>,
  rotation: Pick<RotationInput, 'objective' | 'deviation' | 'weekends' | 'maxSingleDaysOff'> &
    Pick<DesignRotationInput, 'minimise'>,
): string[] {
  const { limits = {}, shiftTypes } = shifts;
  const { objective, deviation, weekends, minimise } = rotation;
  const knowsPrices = minimise === 'cost';
  const hourPrices = new Set(shiftTypes.map(({ costPerHour = 1 }) => costPerHour));
  const asked: Readonly<Record<string, boolean>> = {
    'shifts.shiftTypes.costPerHour': !knowsPrices && hourPrices.size > 1,
    'shifts.shiftTypes.costPerShift':
      !knowsPrices && shiftTypes.some(({ costPerShift = 0 }) => costPerShift > 0),
    'shifts.understaffing': typeof shifts.understaffing === 'object',
    'shifts.overstaffingCostPerHour': (shifts.overstaffingCostPerHour ?? 0) > 0,
    'shifts.premiums': (shifts.premiums ?? []).length > 0,
    'shifts.costPerDistinctShift': (shifts.costPerDistinctShift ?? 0) > 0,
    'shifts.limits.maxPaidHours': limits.maxPaidHours !== undefined,
    'shifts.limits.typeCounts': (limits.typeCounts ?? []).length > 0,
    'shifts.limits.typeShares': (limits.typeShares ?? []).length > 0,
    'shifts.limits.sameShiftsOn': (limits.sameShiftsOn ?? []).length > 0,
    'rotation.objective': objective !== undefined,
    'rotation.deviation': deviation !== undefined && (deviation.under === true || !deviation.over),
    'rotation.maxSingleDaysOff': rotation.maxSingleDaysOff !== undefined,
    'rotation.weekends.minFree': (weekends?.minFree ?? 0) > 0,
  };
  return Object.keys(asked).filter((path) => asked[path]);
}

/** What a rota asks for that only a search for shifts and rotas together knows, as paths of the input. */
export function onlyTogether(rotation: {
  readonly contracts?: unknown;
  readonly minimise?: 'people' | 'cost' | undefined;
  readonly startFrom?: unknown;
}): string[] {
  const asked: Readonly<Record<string, boolean>> = {
    'rotation.contracts': rotation.contracts !== undefined,
    'rotation.minimise': rotation.minimise === 'cost',
    'rotation.startFrom': rotation.startFrom !== undefined,
  };
  return Object.keys(asked).filter((path) => asked[path]);
}
