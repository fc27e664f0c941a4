import { DAY, MINUTE, SECOND } from './durations.ts';

/** A time as it was written: the reading of the clock, and its offset from UTC where one was given. */
interface WrittenTime {
  /** The reading of the clock as if it were UTC, in epoch milliseconds. */
  readonly local: number;
  /** Milliseconds that the clock is ahead of UTC; undefined where nothing was said. */
  readonly offset: number | undefined;
}

const FORM =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?: ?(Z|[+-]\d\d(?::?\d\d)?))?)?$/;

/**
 * Reads an ISO 8601 time: `2024-07-01T08:30`, with a blank for the T, with seconds, with `Z` or an
 * offset; a date alone is its midnight, and 24:00 the next one. Parts of a second are dropped.
 * Returns undefined for anything else, and for dates and times that do not exist.
 */
export function parseWrittenTime(text: string): WrittenTime | undefined {
  const parts = FORM.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0, offset] = parts;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // A date that does not exist rolls over into another month.
  if (new Date(midnight).getUTCMonth() !== Number(month) - 1) return undefined;
  const clock = Number(hours) * 60 * MINUTE + Number(minutes) * MINUTE + Number(seconds) * SECOND;
  if (clock > DAY || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return { local: midnight + clock, offset: parseOffset(offset) };
}

function parseOffset(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text === 'Z') return 0;
  const digits = text.replaceAll(':', '');
  const size = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3) || 0);
  return (text.startsWith('-') ? -size : size) * MINUTE;
}
