import { InvalidInputError } from '../core/errors.ts';
import { fromDayNumber, toDayNumber } from '../time/day-number.ts';
import type { Holiday } from '../time/holiday.ts';
import { formatLocal } from '../time/instants.ts';
import { type GridDay, layOutGrid } from '../time/interval-grid.ts';
import { markOpen } from '../time/open-intervals.ts';
import { toLocal, zoneOffsets } from '../time/zone-offsets.ts';
import type { HistoryDay } from './history.ts';
import type { HistorySeries } from './history-series.ts';
import type { KnownDays } from './known-days.ts';

/** The intervals that a forecast is for; `first` of its days counts from the first of them. */
export type Horizon = Pick<
  HistorySeries,
  'timeZone' | 'intervalSeconds' | 'days' | 'starts' | 'startMinutes' | 'open'
>;

/** Lays out days to come with the zone, interval length and opening hours of a history. */
export function horizonOf(
  history: HistorySeries,
  known: KnownDays & { readonly days: number; readonly startDate?: string | undefined },
): Horizon {
  const { timeZone, intervalSeconds } = history;
  const { days, startDate, holidays = [], closedDates } = known;
  const first =
    startDate === undefined ? toDayNumber(history.days.at(-1)!.date) + 1 : toDayNumber(startDate);
  const grid = layOutGrid({
    from: fromDayNumber(first),
    to: fromDayNumber(first + days - 1),
    timeZone,
    intervalSeconds,
  });
  const openingHours = known.openingHours ?? history.openingHours;
  const open = markOpen(grid, { openingHours, closedDates });
  return {
    timeZone,
    intervalSeconds,
    days: markDays(grid.days, open, [...history.holidays, ...holidays]),
    starts: grid.starts,
    startMinutes: grid.startMinutes,
    open,
  };
}

/** The start of each interval, ISO 8601 with the zone's offset. */
export function startTexts({ timeZone, starts }: Horizon): string[] {
  const zone = zoneOffsets(timeZone, starts[0] ?? 0, starts.at(-1) ?? 0);
  return Array.from(starts, (instant) => {
    const local = toLocal(zone, instant);
    return formatLocal(local, local - instant);
  });
}

/** The days of a grid, each with its holiday and whether it is closed all day. */
export function markDays(
  days: readonly GridDay[],
  open: Uint8Array,
  holidays: readonly Holiday[],
): HistoryDay[] {
  const names = new Map(holidays.map(({ date, name }) => [date, name]));
  return days.map((day) => {
    const closed = !open.subarray(day.first, day.first + day.count).includes(1);
    const holiday = names.get(day.date);
    return holiday === undefined ? { ...day, closed } : { ...day, closed, holiday };
  });
}

/** Days between the end of a history and a later date: 0 for the day right after it, the default. */
export function daysUntil(
  callee: string,
  path: string,
  { days }: Pick<HistorySeries, 'days'>,
  date: string | undefined,
  longest: number,
): number {
  if (date === undefined) return 0;
  const gap = toDayNumber(date) - toDayNumber(days.at(-1)!.date) - 1;
  if (gap >= 0 && gap <= longest) return gap;
  throw new InvalidInputError(callee, [
    { path, expected: `a date after the history, by ${longest} days at most`, received: date },
  ]);
}
