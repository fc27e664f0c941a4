import { DAY, MINUTE, SECOND } from './durations.ts';

/**
 * The instant of an ISO 8601 time with its offset from UTC (`2026-03-28T22:00:00+01:00`, `2026-03-28T21:00Z`), in
 * epoch milliseconds; `NaN` for any other text and for times that do not exist. `Date.parse` reads a time without an
 * offset by the zone of the machine, rolls 30 February over into March on some engines.
 */
export function parseInstant(text: string): number {
  const clock = digits(text, 11, 13, 24) * 60 + digits(text, 14, 16, 59);
  if (text[10] !== 'T' || text[13] !== ':' || Number.isNaN(clock)) return Number.NaN;
  const hasSeconds = text[16] === ':';
  const fraction = hasSeconds && text[19] === '.' ? FRACTION.exec(text.slice(19))?.[0] : '';
  if (fraction === undefined) return Number.NaN;
  const time = clock * MINUTE + (hasSeconds ? digits(text, 17, 19, 59) * SECOND : 0);
  const parts = fraction === '' ? 0 : Math.floor(Number(fraction) * SECOND);
  if (time + parts > DAY) return Number.NaN;
  return midnightOf(text) + time + parts - offsetAt(text, (hasSeconds ? 19 : 16) + fraction.length);
}

const FRACTION = /^\.\d+/;

/** Midnight in UTC of the date that a text begins with. */
function midnightOf(text: string): number {
  const day = digits(text, 8, 10, 31);
  const month = digits(text, 5, 7, 12);
  const midnight = Date.UTC(digits(text, 0, 4, 9999), month - 1, day);
  if (text[4] !== '-' || text[7] !== '-' || !(month > 0 && day > 0)) return Number.NaN;
  // A date that does not exist rolls over into another month.
  return day <= 28 || new Date(midnight).getUTCDate() === day ? midnight : Number.NaN;
}

/** The offset from UTC that a text ends with, in milliseconds. */
function offsetAt(text: string, at: number): number {
  const sign = text[at];
  if (sign === 'Z') return text.length === at + 1 ? 0 : Number.NaN;
  if (text.length !== at + 6 || text[at + 3] !== ':') return Number.NaN;
  const size = digits(text, at + 1, at + 3, 23) * 60 + digits(text, at + 4, at + 6, 59);
  return sign === '+' ? size * MINUTE : sign === '-' ? -size * MINUTE : Number.NaN;
}

/** The number that stands between two places; `NaN` where it is none, or more than `most`. */
function digits(text: string, from: number, to: number, most: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = 10 * value + digit;
  }
  return value <= most ? value : Number.NaN;
}
