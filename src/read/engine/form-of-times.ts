import type { Cell } from '../cell.ts';
import { isDateOfDigits } from './dates.ts';
import { readTimeText } from './time-text.ts';

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

/** The number in a cell that is one, else `NaN`. */
export function plainNumber(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return /^\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
}
