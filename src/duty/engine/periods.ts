import { weekdayOfDayNumber } from '../../time/day-number.ts';
import { DAY, WEEK_DAYS } from '../../time/durations.ts';

/** A period in which hours are counted together. */
export type Per = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

/** Where weeks and fortnights begin. */
export interface WeekStarts {
  /** 0 for Monday. */
  readonly weekStartsOn: number;
  /** A day on which a fortnight begins, in days since 1970. */
  readonly fortnightFrom: number;
}

/** The first day of the week that holds a day. */
export function weekOf(day: number, weekStartsOn: number): number {
  return day - ((weekdayOfDayNumber(day) - weekStartsOn + WEEK_DAYS) % WEEK_DAYS);
}

/** The first day of the period that holds a day. */
export function periodStart(day: number, per: Per, starts: WeekStarts): number {
  switch (per) {
    case 'day':
      return day;
    case 'week':
      return weekOf(day, starts.weekStartsOn);
    case 'fortnight': {
      const days = 2 * WEEK_DAYS;
      return day - ((((day - starts.fortnightFrom) % days) + days) % days);
    }
    case 'month':
      return monthsStart(day, 1);
    case 'quarter':
      return monthsStart(day, 3);
    case 'year':
      return monthsStart(day, YEAR_MONTHS);
  }
}

const YEAR_MONTHS = 12;

/** The first day of the run of so many calendar months, counted from some month of the year, that holds a day. */
export function monthsStart(day: number, months: number, startMonth = 1): number {
  const date = new Date(day * DAY);
  const month = YEAR_MONTHS * date.getUTCFullYear() + date.getUTCMonth() + 1 - startMonth;
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - (month % months), 1);
  return first / DAY;
}

/** The day after the last of the period that begins on a day. */
export function periodEnd(start: number, per: Per): number {
  if (per === 'day') return start + 1;
  if (per === 'week') return start + WEEK_DAYS;
  if (per === 'fortnight') return start + 2 * WEEK_DAYS;
  return monthsLater(start, { month: 1, quarter: 3, year: YEAR_MONTHS }[per]);
}

/** The day so many calendar months later; the last of the month where it has no such day. */
export function monthsLater(day: number, months: number): number {
  const date = new Date(day * DAY);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY;
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 1) / DAY;
  return Math.min(first + date.getUTCDate(), next) - 1;
}
