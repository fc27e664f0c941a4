import type { RotationInput } from '../../src/rotation/index.ts';
import { readSharedText } from '../../test/support/shared-data.ts';

interface Named {
  readonly id: string;
  readonly problem: RotationInput;
}

const early = { id: 'E', startMinutes: 360, lengthMinutes: 480 };
const late = { id: 'L', startMinutes: 840, lengthMinutes: 480 };
const night = { id: 'N', startMinutes: 1320, lengthMinutes: 480 };

interface RotatingRostering {
  readonly id: string;
  readonly employees: number;
  readonly requirementsByDay_off_early_late_night: readonly (readonly number[])[];
  readonly sMin: number;
  readonly sMax: number;
}

/**
 * The rotating rostering problem, CSPLib 087: runs of every shift and of days off from sMin to
 * sMax, forward rotation, weekends on one shift or off. Two days off in any 14 follow from runs:
 * forward rotation leaves at most three runs of at most four days between two rests.
 */
export function csplib(): Named[] {
  const instances = JSON.parse(readSharedText('rotation/csplib-087.json')) as RotatingRostering[];
  return instances.map((instance) => {
    const { id, employees, sMin, sMax } = instance;
    const byDay = instance.requirementsByDay_off_early_late_night;
    return {
      id,
      problem: {
        employees,
        shifts: [early, late, night].map((shift) => ({ ...shift, minRun: sMin, maxRun: sMax })),
        demand: [1, 2, 3].map((column) => byDay.map((day) => day[column]!)),
        daysOff: { min: sMin, max: sMax },
        workStretch: { min: sMin, max: 3 * sMax },
        forwardRotation: true,
        weekends: { together: true, sameShift: true },
      },
    };
  });
}

interface Challenge {
  readonly id: string;
  readonly employees: number;
  readonly demand: readonly (readonly number[])[];
}

/**
 * The MiniZinc challenge of 2022: at most five days of work and three nights in a row, after a
 * night only a night or rest, two days off in a row in every week, a free weekend in any three.
 */
export function challenge(): Named[] {
  const instances = JSON.parse(readSharedText('rotation/challenge-2022.json')) as Challenge[];
  return instances.map(({ id, employees, demand }) => ({
    id,
    problem: {
      employees,
      shifts: [early, late, night],
      demand,
      daysOff: { min: 1, max: 7 },
      workStretch: { min: 1, max: 5 },
      forbiddenSequences: [
        ['N', 'E'],
        ['N', 'L'],
      ],
      nights: { maxRun: 3 },
      daysOffEachWeek: 2,
      weekends: { maxBetweenFree: 2 },
    },
  }));
}
