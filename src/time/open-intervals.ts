import * as z from 'zod/mini';
import { firstIndex } from '../core/bisect.ts';
import { parseArguments } from '../core/parse-input.ts';
import { savedResult } from '../core/saved.ts';
import { schemaOf } from '../core/schema.ts';
import { fromDayNumber, toDayNumber } from './day-number.ts';
import { DAY, MINUTE, WEEK_DAYS } from './durations.ts';
import { GRID_FORM, type IntervalGrid } from './interval-grid.ts';
import { ALWAYS_OPEN, type OpeningHours, openingHoursSchema } from './opening-hours.ts';
import { localDate } from './time-kinds.ts';
import { matchLocal, zoneOffsets } from './zone-offsets.ts';

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
 * Where the clock changes, opening and closing are taken as in `localDateTimeToInstant`: of a time that exists
 * twice the first, a time that is skipped as far behind the change. So a night is as long as `elapsedMinutes` says.
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
  grid: Pick<IntervalGrid, 'kind' | 'version' | 'timeZone' | 'days' | 'starts'>,
  options: OpenIntervalsInput = {},
): number[] {
  parseArguments('openIntervals', {
    grid: [gridSchema, grid],
    '': [openIntervalsSchema, options],
  });
  return Array.from(markOpen(grid, options));
}

export const gridSchema = () =>
  savedResult<Pick<IntervalGrid, 'kind' | 'version' | 'timeZone' | 'days' | 'starts'>>(GRID_FORM, {
    timeZone: 'text',
    days: 'list',
    starts: 'list',
  });

/**
 * {@link openIntervals} without its checks. A clock time of opening or closing is the instant that it is everywhere
 * here, also in the hour that a clock change repeats or skips: a period is as long as `elapsedMinutes` says.
 */
export function markOpen(
  { timeZone, days, starts }: Pick<IntervalGrid, 'timeZone' | 'days'> & Starts,
  { openingHours = ALWAYS_OPEN, closedDates = [] }: OpenIntervalsInput,
): Uint8Array {
  const open = new Uint8Array(starts.length);
  if (days.length === 0) return open;
  const hoursOn = hoursByDate(openingHours, closedDates);
  const firstDay = toDayNumber(days[0]!.date);
  const zone = zoneOffsets(timeZone, (firstDay - 3) * DAY, (firstDay + days.length + 3) * DAY);
  const mark = (day: number, weekday: number) => {
    for (const { startMinutes, endMinutes } of hoursOn(fromDayNumber(day), weekday)) {
      const from = matchLocal(zone, day * DAY + startMinutes * MINUTE).instant;
      const to = matchLocal(zone, day * DAY + endMinutes * MINUTE).instant;
      if (from < to) open.fill(1, firstFrom(starts, from), firstFrom(starts, to));
    }
  };
  mark(firstDay - 1, (days[0]!.weekday + WEEK_DAYS - 1) % WEEK_DAYS);
  for (const [d, { weekday, count }] of days.entries()) {
    // On a date that its zone skipped nobody opens.
    if (count > 0) mark(firstDay + d, weekday);
  }
  return open;
}

interface Starts {
  readonly starts: ArrayLike<number>;
}

/** The first interval that starts at an instant or later. */
function firstFrom(starts: ArrayLike<number>, instant: number): number {
  return firstIndex(starts.length, (i) => starts[i]! >= instant);
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
