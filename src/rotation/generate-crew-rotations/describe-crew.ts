import { hoursWorking } from '../generate-rotation/hours-working.ts';
import { measuresOf } from '../measure-rota/measure-rota.ts';
import type { Rota } from '../rota.ts';
import type { RotationShift } from '../rotation-shift.ts';
import type { Crew } from './result.ts';

/** A crew with its rota; its part of the demand is what it works. */
export function describeCrew(rota: Rota, shifts: readonly RotationShift[]): Crew {
  const employees = rota.length;
  const planned = shifts.map(({ id }) =>
    Array.from({ length: 7 }, (_, day) => rota.filter((week) => week[day] === id).length),
  );
  return {
    employees,
    demand: planned,
    rotation: {
      status: 'feasible',
      rota,
      employees,
      planned,
      aims: [],
      measures: measuresOf(rota, shifts),
      reasons: [],
      steps: 0,
      working: hoursWorking(shifts, planned, employees),
    },
  };
}
