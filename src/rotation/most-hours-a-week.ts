import { WEEK_DAYS } from '../time/durations.ts';
import type { WeeklyHoursRules } from './rotation-rules.ts';

/** Hours that nobody can exceed in a week, where no rule says less. */
const HOURS_OF_A_WEEK = 168;

/** What weekly hours are on average at most, by the average itself and by what any so many days in a row may have. */
export function mostHoursAWeek({
  maxAverage = HOURS_OF_A_WEEK,
  maxInDays = [],
}: WeeklyHoursRules = {}): number {
  return maxInDays.reduce(
    (least, { hours, days }) => Math.min(least, (WEEK_DAYS * hours) / days),
    Math.min(maxAverage, HOURS_OF_A_WEEK),
  );
}
