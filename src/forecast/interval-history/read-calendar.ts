import type { Holiday } from '../../time/holiday.ts';
import type { IntervalGrid } from '../../time/interval-grid.ts';
import { markOpen, type OpeningHours } from '../../time/opening-hours.ts';
import type { HistoryDay } from '../history.ts';
import { markDays } from '../mark-days.ts';
import { inferOpeningHours } from './infer-hours.ts';

/** When the centre was open, and how that is known. */
export interface HistoryCalendar {
  readonly openingHours: readonly OpeningHours[];
  /** Whether the rows had to tell the opening hours. */
  readonly isInferred: boolean;
  /** Holidays without any row. */
  readonly closedHolidays: readonly string[];
  readonly open: Uint8Array;
  readonly days: readonly HistoryDay[];
}

/** What the caller knows of the calendar. */
export interface KnownCalendar {
  readonly openingHours?: readonly OpeningHours[] | undefined;
  readonly holidays?: readonly Holiday[] | undefined;
  readonly closedDates?: readonly string[] | undefined;
}

/** Puts together what the caller and the rows say about opening hours and days. */
export function readCalendar(
  grid: IntervalGrid,
  { contacts }: { readonly contacts: Float64Array },
  { openingHours, holidays = [], closedDates = [] }: KnownCalendar,
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
