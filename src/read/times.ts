import { parseWrittenTime, type WrittenTime } from '../time/parse-written-time.ts';

/** Which of day and month stands first in dates such as `03/04/2025`. */
export type DateOrder = 'dmy' | 'mdy';

/** A time of an export in ISO 8601, as it was written: with an offset or without. */
export interface ExportTime extends WrittenTime {
  readonly time: string;
  /** Whether it was a date alone, and so is taken for its midnight. */
  readonly isDate: boolean;
}

/** A time, or why there is none. */
export type ReadTime = ExportTime | { readonly fault: string };

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})/;
const CLOCK =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?(?:\s*(?:-|–|to)\s*\d.*)?$/i;

/**
 * Reads the times of a report: `2025-12-31T08:30` with or without an offset, `31.12.2025 8:30`,
 * `12/31/2025 8:30 AM`, `2025-12-31 08:30 - 09:00`.
 *
 * A date with dots begins with its day. In dates with slashes or hyphens and the year last, a number
 * above 12 somewhere in the file tells the day from the month; where none does, and `order` is not
 * given, all of them are refused: a guess would put twelve days of each month in the wrong place.
 */
export function readTimes(texts: readonly string[], order?: DateOrder): ReadTime[] {
  const known = order ?? inferOrder(texts);
  return texts.map((text) => readTime(text.trim(), known));
}

function inferOrder(texts: readonly string[]): DateOrder | undefined {
  for (const text of texts) {
    const [, first, mark, second] = YEAR_LAST.exec(text.trim()) ?? [];
    if (mark === undefined || mark === '.') continue;
    if (Number(first) > 12) return 'dmy';
    if (Number(second) > 12) return 'mdy';
  }
  return undefined;
}

function readTime(text: string, order: DateOrder | undefined): ReadTime {
  if (text === '') return { fault: 'no time' };
  const date = readDate(text, order);
  if ('fault' in date) return date;
  const rest = text.slice(date.length).replace(/^[T,\s]+/, '');
  const clock = readClock(rest);
  const time = `${date.year}-${pad(date.month)}-${pad(date.day)}T${clock}`;
  // Checks too that calendar and clock have it.
  const written = parseWrittenTime(time);
  return written === undefined
    ? { fault: `no such time: ${JSON.stringify(text)}` }
    : { time, isDate: rest === '', ...written };
}

interface ReadDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** Characters that it takes. */
  readonly length: number;
}

function readDate(
  text: string,
  order: DateOrder | undefined,
): ReadDate | { readonly fault: string } {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [{ length }, year = '', month = '', day = ''] = yearFirst;
    return { year, month, day, length };
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast === null) return { fault: `no time can be read from ${JSON.stringify(text)}` };
  const [{ length }, first = '', mark, second = '', year = ''] = yearLast;
  const reading = mark === '.' ? 'dmy' : order;
  if (reading === undefined) {
    return {
      fault: `${JSON.stringify(text)} may be day/month or month/day: the option dateOrder (dmy or mdy) tells`,
    };
  }
  const [day, month] = reading === 'dmy' ? [first, second] : [second, first];
  return { year, month, day, length };
}

/** A date alone is its midnight; the end of a range such as `08:00 - 08:30` is not needed. */
function readClock(text: string): string | undefined {
  if (text === '') return '00:00';
  const parts = CLOCK.exec(text);
  if (parts === null) return undefined;
  const [, hours, minutes, seconds, half, offset = ''] = parts;
  const hour = half === undefined ? Number(hours) : hourOfHalfDay(Number(hours), half);
  if (hour === undefined) return undefined;
  return `${pad(hour)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${offset.toUpperCase()}`;
}

function hourOfHalfDay(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function pad(number: number | string): string {
  return String(number).padStart(2, '0');
}
