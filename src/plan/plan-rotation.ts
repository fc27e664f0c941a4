import type { SearchControl } from '../core/search-control.ts';
import { generateRotation, type RotationResult } from '../rotation/index.ts';
import type { ShiftDesign } from '../shifts/index.ts';
import type { FullTimeHours } from '../staffing/index.ts';
import type { PlanRotation } from './plan-options.ts';

const FULL_TIME_WEEK = 40;

/**
 * The rota for the shifts of a design, with as few people as a full-time week allows where their
 * number is not given. Nothing to rotate gives no rota.
 */
export function planRotation(
  { dailyDemand }: ShiftDesign,
  { employees, shiftRun, ...rules }: PlanRotation,
  fullTime: FullTimeHours | undefined,
  control: Pick<SearchControl, 'onProgress' | 'signal'>,
): RotationResult | undefined {
  const duties = dailyDemand.reduce(
    (sum, { counts }) => sum + counts.reduce((a, b) => a + b, 0),
    0,
  );
  if (duties === 0) return undefined;
  return generateRotation({
    weeklyHours: { maxAverage: fullTime?.week ?? FULL_TIME_WEEK },
    ...rules,
    ...control,
    employees: employees ?? { min: 1, max: duties },
    shifts: dailyDemand.map(({ id, startMinutes, lengthMinutes, paidMinutes }) => ({
      id,
      startMinutes,
      lengthMinutes,
      paidMinutes,
      minRun: shiftRun?.min,
      maxRun: shiftRun?.max,
    })),
    demand: dailyDemand.map(({ counts }) => counts),
  });
}
