import type { MinDaysOff } from '../../../duty/days-limits.ts';
import { weekOf } from '../../../duty/engine/periods.ts';
import { toDayNumber } from '../../../time/day-number.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import { minutesByDate, type PersonalWork, type Reading } from './personal-work.ts';

/** Monday 5 January 1970: runs of weeks that are counted from it do not hang on any roster. */
const FIRST_MONDAY = 4;

/** A day on which a run of weeks begins, in days since 1970. */
export function runOfWeeksFrom({ from, weekStartsOn = 0 }: MinDaysOff): number {
  return from === undefined
    ? weekOf(FIRST_MONDAY + WEEK_DAYS - 1, weekStartsOn)
    : toDayNumber(from);
}

/** Days off in each week, or run of weeks, that is known as a whole and reaches into the roster. */
export function daysOff(work: PersonalWork, rule: MinDaysOff): Reading[] {
  const { knownFrom, firstDay, endDay, isWorked } = work;
  const { weeks = 1, countedBy = 'start' } = rule;
  const length = WEEK_DAYS * weeks;
  const dates = countedBy === 'clock' ? minutesByDate(work.duties) : undefined;
  const isOff = (day: number) =>
    dates === undefined ? isWorked[day - knownFrom] === 0 : !dates.has(day);
  const readings: Reading[] = [];
  const earliest = Math.max(knownFrom, firstDay - length + 1);
  const offset = (runOfWeeksFrom(rule) - earliest) % length;
  for (let day = earliest + ((offset + length) % length); day + length <= endDay; day += length) {
    let found = 0;
    for (let i = day; i < day + length; i++) if (isOff(i)) found++;
    readings.push({ day, found });
  }
  return readings;
}
