import type { Roster } from 'halfhour/duty';
import { layRoster } from 'halfhour/rotation';

export const shifts = [
  { id: 'D', startMinutes: 420, lengthMinutes: 480 },
  { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
];

/** One person's weeks in the letters of their shifts, `-` for off, from Monday 1 June 2026. */
export function rosterOf(weeks: string, startDate = '2026-06-01'): Roster {
  const days = [...weeks.replaceAll(' ', '')].map((letter) => (letter === '-' ? null : letter));
  const rota = Array.from({ length: days.length / 7 }, (_, w) => days.slice(7 * w, 7 * w + 7));
  const employees = [{ name: 'Ann', week: 0 }];
  return layRoster({
    rota,
    shifts,
    employees,
    startDate,
    days: days.length,
    timeZone: 'Europe/Berlin',
  });
}
