import { checkResult } from '../core/check-result.ts';
import { parseInput } from '../core/parse-input.ts';
import { DAY_MINUTES, WEEK_DAYS } from './durations.ts';
import type { IntervalGrid } from './interval-grid.ts';
import { openIntervalsSchema } from './opening-hours.schema.ts';

/** When a centre is open on some weekdays. */
export interface OpeningHours {
  /** 0 for Monday to 6 for Sunday: the days on which the period starts. */
  readonly weekdays: readonly number[];
  /** Wall clock at which it opens, in minutes after midnight (0 to 1439). */
  readonly startMinutes: number;
  /** Wall clock at which it closes; above 1440 on the next date (22:00 to 06:00 is 1320 to 1800). */
  readonly endMinutes: number;
}

/** Open around the clock on every day. */
export const ALWAYS_OPEN: readonly OpeningHours[] = [
  { weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 0, endMinutes: DAY_MINUTES },
];

/** Which intervals of a grid are open, given opening hours and dates on which nobody opens. */
export interface OpenIntervalsOptions {
  /** When the centre opens; default around the clock. */
  readonly openingHours?: readonly OpeningHours[] | undefined;
  /** Local dates on which it does not open; a night that began the day before still runs to its end. */
  readonly closedDates?: readonly string[] | undefined;
}

/**
 * In which of these half-hours is the centre open?
 *
 * An interval is open if the centre is open when it starts. What opens on a date belongs to that
 * date: on the morning after a closed date, last night's hours past midnight fall away too.
 *
 * @param grid - The intervals.
 * @param options - Opening hours by weekday and closed dates.
 * @returns 1 for each open interval, 0 for each closed one.
 * @throws `InvalidInputError` on opening hours or dates that are none.
 * @example
 * ```ts
 * import { intervalGrid, openIntervals } from 'halfhour/time';
 *
 * const grid = intervalGrid({
 *   from: '2024-07-01',
 *   to: '2024-07-07',
 *   timeZone: 'Europe/Berlin',
 *   intervalSeconds: 1800,
 * });
 * const open = openIntervals(grid, {
 *   openingHours: [{ weekdays: [0, 1, 2, 3, 4], startMinutes: 8 * 60, endMinutes: 18 * 60 }],
 * });
 * open.reduce((count, flag) => count + flag, 0); // => 100
 * ```
 */
export function openIntervals(
  grid: Pick<IntervalGrid, 'days' | 'startMinutes'>,
  options: OpenIntervalsOptions = {},
): Uint8Array {
  checkResult('openIntervals', 'grid', grid, 'what intervalGrid returns', {
    days: 'list',
    startMinutes: 'list',
  });
  return markOpen(grid, parseInput('openIntervals', openIntervalsSchema(), options));
}

/** {@link openIntervals} without its checks. */
export function markOpen(
  grid: Pick<IntervalGrid, 'days' | 'startMinutes'>,
  { openingHours = ALWAYS_OPEN, closedDates = [] }: OpenIntervalsOptions,
): Uint8Array {
  const byWeekday = periodsByWeekday(openingHours);
  const closed = new Set(closedDates);
  const open = new Uint8Array(grid.startMinutes.length);
  for (const [d, { weekday, date, first, count }] of grid.days.entries()) {
    const today = closed.has(date) ? [] : byWeekday[weekday]!;
    const lastNight = opensBefore(grid.days[d - 1]?.date, closed)
      ? byWeekday[(weekday + WEEK_DAYS - 1) % WEEK_DAYS]!
      : [];
    for (let i = first; i < first + count; i++) {
      const minutes = grid.startMinutes[i]!;
      const isOpen = within(today, minutes) || within(lastNight, minutes + DAY_MINUTES);
      open[i] = isOpen ? 1 : 0;
    }
  }
  return open;
}

type Period = Pick<OpeningHours, 'startMinutes' | 'endMinutes'>;

function periodsByWeekday(openingHours: readonly OpeningHours[]): readonly (readonly Period[])[] {
  return Array.from({ length: WEEK_DAYS }, (_, weekday) =>
    openingHours.filter((hours) => hours.weekdays.includes(weekday)),
  );
}

/** The date before the first of a grid is not known to be closed. */
function opensBefore(date: string | undefined, closed: ReadonlySet<string>): boolean {
  return date === undefined || !closed.has(date);
}

function within(periods: readonly Period[], minutes: number): boolean {
  return periods.some((period) => minutes >= period.startMinutes && minutes < period.endMinutes);
}
