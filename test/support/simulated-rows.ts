import type { HistoryRow } from 'halfhour/forecast';
import { addDays, weekdayOf } from 'halfhour/time';

/** What a simulated centre expects on a date and clock time; undefined while it is closed. */
export type ExpectedContacts = (
  date: string,
  weekday: number,
  startMinutes: number,
) => number | undefined;

/** Rows of so many days from a date on, a row for each open interval, `draw` made of what is expected. */
export function simulatedRows(
  from: string,
  days: number,
  expected: ExpectedContacts,
  draw: (mean: number) => number = (mean) => mean,
  intervalMinutes = 30,
): HistoryRow[] {
  const rows: HistoryRow[] = [];
  for (let day = 0; day < days; day++) {
    const date = addDays(from, day);
    const weekday = weekdayOf(date);
    for (let minutes = 0; minutes < 1440; minutes += intervalMinutes) {
      const mean = expected(date, weekday, minutes);
      if (mean === undefined) continue;
      rows.push({ time: `${date}T${clock(minutes)}`, contacts: draw(mean) });
    }
  }
  return rows;
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A draw from the Poisson distribution: exact below 500, by its root above. */
export function poissonDraw(mean: number, random: () => number): number {
  if (mean > 500) {
    const z = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round((Math.sqrt(mean) + z / 2) ** 2));
  }
  let count = 0;
  for (let left = mean; ; count++) {
    left += Math.log(1 - random());
    if (left < 0) return count;
  }
}
