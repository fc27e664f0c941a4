import { hoursWorking } from '../generate-rotation/hours-working.ts';
import { measuresOf } from '../measure-rota/measure-rota.ts';
import type { Rota } from '../rota.ts';
import type { RotationShift } from '../rotation-shift.ts';
import type { Crew } from './result.ts';

/** A crew with its rota; its demand is what it works, unless it has one of its own. */
export function describeCrew(
  rota: Rota,
  shifts: readonly RotationShift[],
  demand?: readonly (readonly number[])[],
): Crew {
  const employees = rota.length;
  const planned = shifts.map(({ id }) =>
    Array.from({ length: 7 }, (_, day) => rota.filter((week) => week[day] === id).length),
  );
  return {
    employees,
    demand: demand ?? planned,
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
