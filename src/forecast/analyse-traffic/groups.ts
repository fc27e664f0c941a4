import { isoWeekOf } from '../../time/local-date.ts';
import type { GroupOf } from './traffic-table.ts';

/** Names of the weekdays, Monday first. */
export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** The name of a date's ISO week, `2024-W27`. */
export function weekName(date: string): string {
  const { year, week } = isoWeekOf(date);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The name of a clock time, `08:30`. */
export function clockName(minutes: number): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Groups by the clock, in steps of so many minutes. */
export function byClock(startMinutes: Int16Array, step: number): GroupOf {
  const names = Array.from({ length: 1440 / step }, (_, slot) => clockName(slot * step));
  return () => (i) => names[Math.floor(startMinutes[i]! / step)];
}

/** Groups whole days by a name of their own. */
export function byDay(nameOf: (day: Parameters<GroupOf>[0]) => string | undefined): GroupOf {
  return (day) => {
    const name = nameOf(day);
    return () => name;
  };
}
