import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { sum } from '../../core/sum.ts';
import { type RotationShift, workingMinutes } from '../rotation-shift.ts';
import { ROTATION_NOTES } from '../texts.ts';

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
    return {
      name: 'hoursOfShift',
      formula,
      inputs,
      value,
      unit: 'hours',
      ...stepNote(ROTATION_NOTES, 'of-shift', { shift: shift.id }),
    };
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
      ...stepNote(ROTATION_NOTES, 'every-week-in-turn'),
    },
  ];
}
