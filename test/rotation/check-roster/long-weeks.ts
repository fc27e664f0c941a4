import type { Roster } from 'halfhour/duty';

/** Monday to Saturday, so many hours a day from 09:00 or in the night to 06:00, from 5 January 2026 in UTC. */
export function longWeeks(weeks: number, hours: number, worked = weeks, isNight = false): Roster {
  const first = Date.UTC(2026, 0, 5) / 3_600_000;
  const text = (hour: number) => `${new Date(hour * 3_600_000).toISOString().slice(0, 19)}Z`;
  const duties = Array.from({ length: 7 * worked }, (_, day) => day)
    .filter((day) => day % 7 < 6)
    .map((day) => {
      const start = first + 24 * day + (isNight ? 30 - hours : 9);
      return {
        employee: 'Ann',
        date: text(start).slice(0, 10),
        shift: 'S',
        start: text(start),
        end: text(start + hours),
        hours,
        isNight,
      };
    });
  return { startDate: '2026-01-05', days: 7 * weeks, timeZone: 'UTC', employees: ['Ann'], duties };
}
