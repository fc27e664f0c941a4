import { InvalidInputError } from '../core/errors.ts';
import { fromDayNumber, toDayNumber } from '../time/day-number.ts';
import type { Holiday } from '../time/holiday.ts';
import { layOutGrid } from '../time/interval-grid.ts';
import { markOpen, type OpeningHours } from '../time/opening-hours.ts';
import type { HistoryDay, IntervalHistory } from './history.ts';
import { markDays } from './mark-days.ts';

/** The intervals that a forecast is for. */
export interface Horizon {
  readonly timeZone: string;
  readonly intervalSeconds: number;
  /** Every local date of the horizon, in order; `first` counts from the horizon's first interval. */
  readonly days: readonly HistoryDay[];
  /** Epoch milliseconds at which each interval starts, ascending. */
  readonly starts: Float64Array;
  /** Wall clock at the start of each interval, in minutes after local midnight. */
  readonly startMinutes: Int16Array;
  /** 1 where the centre will be open, 0 where it will be closed. */
  readonly open: Uint8Array;
}

/** What is known of the days to come. */
export interface HorizonOptions {
  /** Number of local dates. */
  readonly days: number;
  /** First local date, `YYYY-MM-DD`; default the day after the history. */
  readonly startDate?: string | undefined;
  /** Days unlike others; default the history's. */
  readonly holidays?: readonly Holiday[] | undefined;
  /** Local dates on which the centre will not open. */
  readonly closedDates?: readonly string[] | undefined;
  /** When the centre opens; default as in the history. */
  readonly openingHours?: readonly OpeningHours[] | undefined;
}

/** Lays out days to come with the zone, interval length and opening hours of a history. */
export function horizonOf(
  history: Pick<
    IntervalHistory,
    'timeZone' | 'intervalSeconds' | 'days' | 'openingHours' | 'holidays'
  >,
  { days, startDate, holidays = history.holidays, closedDates, openingHours }: HorizonOptions,
): Horizon {
  const { timeZone, intervalSeconds } = history;
  const first =
    startDate === undefined ? toDayNumber(history.days.at(-1)!.date) + 1 : toDayNumber(startDate);
  const grid = layOutGrid({
    from: fromDayNumber(first),
    to: fromDayNumber(first + days - 1),
    timeZone,
    intervalSeconds,
  });
  const open = markOpen(grid, {
    openingHours: openingHours ?? history.openingHours,
    closedDates,
  });
  return {
    timeZone,
    intervalSeconds,
    days: markDays(grid.days, open, holidays),
    starts: grid.starts,
    startMinutes: grid.startMinutes,
    open,
  };
}

/** Days between the end of a history and a later date: 0 for the day right after it, the default. */
export function daysUntil(
  callee: string,
  path: string,
  { days }: IntervalHistory,
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
