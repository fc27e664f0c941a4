import { InvalidInputError } from '../core/errors.ts';
import { toDayNumber } from '../time/day-number.ts';
import type { IntervalHistory } from './history.ts';

/** Days between the end of a history and a later date: 0 for the day right after it, the default. */
export function daysUntil(
  callee: string,
  path: string,
  { days }: IntervalHistory,
  date: string | undefined,
  longest: number,
): number {
  if (date === undefined) return 0;
  const gap = toDayNumber(date) - toDayNumber(days.at(-1)!.date) - 1;
  if (gap >= 0 && gap <= longest) return gap;
  throw new InvalidInputError(callee, [
    { path, expected: `a date after the history, by ${longest} days at most`, received: date },
  ]);
}
