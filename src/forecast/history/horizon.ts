import { fromDayNumber, toDayNumber } from '../../time/day-number.ts';
import type { Holiday } from '../../time/holiday.ts';
import { layOutGrid } from '../../time/interval-grid.ts';
import { markOpen, type OpeningHours } from '../../time/opening-hours.ts';
import type { HistoryDay, IntervalHistory } from './history.ts';
import { markDays } from './mark-days.ts';

/** The intervals that a forecast is for: those of the days right after a history. */
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
  /** Number of local dates, right after the last date of the history. */
  readonly days: number;
  /** Days unlike others; default the history's. */
  readonly holidays?: readonly Holiday[] | undefined;
  /** Local dates on which the centre will not open. */
  readonly closedDates?: readonly string[] | undefined;
  /** When the centre opens; default as in the history. */
  readonly openingHours?: readonly OpeningHours[] | undefined;
}

/** Lays out the days after a history, with its zone, interval length and opening hours. */
export function horizonOf(
  history: Pick<
    IntervalHistory,
    'timeZone' | 'intervalSeconds' | 'days' | 'openingHours' | 'holidays'
  >,
  { days, holidays = history.holidays, closedDates, openingHours }: HorizonOptions,
): Horizon {
  const { timeZone, intervalSeconds } = history;
  const last = toDayNumber(history.days.at(-1)!.date);
  const grid = layOutGrid({
    from: fromDayNumber(last + 1),
    to: fromDayNumber(last + days),
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
