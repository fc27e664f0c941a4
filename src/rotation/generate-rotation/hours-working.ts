import type { Step } from '../../core/step.ts';
import { sum } from '../../core/sum.ts';
import { type RotationShift, workingMinutes } from '../rotation-shift.ts';

/** Hours of the cycle, shift by shift, and the average week of an employee. */
export function hoursWorking(
  shifts: readonly RotationShift[],
  planned: readonly (readonly number[])[],
  employees: number,
): Step[] {
  const days = planned.map((week) => sum(week));
  const perShift = shifts.map((shift, s): Step => {
    const minutes = workingMinutes(shift);
    const inputs = { shiftsAWeek: days[s]!, workingMinutes: minutes };
    const value = (days[s]! * minutes) / 60;
    const formula = 'shiftsAWeek * workingMinutes / 60';
    return { name: 'hoursOfShift', formula, inputs, value, unit: 'hours', note: shift.id };
  });
  const hours = sum(perShift.map(({ value }) => value));
  return [
    ...perShift,
    {
      name: 'averageWeeklyHours',
      formula: 'hours / employees',
      inputs: { hours, employees },
      value: hours / employees,
      unit: 'hours',
      note: 'every employee works every week of the cycle in turn',
    },
  ];
}
