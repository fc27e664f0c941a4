import * as z from 'zod/mini';
import { lastAtMost } from '../core/bisect.ts';
import { keepWithin } from '../core/keep-within.ts';
import { intervalGrid as limits } from '../core/limits.ts';
import { parseInput } from '../core/parse-input.ts';
import { type Saved, type SavedForm, savedForm, stamp } from '../core/saved.ts';
import { schemaOf } from '../core/schema.ts';
import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from './day-number.ts';
import { DAY, DAY_SECONDS, MINUTE, SECOND } from './durations.ts';
import { intervalLength, localDate, timeZone } from './time-kinds.ts';
import { type ZoneOffsets, zoneOffsets } from './zone-offsets.ts';

/** Which intervals to lay out. */
export interface IntervalGridInput {
  /** First local date, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last local date, `YYYY-MM-DD`, included. */
  readonly to: string;
  /** IANA time zone, such as `Europe/Berlin`. */
  readonly timeZone: string;
  /** Length of an interval in seconds: whole minutes that divide a day. */
  readonly intervalSeconds: number;
}

const CENTURY_DAYS = 36_525;

export const intervalGridSchema = /* @__PURE__ */ schemaOf<IntervalGridInput>()(() =>
  z
    .strictObject({
      from: localDate(),
      to: localDate(),
      timeZone: timeZone(),
      intervalSeconds: intervalLength(),
    })
    .check(
      z.refine(({ from, to }) => to >= from && toDayNumber(to) - toDayNumber(from) < CENTURY_DAYS, {
        error: 'a date from `from` to 100 years later',
        path: ['to'],
      }),
    ),
);

/** One local date of a grid. */
export interface GridDay {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  /** Index of the day's first interval. */
  readonly first: number;
  /** Number of its intervals: 48 half-hours, 46 or 50 when the clock changes, 0 on a skipped date. */
  readonly count: number;
}

/** The intervals of some local dates, without gap or overlap: plain data to keep. */
export interface IntervalGrid extends Saved<'halfhour.grid'> {
  readonly timeZone: string;
  readonly intervalSeconds: number;
  /** The dates in order. */
  readonly days: readonly GridDay[];
  /** Epoch milliseconds at which each interval starts, ascending. */
  readonly starts: readonly number[];
  /** Wall clock at the start of each interval, in minutes after local midnight. */
  readonly startMinutes: readonly number[];
  /** Epoch milliseconds at which the last interval ends. */
  readonly end: number;
}

/** What a grid begins with. */
export const GRID_FORM: SavedForm<'halfhour.grid'> = /* @__PURE__ */ savedForm(
  'halfhour.grid',
  'intervalGrid',
);

/** A grid to calculate with. */
export interface GridTable
  extends Omit<IntervalGrid, 'kind' | 'version' | 'starts' | 'startMinutes'> {
  readonly starts: Float64Array;
  readonly startMinutes: Int16Array;
}

/**
 * Which half-hours do these dates have, in this zone?
 *
 * Intervals start where the wall clock shows a multiple of the interval. A change of the clocks
 * that falls inside an interval ends it and starts the next, so an interval may be shorter than
 * `intervalSeconds` (60-minute intervals at Lord Howe Island, which moves its clocks by 30 minutes).
 *
 * @param options - Dates, zone and length of the intervals.
 * @returns The intervals of all dates, in order, without gap or overlap.
 * @throws `InvalidInputError` on a bad field, or `to` before `from`, or more than 100 years.
 * @example
 * ```ts
 * import { intervalGrid } from 'halfhour/time';
 *
 * const { days } = intervalGrid({
 *   from: '2024-03-30',
 *   to: '2024-03-31',
 *   timeZone: 'Europe/Berlin',
 *   intervalSeconds: 1800,
 * });
 * days.map(({ date, count }) => `${date} ${count}`); // => ['2024-03-30 48', '2024-03-31 46']
 * ```
 */
export function intervalGrid(options: IntervalGridInput): IntervalGrid {
  const span = parseInput('intervalGrid', intervalGridSchema, options);
  keepWithin('intervalGrid', limits, { intervals: intervalsIn(span) });
  const grid = layOutGrid(span);
  return {
    ...stamp(GRID_FORM),
    ...grid,
    starts: Array.from(grid.starts),
    startMinutes: Array.from(grid.startMinutes),
  };
}

/** How many intervals some dates have, but for changes of the clock. */
export function intervalsIn({ from, to, intervalSeconds }: IntervalGridInput): number {
  return ((toDayNumber(to) - toDayNumber(from) + 1) * DAY_SECONDS) / intervalSeconds;
}

/** {@link intervalGrid} without its checks, to calculate with. */
export function layOutGrid({ from, to, timeZone, intervalSeconds }: IntervalGridInput): GridTable {
  const firstDay = toDayNumber(from);
  const dayCount = toDayNumber(to) - firstDay + 1;
  const zone = zoneOffsets(timeZone, (firstDay - 2) * DAY, (firstDay + dayCount + 2) * DAY);
  const step = intervalSeconds * SECOND;
  // Each change of the clocks adds a day's repeated hours at most, and one cut interval.
  const room = (dayCount + zone.starts.length) * (DAY / step) + 2 * zone.starts.length;
  const starts = new Float64Array(room);
  const startMinutes = new Int16Array(room);
  const days: GridDay[] = [];
  let filled = 0;
  let dayStart = startOfDay(zone, firstDay);
  for (let day = firstDay; day < firstDay + dayCount; day++) {
    const dayEnd = startOfDay(zone, day + 1);
    const first = filled;
    for (let at = dayStart; at < dayEnd; ) {
      const segment = Math.max(0, lastAtMost(zone.starts, at));
      const local = at + zone.offsets[segment]!;
      starts[filled] = at;
      startMinutes[filled] = Math.floor((local - day * DAY) / MINUTE);
      filled++;
      const nextMultiple = at + step - (((local % step) + step) % step);
      at = Math.min(nextMultiple, zone.starts[segment + 1] ?? Infinity, dayEnd);
    }
    days.push({
      date: fromDayNumber(day),
      weekday: weekdayOfDayNumber(day),
      first,
      count: filled - first,
    });
    dayStart = dayEnd;
  }
  return {
    timeZone,
    intervalSeconds,
    days,
    starts: starts.slice(0, filled),
    startMinutes: startMinutes.slice(0, filled),
    end: dayStart,
  };
}

/** The instant at which a date begins: right after the last moment of the dates before it. */
function startOfDay({ starts, offsets }: ZoneOffsets, day: number): number {
  const midnight = day * DAY;
  let segment = starts.length - 1;
  while (segment > 0 && starts[segment]! + offsets[segment]! >= midnight) segment--;
  return Math.min(midnight - offsets[segment]!, starts[segment + 1] ?? Infinity);
}
