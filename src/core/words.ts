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

/** The same in three letters, where a column has room for no more. */
export const WEEKDAY_SHORT = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Minutes after midnight as hours and minutes: 510 is 08:30, 1440 the 24:00 at which a day closes. */
export function clockText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Minutes after midnight as a clock shows them, which begins again after a day: 1470 is 00:30. */
export function clockOfDay(minutes: number): string {
  return clockText(minutes % (24 * 60));
}

/** 00:00, 03:00 … 21:00: the labels for which the axis of a day has room. */
export function everyThirdHour(): string[] {
  return Array.from({ length: 8 }, (_, i) => clockText(180 * i));
}

/** 7 as 07. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** So many of something: `1 day`, `3 days`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `1 ${one}` : `${count === Infinity ? 'endless' : count} ${many}`;
}
