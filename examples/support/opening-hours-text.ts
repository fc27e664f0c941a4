import type { OpeningHours } from 'halfhour';
import { ArgumentError } from './argument-error.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Reads `Mon-Fri 08:00-20:00, Sat 09:00-14:00`; without days a period is daily, one that ends before it begins ends on the next date. */
export function readOpeningHours(text: string): OpeningHours[] {
  return text.split(',').map((period) => {
    const match =
      /^\s*(?:([a-z]{3})(?:-([a-z]{3}))?\s+)?(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)\s*$/i.exec(period);
    const fault = () => new ArgumentError('argument.open', { text: period.trim() });
    if (match === null) throw fault();
    const [, from = 'mon', to = match[1] ?? 'sun', ...clock] = match;
    const [first, last] = [from, to].map((day) => DAYS.indexOf(day.toLowerCase())) as [
      number,
      number,
    ];
    const [h1, m1, h2, m2] = clock.map(Number) as [number, number, number, number];
    const startMinutes = 60 * h1 + m1;
    const end = 60 * h2 + m2;
    if (first < 0 || last < 0 || m1 > 59 || m2 > 59 || startMinutes >= 1440 || end > 1440)
      throw fault();
    return {
      weekdays: Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7),
      startMinutes,
      endMinutes: end > startMinutes ? end : end + 1440,
    };
  });
}
