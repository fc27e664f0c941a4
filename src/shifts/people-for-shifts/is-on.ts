import type { WeeklyContract, WeeklyShift } from './result.ts';

/** Whether a contract lists a shift, by its id or its type. */
export function isOn(
  { id, typeId }: Pick<WeeklyShift, 'id' | 'typeId'>,
  { shiftIds }: Pick<WeeklyContract, 'shiftIds'>,
): boolean {
  return shiftIds.includes(id) || (typeId !== undefined && shiftIds.includes(typeId));
}
