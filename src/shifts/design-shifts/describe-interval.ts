import { formatClock } from '../format-clock.ts';
import { type Horizon, MINUTES_PER_DAY } from '../horizon.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** An interval as a planner says it: `Monday 08:30`; in longer periods with the number of the day. */
export function describeInterval(interval: number, horizon: Horizon): string {
  const day = Math.floor(interval / horizon.intervalsPerDay);
  const clock = formatClock((interval * horizon.intervalMinutes) % MINUTES_PER_DAY);
  const name = WEEKDAYS[horizon.weekdays[day]!]!;
  return horizon.days <= 7 ? `${name} ${clock}` : `${name} ${clock} of day ${day}`;
}
