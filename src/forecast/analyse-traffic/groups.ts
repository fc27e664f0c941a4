import { clockText, twoDigits } from '../../core/words.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { isoWeekOf } from '../../time/local-date.ts';
import type { GroupOf } from './traffic-table.ts';

/** The name of a date's ISO week, `2024-W27`. */
export function weekName(date: string): string {
  const { year, week } = isoWeekOf(date);
  return `${year}-W${twoDigits(week)}`;
}

/** Groups by the clock, in steps of so many minutes. */
export function byClock(startMinutes: Int16Array, step: number): GroupOf {
  const names = Array.from({ length: DAY_MINUTES / step }, (_, slot) => clockText(slot * step));
  return () => (i) => names[Math.floor(startMinutes[i]! / step)];
}

/** Groups whole days by a name of their own. */
export function byDay(nameOf: (day: Parameters<GroupOf>[0]) => string | undefined): GroupOf {
  return (day) => {
    const name = nameOf(day);
    return () => name;
  };
}
