import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';

/** The dates that a series stands for, those without any row between them included. */
interface CoveredDates {
  /** Day numbers of the first date and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

const SATURDAY = 5;

/**
 * From the first date to the last. Where no row lies on a weekend, the series may leave closed days out: it
 * then also stands for the weekend that follows its last date.
 */
export function coveredDates(dates: Iterable<string>): CoveredDates {
  const numbers = [...dates].map(toDayNumber);
  if (numbers.length === 0) return { from: 0, to: 0 };
  const from = numbers.reduce((a, b) => Math.min(a, b));
  let to = numbers.reduce((a, b) => Math.max(a, b)) + 1;
  const open = new Set(numbers.map(weekdayOfDayNumber));
  while (weekdayOfDayNumber(to) >= SATURDAY && !open.has(weekdayOfDayNumber(to))) to++;
  return { from, to };
}

/** How many of the covered dates lie in a week that begins then. */
export function datesOfWeek(monday: string, { from, to }: CoveredDates): number {
  const first = toDayNumber(monday);
  return Math.min(to, first + 7) - Math.max(from, first);
}

/** How many of the covered dates lie in a month, and how many dates it has. */
export function datesOfMonth(month: string, { from, to }: CoveredDates) {
  const first = toDayNumber(`${month}-01`);
  const next = toDayNumber(`${fromDayNumber(first + 31).slice(0, 7)}-01`);
  return { covered: Math.min(to, next) - Math.max(from, first), days: next - first };
}
