import { parseInput } from '../core/parse-input.ts';
import { clockText } from '../core/words.ts';
import { fromDayNumber, toDayNumber } from './day-number.ts';
import { DAY, MINUTE } from './durations.ts';
import {
  clockSpanArgument,
  localDateTimeArgument,
  zonedInstantArgument,
} from './instant-arguments.ts';
import { matchLocal, toLocal, zoneOffsets } from './zone-offsets.ts';

/**
 * When, on the clock of the world, is it so many minutes after midnight on this date and in this
 * zone? The start of a shift, for instance, on the night on which the clocks change.
 *
 * A time that the clock shows twice is taken as the first of the two. A time that it skips is
 * taken as far behind the change: 02:30 in a night that goes from 02:00 to 03:00 means 03:30.
 *
 * @param date - Local date, `YYYY-MM-DD`.
 * @param minutes - Clock time in minutes after midnight; 1440 and more is on the next dates.
 * @param timeZone - IANA time zone.
 * @returns Epoch milliseconds.
 * @throws `InvalidInputError` if date, minutes or zone are none.
 * @example
 * ```ts
 * import { localDateTimeToInstant } from 'halfhour/time';
 *
 * localDateTimeToInstant('2024-07-01', 8 * 60, 'Europe/Berlin') === Date.UTC(2024, 6, 1, 6); // => true
 * ```
 */
export function localDateTimeToInstant(date: string, minutes: number, timeZone: string): number {
  parseInput('localDateTimeToInstant', localDateTimeArgument, { date, minutes, timeZone });
  return instantOf(date, minutes, timeZone);
}

/** A reading of the wall clock. */
export interface LocalDateTime {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Minutes after midnight on the wall clock, from 0 to below 1440; with a fraction for seconds. */
  readonly minutes: number;
}

/**
 * What do date and clock show in this zone at this instant?
 *
 * @param instant - Epoch milliseconds.
 * @param timeZone - IANA time zone.
 * @returns Local date and minutes after midnight on the wall clock.
 * @throws `InvalidInputError` if instant or zone are none.
 * @example
 * ```ts
 * import { instantToLocalDateTime } from 'halfhour/time';
 *
 * instantToLocalDateTime(Date.UTC(2024, 6, 1, 23, 30), 'Europe/Berlin');
 * // => { date: '2024-07-02', minutes: 90 }
 * ```
 */
export function instantToLocalDateTime(instant: number, timeZone: string): LocalDateTime {
  parseInput('instantToLocalDateTime', zonedInstantArgument, { instant, timeZone });
  const local = toLocal(zoneOffsets(timeZone, instant, instant), instant);
  const day = Math.floor(local / DAY);
  return { date: fromDayNumber(day), minutes: (local - day * DAY) / MINUTE };
}

/**
 * How long is it really from one clock time to another, the change of the clocks included? A
 * night shift from 22:00 to 06:00 lasts 7 hours in spring's short night and 9 in autumn's long one.
 *
 * @param date - Local date from which both times count, `YYYY-MM-DD`.
 * @param startMinutes - Clock time of the start in minutes after midnight.
 * @param endMinutes - Clock time of the end; 1440 and more is on the next dates.
 * @param timeZone - IANA time zone.
 * @returns Minutes that pass.
 * @throws `InvalidInputError` if date, minutes or zone are none.
 * @example
 * ```ts
 * import { elapsedMinutes } from 'halfhour/time';
 *
 * elapsedMinutes('2024-03-30', 22 * 60, 30 * 60, 'Europe/Berlin'); // => 420
 * elapsedMinutes('2024-10-26', 22 * 60, 30 * 60, 'Europe/Berlin'); // => 540
 * ```
 */
export function elapsedMinutes(
  date: string,
  startMinutes: number,
  endMinutes: number,
  timeZone: string,
): number {
  const span = { date, startMinutes, endMinutes, timeZone };
  parseInput('elapsedMinutes', clockSpanArgument, span);
  const start = instantOf(date, startMinutes, timeZone);
  return (instantOf(date, endMinutes, timeZone) - start) / MINUTE;
}

/**
 * How is this instant written for people in this zone?
 *
 * @param instant - Epoch milliseconds.
 * @param timeZone - IANA time zone.
 * @returns ISO 8601 with the offset of the zone, in whole seconds: `2024-07-01T08:00:00+02:00`.
 * @throws `InvalidInputError` if instant or zone are none.
 * @example
 * ```ts
 * import { formatInstant } from 'halfhour/time';
 *
 * formatInstant(Date.UTC(2024, 6, 1, 6), 'Europe/Berlin'); // => '2024-07-01T08:00:00+02:00'
 * ```
 */
export function formatInstant(instant: number, timeZone: string): string {
  parseInput('formatInstant', zonedInstantArgument, { instant, timeZone });
  const local = toLocal(zoneOffsets(timeZone, instant, instant), instant);
  return formatLocal(local, local - instant);
}

/** Writes a local time with its offset, both in milliseconds. */
export function formatLocal(local: number, offset: number): string {
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const sign = offset < 0 ? '-' : '+';
  const text = new Date(local).toISOString().slice(0, 19);
  return `${text}${sign}${clockText(minutes)}`;
}

function instantOf(date: string, minutes: number, timeZone: string): number {
  const local = toDayNumber(date) * DAY + minutes * MINUTE;
  return matchLocal(zoneOffsets(timeZone, local - 2 * DAY, local + 2 * DAY), local).instant;
}
