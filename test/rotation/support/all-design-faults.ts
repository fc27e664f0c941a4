import { checkRotation, type DesignRotationInput, designRotation } from 'halfhour/rotation';
import { designFaults, inputOfCrew } from './design-faults.ts';

/** Every rota by `checkRotation`, its demand counted from itself, and all the rest minute by minute. */
export function faultsOf(input: DesignRotationInput, design = designRotation(input)): string[] {
  const { shifts } = design;
  const { shiftRun, forbiddenSequences = [] } = input;
  const sequences = forbiddenSequences.flatMap(([first, ...rest]) =>
    shifts.flatMap((a) =>
      shifts.flatMap((b) =>
        a.id.startsWith(`${first}@`) && b.id.startsWith(`${rest.at(-1)}@`)
          ? [[a.id, ...rest.slice(0, -1), b.id]]
          : [],
      ),
    ),
  );
  const breaches = design.crews.flatMap(({ rota, contract }) =>
    checkRotation(rota, {
      ...rulesOf(inputOfCrew(input, contract)),
      forbiddenSequences: sequences,
      shifts: shifts.map((shift) => ({
        ...shift,
        ...(shiftRun && { minRun: shiftRun.min, maxRun: shiftRun.max }),
      })),
      demand: shifts.map(({ id }) =>
        [0, 1, 2, 3, 4, 5, 6].map((day) => rota.filter((week) => week[day] === id).length),
      ),
    }).map(({ message }) => message),
  );
  return [...breaches, ...designFaults(input, design)];
}

/** The rules that a rota is made and judged by, whatever its shifts. */
export function rulesOf(input: DesignRotationInput) {
  const { daysOff, workStretch, minRestHours, forwardRotation } = input;
  const { daysOffEachWeek, minWeeklyRestHours, minLongRest, weekends, nights, weeklyHours } = input;
  return {
    daysOff,
    workStretch,
    minRestHours,
    forwardRotation,
    daysOffEachWeek,
    minWeeklyRestHours,
    minLongRest,
    weekends,
    nights,
    weeklyHours,
  };
}
