import type { GridTable } from '../../time/interval-grid.ts';
import { markOpen } from '../../time/open-intervals.ts';
import type { HistorySeries } from '../history-series.ts';
import { markDays } from '../horizon.ts';
import { inferOpeningHours } from './infer-hours.ts';
import type { HistoryOptions } from './input.ts';

/** When the centre was open, and how that is known. */
export interface HistoryCalendar extends Pick<HistorySeries, 'openingHours' | 'open' | 'days'> {
  /** Whether the rows had to tell the opening hours. */
  readonly isInferred: boolean;
  /** Holidays without any row. */
  readonly closedHolidays: readonly string[];
}

/** Puts together what the caller and the rows say about opening hours and days. */
export function readCalendar(
  grid: GridTable,
  { contacts }: { readonly contacts: Float64Array },
  { openingHours, holidays = [], closedDates = [] }: HistoryOptions,
): HistoryCalendar {
  const isKnown = (interval: number) => !Number.isNaN(contacts[interval]);
  const hours = openingHours ?? inferOpeningHours(grid, isKnown);
  const holidayDates = new Set(holidays.map(({ date }) => date));
  const closedHolidays = grid.days
    .filter(({ date }) => holidayDates.has(date) && !closedDates.includes(date))
    .filter(({ first, count }) => !contacts.subarray(first, first + count).some((n) => n >= 0))
    .map(({ date }) => date);
  const open = markOpen(grid, {
    openingHours: hours,
    closedDates: [...closedDates, ...closedHolidays],
  });
  return {
    openingHours: hours,
    isInferred: openingHours === undefined,
    closedHolidays,
    open,
    days: markDays(grid.days, open, holidays),
  };
}
