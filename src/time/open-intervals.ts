import * as z from 'zod/mini';
import { parseArguments } from '../core/parse-input.ts';
import { savedResult } from '../core/saved.ts';
import { schemaOf } from '../core/schema.ts';
import { fromDayNumber, toDayNumber } from './day-number.ts';
import { DAY_MINUTES, WEEK_DAYS } from './durations.ts';
import { GRID_FORM, type IntervalGrid } from './interval-grid.ts';
import { ALWAYS_OPEN, type OpeningHours, openingHoursSchema } from './opening-hours.ts';
import { localDate } from './time-kinds.ts';

/** Which intervals of a grid are open, given opening hours and dates on which nobody opens. */
export interface OpenIntervalsInput {
  /** When the centre opens; default around the clock. */
  readonly openingHours?: readonly OpeningHours[] | undefined;
  /** Local dates on which it does not open; a night that began the day before still runs to its end. */
  readonly closedDates?: readonly string[] | undefined;
}

export const openIntervalsSchema = /* @__PURE__ */ schemaOf<OpenIntervalsInput>()(() =>
  z.strictObject({
    openingHours: z.optional(z.array(openingHoursSchema())),
    closedDates: z.optional(z.array(localDate())),
  }),
);

/**
 * In which of these half-hours is the centre open?
 *
 * An interval is open if the centre is open when it starts. What opens on a date belongs to that
 * date: on the morning after a closed date, last night's hours past midnight fall away too.
 *
 * @param grid - The intervals.
 * @param options - Opening hours by weekday or date, and closed dates.
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
  grid: Pick<IntervalGrid, 'kind' | 'version' | 'days' | 'startMinutes'>,
  options: OpenIntervalsInput = {},
): number[] {
  parseArguments('openIntervals', {
    grid: [gridSchema, grid],
    '': [openIntervalsSchema, options],
  });
  return Array.from(markOpen(grid, options));
}

export const gridSchema = () =>
  savedResult<Pick<IntervalGrid, 'kind' | 'version' | 'days' | 'startMinutes'>>(GRID_FORM, {
    days: 'list',
    startMinutes: 'list',
  });

/** {@link openIntervals} without its checks. */
export function markOpen(
  grid: Pick<IntervalGrid, 'days'> & { readonly startMinutes: ArrayLike<number> },
  { openingHours = ALWAYS_OPEN, closedDates = [] }: OpenIntervalsInput,
): Uint8Array {
  const hoursOn = hoursByDate(openingHours, closedDates);
  const open = new Uint8Array(grid.startMinutes.length);
  for (const [d, { weekday, date, first, count }] of grid.days.entries()) {
    const before = grid.days[d - 1]?.date ?? fromDayNumber(toDayNumber(date) - 1);
    const today = hoursOn(date, weekday);
    const lastNight = hoursOn(before, (weekday + WEEK_DAYS - 1) % WEEK_DAYS);
    for (let i = first; i < first + count; i++) {
      const minutes = grid.startMinutes[i]!;
      const isOpen = within(today, minutes) || within(lastNight, minutes + DAY_MINUTES);
      open[i] = isOpen ? 1 : 0;
    }
  }
  return open;
}

type Period = Pick<OpeningHours, 'startMinutes' | 'endMinutes'>;

/** The hours that start on a date: none where it is closed, its own where it has any, else those of its weekday. */
function hoursByDate(openingHours: readonly OpeningHours[], closedDates: readonly string[]) {
  const closed = new Set(closedDates);
  const own = new Map<string, Period[]>();
  for (const { dates = [], ...period } of openingHours) {
    for (const date of new Set(dates)) own.set(date, [...(own.get(date) ?? []), period]);
  }
  const byWeekday = Array.from({ length: WEEK_DAYS }, (_, weekday) =>
    openingHours.filter(({ weekdays = [] }) => weekdays.includes(weekday)),
  );
  return (date: string, weekday: number): readonly Period[] =>
    closed.has(date) ? [] : (own.get(date) ?? byWeekday[weekday]!);
}

function within(periods: readonly Period[], minutes: number): boolean {
  return periods.some((period) => minutes >= period.startMinutes && minutes < period.endMinutes);
}
