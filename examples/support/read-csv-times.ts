/** Which of day and month stands first in dates such as `03/04/2025`. */
export type DateOrder = 'dmy' | 'mdy';

/** A time as `intervalHistory` takes it, or why there is none. */
export type CsvTime = { readonly time: string } | { readonly fault: string };

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
export function readCsvTimes(texts: readonly string[], order?: DateOrder): CsvTime[] {
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

function readTime(text: string, order: DateOrder | undefined): CsvTime {
  if (text === '') return { fault: 'no time' };
  const [date, fault] = readDate(text, order);
  if (date === undefined) return { fault };
  const clock = readClock(text.slice(date.length).replace(/^[T,\s]+/, ''));
  const isReal = exists(date.year, date.month, date.day) && clock !== undefined;
  if (!isReal) return { fault: `no such time: ${JSON.stringify(text)}` };
  return { time: `${date.year}-${pad(date.month)}-${pad(date.day)}T${clock}` };
}

interface ReadDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Characters that it takes. */
  readonly length: number;
}

function readDate(text: string, order: DateOrder | undefined): [ReadDate | undefined, string] {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [{ length }, year, month, day] = yearFirst;
    return [{ year: Number(year), month: Number(month), day: Number(day), length }, ''];
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast === null) return [undefined, `no time can be read from ${JSON.stringify(text)}`];
  const [{ length }, first, mark, second, year] = yearLast;
  const reading = mark === '.' ? 'dmy' : order;
  if (reading === undefined) {
    const fault = `${JSON.stringify(text)} may be day/month or month/day: say --date-order dmy or mdy`;
    return [undefined, fault];
  }
  const [day, month] = reading === 'dmy' ? [first, second] : [second, first];
  return [{ year: Number(year), month: Number(month), day: Number(day), length }, ''];
}

/** A date alone is its midnight; the end of a range such as `08:00 - 08:30` is not needed. */
function readClock(text: string): string | undefined {
  if (text === '') return '00:00';
  const parts = CLOCK.exec(text);
  if (parts === null) return undefined;
  const [, hours, minutes, seconds, half, offset = ''] = parts;
  const hour = half === undefined ? Number(hours) : hourOfHalfDay(Number(hours), half);
  if (hour === undefined || hour > 24 || Number(minutes) > 59 || Number(seconds ?? 0) > 59)
    return undefined;
  return `${pad(hour)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${offset.toUpperCase()}`;
}

function hourOfHalfDay(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
