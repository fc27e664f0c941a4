import { pattern } from '../../core/pattern.ts';
import { DAY, HOUR, MINUTE } from '../../time/durations.ts';
import { readClock } from './clocks.ts';
import { readDate, type WrittenDate } from './dates.ts';

/** A time as far as a cell tells it; what is absent it does not say. */
export interface TimeCell {
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
