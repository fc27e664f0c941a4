import { clockOfDay, WEEKDAY_NAMES } from '../../core/words.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import type { Horizon } from '../requirement/horizon.ts';

/** An interval as a planner says it: `Monday 08:30`; in longer periods with the number of the day. */
export function describeInterval(interval: number, horizon: Horizon): string {
  const day = Math.floor(interval / horizon.intervalsPerDay);
  const clock = clockOfDay((interval * horizon.intervalMinutes) % DAY_MINUTES);
  const name = WEEKDAY_NAMES[horizon.weekdays[day]!]!;
  return horizon.days <= 7 ? `${name} ${clock}` : `${name} ${clock} of day ${day}`;
}
