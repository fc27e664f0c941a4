import { DAY, HOUR, MINUTE, SECOND } from '../../time/durations.ts';

/**
 * Reads a part of a text such as `2025-02-03 08:00`, with or without `T` and seconds, as most machines write it: milliseconds on the clock
 * of the file since 1970. `NaN` for all else, which needs a closer look.
 */
export function isoTime(text: string, from: number, to: number): number {
  const length = to - from;
  if (length !== 16 && length !== 19) return Number.NaN;
  const between = text.charCodeAt(from + 10);
  if (
    text.charCodeAt(from + 4) !== DASH ||
    text.charCodeAt(from + 7) !== DASH ||
    (between !== BLANK && between !== T) ||
    text.charCodeAt(from + 13) !== COLON
  )
    return Number.NaN;
  const seconds =
    length === 16 ? 0 : text.charCodeAt(from + 16) === COLON ? pair(text, from + 17) : Number.NaN;
  const hours = pair(text, from + 11);
  const minutes = pair(text, from + 14);
  if (!(hours < 24 && minutes < 60 && seconds < 60)) return Number.NaN;
  const day = dayNumber(
    100 * pair(text, from) + pair(text, from + 2),
    pair(text, from + 5),
    pair(text, from + 8),
  );
  return day * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND;
}

const DASH = 45;
const BLANK = 32;
const T = 84;
const COLON = 58;

/** The number of two digits, else `NaN`. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

/** Days since 1970; `NaN` for what is no date, and for 29 February. Years begin in March here, so that leap days end them. */
function dayNumber(year: number, month: number, day: number): number {
  if (!(year >= 1970 && year <= 2200 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  const isLong = month !== 2 && month !== 4 && month !== 6 && month !== 9 && month !== 11;
  if (day > (month === 2 ? 28 : isLong ? 31 : 30)) return Number.NaN;
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leaps + Math.floor((153 * months + 2) / 5) + day - 719_469;
}
