import { WEEK_DAYS } from '../../time/durations.ts';
import { addDays, addMonths, daysBetween } from '../../time/local-date.ts';

/** One period of the calendar. */
export interface CapacityDates {
  /** Its first date. */
  readonly from: string;
  /** The first date after it. */
  readonly to: string;
  /** Weeks in it: a January has 31 / 7. */
  readonly weeks: number;
}

/** The periods of a plan, from its first date on. */
export function capacityCalendar(
  from: string,
  period: 'month' | 'week' | undefined,
  count: number,
): CapacityDates[] {
  const start = (t: number) =>
    period === 'week' ? addDays(from, WEEK_DAYS * t) : addMonths(from, t);
  return Array.from({ length: count }, (_, t) => {
    const [first, next] = [start(t), start(t + 1)];
    return { from: first, to: next, weeks: daysBetween(first, next) / WEEK_DAYS };
  });
}
