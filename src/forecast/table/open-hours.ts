import { WEEK_DAYS } from '../../time/durations.ts';
import type { DayTable } from './day-table.ts';

/** How many of the latest days of a weekday say when it is open. */
const RECENT = 5;

/**
 * When each weekday is open, by what its latest days were: 1 where most of them were, seven rows
 * of slots from Monday on. Holidays do not vote, nor do single closed days. A weekday that the
 * history has not seen is open when most of the others are.
 */
export function openHours(table: DayTable): Uint8Array {
  const { slots, historyDays, weekdays } = table;
  const hours = new Uint8Array(WEEK_DAYS * slots);
  const unseen: number[] = [];
  for (let weekday = 0; weekday < WEEK_DAYS; weekday++) {
    const votes: number[] = [];
    for (let row = historyDays - 1; row >= 0 && votes.length < RECENT; row--) {
      if (weekdays[row] === weekday && table.holidays[row] === undefined) votes.push(row);
    }
    const served = votes.filter((row) => table.closed[row] === 0);
    if (votes.length === 0) unseen.push(weekday);
    else if (served.length * 2 >= votes.length) setMajority(hours, weekday, served, table);
  }
  if (unseen.length < WEEK_DAYS) copyFromOthers(hours, unseen, slots);
  return hours;
}

function setMajority(
  hours: Uint8Array,
  weekday: number,
  rows: readonly number[],
  { open, slots }: DayTable,
): void {
  for (let slot = 0; slot < slots; slot++) {
    const votes = rows.filter((row) => open[row * slots + slot] === 1).length;
    hours[weekday * slots + slot] = votes * 2 > rows.length ? 1 : 0;
  }
}

function copyFromOthers(hours: Uint8Array, unseen: readonly number[], slots: number): void {
  const seen = Array.from({ length: WEEK_DAYS }, (_, day) => day).filter(
    (day) => !unseen.includes(day),
  );
  for (const weekday of unseen) {
    for (let slot = 0; slot < slots; slot++) {
      const votes = seen.filter((day) => hours[day * slots + slot] === 1).length;
      hours[weekday * slots + slot] = votes * 2 > seen.length ? 1 : 0;
    }
  }
}
