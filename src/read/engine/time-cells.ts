import { DAY, HOUR, MINUTE, SECOND } from '../../time/durations.ts';
import type { Cell } from '../cell.ts';
import type { DateOrder } from '../date-order.ts';
import { readDateOfDigits, type WrittenDate } from './dates.ts';
import { plainNumber, type TimeForm } from './form-of-times.ts';
import { readTimeText, type TimeCell } from './time-text.ts';

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
