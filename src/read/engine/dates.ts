import { pattern } from '../../core/pattern.ts';
import { DAY } from '../../time/durations.ts';
import type { DateOrder } from '../date-order.ts';

/** A date at the beginning of a text, as far as it can be told without its neighbours. */
export interface WrittenDate {
  /** Day number since 1970 by each order that the text allows. */
  readonly days: Readonly<Partial<Record<DateOrder, number>>>;
  /** The same day by every order: the text itself tells. */
  readonly isSure: boolean;
  /** Characters that it takes. */
  readonly length: number;
}

const YEAR_FIRST = /^(\d{4})([-/. ])\s?(\d{1,2})\2\s?(\d{1,2})\.?(?!\d)/;
const COMPACT = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=$|[T\s_-]|\d{4}(?:\d\d)?$)/;
const NUMBERS = /^(\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)\.?/;
const CJK = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]/;
const namedDmy = /* @__PURE__ */ pattern(
  () =>
    String.raw`^(\d{1,2})(?:st|nd|rd|th|\.|er|º)?[\s/-]*(?:de\s+)?([\p{L}]{3,})\.?[\s/,-]*(?:de\s+)?(\d{4}|\d{2})(?!\d)`,
  'u',
);
const namedMdy = /* @__PURE__ */ pattern(
  () => String.raw`^([\p{L}]{3,})\.?[\s/-]+(\d{1,2})(?:st|nd|rd|th)?[\s/,-]+(\d{4})(?!\d)`,
  'u',
);
const namedYmd = /* @__PURE__ */ pattern(
  () => String.raw`^(\d{4})[\s/-]([\p{L}]{3,})\.?[\s/-](\d{1,2})(?!\d)`,
  'u',
);
/** Year and day of the year, as ISO 8601 counts it. */
const ORDINAL = /^(\d{4})-(\d{3})(?!\d)/;
const WEEK = /^(\d{4})-?W(\d{2})-?([1-7])(?!\d)/;
/** `Mon, `, `Montag, `, `月曜日 `, in front or behind. */
const weekdayFirst = /* @__PURE__ */ pattern(
  () => String.raw`^(?:\p{L}{2,12}\.?[,\s]\s*)(?=\d|\p{L}{3,}\.?\s\d)`,
  'u',
);

/** Reads the date with which a text begins. */
export function readDate(text: string): WrittenDate | undefined {
  const direct = dateAt(text) ?? otherEra(text);
  if (direct !== undefined) return direct;
  const weekday = weekdayFirst().exec(text)?.[0];
  if (weekday === undefined) return undefined;
  const behind = dateAt(text.slice(weekday.length));
  return behind && { ...behind, length: behind.length + weekday.length };
}

function dateAt(text: string): WrittenDate | undefined {
  const sure = (match: RegExpExecArray | null, y: number, m: number, d: number) => {
    const day =
      match === null ? Number.NaN : dayNumber(Number(match[y]), Number(match[m]), Number(match[d]));
    return Number.isNaN(day) ? undefined : same(day, match![0].length);
  };
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return sure(first, 1, 3, 4);
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return byOrder(numbers);
  const compact = COMPACT.exec(text);
  if (compact !== null) return sure(compact, 1, 2, 3);
  const cjk = CJK.exec(text);
  if (cjk !== null) return sure(cjk, 1, 2, 3);
  return named(text) ?? isoWeek(text) ?? ordinal(text);
}

/** Years of the Republic of China and of Reiwa: `114/02/03`, `令和7年2月3日`. */
function otherEra(text: string): WrittenDate | undefined {
  const roc =
    /^(?:(?:民國|民国)\s?)?(1\d\d)(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?!\d)/.exec(text);
  const reiwa = /^(?:令和|R)(\d{1,2}|元)[年.](\d{1,2})[月.](\d{1,2})日?(?!\d)/.exec(text);
  const found = roc ?? reiwa;
  if (found === null) return undefined;
  const year = found[1] === '元' ? 1 : Number(found[1]);
  const day = dayNumber(year + (roc === null ? 2018 : 1911), Number(found[2]), Number(found[3]));
  return Number.isNaN(day) ? undefined : same(day, found[0].length);
}

function byOrder([whole, a, mark, b, c]: readonly string[]): WrittenDate | undefined {
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  const days: Partial<Record<DateOrder, number>> = {};
  const put = (order: DateOrder, year: number, month: number, day: number) => {
    const number = dayNumber(year, month, day);
    if (!Number.isNaN(number)) days[order] = number;
  };
  put('dmy', fullYear(c!), second, first);
  // A date with dots begins with its day.
  if (mark !== '.') put('mdy', fullYear(c!), first, second);
  if (c!.length === 2 && a!.length === 2 && mark !== '.' && first >= 13)
    put('ymd', 2000 + first, second, third);
  const found = Object.values(days);
  if (found.length === 0) return undefined;
  return { days, isSure: found.length === 1, length: whole!.length };
}

/** Whether a text may be a date of digits alone that does not begin with a whole year. */
export function isDateOfDigits(text: string): boolean {
  return readDateOfDigits(text) !== undefined;
}

/** Reads `250203`, which its neighbours must tell from `030225`; also `02032025`. */
export function readDateOfDigits(text: string): WrittenDate | undefined {
  // `2025034`: a year and the day of it.
  const julian = /^((?:19|20)\d\d)(\d{3})$/.exec(text);
  if (julian !== null) return dayOfYear(Number(julian[1]), Number(julian[2]), text.length);
  const [, a, b, c] = /^(\d\d)(\d\d)(\d\d|\d{4})$/.exec(text) ?? [];
  if (a === undefined) return undefined;
  const days: Partial<Record<DateOrder, number>> = {};
  for (const [order, year, month, day] of [
    ['ymd', a, b, c],
    ['dmy', c, b, a],
    ['mdy', c, a, b],
  ] as const) {
    if (order === 'ymd' && c!.length > 2) continue;
    const number = dayNumber(fullYear(year!), Number(month), Number(day));
    if (!Number.isNaN(number)) days[order] = number;
  }
  const found = Object.values(days);
  return found.length === 0 ? undefined : { days, isSure: found.length === 1, length: text.length };
}

function named(text: string): WrittenDate | undefined {
  for (const [form, y, m, d] of [
    [namedDmy(), 3, 2, 1],
    [namedMdy(), 3, 1, 2],
    [namedYmd(), 1, 2, 3],
  ] as const) {
    const parts = form.exec(text);
    const month = parts === null ? undefined : monthOf(parts[m]!);
    if (month === undefined) continue;
    const day = dayNumber(fullYear(parts![y]!), month, Number(parts![d]));
    if (!Number.isNaN(day)) return same(day, parts![0].length);
  }
  return undefined;
}

/** Weeks begin on Monday; the first is that of 4 January. */
function isoWeek(text: string): WrittenDate | undefined {
  const parts = WEEK.exec(text);
  if (parts === null) return undefined;
  const fourth = dayNumber(Number(parts[1]), 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  return same(monday + (Number(parts[2]) - 1) * 7 + Number(parts[3]) - 1, parts[0].length);
}

function ordinal(text: string): WrittenDate | undefined {
  const parts = ORDINAL.exec(text);
  return parts === null
    ? undefined
    : dayOfYear(Number(parts[1]), Number(parts[2]), parts[0].length);
}

function dayOfYear(year: number, day: number, length: number): WrittenDate | undefined {
  const first = dayNumber(year, 1, 1);
  return day >= 1 && first + day - 1 < dayNumber(year + 1, 1, 1)
    ? same(first + day - 1, length)
    : undefined;
}

function same(day: number, length: number): WrittenDate {
  return { days: { dmy: day, mdy: day, ymd: day }, isSure: true, length };
}

function fullYear(text: string): number {
  if (text.length > 2) return Number(text);
  return Number(text) + (Number(text) < 70 ? 2000 : 1900);
}

/** The day number of a date of the calendar, else `NaN`. */
function dayNumber(year: number, month: number, day: number): number {
  if (!(year >= 1970 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    return Number.NaN;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? time / DAY : Number.NaN;
}

/** Beginnings of the names of months, without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janv', 'ene', 'gen', 'sty'],
  ['feb', 'fev', 'lut'],
  ['mar', 'mrz', 'maer', 'maa', 'mrt'],
  ['apr', 'avr', 'abr', 'kwi'],
  ['may', 'mai', 'mag', 'mei', 'maj'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'aou', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'out', 'ott', 'paz'],
  ['nov', 'lis'],
  ['dec', 'dez', 'dic', 'gru'],
];

function monthOf(name: string): number | undefined {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ź', 'z');
  if (/^mai(?:o|$)/.test(plain)) return 5;
  if (/^maj/.test(plain)) return 5;
  const at = MONTHS.findIndex((names) => names.some((known) => plain.startsWith(known)));
  return at < 0 ? undefined : at + 1;
}
