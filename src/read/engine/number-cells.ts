import { pattern } from '../../core/pattern.ts';
import type { Cell } from '../cell.ts';
import type { DurationUnit } from './meanings.ts';

/** Cells that say that there is nothing. */
const NOTHING =
  /^(?:|[-–—]+|n\/?a|#n\/a|\(?null\)?|\\n|none|nan|nil|\(blank\)|k\.?\s?a\.?|s\/?d|#(?:div\/0|wert|value|num|nv|ref|valeur|valor|bezug|дел\/0|знач)!?)$/i;

export function isNothing(cell: Cell): boolean {
  if (typeof cell === 'number') return false;
  return cell === '' || (cell.length < 9 && NOTHING.test(cell));
}

/** Blanks of any width, and apostrophes, between groups of thousands. */
const GROUPS = /(?<=\d)[\s\u00a0\u2007\u2009\u202f'’](?=\d{3}(?!\d))/g;

/** A number with one mark and three digits behind it. */
const DOUBTFUL = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The decimal mark that the numbers of a file show: `12,5` and `1.234,5` have a comma, `0.123` and `1,234.5` a
 * point. `'both'` if they contradict each other, nothing if none tells.
 */
export function decimalOf(cells: Iterable<Cell>): '.' | ',' | 'both' | undefined {
  let found: '.' | ',' | undefined;
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    const text = cell.replaceAll(GROUPS, '');
    if (!/^-?\d+(?:[.,]\d+)+$/.test(text) || DOUBTFUL.test(text)) continue;
    const marks = text.replaceAll(/[-\d]/g, '');
    const last = marks.at(-1) as '.' | ',';
    const decimal = marks.indexOf(last) === marks.length - 1 ? last : last === '.' ? ',' : '.';
    if (found !== undefined && found !== decimal) return 'both';
    found = decimal;
  }
  return found;
}

/** Whether counts show what `1.234` is: beside whole numbers below a thousand it can only be one thousand. */
export function groupingOf(cells: readonly Cell[]): '.' | ',' | undefined {
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && cell !== '');
  const doubtful = texts.filter((text) => DOUBTFUL.test(text));
  const marks = new Set(doubtful.map((text) => text.replaceAll(/[-\d]/g, '')));
  if (marks.size !== 1) return undefined;
  const isWhole = texts.every(
    (text) => DOUBTFUL.test(text) || /^-?\d{1,3}$/.test(text) || !/\d/.test(text),
  );
  const whole = texts.filter((text) => /^\d{1,3}$/.test(text) && text !== '0').length;
  return isWhole && whole > 0 ? ([...marks][0] as '.' | ',') : undefined;
}

/** A number, `undefined` if the cell is none, `'doubtful'` if it may be two. */
export function readNumberCell(
  cell: Cell,
  decimal: '.' | ',' | undefined,
): number | 'doubtful' | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  // Nearly all counts.
  const whole = wholeOf(cell);
  if (whole >= 0) return whole;
  if (decimal === '.' && /^\d{1,9}\.\d{1,9}$/.test(cell)) return Number(cell);
  let text = cell.normalize('NFKC').replaceAll(GROUPS, '');
  if (/^-?\d+(?:\.\d+)?e[+-]?\d+$/i.test(text)) return Number(text);
  if (decimal === undefined && DOUBTFUL.test(text)) return 'doubtful';
  const mark = decimal ?? (/,\d+$/.test(text) && !text.includes('.') ? ',' : '.');
  const grouping = mark === ',' ? '.' : ',';
  const grouped = new RegExp(`^-?\\d{1,3}(?:\\${grouping}\\d{3})+(?=$|\\${mark})`);
  if (grouped.test(text)) text = text.replaceAll(grouping, '');
  if (mark === ',') {
    if (text.includes('.')) return undefined;
    text = text.replace(',', '.');
  }
  return /^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : undefined;
}

/** `12 calls`, `12件`: what is counted stands behind the number. */
const counted = /* @__PURE__ */ pattern(
  () =>
    String.raw`(?<=\d)\s?(?:calls?|contacts?|chats?|e?mails?|tickets?|anrufe?|kontakte?|appels?|llamadas?|chamadas?|chiamat[ae]|gesprek(?:ken)?|oproep(?:en)?|polacze(?:nia|n)|samtal|hovor[yu]?|звонк\p{L}*|звонок|[通个個件呼次]|건|콜)$`,
  'iu',
);

/** A number of contacts, alone or with a word for them. */
export function readCountCell(
  cell: Cell,
  decimal: '.' | ',' | undefined,
): number | 'doubtful' | undefined {
  const read = readNumberCell(cell, decimal);
  if (read !== undefined || typeof cell === 'number' || !counted().test(cell)) return read;
  return readNumberCell(cell.replace(counted(), ''), decimal);
}

/** The number that up to six digits are, and nothing else; below 0 for all other texts. */
export function wholeOf(text: string): number {
  const { length } = text;
  if (length === 0 || length > 6) return -1;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = 10 * value + digit;
  }
  return value;
}

/** A duration as it is written: seconds where the text says so, else a number, or two parts of a clock. */
export type WrittenDuration =
  | { readonly seconds: number }
  | { readonly number: number }
  /** `4:12`: minutes and seconds, or hours and minutes. */
  | { readonly parts: readonly [number, number] };

const WORDS =
  /^(?:(\d+(?:[.,]\d+)?)\s*(?:d|days?|tage?))?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|std\.?|小时|時間))?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:m|min\.?|mins?|minutes?|分|分钟))?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:s|sec\.?|secs?|sek\.?|seconds?|seg|秒))?\s*(?:(\d+)\s*ms)?$/i;

/** The day 0 or 1 of a spreadsheet or a database, in front of a length of time that it took for a clock. */
const NO_DAY =
  /^(?:1899-12-3[01]|1900-01-0[01]|3[01][./]12[./]1899|12\/3[01]\/1899|0[01][./]01[./]1900|1\/[01]\/1900)[T ]/;

/** Reads `252`, `4:12`, `0:04:12`, `1.02:03:04`, `252s`, `4m 12s`, `PT4M12S`. */
export function readDurationCell(
  cell: Cell,
  decimal: '.' | ',' | undefined,
): WrittenDuration | 'doubtful' | undefined {
  const number = readNumberCell(cell, decimal);
  if (number === 'doubtful') return number;
  if (number !== undefined) return { number };
  const text = String(cell)
    .normalize('NFKC')
    .replace(NO_DAY, '')
    .replace(/^PT/i, '')
    .replaceAll(GROUPS, '');
  const clock =
    /^(?:(\d+)(?:\.|\s*d(?:ays?)?,?\s*|\s))?(\d+):([0-5]?\d):([0-5]?\d)(?:[.,](\d+))?$/.exec(text);
  if (clock !== null) {
    const [, days = 0, h, m, s, fraction = ''] = clock;
    const rest = fraction === '' ? 0 : Number(`0.${fraction}`);
    return {
      seconds: Number(days) * 86_400 + Number(h) * 3600 + Number(m) * 60 + Number(s) + rest,
    };
  }
  // A spreadsheet shows a length of time as a clock of twelve hours.
  const half = /^12:([0-5]\d):([0-5]\d) ?AM$/i.exec(text);
  if (half !== null) return { seconds: Number(half[1]) * 60 + Number(half[2]) };
  const two = /^(\d+):([0-5]\d)(?:[.,](\d+))?$/.exec(text);
  if (two !== null) {
    const [, a, b, fraction] = two;
    if (fraction !== undefined)
      return { seconds: Number(a) * 60 + Number(b) + Number(`0.${fraction}`) };
    return { parts: [Number(a), Number(b)] };
  }
  // `:11`, below a minute.
  const short = /^:([0-5]\d)$/.exec(text) ?? /^([0-5]?\d)(?:"|''|″)$/.exec(text);
  if (short !== null) return { seconds: Number(short[1]) };
  const marks = /^(\d+)['′’]\s?(?:([0-5]?\d)(?:"|''|″|”)?)?$/.exec(text);
  if (marks !== null) return { seconds: Number(marks[1]) * 60 + Number(marks[2] ?? 0) };
  // `4min12`, `1h02`: the smaller unit is not said.
  const next = /^(\d+)\s*(?:(min|mn|m)|h)\.?\s*([0-5]\d)$/i.exec(text);
  if (next !== null)
    return { seconds: (60 * Number(next[1]) + Number(next[3])) * (next[2] === undefined ? 60 : 1) };
  const words = /[a-z分秒时時]/i.test(text) ? WORDS.exec(text) : null;
  if (words === null) return undefined;
  const [d, h, m, s, ms] = words.slice(1).map((part = '0') => Number(part.replace(',', '.'))) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { seconds: d * 86_400 + h * 3600 + m * 60 + s + ms / 1000 };
}

/** Seconds in each unit. */
export const UNIT_SECONDS: Readonly<Record<DurationUnit, number>> = {
  milliseconds: 0.001,
  seconds: 1,
  minutes: 60,
  // `4.10` is 4 minutes and 10 seconds; whole minutes are so many.
  'minutes-seconds': 60,
  hours: 3600,
  days: 86_400,
};
