import type { Holiday } from '../time/holiday.ts';
import type { GridDay } from '../time/interval-grid.ts';
import type { HistoryDay } from './history.ts';

/** The days of a grid, each with its holiday and whether it is closed all day. */
export function markDays(
  days: readonly GridDay[],
  open: Uint8Array,
  holidays: readonly Holiday[],
): HistoryDay[] {
  const names = new Map(holidays.map(({ date, name }) => [date, name]));
  return days.map((day) => ({
    ...day,
    closed: !open.subarray(day.first, day.first + day.count).includes(1),
    holiday: names.get(day.date),
  }));
}
