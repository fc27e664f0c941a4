import type { RotationInput } from 'halfhour/rotation';

/** A team round the clock, of which so many groups of three work each shift: with its objective a long search. */
export const threeShiftTeam = (groups: number): RotationInput => ({
  shifts: [
    { id: 'early', startMinutes: 360, lengthMinutes: 480, maxRun: 5 },
    { id: 'late', startMinutes: 840, lengthMinutes: 480, maxRun: 5 },
    { id: 'night', startMinutes: 1320, lengthMinutes: 480, minRun: 2, maxRun: 4 },
  ],
  demand: [3, 3, 2].map((people, shift) =>
    Array.from({ length: 7 }, (_, day) => (shift < 2 && day >= 5 ? 2 : people) * groups),
  ),
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 3, max: 6 },
  minRestHours: 11,
  employees: { min: 8 * groups, max: 14 * groups },
  objective: { freeWeekend: 1, evenNights: true },
});
