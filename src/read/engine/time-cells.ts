import { pattern } from '../../core/pattern.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../time/durations.ts';
import type { Cell } from '../cell.ts';
import type { DateOrder } from '../date-order.ts';
import { readClock } from './clocks.ts';
import { isDateOfDigits, readDate, readDateOfDigits, type WrittenDate } from './dates.ts';

/** What the cells of a column tell of a time. */
export type TimePart = 'date' | 'clock' | 'both';

/** How they write it. */
export type TimeForm =
  | 'text'
  | 'epoch-seconds'
  | 'epoch-milliseconds'
  | 'serial'
  | 'hour'
  | 'half-hours-from-0'
  | 'half-hours-from-1'
  | 'quarters-from-0'
  | 'quarters-from-1'
  | 'digits'
  | 'compact-clock'
  | 'minutes'
  | 'seconds';

/** A time as far as a cell tells it; what is absent it does not say. */
interface TimeCell {
  readonly date?: WrittenDate;
  /** Milliseconds after midnight of `date`. */
  readonly from?: number;
  /** Where the interval ends: milliseconds after midnight of `toDate`, or of `date` where there is none. */
  readonly to?: number;
  readonly toDate?: WrittenDate;
  /** Milliseconds that the clock is ahead of UTC. */
  readonly offset?: number;
}

const OFFSET = /\s?(?:(Z|UTC|GMT)|(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})?)$/i;
/** Zones whose letters mean one offset everywhere, in hours. */
const ZONES: Readonly<Record<string, number>> = {
  CET: 1,
  CEST: 2,
  MEZ: 1,
  MESZ: 2,
  WET: 0,
  WEST: 1,
  EET: 2,
  EEST: 3,
  EST: -5,
  EDT: -4,
  CDT: -5,
  MDT: -6,
  MST: -7,
  PST: -8,
  PDT: -7,
  JST: 9,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
};
const ZONE = /\s([A-Z]{3,4})$/;

const FULL_RANGE = /\s+(?:-|–|—|to|bis|à|a|至|~)\s+|\/(?=\d{4}-)|(?<=\d)\s?[~〜～]\s?(?=\d{4})/;

/** The day 0 or 1 of spreadsheets and databases in front of a clock. */
const NO_DATE =
  /^(?:1899-12-3[01]|1900-01-0[01]|3[01][./]12[./]1899|12\/3[01]\/1899|0[01][./]01[./]1900|1\/[01]\/1900)[T ]/;

/** `[Europe/Berlin]` behind an offset, which says the same. */
const ZONE_NAME = /(?<=Z|[+-]\d\d:?\d\d)(?:\[[\w/+-]+\]|\s\([^()]*\))$/;

/** `Mon Feb 03 08:00:00 2025`, as C and Unix write it. */
const ctime = /* @__PURE__ */ pattern(
  () =>
    String.raw`^(?:\p{L}{2,4}\.?,?\s+)?(\p{L}{3})\s+(\d{1,2})\s+(\d{1,2}:\d\d(?::\d\d)?)(\s[A-Z]{3,4})?\s+(\d{4})$`,
  'u',
);

/** `08:00 3/2/2025`. */
const CLOCK_FIRST = /^(\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]m)?),?\s+(\S.*)$/i;

/** A text in the order and the digits of most, without what says nothing. */
function plainTime(written: string): string {
  const text = /[０-９]/.test(written) ? written.normalize('NFKC') : written;
  const parts = ctime().exec(text);
  if (parts !== null) return `${parts[1]} ${parts[2]}, ${parts[5]} ${parts[3]}${parts[4] ?? ''}`;
  return text.replace(NO_DATE, '').replace(ZONE_NAME, '');
}

/** Reads a date, a clock or both out of a text. */
export function readTimeText(written: string): TimeCell | undefined {
  // A month alone would be read as a clock and its offset.
  if (/^\d{4}-\d{1,2}$/.test(written)) return undefined;
  const text = plainTime(written);
  const one = readOne(text);
  if (one !== undefined) return one;
  const parts = text.split(FULL_RANGE);
  if (parts.length !== 2) return undefined;
  const [from, to] = [readOne(parts[0]!), readOne(parts[1]!)];
  if (from?.date === undefined || from.from === undefined || to?.from === undefined)
    return undefined;
  if (to.date === undefined) return { ...from, to: to.from === 0 ? DAY : to.from };
  return { ...from, to: to.from, toDate: to.date };
}

function readOne(text: string): TimeCell | undefined {
  const date = readDate(text);
  if (date === undefined) {
    const clock = clockCell(text);
    if (clock !== undefined) return clock;
    const [, first, rest] = CLOCK_FIRST.exec(text) ?? [];
    const behind = rest === undefined ? undefined : readDate(rest);
    return behind === undefined || behind.length < rest!.length
      ? undefined
      : { date: behind, ...clockCell(first!) };
  }
  const rest = text
    .slice(date.length)
    .replace(/^[T,\s_]+|^\s*-\s+/, '')
    .trim();
  if (rest === '' || weekdayAlone().test(rest)) return { date };
  // `2025-02-03 (月) 08:00`
  const clock = clockCell(rest.replace(wordBeforeClock(), ''));
  return clock === undefined ? undefined : { date, ...clock };
}

function clockCell(text: string): TimeCell | undefined {
  const plain = readClock(text);
  if (plain !== undefined) return plain;
  const zone = ZONE.exec(text);
  const ahead = zone === null ? undefined : ZONES[zone[1]!];
  if (ahead !== undefined) {
    const clock = readClock(text.slice(0, zone!.index));
    return clock === undefined ? undefined : { ...clock, offset: ahead * HOUR };
  }
  const parts = OFFSET.exec(text);
  if (parts === null || parts.index === 0) return undefined;
  const clock = readClock(text.slice(0, parts.index));
  if (clock === undefined) return undefined;
  const [, utc, sign, hours, minutes = '0'] = parts;
  const size = Number(hours) * HOUR + Number(minutes) * MINUTE;
  return { ...clock, offset: utc !== undefined ? 0 : sign === '-' ? -size : size };
}

/** The number in a cell that is one, else `NaN`. */
function plainNumber(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return /^\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
}

/** What a column of times tells and how, if most of its cells can be read so. */
export function formOfTimes(
  cells: readonly Cell[],
  isNamedTime: boolean,
): { readonly part: TimePart; readonly form: TimeForm } | undefined {
  if (cells.length === 0) return undefined;
  const numbers = cells.map(plainNumber).filter((value) => !Number.isNaN(value));
  if (numbers.length >= 0.7 * cells.length) {
    const found = isNamedTime || isEpoch(numbers) ? formOfNumbers(numbers) : undefined;
    if (found !== undefined) return found;
  }
  if (isNamedTime && cells.every((cell) => isDateOfDigits(String(cell))))
    return { part: 'date', form: 'digits' };
  const texts = cells.map(String).filter((cell) => mayBeTime(cell, isNamedTime));
  const read = texts.flatMap((cell) => readTimeText(cell) ?? []);
  if (read.length < 0.6 * cells.length) return undefined;
  const dated = read.filter(({ date }) => date !== undefined);
  if (dated.length < 0.5 * read.length) return { part: 'clock', form: 'text' };
  const clocked = dated.filter(({ from }) => from !== undefined).length;
  return { part: clocked > 0 ? 'both' : 'date', form: 'text' };
}

/** Digits alone are times where the header says so, or as many as a date and a clock have. */
function mayBeTime(cell: string, isNamedTime: boolean): boolean {
  if (!/^\d+(?:[.,]\d+)?$/.test(cell)) return true;
  return isNamedTime
    ? /^(?:\d{4}|\d{1,2}\.\d\d|20\d{6}|20\d{10}(?:\d\d)?)$/.test(cell)
    : /^20\d{10}(?:\d\d)?$/.test(cell);
}

function isEpoch(numbers: readonly number[]): boolean {
  return numbers.every((n) => (n >= 1e9 && n < 2.3e9) || (n >= 1e12 && n < 2.3e12));
}

function formOfNumbers(numbers: readonly number[]) {
  const all = (accepts: (value: number) => boolean) => numbers.every(accepts);
  if (all((n) => n >= 1e9 && n < 2.3e9)) return { part: 'both', form: 'epoch-seconds' } as const;
  if (all((n) => n >= 1e12 && n < 2.3e12))
    return { part: 'both', form: 'epoch-milliseconds' } as const;
  if (areSecondsOfDay(numbers)) return { part: 'clock', form: 'seconds' } as const;
  if (all((n) => n >= 20_000 && n < 80_000)) {
    return { part: all(Number.isInteger) ? 'date' : 'both', form: 'serial' } as const;
  }
  if (all((n) => n >= 0 && n <= 1) && !all(Number.isInteger))
    return { part: 'clock', form: 'serial' } as const;
  // With halves they are no clocks such as 8.30.
  if (all((n) => Number.isInteger(2 * n) && n >= 0 && n <= 24))
    return { part: 'clock', form: 'hour' } as const;
  const counted = formOfCounts(numbers);
  if (counted !== undefined) return { part: 'clock', form: counted } as const;
  if (all((n) => Number.isInteger(n) && n >= 0 && n <= 2400 && n % 100 < 60)) {
    return { part: 'clock', form: 'compact-clock' } as const;
  }
  if (areParts(numbers, 5, 1440)) return { part: 'clock', form: 'minutes' } as const;
  return undefined;
}

/** Whole minutes or seconds after midnight, in the steps that intervals have. */
function areParts(numbers: readonly number[], step: number, day: number): boolean {
  return (
    new Set(numbers).size >= LEAST_NUMBERED &&
    numbers.every((n) => n >= 0 && n <= day && n % step === 0)
  );
}

/** As dates of a spreadsheet they would be a season apart. */
function areSecondsOfDay(numbers: readonly number[]): boolean {
  return areParts(numbers, 300, 86_400) && numbers.some((n) => n > 2400);
}

/** Fewer numbers say little of what they count. */
const LEAST_NUMBERED = 8;

/** Half-hours or quarters of a day by their number: nearly all of them, or more than minutes after midnight would be. */
function formOfCounts(numbers: readonly number[]): TimeForm | undefined {
  const distinct = new Set(numbers);
  const least = Math.min(...distinct);
  const most = Math.max(...distinct);
  for (const [count, name] of [
    [48, 'half-hours'],
    [96, 'quarters'],
  ] as const) {
    if (distinct.size < 0.9 * count || !numbers.every(Number.isInteger)) continue;
    if (least === 0 && most === count - 1) return `${name}-from-0`;
    if (least === 1 && most === count) return `${name}-from-1`;
  }
  // The half-hours of a centre that is open by day; as clocks all of them would be in the first hour after midnight.
  const areSome = distinct.size >= LEAST_NUMBERED && numbers.every(Number.isInteger);
  if (!areSome || least < 0 || most <= 24 || most > 96) return undefined;
  const name = most > 48 ? 'quarters' : 'half-hours';
  return most === 48 || most === 96 ? `${name}-from-1` : `${name}-from-0`;
}

/** Days from the day 0 of Excel to 1970, in its usual and in its older Macintosh count. */
const SERIAL_EPOCH = { 1900: 25_569, 1904: 24_107 } as const;

/** Reads a cell in the form of its column. */
export function readTimeCell(
  cell: Cell,
  form: TimeForm,
  serials: 1900 | 1904 = 1900,
): TimeCell | undefined {
  if (form === 'text') return readTimeText(String(cell));
  const value = plainNumber(cell);
  if (Number.isNaN(value)) return readTimeText(String(cell));
  if (form === 'digits') {
    const date = readDateOfDigits(String(cell));
    return date === undefined ? undefined : { date };
  }
  if (form.startsWith('half-hours') || form.startsWith('quarters')) {
    const minutes = form.startsWith('half-hours') ? 30 : 15;
    const from = (value - (form.endsWith('1') ? 1 : 0)) * minutes * MINUTE;
    return Number.isInteger(value) && from >= 0 && from < DAY ? { from } : undefined;
  }
  if (form === 'minutes') return value <= 1440 ? { from: value * MINUTE } : undefined;
  if (form === 'seconds') return value <= 86_400 ? { from: value * SECOND } : undefined;
  if (form === 'hour') return value <= 24 ? { from: value * HOUR } : undefined;
  if (form === 'compact-clock') {
    return value <= 2400 && value % 100 < 60
      ? { from: Math.floor(value / 100) * HOUR + (value % 100) * MINUTE }
      : undefined;
  }
  if (form === 'serial') {
    if (value <= 1) return { from: toSecond(value * DAY) };
    const at = toSecond((value - SERIAL_EPOCH[serials]) * DAY);
    const day = Math.floor(at / DAY);
    return Number.isInteger(value)
      ? { date: sureDay(day) }
      : { date: sureDay(day), from: at - day * DAY };
  }
  const at = Math.floor(form === 'epoch-seconds' ? value : value / 1000) * SECOND;
  const day = Math.floor(at / DAY);
  return { date: sureDay(day), from: at - day * DAY, offset: 0 };
}

/** Fractions of a day come rounded. */
function toSecond(milliseconds: number): number {
  return Math.round(milliseconds / SECOND) * SECOND;
}

function sureDay(day: number): WrittenDate {
  return { days: { dmy: day, mdy: day, ymd: day }, isSure: true, length: 0 };
}

/** The day number by an order, where the text allows it. */
export function dayBy(
  { days }: WrittenDate,
  order: DateOrder | undefined,
  isSure: boolean,
): number | undefined {
  // A date that the order of the file does not allow is none: 01/25/2025 below 24/01/2025.
  if (order !== undefined) return days[order];
  return isSure ? Object.values(days)[0] : undefined;
}

/** `Mon`, `(月)` */
const weekdayAlone = /* @__PURE__ */ pattern(
  () => String.raw`^(?:\p{L}{2,12}\.?|\(\p{L}+\))$`,
  'u',
);

/** `(月) `, `Mon, ` in front of a time of day. */
const wordBeforeClock = /* @__PURE__ */ pattern(
  () => String.raw`^\(?\p{L}{1,10}\.?\)?[,\s]\s*(?=\d)`,
  'u',
);
